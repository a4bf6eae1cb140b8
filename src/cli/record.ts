import { randomBytes } from 'node:crypto';
import type { LoadedContract } from '../contract/load.js';
import { printable } from '../contract/printable.js';
import type { Exchange } from '../contract/exchange.js';
import { labelOf, type Label } from '../contract/recordings/label.js';
import { makeRecordings, type Made } from '../contract/recordings/make-recordings.js';
import type { Source } from '../contract/sources/source.js';
import { checkOnly } from './check-only.js';
import { UsageError, type Command, type ExitCode, type Io } from './command.js';
import { environmentSecrets } from './environment-secrets.js';
import { callLive, prepareLive, printPlan, type Live, type LiveSettings } from './live.js';
import { MAX_REQUESTS } from './live/max-requests.js';
import { readOptions } from './options.js';
import { readContract, withServer } from './read-contract.js';
import { recordingNames } from './recording-names.js';
import { readSettings } from './verify-options.js';
import { writeRecordings } from './write-recordings.js';

const FOLDER = 'contract-tests/recordings/recorded';

const summary = 'calls the vendor, read-only, and writes redacted recordings';
const help = `contract record: ${summary}

Usage: contract record [options]

  --out FOLDER      where to write (default: ${FOLDER})
  --base-url URL    call this host instead of the contract's
  --only OPERATION  record this operation alone; repeatable
  --max-requests N  send no more than N requests, repeats included (default ${MAX_REQUESTS})
  --spec FILE       another contract, OpenAPI 3.0 or 3.1, YAML or JSON
  --dry-run         print what would be called, and call nothing
  --help            print this text

Every text that the contract does not show to be of a closed vocabulary is replaced by another of its length and
alphabet before anything is written; SIDs stay SIDs, and what was equal stays equal. The key of that is made for one run
and never kept. A second scanner, by rules of its own, must find nothing left, and the file must have the findings of
the live exchange, or none is written.

What a server of the contract answered over TLS is called recorded. Anything else, such as an answer of the stand-in, is
called authored, and needs --out.

Credentials and subject come from the environment, as for contract verify --live.
Exit code: 0 written, 1 refused: nothing was written, 2 usage or configuration, 3 no credentials, or a call without its
success response.
`;

const OPTIONS = {
  out: { type: 'string' },
  'base-url': { type: 'string' },
  only: { type: 'string', multiple: true },
  'max-requests': { type: 'string' },
  spec: { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const;

/** `contract record`: recordings of the vendor. */
export const record: Command = { name: 'record', summary, help, run };

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values } = readOptions('record', args, OPTIONS);
  if (values.help) {
    io.stdout.write(help);
    return 0;
  }
  const settings = readSettings({
    live: true,
    ...(values['base-url'] !== undefined && { 'base-url': values['base-url'] }),
    ...(values['max-requests'] !== undefined && { 'max-requests': values['max-requests'] }),
    ...(values.only && { only: values.only }),
    ...(values['dry-run'] && { 'dry-run': true }),
  });
  const { baseUrl, only } = settings;
  const contract = await readContract(values.spec);
  checkOnly(only, contract);
  const label = (url: string): Label => labelOf(url, contract, io.env.NODE_TLS_REJECT_UNAUTHORIZED !== '0');
  if (baseUrl !== undefined) checkFolder(label(baseUrl), values.out);
  const live = prepare(contract, settings, io);
  const folder = values.out ?? FOLDER;
  if (values['dry-run']) {
    printPlan(live, contract, io);
    io.stdout.write(`would be written to ${printable(folder)}\n`);
    return 0;
  }
  if (!live.options) {
    io.stderr.write(
      'contract record: no credentials, so nothing was recorded. Set TWILIO_API_KEY and TWILIO_API_SECRET.\n',
    );
    return 3;
  }
  const called = withServer(contract, baseUrl);
  const { exchanges, problems } = await collect(live, called, io);
  for (const problem of problems) io.stderr.write(`contract record: ${printable(problem)}\n`);
  if (exchanges.length === 0) return 3;
  for (const { request } of exchanges) checkFolder(label(request.url), values.out);

  const made = make(exchanges, called, label, live, io);
  const names = recordingNames(exchanges, live.plan.calls, called);
  const written =
    typeof made === 'string' ? { refused: [made] } : writeRecordings(folder, names, exchanges, made, called);
  if ('refused' in written) {
    io.stderr.write(written.refused.map((line) => `contract record: ${printable(line)}\n`).join(''));
    io.stderr.write('contract record: nothing further was written. Please report what cannot be recorded.\n');
    return 1;
  }
  io.stdout.write(written.lines.map((line) => `${line}\n`).join(''));
  return problems.length > 0 ? 3 : 0;
}

/** What our own folder holds is recorded from the vendor, and nothing else is. */
function checkFolder({ reason }: Label, out: string | undefined): void {
  if (reason === undefined || out !== undefined) return;
  throw new UsageError(`${printable(reason)}, so nothing is recorded evidence: name another folder with --out.`);
}

/** @throws UsageError where there is no subject, in the words of this command */
function prepare(contract: LoadedContract, settings: LiveSettings, io: Io): Live {
  try {
    return prepareLive(contract, settings, io);
  } catch (error) {
    const { name, message } = error as Error;
    throw name === 'UsageError' ? new UsageError(message.replace(/^--live/, 'contract record')) : error;
  }
}

interface Collected {
  readonly exchanges: readonly Exchange[];
  /** Calls without a success response, in words. */
  readonly problems: readonly string[];
}

/** Calls as a live run does, at its pace and with what it asks twice. */
async function collect(live: Live, contract: LoadedContract, io: Io): Promise<Collected> {
  const exchanges: Exchange[] = [];
  const problems: string[] = [];
  const add = async ({ entries }: Source) => {
    for await (const entry of entries) {
      if ('exchange' in entry) {
        const { request, response } = entry.exchange;
        exchanges.push(entry.exchange);
        if (response.status < 200 || response.status > 299)
          problems.push(`a ${request.method} was answered with ${response.status}, which is no success`);
      } else if ('failed' in entry) {
        const { method, url, says } = entry.failed;
        problems.push(`${method} ${url} ${says}, so it is not recorded`);
      }
    }
  };
  await callLive({ add, liveIsIncomplete: () => undefined }, live, contract, io);
  return { exchanges, problems };
}

function make(
  exchanges: readonly Exchange[],
  contract: LoadedContract,
  label: (url: string) => Label,
  { options }: Live,
  io: Io,
): Made | string {
  try {
    return makeRecordings(exchanges, {
      contract,
      labelOf: label,
      at: new Date().toISOString(),
      key: randomBytes(32),
      credentials: environmentSecrets(io.env, { ...options }),
    });
  } catch (error) {
    const { name, message } = error as Error;
    if (name !== 'RedactionError') throw error;
    return `an answer ${message}, so it cannot be redacted`;
  }
}
