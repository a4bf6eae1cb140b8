import type { Operation } from '../../contract.js';
import { join, tokensOf, valueAt } from '../../pointer.js';

/**
 * The places of a document that something refers to: the place itself and all `$ref`s below it, as pointers. A clause
 * that stands at or below one of them is a part of what is referred to.
 */
export function reachedFrom(document: object, ...starts: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const follow = (pointer: string): void => {
    if (reached.has(pointer)) return;
    reached.add(pointer);
    visit(valueAt(document, pointer));
  };
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    const { $ref: target } = value as { $ref?: unknown };
    if (typeof target === 'string') follow(target);
    for (const one of Object.values(value)) visit(one);
  };
  starts.forEach(follow);
  return reached;
}

/** What an operation is made of: itself, the parameters of its path, and all that these refer to. */
export function reachedByOperation(document: object, operation: Operation): Set<string> {
  const reached = reachedFrom(document, operation.pointer, ...parametersOfPath(document, operation));
  for (const one of itemsOf(document, operation)) reached.add(join(one, '$ref'));
  return reached;
}

/** Where the parameters of an operation's path stand. */
export const parametersOfPath = (document: object, operation: Operation): string[] =>
  itemsOf(document, operation).map((one) => join(one, 'parameters'));

/** The path of an operation, and what it refers to. */
function itemsOf(document: object, { path }: Operation): string[] {
  const item = join('#/paths', path);
  const target = valueAt(document, join(item, '$ref'));
  return [item, ...(typeof target === 'string' ? [target] : [])];
}

/** Whether a place is one of those that are reached, inside one, or holds one. */
export function isReached(reached: ReadonlySet<string>, pointer: string): boolean {
  const tokens = tokensOf(pointer);
  for (let i = tokens.length; i > 0; i--) if (reached.has(join('#', ...tokens.slice(0, i)))) return true;
  return [...reached].some((one) => one.startsWith(`${pointer}/`));
}
