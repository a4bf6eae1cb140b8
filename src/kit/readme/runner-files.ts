import type { Contract } from '../../contract/contract.js';
import type { KitFiles } from '../kit-files.js';
import { rustCalls } from './rust-calls.js';

/** Where a runner calls the operations of the contract by their names. */
const CALLS = '        // CALLS\n';

/** The runners as files of the kit. */
export const runnerFiles = (contract: Contract, runners: KitFiles): KitFiles =>
  Object.fromEntries(
    Object.entries(runners).map(([name, text]) => [
      `runners/${name}`,
      text.includes(CALLS) ? text.replace(CALLS, () => rustCalls(contract)) : text,
    ]),
  );
