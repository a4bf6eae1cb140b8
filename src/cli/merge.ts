import { readFileSync } from 'node:fs';
import { ajv2020 } from '../contract/libraries.js';
import { printable } from '../contract/printable.js';
import { checkShards, mergeReports } from '../contract/run/merge-reports.js';
import type { Report } from '../contract/run/report.js';
import { UsageError, type Command, type ExitCode, type Io } from './command.js';
import { readOptions } from './options.js';
import { packagedFile } from './packaged.js';
import { readReportOptions, writeReports } from './report-output.js';
import { readTextFile } from './text-file.js';

const summary = 'joins the JSON reports of all shards of a run into the report of the whole run';
const help = `contract merge: ${summary}

Usage: contract merge FILE… [--report FORMAT[=FILE]]

FILE is a JSON report of contract verify --shard I/N --report json=FILE; all N are needed.

  --report FORMAT[=FILE]  as of contract verify; repeatable
  --help                  print this text

Exit code: that of the whole run: 0 kept, 1 broken, 2 usage error, 3 inconclusive.
`;

/** `contract merge`: the report of a run that several machines shared. */
export const merge: Command = { name: 'merge', summary, help, run };

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readOptions('merge', args, { report: { type: 'string', multiple: true } }, true);
  if (values.help) {
    io.stdout.write(help);
    return 0;
  }
  if (positionals.length === 0) throw new UsageError('contract merge needs the JSON reports of the shards.');
  const options = readReportOptions(values.report);
  const isReport = (compiled ??= reportTest());
  const reports = positionals.map((file) => readReport(file, isReport));
  const merged = mergeReports(reports);
  checkShards(reports);
  return writeReports(merged, options, io);
}

/** The schema of reports, once it was needed. */
let compiled: ((value: unknown) => string | undefined) | undefined;

function reportTest(): (value: unknown) => string | undefined {
  const schema = JSON.parse(readFileSync(packagedFile('spec/report.schema.json'), 'utf8')) as object;
  const test = new (ajv2020().Ajv2020)({ strict: false }).compile(schema);
  return (value) => (test(value) ? undefined : `${test.errors![0]!.instancePath || 'it'} ${test.errors![0]!.message}`);
}

function readReport(file: string, isReport: (value: unknown) => string | undefined): Report {
  const text = readTextFile(file, printable(file));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(`${printable(file)} is not JSON. Write it with contract verify --report json=FILE.`);
  }
  const problem = isReport(value);
  if (problem !== undefined) throw new UsageError(`${printable(file)} is no JSON report: ${printable(problem)}.`);
  return value as Report;
}
