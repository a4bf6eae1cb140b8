import { existsSync } from 'node:fs';
import { loadContract, type LoadedContract } from '../contract/load.js';
import { loadOwnContract } from '../contract/own-loaded.js';
import { Tally } from '../contract/run/tally.js';
import { partOf } from '../contract/sources/part-of.js';
import { sourcesAt } from '../contract/sources/from-path.js';
import { specFindings } from '../contract/spec-findings.js';
import { startStandIn } from '../stand-in/start-stand-in.js';
import { writeBaseline } from './baseline-option.js';
import { callSource } from './call-source.js';
import { UsageError, type Command, type ExitCode, type Io } from './command.js';
import { concernedBy } from './concerned.js';
import { callLive, prepareLive, printPlan } from './live.js';
import { readOptions } from './options.js';
import { applyRatchet } from './ratchet.js';
import { packaged } from './packaged.js';
import { fromExamples, planCalls } from './planned-calls.js';
import { progressOn } from './progress.js';
import { writeReports } from './report-output.js';
import { reportedLedger } from './reported-ledger.js';
import { checkOnly, readSettings, VERIFY_OPTIONS, verifyHelp, verifySummary } from './verify-options.js';

/** `contract verify`: the verdict. */
export const verify: Command = { name: 'verify', summary: verifySummary, help: verifyHelp, run };

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readOptions('verify', args, VERIFY_OPTIONS, true);
  if (values.help) {
    io.stdout.write(verifyHelp);
    return 0;
  }
  const settings = readSettings(values);
  const contract = readContract(values.spec, settings.baseUrl);
  checkOnly(settings.only, contract);
  const { failOn, baseUrl, only, reports, baseline, shard, today, ages } = settings;
  const live = values.live ? prepareLive(contract, settings, io) : undefined;
  if (values['dry-run']) return printPlan(live!, io);

  const ledger = reports.some(({ format }) => format !== 'text')
    ? reportedLedger(contract, values.spec === undefined)
    : undefined;
  const { onProgress, done } = progressOn(io);
  const tally = new Tally(contract, {
    failOn,
    showValues: values['show-values'] === true,
    concerns: concernedBy(contract, baseUrl, only),
    today,
    ages,
    only,
    onProgress,
    ...(baseline.read && { baseline: baseline.read }),
    ...(shard && { shard }),
    ...(ledger && { ledger }),
  });
  const paths = positionals.length > 0 ? positionals : defaultPaths(values);
  for (const source of paths.flatMap((path) => sourcesAt(path, io.stdin)))
    await tally.add(shard ? partOf(source, shard) : source);
  if (!shard || shard.index === 1) {
    tally.addOwn(specFindings(contract));
    if (values['stand-in']) await callStandIn(tally, contract, only);
    if (live) await callLive(tally, live, contract, io);
  }
  done();
  if (settings.ratchet) {
    const { file, write } = settings.ratchet;
    const { findings, notes } = applyRatchet(file, write, tally.slots(), contract, only);
    tally.addOwn(findings);
    for (const note of notes) io.stderr.write(`${note}\n`);
  }
  const report = tally.report();
  return writeReports(baseline.write ? writeBaseline(report, baseline.write, io) : report, reports, io);
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
