import type { Contract } from '../contract/contract.js';
import { isMadeUp } from './answers.js';
import { partsOf } from '../contract/resources/kinds.js';

/** The operations whose success is made up from its schema: no example shows it, and it follows from no resource. */
export function madeUp(contract: Contract): string[] {
  const parts = partsOf(contract);
  return contract.operations
    .filter((operation) => !parts.has(operation) && isMadeUp(contract, operation))
    .map(({ operationId }) => operationId);
}
