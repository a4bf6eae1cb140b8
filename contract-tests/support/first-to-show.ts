import type { Contract, ResponseSpec } from '../../src/contract/contract.js';
import type { Exchange } from '../../src/contract/exchange.js';
import { matchOperation } from '../../src/contract/match.js';
import { responseOf } from '../../src/contract/response-of.js';
import { join } from '../../src/contract/pointer.js';
import { dereference, placeAt } from '../../src/contract/schema/schema.js';
import { isLong } from './times.js';

/**
 * The exchanges that are the first to show a response, or a type of value at a place of a schema, null aside, wherever that
 * schema answers. What is made from a body by one change is all there with these, and a test does not last longer with each
 * recording or operation. In the long form all of them.
 */
export function firstToShow<T extends { readonly exchange: Exchange }>(all: readonly T[], contract: Contract): T[] {
  if (isLong) return [...all];
  const shown = new Set<string>();
  return all.filter(({ exchange: { request, response } }) => {
    const match = matchOperation(contract, request.method, request.url);
    const spec = 'operation' in match ? responseOf(match.operation.responses, response.status) : undefined;
    const [where = '', schema = where] = spec ? [spec.pointer, schemaOf(spec, contract)] : [`${response.status}`];
    const news = [where, ...[...typesIn(response.body ?? null, '')].map((place) => `${schema} ${place}`)].filter(
      (one) => !shown.has(one),
    );
    for (const one of news) shown.add(one);
    return news.length > 0;
  });
}

/** Where the schema of its first body stands, behind what refers to it. */
function schemaOf({ content }: ResponseSpec, { clauses: { document } }: Contract): string | undefined {
  const [first] = Object.values(content);
  return first && dereference(document, placeAt(document, first.pointer)).pointer;
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
