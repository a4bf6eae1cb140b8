import { counted } from '../../reports/words/counted.js';
import { plain } from '../../reports/words/plain.js';
import type { Change } from '../change.js';
import type { Comparison } from '../comparison.js';
import { grouped } from '../../grouped.js';

const MOST_USES = 3;

/** What follows from a comparison, in one line. */
export function comparisonHeadline({ bump, old, nextVersion, summary, changes }: Comparison): string {
  const raised = nextVersion !== undefined && nextVersion !== old.version;
  const version = raised ? `, ${plain(old.version, 60)} → ${nextVersion}` : '';
  if (changes.length === 0) return `${bump}: nothing changed that anybody relies on${version}`;
  const counts = (['major', 'minor', 'patch', 'none'] as const).filter((name) => summary[name] > 0);
  return `${bump}: ${counts.map((name) => `${grouped(summary[name])} ${name}`).join(', ')}${version}`;
}

/** For whom a change breaks, in one line. */
export const impactText = ({ impact }: Pick<Change, 'impact'>): string =>
  `SRC ${impact.src} · WIRE ${impact.wire} · VERIFY ${impact.verify}`;

/** Who uses the clause: a few by name, and how many more. */
export function usesText({ uses }: Pick<Change, 'uses'>): string {
  const named = uses.filter((use) => use !== '');
  const more = named.length - MOST_USES;
  const shown = named.slice(0, MOST_USES).map((use) => plain(use, 120));
  return [...shown, ...(more > 0 ? [`and ${grouped(more)} more`] : [])].join(', ');
}

/** One of many changes of a kind, in one line: what changed, where, who uses it. */
export function oneOfMany(change: Change): string {
  const { message, pointer, old, new: now, uses, claims } = change;
  const { file, line, column } = pointer === old.pointer && pointer !== now.pointer ? old : now;
  const isNamed = uses.length === 1 && message.includes(uses[0]!);
  return [
    `${plain(message)} (${plain(file, 200)}:${line}:${column})`,
    ...(isNamed || usesText(change) === '' ? [] : [`used by ${usesText(change)}`]),
    ...(claims.length > 0 ? [causeText({ claims })] : []),
  ].join('; ');
}

/** Where a clause stands in one of the contracts. */
export const placeText = ({ file, line, column, pointer }: Change['old']): string =>
  `${plain(file, 200)}:${line}:${column} ${plain(pointer, 200)}`;

const CAUSES: Readonly<Record<NonNullable<Change['cause']>, string>> = {
  'our-correction': 'our correction',
  'vendor-changed': 'only the vendor says it (news, or not taken over)',
  'document-updated': "the vendor's document was updated",
};

/** Who is behind a change, and what stands for our clause. */
export function causeText({
  cause,
  origin,
  claims = [],
}: Partial<Pick<Change, 'cause' | 'origin' | 'claims'>>): string {
  return [
    ...(cause ? [CAUSES[cause]] : []),
    ...(origin ? [`our clause comes from: ${origin}`] : []),
    ...(claims.length > 0
      ? [`claims ${claims.slice(0, 12).join(', ')}${claims.length > 12 ? ` and ${claims.length - 12} more` : ''}`]
      : []),
  ].join('; ');
}

const operationCount = (count: number): string => counted(count, 'operation');

/** What was compared and what was not, where that has to be said. */
export function scopeText({ operations, rewordings, notCompared, changes, old, new: now }: Comparison): string[] {
  const { compared, leftOut, of } = operations;
  const whose =
    of === 'both'
      ? 'nobody asked for them'
      : `only the operations of ${of.toUpperCase()} were compared; --operations-of both takes all`;
  return [
    `${plain(old.file, 200)} (OpenAPI ${plain(old.openapi, 20)}, ${operationCount(old.operations)}) → ${plain(now.file, 200)} (OpenAPI ${plain(now.openapi, 20)}, ${operationCount(now.operations)}); ${compared} in both`,
    ...(leftOut > 0 ? [`${operationCount(leftOut)} left out: ${whose}`] : []),
    ...causeCounts(changes),
    ...(notCompared.length > 0 ? [`not compared: ${notCompared.join(', ')}`] : []),
    ...(rewordings.count > 0
      ? [`texts, examples and marks differ in ${grouped(rewordings.count)} places: a patch at most`]
      : []),
  ];
}

/** How many changes each cause has, where causes can be told. */
function causeCounts(changes: readonly Change[]): string[] {
  const counts = (Object.keys(CAUSES) as (keyof typeof CAUSES)[])
    .map((cause) => [cause, changes.filter((change) => change.cause === cause).length] as const)
    .filter(([, count]) => count > 0)
    .map(([cause, count]) => `${CAUSES[cause]}: ${grouped(count)}`);
  const untold = changes.filter(({ cause }) => cause === undefined).length;
  if (counts.length === 0) return [];
  return [`causes: ${[...counts, ...(untold > 0 ? [`not to be told: ${grouped(untold)}`] : [])].join(', ')}`];
}
