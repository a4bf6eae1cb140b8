import type { ClientOptions } from '../../client/client-options.js';
import type { Operation } from '../../contract/contract.js';
import type { Entry, Source } from '../../contract/sources/source.js';
import { callerOf } from '../call-once.js';
import type { PlannedCall } from '../planned-calls.js';
import type { AskOptions } from './ask.js';
import { provision, type ProvisionOptions } from './provision/provision.js';
import type { Step } from './provision/scene.js';
import { isSuccess, readsOf, type Read } from './reads-of.js';

export interface LiveSourceOptions extends AskOptions {
  /** The host that is called, where it is no server of the contract: what it answers is no evidence. */
  readonly elsewhere: string | undefined;
  readonly calls: readonly PlannedCall[];
  readonly client: ClientOptions;
  /** Hears of everything that keeps the run from being kept. */
  readonly onIncomplete: () => void;
  /** What is made, exercised and removed after the planned calls. */
  readonly provisioned?: Pick<ProvisionOptions, 'families' | 'listener' | 'timing' | 'signal'> | undefined;
}

/** Makes the planned calls and yields the answers that count, and where there are none, why. */
export const liveSource = (options: LiveSourceOptions): Source => ({
  name: 'live',
  kind: 'live',
  ...(options.elsewhere !== undefined && { elsewhere: options.elsewhere }),
  entries: makeCalls(options),
});

async function* makeCalls(options: LiveSourceOptions): AsyncGenerator<Entry> {
  const { calls, client, onIncomplete, provisioned } = options;
  const callOnce = callerOf({ ...client, maxRetries: 0 }, options.contract);
  let index = 0;
  const steps = async function* (): AsyncGenerator<Step> {
    for (const planned of calls)
      for await (const read of readsOf(planned, callOnce, options)) yield { operation: planned.operation, read };
    if (provisioned) yield* provision({ ...options, ...provisioned, callOnce });
  };
  for await (const { operation, read } of steps()) {
    if (read.trouble || read.unconfirmed || !isSuccess(operation, read.exchange)) onIncomplete();
    for (const entry of told(operation, read)) yield { id: `live#${index++}`, ...entry };
  }
}

/** What there is to be said of a read, as entries without their ids. */
function told({ method, path }: Operation, { exchange, trouble, unconfirmed, differences = [] }: Read) {
  const failed = (code: string, says: string) => ({ failed: { code, says, url: path, method } });
  const seen = unconfirmed?.slice(0, 3).map(({ code, message }) => `${code} (${message})`);
  return [
    ...(seen ? [failed('environment.unconfirmed', `showed what did not show again: ${seen.join('; ')}`)] : []),
    ...(trouble ? [failed(trouble.code, trouble.says)] : []),
    ...(exchange
      ? [
          {
            exchange: { ...exchange, evidence: 'live' as const },
            ...(differences.length > 0 && { differences }),
          },
        ]
      : []),
  ];
}
