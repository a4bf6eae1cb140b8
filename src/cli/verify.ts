import { writeFileSync } from 'node:fs';
import { existsSync } from 'node:fs';
import { authorization } from '../client/auth.js';
import { credentialsFromEnv } from '../client/credentials-from-env.js';
import type { ClientOptions } from '../client/create-client.js';
import { isAbsolute, isServerOrigin } from '../contract/checks/origins.js';
import type { Exchange } from '../contract/exchange.js';
import { loadContract, type LoadedContract } from '../contract/load.js';
import { loadOwnContract } from '../contract/own-loaded.js';
import { matchOperation } from '../contract/match.js';
import { printable } from '../contract/reports/printable.js';
import type { Report } from '../contract/reports/report.js';
import { Tally, type Asked } from '../contract/reports/tally.js';
import { renderText } from '../contract/reports/text.js';
import { sourcesAt } from '../contract/sources/from-path.js';
import type { SourceKind } from '../contract/sources/source.js';
import { specFindings } from '../contract/spec-findings.js';
import { startStandIn } from '../stand-in/start-stand-in.js';
import { callSource } from './call-source.js';
import { UsageError, type Command, type ExitCode, type Io } from './command.js';
import { readOptions } from './options.js';
import { packaged } from './packaged.js';
import { fromEnvironment, fromExamples, planCalls, type Plan } from './planned-calls.js';

const summary = 'holds recordings, captured traffic, the stand-in or the live API against the contract';
const help = `contract verify: ${summary}

Usage: contract verify [PATH…] [options]

PATH is a recording (.json), a .har, an .ndjson or .ndjson.gz, a folder of them, or - for NDJSON on standard input.
Without PATH: contract-tests/recordings.

  --stand-in            call the stand-in too: that proves our pipeline, not the vendor
  --live                call the vendor too, read-only
  --dry-run             with --live: print what would be called, and call nothing
  --spec FILE           another contract, OpenAPI 3.0 or 3.1, YAML or JSON
  --base-url URL        replaces the servers of the contract as the host to look at, and with --live to call
  --only OPERATION      look at this operation alone; repeatable
  --fail-on LEVEL       breaking (default) or drift
  --report FORMAT[=FILE]  text (default) or json; repeatable
  --show-values         print the values that findings are about
  --help                print this text

Live runs read credentials from TWILIO_API_KEY and TWILIO_API_SECRET, or TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN;
the subject from TWILIO_CHAT_SERVICE_SID and TWILIO_CONVERSATION_SID; the region from TWILIO_EDGE and TWILIO_REGION.

Exit code: 0 kept, 1 broken, 2 usage, configuration or spec error, 3 inconclusive.
`;

/** `contract verify`: the verdict. */
export const verify: Command = { name: 'verify', summary, help, run };

const OPTIONS = {
  'stand-in': { type: 'boolean' },
  live: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  spec: { type: 'string' },
  'base-url': { type: 'string' },
  only: { type: 'string', multiple: true },
  'fail-on': { type: 'string' },
  report: { type: 'string', multiple: true },
  'show-values': { type: 'boolean' },
} as const;

const EXIT: Readonly<Record<Report['verdict'], ExitCode>> = { kept: 0, broken: 1, inconclusive: 3 };
const NO_CREDENTIALS = /^no credentials/;

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readOptions('verify', args, OPTIONS, true);
  if (values.help) {
    io.stdout.write(help);
    return 0;
  }
  const failOn = values['fail-on'] ?? 'breaking';
  if (failOn !== 'breaking' && failOn !== 'drift') throw new UsageError('--fail-on takes breaking or drift.');
  if (values['dry-run'] && !values.live) throw new UsageError('--dry-run goes with --live.');
  const reports = (values.report ?? ['text']).map(readReportOption);
  const baseUrl = readBaseUrl(values['base-url']);
  const contract = readContract(values.spec, baseUrl);
  const only = values.only ?? [];
  for (const name of only) {
    if (!contract.operations.some(({ operationId }) => operationId === name)) {
      const known = contract.operations
        .map(({ operationId }) => operationId)
        .slice(0, 20)
        .join(', ');
      throw new UsageError(
        `--only ${printable(name)}: the contract has no such operation; it has ${printable(known)}.`,
      );
    }
  }
  const live = values.live ? prepareLive(contract, only, baseUrl, io) : undefined;
  if (values['dry-run']) return printPlan(live!.plan, io);

  const tally = new Tally(contract, {
    failOn,
    showValues: values['show-values'] === true,
    concerns: concernedBy(contract, baseUrl, only),
  });
  tally.addOwn(specFindings(contract));
  const paths = positionals.length > 0 ? positionals : defaultPaths(values);
  for (const source of paths.flatMap((path) => sourcesAt(path, io.stdin))) await tally.add(source);
  if (values['stand-in']) await callStandIn(tally, contract, only);
  if (live) await callLive(tally, live, contract, io);

  const report = tally.report();
  for (const { format, file } of reports) {
    const text =
      format === 'json'
        ? `${JSON.stringify(report, null, 2)}\n`
        : renderText(report, file === undefined && wantsColour(io));
    if (file === undefined) io.stdout.write(text);
    else writeReport(file, text);
  }
  if (!reports.some(({ file }) => file === undefined)) io.stdout.write(`${report.verdict} (${report.basis})\n`);
  return EXIT[report.verdict];
}

