import type { Contract } from '../../src/contract/contract.js';
import type { Exchange } from '../../src/contract/exchange.js';
import { matchOperation } from '../../src/contract/match.js';
import { join } from '../../src/contract/pointer.js';
import { isLong } from './times.js';

/**
 * The exchanges that are the first to show an operation, a status of it, or a type of value at a place of its bodies,
 * null aside. What is made from a body by one change is all there with these, and a test does not last longer with each
 * recording. In the long form all of them.
 */
export function firstToShow<T extends { readonly exchange: Exchange }>(all: readonly T[], contract: Contract): T[] {
  if (isLong) return [...all];
  const shown = new Set<string>();
  return all.filter(({ exchange: { request, response } }) => {
    const match = matchOperation(contract, request.method, request.url);
    const operation = 'operation' in match ? match.operation.operationId : '';
    const news = [...typesIn(response.body ?? null, '')]
      .map((place) => `${operation} ${response.status} ${place}`)
      .filter((one) => !shown.has(one));
    for (const one of news) shown.add(one);
    return news.length > 0;
  });
}

/** Every place of a value with the type of what is there; the items of a list count as one place. */
function* typesIn(value: unknown, pointer: string): Generator<string> {
  yield pointer;
  if (value === null) return;
  yield `${pointer} ${Array.isArray(value) ? 'array' : typeof value}`;
  if (typeof value !== 'object') return;
  for (const [name, one] of Object.entries(value))
    yield* typesIn(one, join(pointer, Array.isArray(value) ? '*' : name));
}
