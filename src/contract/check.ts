import { checkBody, type Asked } from './checks/body.js';
import { checkHeaders } from './checks/headers.js';
import { findingOf, type Difference } from './checks/report-finding.js';
import { originsOf } from './checks/origins.js';
import { checkRequest } from './checks/request.js';
import type { Contract, Operation } from './contract.js';
import type { Exchange } from './exchange.js';
import type { Finding } from './finding.js';
import { matchOperation, type Match } from './match.js';
import { goodParameters } from './path-parameters.js';
import { responseOf } from './response-of.js';
import { keepsAll } from './traffic/keeps-all.js';

/**
 * Holds an exchange against a contract and returns every difference. Pure: no I/O, no clock.
 *
 * @example
 * const findings = check({ request: { method: 'GET', url }, response: { status: 200, headers, body } }, contract);
 */
export function check(exchange: Exchange, contract: Contract): Finding[] {
  const { method, url } = exchange.request;
  const match = matchOperation(contract, method, url);
  if ('unknown' in match) {
    const says =
      match.unknown === 'path'
        ? 'has a path that the contract does not know'
        : `is a ${method.toUpperCase()}, which the contract does not know for this path`;
    const difference = {
      code: `request.${match.unknown}`,
      location: 'request' as const,
      pointer: '',
      clause: '#/paths',
      says,
    };
    return [
      findingOf({ operation: undefined, status: exchange.response.status, clauses: contract.clauses }, difference),
    ];
  }
  return keepsAll(match, exchange, contract) ? [] : checkMatched(match, exchange, contract);
}

/** The same for an exchange whose operation is known, without a quick test before it. */
export function checkMatched(match: Match, exchange: Exchange, contract: Contract): Finding[] {
  const { operation, pathParameters } = match;
  return [
    ...found(operation, exchange, checkRequest(operation, exchange.request, pathParameters, contract), contract),
    ...checkResponse(match, exchange, contract),
  ];
}

/** The part of it that is about the response. */
export const checkResponse = (match: Match, exchange: Exchange, contract: Contract): Finding[] =>
  differencesOf(match.operation, exchange, askedOf(match, exchange, contract), contract);

const askedOf = ({ operation, pathParameters }: Match, { request }: Exchange, { servers }: Contract): Asked => ({
  method: request.method.toUpperCase(),
  pathParameters: goodParameters(operation, pathParameters),
  isOrigin: originsOf(servers, request.url),
});

function differencesOf(operation: Operation, exchange: Exchange, asked: Asked, contract: Contract): Finding[] {
  const { response } = exchange;
  const spec = responseOf(operation.responses, response.status);
  if (!spec) {
    const difference: Difference = {
      code: 'status.undocumented',
      location: 'response.status',
      pointer: '',
      clause: `${operation.pointer}/responses`,
      says: `${response.status} is none of those that the contract knows: ${Object.keys(operation.responses).join(', ')}`,
    };
    return found(operation, exchange, [difference], contract);
  }
  const differences = [
    ...(response.headers ? checkHeaders(spec, response.headers, contract) : []),
    ...checkBody(spec, response, asked, contract),
  ];
  return found(operation, exchange, differences, contract);
}

const found = (
  operation: Operation,
  exchange: Exchange,
  differences: readonly Difference[],
  { clauses }: Contract,
): Finding[] =>
  differences.map((difference) => findingOf({ operation, status: exchange.response.status, clauses }, difference));
