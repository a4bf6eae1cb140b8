import { authorization } from '../client/auth.js';
import type { ClientOptions } from '../client/client-options.js';
import { credentialsFromEnv } from '../client/credentials-from-env.js';
import { isServerOrigin } from '../contract/checks/origins.js';
import type { LoadedContract } from '../contract/load.js';
import { printable } from '../contract/printable.js';
import { breakingSeverities } from '../contract/run/breaks-verdict.js';
import type { Source } from '../contract/sources/source.js';
import { UsageError, type ExitCode, type Io } from './command.js';
import { liveSource } from './live/live-source.js';
import { createPace, MOST_WAITING_MS } from './live/pace.js';
import { realTiming } from './live/timing.js';
import { fromEnvironment, planCalls, type Plan } from './planned-calls.js';

const NO_CREDENTIALS = /^no credentials/;
const CREDENTIALS =
  'TWILIO_API_KEY and TWILIO_API_SECRET, or TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, the credentials';

/** What the options of a command say of a live run. */
export interface LiveSettings {
  /** Operations to call alone; empty for all. */
  readonly only: readonly string[];
  /** In place of the servers of the contract. */
  readonly baseUrl: string | undefined;
  /** How many requests may be sent, repeats included. */
  readonly maxRequests: number;
  /** The severity that breaks the verdict; what is below need not be confirmed. */
  readonly failOn: 'breaking' | 'drift';
}

/** A live run that is ready to start. */
export interface Live {
  readonly plan: Plan;
  readonly settings: LiveSettings;
  /** Undefined where there are no credentials at all. */
  readonly options: ClientOptions | undefined;
}

/** Who counts the exchanges of a live run. */
export interface LiveListener {
  add(source: Source): Promise<void>;
  /** Hears that the target did not give everything that it was asked. */
  liveIsIncomplete(): void;
}

/**
 * Plans a live run and reads its credentials.
 *
 * @throws UsageError or InvalidArgumentError where half a pair is given, or no subject
 */
export function prepareLive(contract: LoadedContract, settings: LiveSettings, io: Pick<Io, 'env'>): Live {
  const plan = planCalls(contract, settings.only, fromEnvironment(io.env));
  const { baseUrl } = settings;
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
  return { plan, settings, options };
}

const withoutHost = ({ edge: _edge, region: _region, ...credentials }: ReturnType<typeof credentialsFromEnv>) =>
  credentials as ClientOptions;

/** Calls the vendor, read-only. Without credentials, or without an answer to every call, the run is inconclusive. */
export async function callLive(listener: LiveListener, live: Live, contract: LoadedContract, io: Io): Promise<void> {
  const { plan, options, settings } = live;
  const { timing = realTiming, stderr } = io;
  if (!options) {
    stderr.write('--live: no credentials, so the vendor was not asked. Set TWILIO_API_KEY and TWILIO_API_SECRET.\n');
    listener.liveIsIncomplete();
    return;
  }
  const { maxRequests, failOn } = settings;
  const onWait = (milliseconds: number) => {
    if (stderr.isTTY && milliseconds >= 1000)
      // what stands on the line is the progress of the run
      stderr.write(`\r\x1b[K--live: waits ${Math.ceil(milliseconds / 1000)} s before the next request\n`);
  };
  const pace = createPace({ maxRequests, timing, onWait });
  const source = liveSource({
    calls: plan.calls,
    contract,
    client: { ...options, timeoutMs: timing.timeoutMs },
    pace,
    counted: breakingSeverities(failOn),
    onIncomplete: () => listener.liveIsIncomplete(),
    elsewhere: elsewhereOf(settings, contract),
  });
  await listener.add(source);
  if (pace.isUsedUp())
    stderr.write(`--live: ${maxRequests} requests did not do for this run. Raise --max-requests, or use --only.\n`);
}

/** The host of `--base-url`, unless the contract names it as a server. */
function elsewhereOf({ baseUrl }: LiveSettings, { servers }: LoadedContract): string | undefined {
  if (baseUrl === undefined) return undefined;
  const own = servers.at(-1) === baseUrl ? servers.slice(0, -1) : servers; // a run adds its base URL to them
  return isServerOrigin(own, new URL(baseUrl).origin) ? undefined : new URL(baseUrl).host;
}

/** Prints what a live run would call. */
export function printPlan({ plan: { calls, missing }, settings, options }: Live, io: Pick<Io, 'stdout'>): ExitCode {
  for (const { operation, args, headers, again } of calls) {
    io.stdout.write(`${operation.method} ${printable(operation.path)}  ${printable(JSON.stringify(args))}\n`);
    for (const [name, value] of Object.entries(headers ?? {})) io.stdout.write(`  with ${name}: ${value}\n`);
    if (again)
      io.stdout.write(
        `  and once more with ${printable(again.parameter)} from ${printable(again.pointer)} of the answer\n`,
      );
  }
  for (const name of missing) io.stdout.write(`missing: ${printable(name)}, the subject\n`);
  if (!options) io.stdout.write(`missing: ${CREDENTIALS}\n`);
  const seconds = MOST_WAITING_MS / 1000;
  io.stdout.write(`budget: ${settings.maxRequests} requests, repeats included, and ${seconds} s of waiting\n`);
  return 0;
}
