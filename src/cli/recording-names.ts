import type { Contract } from '../contract/contract.js';
import type { Exchange } from '../contract/exchange.js';
import { matchOperation } from '../contract/match.js';
import { tokensOf } from '../contract/pointer.js';
import type { PlannedCall } from './planned-calls.js';

const LONGEST = 100;

/**
 * Names for the files of recordings, the same in every run: of operation, status and, where a call was made once more
 * with a value of the answer, of that value's place. No name holds data.
 */
export function recordingNames(
  exchanges: readonly Pick<Exchange, 'request' | 'response'>[],
  calls: readonly PlannedCall[],
  contract: Contract,
): string[] {
  const taken = new Map<string, number>();
  return exchanges.map(({ request, response }) => {
    const match = matchOperation(contract, request.method, request.url);
    const operationId = 'operation' in match ? match.operation.operationId : request.method;
    const planned = calls.find(({ operation }) => operation.operationId === operationId);
    const again = planned?.again;
    const isAgain =
      again !== undefined &&
      'operation' in match &&
      match.pathParameters[again.parameter] !== undefined &&
      match.pathParameters[again.parameter] !== planned!.args[again.parameter];
    const parts = [operationId, String(response.status), ...(isAgain ? ['by', tokensOf(again.pointer).at(-1)!] : [])];
    const name = parts.map(inKebabCase).join('-').slice(0, LONGEST);
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    return `${name}${times > 1 ? `-${times}` : ''}.json`;
  });
}

const inKebabCase = (text: string): string =>
  text
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase() || 'operation';
