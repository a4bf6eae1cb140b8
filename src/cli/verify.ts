import { existsSync } from 'node:fs';
import type { LoadedContract } from '../contract/load.js';
import { Tally } from '../contract/run/tally.js';
import { partOf } from '../contract/sources/part-of.js';
import { sourcesAt } from '../contract/sources/from-path.js';
import type { Source } from '../contract/sources/source.js';
import { specFindings } from '../contract/spec-findings.js';
import { writeBaseline } from './baseline-option.js';
import { checkOnly } from './check-only.js';
import { UsageError, type Command, type ExitCode, type Io } from './command.js';
import { concernedBy } from './concerned.js';
import { jobCount } from './jobs/job-count.js';
import type { JobSettings } from './jobs/job.js';
import { joinReports } from './jobs/join-reports.js';
import { startJobs, type Jobs } from './jobs/start-jobs.js';
import { readOptions } from './options.js';
import { applyRatchet } from './ratchet.js';
import { packaged } from './packaged.js';
import { progressOn } from './progress.js';
import { readContract } from './read-contract.js';
import { writeReports } from './report-output.js';
import { reportedLedger } from './reported-ledger.js';
import { readSettings, VERIFY_OPTIONS, verifyHelp, verifySummary, type VerifySettings } from './verify-options.js';

/** `contract verify`: the verdict. */
export const verify: Command = { name: 'verify', summary: verifySummary, help: verifyHelp, run };

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readOptions('verify', args, VERIFY_OPTIONS, true);
  if (values.help) {
    io.stdout.write(verifyHelp);
    return 0;
  }
  const settings = readSettings(values);
  const contract = await readContract(values.spec, settings.baseUrl);
  checkOnly(settings.only, contract);
  const { failOn, baseUrl, only, reports, baseline, shard, today, ages } = settings;
  const live = values.live ? await prepared(contract, settings, io) : undefined;
  if (live && settings.dryRun) return live.print();

  const ledger = reports.some(({ format }) => format !== 'text')
    ? reportedLedger(contract, values.spec === undefined)
    : undefined;
  const paths = positionals.length > 0 ? positionals : defaultPaths(values, io);
  if (paths.filter((path) => path === '-').length > 1)
    throw new UsageError('- is named twice: standard input is read once.');
  const sources = paths.flatMap((path) => sourcesAt(path, io.stdin));
  const showValues = values['show-values'] === true;
  const shared = { failOn, showValues, today, ages, only, ...(baseline.read && { baseline: baseline.read }) };
  const jobs = startJobsFor(sources, settings, { ...shared, spec: values.spec, baseUrl });
  const { onProgress, done } = progressOn(io);
  try {
    const part = jobs?.part ?? shard;
    const tally = new Tally(contract, {
      ...shared,
      concerns: concernedBy(contract, baseUrl, only),
      onProgress: (exchanges) => onProgress(exchanges + (jobs?.progress() ?? 0)),
      ...(part && { shard: part }),
      ...(ledger && { ledger }),
    });
    for (const source of sources) {
      const own = source.bytes === undefined ? shard : part;
      await tally.add(own ? partOf(source, own) : source);
    }
    if (!shard || shard.index === 1) {
      tally.addOwn(specFindings(contract));
      if (values['stand-in']) await (await import('./call-stand-in.js')).callStandIn(tally, contract, only);
      await live?.call(tally);
    }
    const others = jobs ? await jobs.reports : [];
    done();
    if (settings.ratchet) {
      const { file, write } = settings.ratchet;
      const { findings, notes } = applyRatchet(file, write, tally.slots(), contract, only); // other threads see no evidence
      tally.addOwn(findings);
      for (const note of notes) io.stderr.write(`${note}\n`);
    }
    const own = tally.report();
    const report = jobs ? joinReports([own, ...others], shard) : own;
    return writeReports(baseline.write ? writeBaseline(report, baseline.write, io) : report, reports, io);
  } finally {
    jobs?.stop();
  }
}

/** A live run, ready to start. What calls somebody is loaded for that alone: it takes longer than many a run. */
async function prepared(contract: LoadedContract, settings: VerifySettings, io: Io) {
  const { callLive, prepareLive, printPlan } = await import('./live.js');
  const live = prepareLive(contract, settings, io);
  return {
    print: () => printPlan(live, contract, io),
    call: (tally: Tally) => callLive(tally, live, contract, io),
  };
}

/** Large files of NDJSON are read by several threads. */
function startJobsFor(
  sources: readonly Source[],
  { jobs, shard }: VerifySettings,
  settings: JobSettings,
): Jobs | undefined {
  const count = jobCount(jobs, sources);
  const files = sources.filter(({ bytes }) => bytes !== undefined);
  const paths = files.map(({ name }) => name);
  const bytes = files.reduce((sum, one) => sum + one.bytes!, 0);
  return count > 1 ? startJobs(settings, { paths, bytes }, count, shard) : undefined;
}

function defaultPaths(values: { spec?: string; live?: boolean; 'stand-in'?: boolean }, io: Io): string[] {
  if (values.spec !== undefined) {
    if (values.live || values['stand-in']) return [];
    throw new UsageError('--spec needs a PATH: exchanges to hold against that contract.');
  }
  const here = 'contract-tests/recordings';
  if (existsSync(here)) return [here];
  if (values.live) return []; // whoever asks the vendor need not have recordings
  io.stderr.write(
    `No PATH was given, and there is no folder ${here} here: these are the recordings of the package, which say nothing ` +
      'of your traffic.\n',
  );
  return [packaged(here)];
}
