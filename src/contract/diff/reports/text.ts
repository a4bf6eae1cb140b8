import { painter, type Paint } from '../../reports/text/paint.js';
import { textWidth, wrap } from '../../reports/text/wrap.js';
import { plain } from '../../reports/words/plain.js';
import { withoutCommands } from '../../reports/words/without-commands.js';
import type { Bump, Change } from '../change.js';
import type { Comparison } from '../comparison.js';
import { alike, titleOf } from './alike.js';
import { causeText, comparisonHeadline, impactText, oneOfMany, placeText, scopeText, usesText } from './words.js';
import { grouped } from '../../grouped.js';

const MOST_OF_A_GROUP = 50;
const COLOURS = { major: 'breaking', minor: 'drift', patch: 'notice', none: 'aside' } as const;

/** Renders a comparison for a terminal: what follows, then the changes with the gravest first. */
export function renderComparisonText(comparison: Comparison, colour: boolean): string {
  const paint = painter(colour);
  const blocks = [
    [paint('title', comparisonHeadline(comparison))],
    ...(['major', 'minor', 'patch', 'none'] as const).flatMap((bump) => groupBlocks(bump, comparison, paint)),
    scopeText(comparison),
  ];
  const lines = blocks.filter((block) => block.length > 0).flatMap((block) => [...block, '']);
  return withoutCommands(lines.map((line) => line.trimEnd()).join('\n'));
}

function groupBlocks(bump: Bump, { changes }: Comparison, paint: Paint): string[][] {
  const all = alike(changes.filter((change) => change.bump === bump));
  const left = all.slice(MOST_OF_A_GROUP).flat().length;
  return [
    ...all
      .slice(0, MOST_OF_A_GROUP)
      .map((list) => (list.length > 1 ? manyLines(list, paint) : changeLines(list[0]!, paint))),
    left > 0 ? [`  and ${grouped(left)} more ${bump}; --report json has them all`] : [],
  ];
}

/** Changes of one kind: what they have in common, then a line for each. */
function manyLines(list: readonly Change[], paint: Paint): string[] {
  const { bump, kind, cause, origin } = list[0]!;
  const left = list.length - MOST_OF_A_GROUP;
  return [
    `  ${paint(COLOURS[bump], bump.padEnd(5))}  ${paint('title', titleOf(list, kind))}`,
    ...labelled('breaks:', impactText(list[0]!)),
    ...labelled('kind:', kindText(list[0]!)),
    ...labelled('cause:', causeText({ ...(cause && { cause }), ...(origin && { origin }) })),
    ...list.slice(0, MOST_OF_A_GROUP).map((change) => `    - ${oneOfMany(change)}`),
    ...(left > 0 ? [`    - and ${grouped(left)} more; --report json has them all`] : []),
  ];
}

const kindText = ({ kind, direction, oasdiff }: Change): string =>
  `${kind} (${direction}${oasdiff ? `, oasdiff ${oasdiff}` : ''})`;

function changeLines(change: Change, paint: Paint): string[] {
  const { bump } = change;
  const [first = '', ...rest] = wrap(plain(change.message), textWidth - 9).map((line) => paint('title', line));
  return [
    `  ${paint(COLOURS[bump], bump.padEnd(5))}  ${first}`,
    ...rest.map((line) => `         ${line}`),
    ...labelled('breaks:', impactText(change)),
    ...labelled('kind:', kindText(change)),
    ...labelled('old:', placeText(change.old)),
    ...labelled('new:', placeText(change.new)),
    ...labelled('used by:', usesText(change)),
    ...labelled(
      'also at:',
      (change.also ?? [])
        .slice(0, 3)
        .map((one) => plain(one, 120))
        .join(', '),
    ),
    ...labelled('cause:', causeText(change)),
  ];
}

const labelled = (label: string, text: string): string[] => (text === '' ? [] : [`    ${label.padEnd(10)}${text}`]);
