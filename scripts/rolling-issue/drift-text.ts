import type { Report, ReportedFinding } from '../../src/contract/run/report.js';
import { markdownRow } from '../../src/contract/reports/markdown/markdown-finding.js';
import { codeSpan } from '../../src/contract/reports/markdown/markdown-text.js';
import { bySeverity } from '../../src/contract/reports/words/severities.js';
import { withinBytes } from '../../src/contract/reports/markdown/within-bytes.js';

const CUT = '\n_The rest is left out; the report of the run has it all._\n';

/** A finding that stands in the issue, with the report that shows it, if one of this night does. */
export interface DriftRow {
  readonly fingerprint: string;
  readonly seen: { readonly finding: ReportedFinding; readonly report: Report } | undefined;
}

/** The title holds nothing of the vendor's: it stands in mails and lists, where no escape helps. */
export const DRIFT_TITLE = 'The vendor differs from the contract';

/**
 * Says what differs, as Markdown. Text of the vendor stands in code spans alone.
 *
 * @param most - bytes of UTF-8
 */
export function driftText(rows: readonly DriftRow[], runUrl: string, most: number): string {
  const parts = [
    `Two live runs in a row showed the same. The reports are with [the run](${runUrl}).\n\n`,
    '|  | Severity | Who acts | Code | Where | Finding |\n| --- | --- | --- | --- | --- | --- |\n',
    ...[...rows].sort(worstFirst).map((row, i) => rowText(row, i + 1)),
    '\n`contract explain CODE` tells what a finding means. If the vendor means it, change the contract; if you bear it',
    ' for a while, put it into `contract-tests/baseline.json` (`--write-baseline`). This text is replaced by the next run that sees a change; write around it as you',
    ' like, and keep the label. The issue closes by itself when the vendor keeps the contract again.\n',
  ];
  return withinBytes(parts, most, CUT);
}

/** The same for a comment: these are new. */
export const newFindingsText = (rows: readonly DriftRow[], runUrl: string): string =>
  withinBytes(
    [
      `New since the last run, and shown twice ([the run](${runUrl})):\n\n`,
      '|  | Severity | Who acts | Code | Where | Finding |\n| --- | --- | --- | --- | --- | --- |\n',
      ...rows.map((row, i) => rowText(row, i + 1)),
    ],
    60_000,
    CUT,
  );

/** What no run shows goes last. */
const worstFirst = (one: DriftRow, other: DriftRow): number =>
  one.seen && other.seen ? bySeverity(one.seen.finding, other.seen.finding) : Number(!one.seen) - Number(!other.seen);

/** Of one that this night could not ask for, all that is known is its name. */
const rowText = ({ fingerprint, seen }: DriftRow, number: number): string =>
  seen
    ? markdownRow(seen.finding, number, seen.report)
    : `| ${number} |  |  | ${codeSpan(fingerprint)} |  | was told before; this run did not ask for it |\n`;
