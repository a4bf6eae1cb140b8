import { join, tokensOf } from '../../src/contract/pointer.js';

/** One edit of a JSON value: an operation of JSON Patch (RFC 6902). The path is a JSON Pointer. */
export type Edit =
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string };

/**
 * Applies edits, one after the other, to a copy of a JSON value.
 *
 * @throws Error where an edit names a place that is not there: a fault that changes nothing would prove nothing
 *
 * @example
 * applyEdits({ state: 'active' }, [{ op: 'replace', path: '/state', value: 'paused' }]); // { state: 'paused' }
 */
export const applyEdits = (value: unknown, edits: readonly Edit[]): unknown =>
  edits.reduce(apply, structuredClone(value));

function apply(root: unknown, edit: Edit): unknown {
  const tokens = tokensOf(edit.path);
  const last = tokens.pop();
  if (last === undefined) {
    if (edit.op === 'remove') throw new Error('remove: the whole value cannot be removed');
    return structuredClone(edit.value);
  }
  const parent = tokens.reduce((value, token) => childOf(value, token, edit), root);
  if (Array.isArray(parent)) editList(parent, last, edit);
  else if (isObject(parent)) editObject(parent, last, edit);
  else throw nothingAt(edit);
  return root;
}

function childOf(parent: unknown, token: string, edit: Edit): unknown {
  if (parent === null || typeof parent !== 'object' || !Object.hasOwn(parent, token)) throw nothingAt(edit);
  return (parent as Record<string, unknown>)[token];
}

function editList(list: unknown[], token: string, edit: Edit): void {
  const index = token === '-' && edit.op === 'add' ? list.length : Number(token);
  const end = edit.op === 'add' ? list.length : list.length - 1;
  if (!/^(?:0|[1-9]\d*|-)$/.test(token) || !(index <= end)) throw nothingAt(edit);
  if (edit.op === 'remove') list.splice(index, 1);
  else list.splice(index, edit.op === 'add' ? 0 : 1, structuredClone(edit.value));
}

function editObject(object: Record<string, unknown>, key: string, edit: Edit): void {
  if (edit.op !== 'add' && !Object.hasOwn(object, key)) throw nothingAt(edit);
  if (edit.op === 'remove') {
    delete object[key];
    return;
  }
  // An assignment to `__proto__` would set the prototype.
  const property = { value: structuredClone(edit.value), enumerable: true, configurable: true, writable: true };
  Object.defineProperty(object, key, property);
}

const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object';

const nothingAt = ({ op, path }: Edit): Error => new Error(`${op}: there is nothing at ${join('', ...tokensOf(path))}`);
