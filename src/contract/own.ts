import { clauses } from '../../generated/clauses.js';
import { contract } from '../../generated/operations.js';
import { tests } from '../../generated/tests.js';
import { contractOf } from './generated-contract.js';

/** Our own contract, compiled at build time. */
export const ownContract = contractOf(contract, clauses, (pointer, direction) => ({
  pointer,
  accepts: tests[direction][pointer]!,
}));
