import { checkRequest } from '../contract/checks/request.js';
import type { Contract } from '../contract/contract.js';
import type { Exchange } from '../contract/exchange.js';
import type { Match } from '../contract/match.js';
import type { SentBody } from './read-request-body.js';

/** What a vendor lets pass: it knows no such query parameter, and ignores it. */
const IGNORED = ['request.query'];

/** Why a request is refused, by the contract or since its body cannot be read; undefined where it is in order. */
export function refusedRequest(
  request: Exchange['request'],
  { text, refused }: SentBody,
  { operation, pathParameters }: Match,
  contract: Contract,
): string | undefined {
  if (operation.body && refused !== undefined) return refused;
  const differences = checkRequest(operation, { ...request, text }, pathParameters, contract);
  const first = differences.find(({ code }) => !IGNORED.includes(code));
  if (!first) return undefined;
  const place = first.pointer === '' ? 'the body' : first.pointer.slice(1, 100);
  return `Invalid parameter: ${place} ${first.says}`;
}
