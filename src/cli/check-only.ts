import type { Contract } from '../contract/contract.js';
import { printable } from '../contract/printable.js';
import { UsageError } from './command.js';

/** @throws UsageError where `--only` names an operation that the contract does not have */
export function checkOnly(only: readonly string[], { operations }: Pick<Contract, 'operations'>): void {
  const known = operations.map(({ operationId }) => operationId);
  const unknown = only.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const some = printable(known.slice(0, 20).join(', '));
  throw new UsageError(`--only ${printable(unknown)}: the contract has no such operation; it has ${some}.`);
}
