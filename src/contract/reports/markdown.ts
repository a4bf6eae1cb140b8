import type { Report, ReportedBaselineEntry } from '../run/report.js';
import { coverageText } from '../coverage/coverage-text.js';
import { capital } from './words/capital.js';
import { headline } from './words/headline.js';
import { markdownDetails, markdownRow } from './markdown/markdown-finding.js';
import { codeSpan } from './markdown/markdown-text.js';
import { leftOut } from './words/left-out.js';
import { plain } from './words/plain.js';
import { byUrgency } from './words/severities.js';
import { unanswered } from './words/unanswered.js';
import { withinBytes } from './markdown/within-bytes.js';
import { grouped } from '../grouped.js';

/** GitHub refuses the summary of a step above 1 MiB; others may write to it, too. */
const MOST_BYTES = 900_000;
const MOST_ROWS = 100;
const MOST_DETAILS = 50;
const MOST_LINES = 20;
const CUT = '\n_The rest is left out, since a job summary may have 1 MiB. `--report json` has it all._\n';

/** Renders a report for the summary of a job: the headline, a table of the findings, and each of them folded. */
export function renderMarkdown(report: Report): string {
  const { contract, sources, coverage, shard } = report;
  const baseline = report.baseline?.entries ?? [];
  const sorted = [...report.findings].sort(byUrgency);
  const parts = [
    `## ${headline(report)}\n\n`,
    `Stands on: ${codeSpan(plain(report.basis))}\n\n`,
    `Contract: ${codeSpan(plain(contract.title))} ${codeSpan(plain(contract.version, 60))}, file ${codeSpan(plain(contract.file, 200))}, sha256 ${codeSpan(plain(contract.sha256.slice(0, 12)))}\n\n`,
    ...(shard
      ? [`Part ${shard.index} of ${shard.of}: \`contract merge\` joins the JSON reports of all parts.\n\n`]
      : []),
    ...table(['Exchanges', 'Kept', 'Broken', 'Drifted', 'Unverified'], [figures(report)]),
    ...(sorted.length > 0 ? ['### Findings\n\n'] : []),
    ...table(
      ['', 'Severity', 'Who acts', 'Code', 'Where', 'Finding'],
      sorted.slice(0, MOST_ROWS).map((finding, i) => markdownRow(finding, i + 1, report)),
    ),
    more(sorted.length - MOST_ROWS, 'finding'),
    ...sorted.slice(0, MOST_DETAILS).map((finding, i) => markdownDetails(finding, i + 1, report)),
    ...(baseline.length > 0 ? ['### Baseline\n\n'] : []),
    ...table(['Code', 'Where', 'Owner', 'Expires', 'State', 'Reason'], baseline.slice(0, MOST_LINES).map(entryRow)),
    more(baseline.length - MOST_LINES, 'entry', 'entries'),
    ...(sources.length > 0 ? ['### Sources\n\n'] : []),
    ...table(['Source', 'Kind', 'Exchanges', 'Left out', ''], sources.slice(0, MOST_LINES).map(sourceRow)),
    more(sources.length - MOST_LINES, 'source'),
    ...coverageText(coverage.slots, 0)
      .slice(0, 1)
      .map((line) => `${capital(plain(line, 300))}.\n`),
  ];
  return withinBytes(parts, MOST_BYTES, CUT);
}

const figures = ({ summary }: Report): string =>
  row([summary.exchanges, summary.kept, summary.broken, summary.drifted, summary.unverified].map(String));

const entryRow = ({ code, operationId, pointer, owner, expires, state, reason }: ReportedBaselineEntry): string =>
  row([
    codeSpan(plain(code, 100)),
    codeSpan(plain(`${operationId} ${pointer}`, 200)),
    codeSpan(plain(owner, 60)),
    codeSpan(plain(expires, 20)),
    state,
    codeSpan(plain(reason)),
  ]);

function sourceRow(source: Report['sources'][number]): string {
  const { name, kind, exchanges, skipped, credentials } = source;
  const left = leftOut(source);
  const remarks = [
    ...(left === undefined ? [] : [codeSpan(left)]),
    ...(credentials ? ['holds credentials'] : []),
    ...[unanswered(source) ?? []].flat(),
  ];
  return row([codeSpan(plain(name, 200)), kind, String(exchanges), String(skipped), remarks.join(', ')]);
}

/** The parts of a table, or none where it has no rows. */
function table(heads: readonly string[], rows: readonly string[]): string[] {
  return rows.length === 0 ? [] : [row(heads) + row(heads.map(() => '---')), ...rows, '\n'];
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

const more = (count: number, one: string, many = `${one}s`): string =>
  count > 0 ? `and ${grouped(count)} more ${count === 1 ? one : many}\n\n` : '';
