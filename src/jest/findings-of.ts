import { check, checkResponse } from '../contract/check.js';
import type { Contract } from '../contract/contract.js';
import type { Finding } from '../contract/finding.js';
import type { Received } from './received.js';

/** Every difference between what a test gave and the contract: of the request too, where there is one. */
export function findingsOf({ exchange, hasRequest, ...match }: Received, contract: Contract): Finding[] {
  return hasRequest ? check(exchange, contract) : checkResponse(match, exchange, contract);
}
