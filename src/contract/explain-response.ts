import { checkResponse } from './check.js';
import type { About, Clauses } from './contract.js';
import type { Exchange } from './exchange.js';
import type { Finding } from './finding.js';
import { contractOf } from './generated-contract.js';
import { explain } from './schema/explain.js';

/** Every finding for the response of an operation. */
export type Explain = (
  operation: { readonly method: string; readonly path: string },
  pathParameters: Readonly<Record<string, string>>,
  exchange: Exchange,
) => readonly Finding[];

/** Makes what explains responses from the clauses of a contract alone, without its quick tests. */
export function explainerOf(about: About, clauses: Clauses): Explain {
  const { document, formats } = clauses;
  const contract = contractOf(about, clauses, (pointer, direction) => ({
    pointer,
    accepts: (value) => explain(document, pointer, value, { formats, direction }).length === 0,
  }));
  return ({ method, path }, pathParameters, exchange) => {
    const operation = contract.operations.find((one) => one.method === method && one.path === path);
    if (!operation) throw new TypeError('the operation is not one of this contract');
    return checkResponse({ operation, pathParameters }, exchange, contract);
  };
}
