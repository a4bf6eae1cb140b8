import { painter, type Paint } from '../../reports/text/paint.js';
import { textWidth, wrap } from '../../reports/text/wrap.js';
import { plain } from '../../reports/words/plain.js';
import { withoutCommands } from '../../reports/words/without-commands.js';
import type { Bump, Change } from '../change.js';
import type { Comparison } from '../comparison.js';
import { causeText, comparisonHeadline, impactText, placeText, scopeText, usesText } from './words.js';

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
  const all = changes.filter((change) => change.bump === bump);
  const more = all.length - MOST_OF_A_GROUP;
  return [
    ...all.slice(0, MOST_OF_A_GROUP).map((change) => changeLines(change, paint)),
    more > 0 ? [`  and ${more.toLocaleString('en-US')} more ${bump}; --report json has them all`] : [],
  ];
}

function changeLines(change: Change, paint: Paint): string[] {
  const { bump, kind, oasdiff, direction } = change;
  const [first = '', ...rest] = wrap(plain(change.message), textWidth - 9).map((line) => paint('title', line));
  return [
    `  ${paint(COLOURS[bump], bump.padEnd(5))}  ${first}`,
    ...rest.map((line) => `         ${line}`),
    ...labelled('breaks:', impactText(change)),
    ...labelled('kind:', `${kind} (${direction}${oasdiff ? `, oasdiff ${oasdiff}` : ''})`),
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
