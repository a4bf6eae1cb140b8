import { compareContracts } from '../contract/diff/compare-contracts.js';
import type { Comparison, ContractSide, OperationsOf } from '../contract/diff/comparison.js';
import { contractSide } from '../contract/diff/contract-side.js';
import { operationsIn } from '../contract/diff/operations/operations-in.js';
import {
  comparisonFormats,
  renderComparison,
  type ComparisonFormat,
} from '../contract/diff/reports/render-comparison.js';
import { comparisonHeadline } from '../contract/diff/reports/words.js';
import { printable } from '../contract/printable.js';
import { UsageError, type Command, type ExitCode, type Io } from './command.js';
import { readContractSource } from './contract-source.js';
import { readOptions } from './options.js';
import { readReportOption, writeReport, type ReportOption } from './report-option.js';
import { wantsColour } from './wants-colour.js';

const summary = 'tells what changed between two contracts and for whom it breaks';

const help = `contract diff: ${summary}

Usage: contract diff OLD NEW [options]

OLD and NEW are OpenAPI 3.0 or 3.1 files, YAML or JSON; REV:path reads a file of a git revision (as git does: from the top
of the repository, with ./ from here), and - reads one of the two from standard input. What a file refers to is read
beside it, of a revision from the same; standard input has nothing beside it.

  --fail-on breaking      exit 1 where the version that follows is a major one
  --only OPERATION        compare only this operation, by operationId or as "GET /path"; repeatable
  --operations-of WHOSE   old, new or both: leave out the operations that only the other contract has (default: both; or
                          where one of the two is our contract and the other is not, the operations of ours)
  --report FORMAT[=FILE]  text (default), json or markdown; repeatable
  --help                  print this text

Each change breaks on three axes: SRC (generated source: names move, code stops compiling), WIRE (a decoder or reader may
fail), VERIFY (our check gets stricter, consumers are not concerned). A request is read the other way around: what the
server takes less of breaks. A change that one cause makes in many places is one change, and the places are named.

The version that follows is that of OLD (info.version), raised by the gravest change. Below 1.0.0 the second number
stands for the first: a breaking change raises it, and so does an addition; --fail-on breaking sees the break all the same.
Callbacks, links and webhooks are not compared; the report says so where there are some.
Order of keys, YAML or JSON, the spelling of 3.0 or 3.1, and what is written in place or behind a $ref make no difference.

Exit code: 0 compared, 1 breaking with --fail-on breaking, 2 usage or spec error.
`;

/** `contract diff`: what changed between two contracts, for whom it breaks, and the version that follows. */
export const diff: Command = { name: 'diff', summary, help, run };

const OPTIONS = {
  'fail-on': { type: 'string' },
  only: { type: 'string', multiple: true },
  'operations-of': { type: 'string' },
  report: { type: 'string', multiple: true },
} as const;

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readOptions('diff', args, OPTIONS, true);
  if (values.help) {
    io.stdout.write(help);
    return 0;
  }
  const [oldName, newName] = twoContracts(positionals);
  const failOn = oneOf('--fail-on', values['fail-on'], ['breaking'] as const);
  const operationsOf = oneOf('--operations-of', values['operations-of'], ['old', 'new', 'both'] as const);
  const reports = readReportOption(values.report, comparisonFormats);
  const [old, now] = [await readSide(oldName, io), await readSide(newName, io)];
  if (values.only) refuseUnknown(values.only, old, now);
  const comparison = compareContracts(old, now, optionsOf(values.only, operationsOf));
  writeReports(comparison, reports, io);
  return failOn === 'breaking' && comparison.breaking ? 1 : 0;
}

function twoContracts(positionals: readonly string[]): [string, string] {
  const [old, now, ...more] = positionals;
  if (old === undefined || now === undefined || more.length > 0)
    throw new UsageError(`contract diff needs OLD and NEW, and no more; it got ${positionals.length}.`);
  if (old === '-' && now === '-') throw new UsageError('Standard input can be OLD or NEW, not both.');
  return [old, now];
}

function oneOf<T extends string>(option: string, value: string | undefined, known: readonly T[]): T | undefined {
  const found = known.find((one) => one === value);
  if (value !== undefined && found === undefined)
    throw new UsageError(`${option} ${printable(value)}: it can be ${known.join(', ')}.`);
  return found;
}

async function readSide(name: string, io: Io): Promise<ContractSide> {
  const { name: file, text, ledger, others } = await readContractSource(name, io.stdin);
  return contractSide(text, file, ledger, others);
}

const optionsOf = (only: readonly string[] | undefined, operationsOf: OperationsOf | undefined) => ({
  ...(only && { only }),
  ...(operationsOf && { operationsOf }),
});

function refuseUnknown(only: readonly string[], ...sides: ContractSide[]): void {
  const known = new Set(
    sides.flatMap(({ document }) =>
      operationsIn(document).flatMap(({ name, method, path }) => [name, `${method.toUpperCase()} ${path}`]),
    ),
  );
  const stranger = only.find((one) => !known.has(one));
  if (stranger !== undefined)
    throw new UsageError(`--only ${printable(stranger)}: neither contract has such an operation.`);
}

function writeReports(comparison: Comparison, reports: readonly ReportOption<ComparisonFormat>[], io: Io): void {
  for (const one of reports) {
    const colour = one.file === undefined && wantsColour(io);
    writeReport(one, renderComparison(one.format, comparison, { colour }), io);
  }
  if (!reports.some(({ file }) => file === undefined)) io.stdout.write(`${comparisonHeadline(comparison)}\n`);
}
