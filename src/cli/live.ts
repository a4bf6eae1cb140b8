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
import { planProvision, printProvisions, type ProvisionPlan } from './live/provision/plan.js';
import { CLEANING_REQUESTS, type ProvisionListener } from './live/provision/provision.js';
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
  /** Whether it may make resources of its own, and remove them again. */
  readonly provision: boolean;
  /** Whether it is only told what would be called: then what is missing for it is told too. */
  readonly dryRun: boolean;
}

/** A live run that is ready to start. */
export interface Live {
  readonly plan: Plan;
  /** There where the run provisions. */
  readonly provisioned: ProvisionPlan | undefined;
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
  const subject = fromEnvironment(io.env);
  const provisioned = settings.provision ? planProvision(contract, subject) : undefined;
  const read = planCalls(contract, settings.only, subject);
  const plan = provisioned ? { ...read, missing: [...provisioned.missing] } : read; // what is read is made first
  const { baseUrl } = settings;
  let options: ClientOptions | undefined;
  try {
    const credentials = credentialsFromEnv(io.env);
    authorization({ ...credentials });
    options = baseUrl === undefined ? credentials : { ...withoutHost(credentials), baseUrl };
  } catch (error) {
    if (!NO_CREDENTIALS.test((error as Error).message)) throw error;
  }
  if (options && plan.missing.length > 0 && !settings.dryRun)
    throw new UsageError(`--live has no subject: set ${plan.missing.join(' and ')}. The README tells how to make one.`);
  if (provisioned && provisioned.families.length === 0 && provisioned.missing.length === 0)
    throw new UsageError('--provision: the contract says of no resource what is to be sent to make one (x-provision).');
  if (options && !provisioned && plan.calls.length === 0 && plan.missing.length === 0)
    throw new UsageError('--live: the contract names no subject (x-subject) for any read.');
  return { plan, provisioned, settings, options };
}

const withoutHost = ({ edge: _edge, region: _region, ...credentials }: ReturnType<typeof credentialsFromEnv>) =>
  credentials as ClientOptions;

/** Calls the vendor, read-only unless it is to provision. Without credentials, or without an answer to every call, the run is inconclusive. */
export async function callLive(listener: LiveListener, live: Live, contract: LoadedContract, io: Io): Promise<void> {
  const { plan, options, settings, provisioned } = live;
  const { timing = realTiming, stderr, signal } = io;
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
    provisioned: provisioned && {
      families: provisioned.families,
      timing,
      signal,
      listener: provisionListener(listener, stderr),
    },
  });
  await listener.add(source);
  if (signal?.aborted) {
    stderr.write('--live: the run was ended early.\n');
    listener.liveIsIncomplete();
  }
  if (pace.isUsedUp())
    stderr.write(`--live: ${maxRequests} requests did not do for this run. Raise --max-requests, or use --only.\n`);
}

const provisionListener = (listener: LiveListener, stderr: Io['stderr']): ProvisionListener => ({
  onLeftovers: (count) =>
    stderr.write(`--provision: removed ${count} resource${count === 1 ? '' : 's'} that an earlier run had left.\n`),
  onUnlisted() {
    stderr.write('--provision: nothing was made, since what is there could not be listed, and so not be cleaned up.\n');
    listener.liveIsIncomplete();
  },
  onNotExercised: (operationIds) =>
    stderr.write(`--provision: not exercised, because there was nothing to call it on: ${operationIds.join(', ')}.\n`),
  onLeftBehind(ids, tag) {
    const what =
      ids === undefined ? 'resources may be left, since they could not be listed' : `left: ${ids.join(', ')}`;
    stderr.write(
      `--provision: not all could be removed; ${printable(what)}. They carry ${tag}; the next run removes them.\n`,
    );
    listener.liveIsIncomplete();
  },
});

/** The host of `--base-url`, unless the contract names it as a server. */
function elsewhereOf({ baseUrl }: LiveSettings, { servers }: LoadedContract): string | undefined {
  if (baseUrl === undefined) return undefined;
  const own = servers.at(-1) === baseUrl ? servers.slice(0, -1) : servers; // a run adds its base URL to them
  return isServerOrigin(own, new URL(baseUrl).origin) ? undefined : new URL(baseUrl).host;
}

/** Prints what a live run would call. */
export function printPlan(
  { plan: { calls, missing, nameless }, provisioned, settings, options }: Live,
  contract: LoadedContract,
  io: Pick<Io, 'stdout'>,
): ExitCode {
  for (const { operation, args, headers, again } of calls) {
    io.stdout.write(`${operation.method} ${printable(operation.path)}  ${printable(JSON.stringify(args))}\n`);
    for (const [name, value] of Object.entries(headers ?? {})) io.stdout.write(`  with ${name}: ${value}\n`);
    if (again)
      io.stdout.write(
        `  and once more with ${printable(again.parameter)} from ${printable(again.pointer)} of the answer\n`,
      );
  }
  if (provisioned) printProvisions(provisioned, contract, io);
  else if (nameless.length > 0)
    io.stdout.write(`not called, since no variable names a subject: ${printable(nameless.join(', '))}\n`);
  for (const name of missing) io.stdout.write(`missing: ${printable(name)}, the subject\n`);
  if (!options) io.stdout.write(`missing: ${CREDENTIALS}\n`);
  const seconds = MOST_WAITING_MS / 1000;
  const cleaning = provisioned ? ` ${CLEANING_REQUESTS} more to clean up,` : '';
  io.stdout.write(
    `budget: ${settings.maxRequests} requests, repeats included,${cleaning} and ${seconds} s of waiting\n`,
  );
  return 0;
}