function readReportOption(text: string): { format: 'text' | 'json'; file: string | undefined } {
  const [format, ...rest] = text.split('=');
  if (format !== 'text' && format !== 'json')
    throw new UsageError(`--report ${printable(text)}: the formats are text and json.`);
  const file = rest.length > 0 ? rest.join('=') : undefined;
  if (file === '') throw new UsageError(`--report ${format}= needs a file behind the equals sign.`);
  return { format, file };
}

function writeReport(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`--report: ${printable(file)} cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  }
}

function readBaseUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new UsageError('--base-url takes an absolute http or https URL.');
  if (url.username || url.password || url.search || url.hash)
    throw new UsageError('--base-url takes no credentials, query or fragment.');
  return url.href.replace(/\/+$/, '');
}

function readContract(spec: string | undefined, baseUrl: string | undefined): LoadedContract {
  const contract =
    spec === undefined ? loadOwnContract(packaged('spec/openapi.yaml'), 'spec/openapi.yaml') : loadContract(spec);
  return baseUrl === undefined ? contract : { ...contract, servers: [...contract.servers, baseUrl] };
}

function defaultPaths(values: { spec?: string; live?: boolean; 'stand-in'?: boolean }): string[] {
  if (values.spec !== undefined) {
    if (values.live || values['stand-in']) return [];
    throw new UsageError('--spec needs a PATH: exchanges to hold against that contract.');
  }
  const here = 'contract-tests/recordings';
  return [existsSync(here) ? here : packaged(here)];
}

/** Exchanges of other hosts and operations are not looked at. Where no server of the contract names a host, all are. */
function concernedBy(contract: LoadedContract, baseUrl: string | undefined, only: readonly string[]) {
  const hosts = baseUrl === undefined ? contract.servers.filter(isAbsolute) : [baseUrl];
  return (request: Asked, kind: SourceKind): boolean => {
    if (kind === 'live' || kind === 'stand-in') return true;
    const isHost = hosts.length === 0 || !URL.canParse(request.url) || isOfHost(hosts, new URL(request.url));
    if (!isHost || only.length === 0) return isHost;
    const match = matchOperation(contract, request.method, request.url);
    return 'operation' in match && only.includes(match.operation.operationId);
  };
}

/** A `blob:` URL has the origin of the page that made it, and asks no server. */
const isOfHost = (hosts: readonly string[], { protocol, origin }: URL): boolean =>
  /^https?:$/.test(protocol) && isServerOrigin(hosts, origin);

async function callStandIn(tally: Tally, contract: LoadedContract, only: readonly string[]): Promise<void> {
  const standIn = await startStandIn({ contract });
  try {
    const { calls } = planCalls(contract, only, fromExamples(contract));
    const options = { baseUrl: standIn.url, accountSid: 'AC_stand_in', authToken: 'not-a-secret' };
    await tally.add(callSource('stand-in', 'stand-in', calls, options, contract));
  } finally {
    await standIn.close();
  }
}

interface Live {
  readonly plan: Plan;
  /** Undefined where there are no credentials at all. */
  readonly options: ClientOptions | undefined;
}

function prepareLive(contract: LoadedContract, only: readonly string[], baseUrl: string | undefined, io: Io): Live {
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

async function callLive(tally: Tally, { plan, options }: Live, contract: LoadedContract, io: Io): Promise<void> {
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

function printPlan({ calls, missing }: Plan, io: Io): ExitCode {
  for (const { operation, args, again } of calls) {
    io.stdout.write(`${operation.method} ${printable(operation.path)}  ${printable(JSON.stringify(args))}\n`);
    if (again) io.stdout.write(`  and once more with ${again.parameter} from ${again.pointer} of the answer\n`);
  }
  for (const name of missing) io.stdout.write(`missing: ${name}\n`);
  return 0;
}

const wantsColour = ({ stdout, env }: Io): boolean =>
  stdout.isTTY === true && (env.NO_COLOR === undefined || env.NO_COLOR === '');
