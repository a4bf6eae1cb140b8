import type { LineDifference } from '../contract/ledger/document-check.js';
import { CHECKS, type Ledger } from '../contract/ledger/ledger.js';
import { formatLines } from '../contract/ledger/line-ranges.js';
import { tallyOf } from '../contract/ledger/tally.js';
import { printable } from '../contract/printable.js';

/** The ledger as a table, with its totals. */
export function ledgerText(ledger: Ledger): string {
  const claims = ledger.claims.map(({ id, lines, check, clauses, says }) => [
    id,
    formatLines(lines),
    check,
    clauses.length,
    says,
  ]);
  const contradictions = ledger.contradictions.map(({ id, lines, clauses, says, decision }) => [
    ...[id, formatLines(lines), '', clauses.length],
    `${says} Decision: ${decision}`,
  ]);
  const reasons = ledger.claims.flatMap(({ id, check, reason }) =>
    reason ? [`${id} (${check}): ${printable(reason)}`] : [],
  );
  return [
    ...columns([['id', 'lines', 'check', 'clauses', 'says'], ...claims, ...contradictions]),
    '',
    ...(reasons.length > 0 ? ['Why no exchange by itself can show these:', ...reasons, ''] : []),
    ...totals(ledger),
    '',
  ].join('\n');
}

function totals(ledger: Ledger): string[] {
  const { claims, byCheck, checkable, contradictions, lines } = tallyOf(ledger);
  const counted = CHECKS.filter((check) => byCheck[check] > 0).map((check) => `${byCheck[check]} ${check}`);
  return [
    `${claims} claims: ${counted.join(', ')}`,
    `${contradictions} contradictions`,
    `${lines.claimed} lines claimed, ${lines.example} of the example, ${lines.layout} layout, ${lines.blank} blank, ${lines.unclaimed} unclaimed, of ${lines.all}`,
    `${checkable} of ${claims} claims can be checked by a machine, ${byCheck.live} of them by live calls only`,
  ];
}

/** Sets rows in columns: a number to the right, the last column as it comes. */
function columns(rows: readonly (readonly (string | number)[])[]): string[] {
  const cells = rows.map((row) => row.map((cell) => printable(String(cell))));
  const widths = cells[0]!.map((_, i) => Math.max(...cells.map((row) => row[i]!.length)));
  return cells.map((row, r) =>
    row
      .map((cell, i) =>
        i === row.length - 1
          ? cell
          : typeof rows[r]![i] === 'number'
            ? cell.padStart(widths[i]!)
            : cell.padEnd(widths[i]!),
      )
      .join('  '),
  );
}

/** One difference between a copy and the ledger: what, where, and which claims have to be read again. */
export function differenceText(difference: LineDifference): string {
  const { kind, text } = difference;
  return `${headline(difference)}${text !== '' && kind !== 'stale' ? `\n    ${printable(shortened(text))}` : ''}`;
}

function headline({ kind, line, was, claims }: LineDifference): string {
  const cited = claims.length > 0 ? `; cited by ${claims.join(', ')}` : '; no claim cites it';
  const before = was === undefined ? '' : ` (line ${was} of the ledger's document)`;
  switch (kind) {
    case 'changed':
      return `line ${line}${before} changed${cited}`;
    case 'new':
      return `line ${line} is new`;
    case 'removed':
      return `line ${line} of the ledger's document was removed${cited}`;
    case 'unclaimed':
      return `line ${line}${before} is in no claim, no contradiction, not in the layout and not in the example`;
    case 'empty':
      return `line ${line} of the ledger's document is blank or not there${cited}`;
    case 'stale':
      return `line ${line}${before}: the sha256 of ${claims.join(', ')} is not that of the lines that it cites`;
  }
}

const MOST_CHARACTERS = 160;

const shortened = (text: string): string => {
  const characters = [...text.trim()];
  return characters.length > MOST_CHARACTERS ? `${characters.slice(0, MOST_CHARACTERS).join('')}…` : text.trim();
};
