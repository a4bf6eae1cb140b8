import type { Contract, Operation } from '../../../contract/contract.js';
import { variablesOf } from '../../../contract/url-template.js';
import type { CallOnce } from '../../call-once.js';
import { ask, type Asked, type AskOptions } from '../ask.js';
import type { Read } from '../reads-of.js';
import type { Arguments } from './provisions.js';

/** What a run that provisions did, and what there is to say of it. */
export interface Step {
  readonly operation: Operation;
  readonly read: Read;
}

/** What a run that provisions works with. */
export interface Scene {
  readonly contract: Contract;
  /** Another text at each call, so that no write is refused because of one before. */
  readonly nextTag: () => string;
  /** Whether the run was told to end: then nothing more is begun, and all that was made is removed. */
  readonly isStopped: () => boolean;
  /**
   * Makes a call until it is certain what the target answers.
   *
   * @param values of the path parameters, in their order
   * @param argsOf gives the other arguments, anew for each attempt
   */
  readonly ask: (operation: Operation, values: readonly string[], argsOf?: () => Arguments) => Promise<Asked>;
  /** Waits before something is looked at once more; false where there is no time left. */
  readonly wait: (attempt: number) => Promise<boolean>;
}

export interface SceneOptions extends AskOptions {
  readonly callOnce: CallOnce;
  readonly tag: string;
  readonly isStopped: () => boolean;
}

export function createScene({ callOnce, tag, isStopped, ...options }: SceneOptions): Scene {
  let count = 0;
  return {
    contract: options.contract,
    nextTag: () => `${tag}-${count++}`,
    isStopped,
    ask: (operation, values, argsOf) =>
      ask(() => callOnce(operation, { ...pathArguments(operation, values), ...argsOf?.() }), options),
    wait: (attempt) => options.pace.again({ failure: 'timeout' }, attempt),
  };
}

const pathArguments = ({ path }: Operation, values: readonly string[]): Arguments =>
  Object.fromEntries(variablesOf(path).map((name, i) => [name, values[i]]));
