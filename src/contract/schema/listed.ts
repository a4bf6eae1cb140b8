import { equal } from './equal.js';
import { ValueSet } from './value-set.js';

/** A list so short is gone through faster than it is looked up. */
const SHORT = 20;

const sets = new WeakMap<readonly unknown[], ValueSet>();

/** Whether an `enum` lists a value. A long one is made a set when it is first asked. */
export function isListed(values: readonly unknown[], value: unknown): boolean {
  if (values.length <= SHORT) return values.some((one) => equal(one, value));
  let set = sets.get(values);
  if (!set) sets.set(values, (set = new ValueSet(values)));
  return set.has(value);
}
