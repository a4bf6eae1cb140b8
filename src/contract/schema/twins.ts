import { ValueSet } from './value-set.js';

/** Whether a list has the same item twice. */
export function hasTwins(items: readonly unknown[]): boolean {
  const seen = new ValueSet();
  for (const item of items) {
    if (seen.has(item)) return true;
    seen.add(item);
  }
  return false;
}
