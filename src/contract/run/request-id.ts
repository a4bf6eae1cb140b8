import type { Contract, Header } from '../contract.js';
import type { Exchange } from '../exchange.js';
import { wireValue } from '../wire-value.js';
import type { Worth } from './report.js';

/** How vendors call the header that names a request. */
const NAME = /(?:^|-)(?:request|correlation|trace|transaction)-?id$/;
const VALUE = /^[\w.:-]{1,100}$/;
/** What came from the vendor as it is: recordings hold pseudonyms, and what we wrote or play names no request. */
const REAL: readonly Worth[] = ['live', 'traffic'];

/**
 * The id under which the vendor knows the request of an exchange, so that its support can look it up: the value of the
 * response header that the contract documents for it. It must be what the contract says, or nobody knows what it holds.
 */
export function requestIdOf({ response }: Exchange, worth: Worth, { operations }: Contract): string | undefined {
  if (!REAL.includes(worth)) return undefined;
  const { headers = {} } = response;
  for (const [name, { schema, types, itemTypes }] of idHeadersOf(operations)) {
    const value = Object.hasOwn(headers, name) ? headers[name]! : '';
    if (VALUE.test(value) && schema.accepts(wireValue(value, types, itemTypes))) return value;
  }
  return undefined;
}

const known = new WeakMap<Contract['operations'], ReadonlyMap<string, Header>>();

/** Every documented header that names a request, by its name in lower case. */
function idHeadersOf(operations: Contract['operations']): ReadonlyMap<string, Header> {
  let headers = known.get(operations);
  if (!headers) {
    const documented = operations.flatMap(({ responses }) =>
      Object.values(responses).flatMap((response) => Object.entries(response.headers)),
    );
    known.set(operations, (headers = new Map(documented.filter(([name]) => NAME.test(name)).reverse()))); // the first wins
  }
  return headers;
}
