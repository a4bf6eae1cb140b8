import type { Contract, Operation } from '../contract/contract.js';
import { ownContract } from '../contract/own.js';
import { printable } from '../contract/printable.js';

/** What `toKeepContract` takes beside the name of an operation alone. */
export interface KeepContractOptions {
  /** The operation that answered. An exchange need not be told, nor a response whose URL has one operation alone. */
  readonly operationId?: string;
  /** Of plain data: the status that it came with (default: the success that the contract documents first). */
  readonly status?: number;
  /** The least severity that fails: `breaking` (default), or `drift`. */
  readonly failOn?: 'breaking' | 'drift';
  /** In place of our own contract: one of `loadContract`. */
  readonly contract?: Contract;
}

/** The options, with what holds where they are silent. */
export interface Settings {
  readonly contract: Contract;
  readonly operation: Operation | undefined;
  readonly status: number | undefined;
  readonly failOn: 'breaking' | 'drift';
}

const KNOWN = ['operationId', 'status', 'failOn', 'contract'];

/** @throws TypeError where an option is unknown or wrong, or the contract has no such operation */
export function settingsOf(given: string | KeepContractOptions = {}): Settings {
  const options = typeof given === 'string' ? { operationId: given } : given;
  if (options === null || typeof options !== 'object')
    throw new TypeError('toKeepContract takes the name of an operation, or an object of options');
  const unknown = Object.keys(options).find((name) => !KNOWN.includes(name));
  if (unknown !== undefined)
    throw new TypeError(
      `toKeepContract has no option ${JSON.stringify(unknown)}; it has ${KNOWN.join(', ')}. A contract goes into { contract }`,
    );
  const { contract = ownContract, operationId, status, failOn = 'breaking' } = options;
  if (failOn !== 'breaking' && failOn !== 'drift') throw new TypeError('failOn must be breaking or drift');
  if (status !== undefined && !(Number.isInteger(status) && status >= 100 && status <= 999))
    throw new TypeError('status must be an HTTP status');
  const operation = contract.operations.find((one) => one.operationId === operationId);
  if (operationId !== undefined && !operation)
    throw new TypeError(
      `the contract has no operation ${printable(JSON.stringify(operationId))}; it has ${namesOf(contract)}`,
    );
  return { contract, operation, status, failOn };
}

/** The names of the operations of a contract, to be read. */
export function namesOf({ operations }: Contract): string {
  const names = operations.map(({ operationId }) => operationId);
  return printable(names.slice(0, 20).join(', ') + (names.length > 20 ? ` and ${names.length - 20} more` : ''));
}
