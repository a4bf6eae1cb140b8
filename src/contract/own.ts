import { clauses, contract } from '../../generated/clauses.js';
import { operations } from '../../generated/operations.js';
import type { Contract } from './contract.js';

/** Our own contract, compiled at build time. */
export const ownContract: Contract = { ...contract, operations: Object.values(operations), clauses };
