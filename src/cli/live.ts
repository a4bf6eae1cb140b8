import { authorization } from '../client/auth.js';
import type { ClientOptions } from '../client/client-options.js';
import { credentialsFromEnv } from '../client/credentials-from-env.js';
import type { Exchange } from '../contract/exchange.js';
import type { LoadedContract } from '../contract/load.js';
import { printable } from '../contract/printable.js';
import type { Tally } from '../contract/run/tally.js';
import { callSource } from './call-source.js';
import { UsageError, type ExitCode, type Io } from './command.js';
import { fromEnvironment, planCalls, type Plan } from './planned-calls.js';

const NO_CREDENTIALS = /^no credentials/;

/** A live run that is ready to start. */
export interface Live {
  readonly plan: Plan;
  /** Undefined where there are no credentials at all. */
  readonly options: ClientOptions | undefined;
}

/**
 * Plans a live run and reads its credentials.
 *
 * @throws UsageError or InvalidArgumentError where half a pair is given, or no subject
 */
export function prepareLive(
  contract: LoadedContract,
  only: readonly string[],
  baseUrl: string | undefined,
  io: Io,
): Live {
  const plan = planCalls(contract, only, fromEnvironment(io.env));
  let options: ClientOptions | undefined;
  try {
    const credentials = credentialsFromEnv(io.env);
    authorization({ ...credentials });
    options = baseUrl === undefined ? credentials : { ...withoutHost(credentials), baseUrl };
  } catch (error) {
    if (!NO_CREDENTIALS.test((error as Error).message)) throw error;
  }
  if (options && plan.missing.length > 0)
    throw new UsageError(`--live has no subject: set ${plan.missing.join(' and ')}. The README tells how to make one.`);
  if (options && plan.calls.length === 0)
    throw new UsageError('--live: the contract names no subject (x-subject) for any read.');
  return { plan, options };
}

const withoutHost = ({ edge: _edge, region: _region, ...credentials }: ReturnType<typeof credentialsFromEnv>) =>
  credentials as ClientOptions;

/** Calls the vendor, read-only. Without credentials, or without an answer to every call, the run is inconclusive. */
export async function callLive(tally: Tally, { plan, options }: Live, contract: LoadedContract, io: Io): Promise<void> {
  if (!options) {
    io.stderr.write('--live: no credentials, so the vendor was not asked. Set TWILIO_API_KEY and TWILIO_API_SECRET.\n');
    tally.liveIsIncomplete();
    return;
  }
  const source = callSource('live', 'live', plan.calls, options, contract);
  await tally.add({ ...source, entries: watching(source.entries, () => tally.liveIsIncomplete()) });
}

/** A live answer that is no success is no proof, so the run cannot be more than inconclusive. */
async function* watching<T extends object>(entries: AsyncIterable<T>, onIncomplete: () => void): AsyncGenerator<T> {
  for await (const entry of entries) {
    const { exchange } = entry as { exchange?: Exchange };
    if (!exchange || exchange.response.status < 200 || exchange.response.status > 299) onIncomplete();
    yield entry;
  }
}

/** Prints what a live run would call. */
export function printPlan({ calls, missing }: Plan, io: Io): ExitCode {
  for (const { operation, args, again } of calls) {
    io.stdout.write(`${operation.method} ${printable(operation.path)}  ${printable(JSON.stringify(args))}\n`);
    if (again) io.stdout.write(`  and once more with ${again.parameter} from ${again.pointer} of the answer\n`);
  }
  for (const name of missing) io.stdout.write(`missing: ${name}\n`);
  return 0;
}
