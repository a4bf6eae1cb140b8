import { codeSpan } from '../../reports/markdown/markdown-text.js';
import { withinBytes } from '../../reports/markdown/within-bytes.js';
import { plain } from '../../reports/words/plain.js';
import type { Change } from '../change.js';
import type { Comparison } from '../comparison.js';
import { alike, titleOf } from './alike.js';
import { causeText, comparisonHeadline, impactText, oneOfMany, placeText, scopeText, usesText } from './words.js';
import { grouped } from '../../grouped.js';

/** A comment on a pull request may have 65,536 characters. */
const MOST_BYTES = 60_000;
const MOST_ROWS = 100;
const CUT = '\n_The rest is left out, since a comment may have 64 KiB. `--report json` has it all._\n';

/** Renders a comparison as a comment: what follows, a table of the changes, and where each stands. */
export function renderComparisonMarkdown(comparison: Comparison): string {
  const { changes } = comparison;
  const more = changes.length - MOST_ROWS;
  const parts = [
    `## ${codeSpan(comparisonHeadline(comparison))}\n\n`,
    ...(changes.length > 0
      ? ['| Bump | Direction | Change | SRC | WIRE | VERIFY | oasdiff |\n| --- | --- | --- | --- | --- | --- | --- |\n']
      : []),
    ...changes.slice(0, MOST_ROWS).map(rowOf),
    ...(more > 0 ? [`\nand ${grouped(more)} more\n`] : []),
    ...(changes.length > 0 ? ['\n<details><summary>Where</summary>\n\n'] : []),
    ...alike(changes.slice(0, MOST_ROWS)).map((list) => (list.length > 1 ? detailsOfMany(list) : detailsOf(list[0]!))),
    ...(changes.length > 0 ? ['\n</details>\n\n'] : []),
    ...scopeText(comparison).map((line) => `- ${codeSpan(line)}\n`),
  ];
  return withinBytes(parts, MOST_BYTES, CUT);
}

function rowOf({ bump, direction, message, impact, oasdiff }: Change): string {
  const cells = [bump, direction, codeSpan(plain(message)), impact.src, impact.wire, impact.verify, oasdiff ?? 'none'];
  return `| ${cells.join(' | ')} |\n`;
}

function detailsOfMany(list: readonly Change[]): string {
  const { kind, cause, origin } = list[0]!;
  const common = [impactText(list[0]!), causeText({ ...(cause && { cause }), ...(origin && { origin }) })];
  return [
    `- ${titleOf(list, kind)}\n`,
    ...[...common.filter((fact) => fact !== ''), ...list.map(oneOfMany)].map((line) => `  - ${codeSpan(line)}\n`),
  ].join('');
}

function detailsOf(change: Change): string {
  const facts = [
    impactText(change),
    `old ${placeText(change.old)}`,
    `new ${placeText(change.new)}`,
    usesText(change),
    causeText(change),
  ];
  return [
    `- ${codeSpan(plain(change.message))}\n`,
    ...facts.filter((fact) => fact !== '').map((fact) => `  - ${codeSpan(fact)}\n`),
  ].join('');
}
