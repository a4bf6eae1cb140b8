import type { Contract, Operation } from '../../contract/contract.js';
import { join, valueAt } from '../../contract/pointer.js';
import { isObject } from '../../contract/schema/schema.js';
import { successOf } from '../answers.js';

/** What the contract says of a list that comes in pages (`x-paging`). */
export interface Paging {
  /** Pointer to the items in the body. */
  readonly items: string;
  /** Pointer to the URL of the next page. */
  readonly next: string;
  /** The query parameter that asks for a size. */
  readonly size?: string;
}

/** How an operation pages; undefined where it does not. */
export function pagingOf({ clauses }: Contract, operation: Operation): Paging | undefined {
  const { spec } = successOf(operation);
  const paging = spec && valueAt(clauses.document, join(spec.pointer, 'x-paging'));
  return isObject(paging) && typeof paging.items === 'string' && typeof paging.next === 'string'
    ? (paging as unknown as Paging)
    : undefined;
}
