import { about, clauses } from '../../generated/clauses.js';
import { tests } from '../../generated/tests.js';
import { contractOf } from './generated-contract.js';

/** Our own contract, compiled at build time. */
export const ownContract = contractOf(about, clauses, (pointer, direction) => ({
  pointer,
  accepts: tests[direction][pointer]!,
}));
