import { existsSync, writeFileSync } from 'node:fs';
import { loadContract, type LoadedContract } from '../contract/load.js';
import { loadOwnContract } from '../contract/own-loaded.js';
import { printable } from '../contract/printable.js';
import type { Report } from '../contract/run/report.js';
import { Tally } from '../contract/run/tally.js';
import { renderText } from '../contract/reports/text.js';
import { sourcesAt } from '../contract/sources/from-path.js';
import { specFindings } from '../contract/spec-findings.js';
import { startStandIn } from '../stand-in/start-stand-in.js';
import { callSource } from './call-source.js';
import { UsageError, type Command, type ExitCode, type Io } from './command.js';
import { concernedBy } from './concerned.js';
import { callLive, prepareLive, printPlan } from './live.js';
import { readOptions } from './options.js';
import { packaged } from './packaged.js';
import { fromExamples, planCalls } from './planned-calls.js';
import { checkOnly, readSettings, VERIFY_OPTIONS, verifyHelp, verifySummary } from './verify-options.js';

/** `contract verify`: the verdict. */
export const verify: Command = { name: 'verify', summary: verifySummary, help: verifyHelp, run };

const EXIT: Readonly<Record<Report['verdict'], ExitCode>> = { kept: 0, broken: 1, inconclusive: 3 };

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readOptions('verify', args, VERIFY_OPTIONS, true);
  if (values.help) {
    io.stdout.write(verifyHelp);
    return 0;
  }
  const settings = readSettings(values);
  const contract = readContract(values.spec, settings.baseUrl);
  checkOnly(settings.only, contract);
  const { failOn, baseUrl, only, reports } = settings;
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

function writeReport(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`--report: ${printable(file)} cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  }
}

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

const wantsColour = ({ stdout, env }: Io): boolean =>
  stdout.isTTY === true && (env.NO_COLOR === undefined || env.NO_COLOR === '');
