import type { Change } from '../change.js';
import { grouped } from '../../grouped.js';

/** As many changes of one kind are still told each by itself. */
const FEW = 3;

/**
 * Joins changes that have all in common but the clause: kind, for whom they break, and who is behind them. Few of a kind
 * stay alone, so a reader of them has every detail.
 *
 * @returns lists in the order of their first members
 */
export function alike(changes: readonly Change[]): Change[][] {
  const byFacts = new Map<string, Change[]>();
  for (const change of changes) {
    const { bump, kind, direction, impact, oasdiff, cause, origin } = change;
    const { src, wire, verify } = impact;
    const key = JSON.stringify([bump, kind, direction, src, wire, verify, oasdiff, cause, origin]);
    byFacts.set(key, [...(byFacts.get(key) ?? []), change]);
  }
  return [...byFacts.values()].flatMap((list) => (list.length > FEW ? [list] : list.map((change) => [change])));
}

const TITLES: Readonly<Record<string, string>> = {
  'operation-added': 'operations are there now',
  'operation-removed': 'operations are gone',
  'path-removed': 'paths are gone, with all their operations',
};

/** What changes of one kind have in common, in a few words. */
export const titleOf = (list: readonly Change[], kind: string): string =>
  `${grouped(list.length)} ${TITLES[kind] ?? `changes of the kind ${kind}`}`;
