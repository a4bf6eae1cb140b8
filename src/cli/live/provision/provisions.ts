import type { Contract, Operation } from '../../../contract/contract.js';
import { join, valueAt } from '../../../contract/pointer.js';
import { isObject } from '../../../contract/schema/schema.js';

/** Arguments of a call, by their names on the wire. */
export type Arguments = Readonly<Record<string, unknown>>;

/**
 * What a run that provisions sends to a write, as the contract says (`x-provision`): a list of arguments, each for a call
 * of its own. Path parameters are not among them.
 */
export function provisionsOf({ clauses: { document } }: Contract, { pointer }: Operation): readonly Arguments[] {
  const marked = valueAt(document, join(pointer, 'x-provision'));
  return Array.isArray(marked) ? marked.filter(isObject) : [];
}

const TAG = /\{tag\}/g;

/** The arguments with a tag in place of `{tag}`, in texts and lists of them. */
export const tagged = (args: Arguments, tag: string): Arguments =>
  Object.fromEntries(Object.entries(args).map(([name, value]) => [name, withTag(value, tag)]));

function withTag(value: unknown, tag: string): unknown {
  if (typeof value === 'string') return value.replace(TAG, () => tag);
  return Array.isArray(value) ? value.map((item) => withTag(item, tag)) : value;
}
