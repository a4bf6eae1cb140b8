import { canBeBorne, stateOfBaseline } from '../contract/baseline/apply-baseline.js';
import { baselineText, isDay, readBaseline, type BaselineEntry } from '../contract/baseline/baseline.js';
import { printable } from '../contract/printable.js';
import { breaksVerdict } from '../contract/run/breaks-verdict.js';
import { conclude } from '../contract/run/conclude.js';
import type { Report, ReportedFinding } from '../contract/run/report.js';
import { UsageError, type Io } from './command.js';
import { readTextFile, writeTextFile } from './text-file.js';

/** The options that are about a baseline, as they were given. */
export interface BaselineGiven {
  readonly baseline?: string;
  readonly 'write-baseline'?: string;
  readonly owner?: string;
  readonly reason?: string;
  readonly expires?: string;
  readonly link?: string;
  readonly shard?: string;
}

/** What is asked of a baseline: one to read, or one to write and what its new entries say. */
export interface BaselineOption {
  readonly read?: { readonly file: string; readonly entries: BaselineEntry[] };
  readonly write?: {
    readonly file: string;
    readonly says: Pick<BaselineEntry, 'owner' | 'reason' | 'expires' | 'link'>;
  };
}

/** @throws UsageError or BaselineError where options are missing or do not fit, or the file is no baseline */
export function readBaselineOption(values: BaselineGiven, today: string): BaselineOption {
  const { baseline, 'write-baseline': file, owner, reason, expires, link } = values;
  if (file === undefined) {
    const stray = (['owner', 'reason', 'expires', 'link'] as const).find((name) => values[name] !== undefined);
    if (stray) throw new UsageError(`--${stray} goes with --write-baseline FILE.`);
    return baseline === undefined
      ? {}
      : {
          read: {
            file: baseline,
            entries: readBaseline(readTextFile(baseline, `--baseline: ${printable(baseline)}`), baseline),
          },
        };
  }
  if (baseline !== undefined) throw new UsageError('--baseline and --write-baseline do not go together.');
  if (values.shard !== undefined) throw new UsageError('--write-baseline needs the whole run: merge the shards first.');
  const missing = (['owner', 'reason', 'expires'] as const).filter((name) => !values[name]?.trim());
  if (missing.length > 0)
    throw new UsageError(`--write-baseline needs ${missing.map((name) => `--${name}`).join(' and ')} too.`);
  if (!isDay(expires!) || expires! < today)
    throw new UsageError('--expires takes a day that is not over, as YYYY-MM-DD.');
  return { write: { file, says: { owner: owner!, reason: reason!, expires: expires!, ...(link && { link }) } } };
}

/** Writes a baseline that bears all that breaks the verdict, and gives the report as it is with it. */
export function writeBaseline(report: Report, { file, says }: NonNullable<BaselineOption['write']>, io: Io): Report {
  const breaking = report.findings.filter((finding) => breaksVerdict(report, finding));
  const entries = breaking.filter(canBeBorne).map((finding) => entryOf(finding, says));
  writeTextFile(file, baselineText(entries), `--write-baseline: ${printable(file)}`);
  const left = breaking.length - entries.length;
  io.stderr.write(
    `${printable(file)} bears ${entries.length} finding${entries.length === 1 ? '' : 's'} until ${says.expires}` +
      `${left > 0 ? `; ${left} cannot be borne, since no operation is named or a file has to be mended` : ''}.\n`,
  );
  return conclude({
    ...report,
    baseline: { file, entries: stateOfBaseline(entries, report.findings, says.expires, []) },
  });
}

const entryOf = (
  { fingerprint, operationId, code, pointer }: ReportedFinding,
  says: NonNullable<BaselineOption['write']>['says'],
): BaselineEntry => ({ fingerprint, operationId, code, pointer, ...says });
