import { SpecError } from './document/spec-error.js';
import { join } from './pointer.js';
import { isObject } from './schema/schema.js';

/** How a list comes in pages, as `x-paging` of its success response says. */
export interface Paging {
  /** Pointer into the body, `#` first: the items of a page. */
  readonly items: string;
  /** Pointer into the body: the URL of the next page, null on the last one. */
  readonly next: string;
  /** The query parameter that says how many items a page has. */
  readonly size?: string;
}

/**
 * Reads `x-paging` of a response.
 *
 * @param queryNames the query parameters of the operation
 * @throws SpecError where it is none
 */
export function pagingAt(
  response: { readonly pointer: string; readonly value: Readonly<Record<string, unknown>> },
  queryNames: readonly string[],
): Paging | undefined {
  const paging = response.value['x-paging'];
  if (paging === undefined) return undefined;
  const { items, next, size, ...others } = isObject(paging) ? paging : {};
  const fail = (message: string): never => {
    throw new SpecError(`x-paging ${message}`, { file: join(response.pointer, 'x-paging') });
  };
  if (!isPointer(items) || !isPointer(next))
    return fail("takes items and next: pointers into the body such as '#/items'");
  if (Object.keys(others).length > 0) return fail(`does not know ${Object.keys(others).join(', ')}`);
  if (size === undefined) return { items, next };
  if (typeof size !== 'string' || !queryNames.includes(size))
    return fail('names in size no query parameter of the operation');
  return { items, next, size };
}

const isPointer = (value: unknown): value is string =>
  typeof value === 'string' && /^#(?:\/(?:[^~]|~[01])*)?$/.test(value);
