import type { Ledger } from '../ledger/ledger.js';
import { tokensOf } from '../pointer.js';
import type { Difference } from './difference.js';

/** The claims of a ledger that stand at a clause, under it or above it. */
export const touchedClaims = (ledger: Ledger | undefined, pointer: string): string[] =>
  claimsWhere(ledger, (one) => isWithin(one, pointer) || isWithin(pointer, one));

/**
 * The claims of a ledger for one side of a difference. Of what only holds the clause, or would hold it, what else it
 * holds does not count. An operation that came or went has only the claims in it: those above it are of others, too.
 */
export function claimsOf(
  ledger: Ledger | undefined,
  difference: Pick<Difference, 'old' | 'new' | 'more' | 'subject'>,
  side: 'old' | 'new',
): string[] {
  const pointer = difference[side];
  const isWhole = difference.subject === 'operation' && difference.more !== undefined;
  if (isWhole) return side === difference.more ? claimsWhere(ledger, (one) => isWithin(one, pointer)) : [];
  return isHolder(difference, side)
    ? claimsWhere(ledger, (one) => isWithin(pointer, one))
    : touchedClaims(ledger, pointer);
}

/** Whether a side lacks the clause: its pointer is that of another thing then. */
function isHolder({ old, new: now, more }: Pick<Difference, 'old' | 'new' | 'more'>, side: 'old' | 'new'): boolean {
  return more !== undefined && more !== side && tokensOf(old).at(-1) !== tokensOf(now).at(-1);
}

const isWithin = (pointer: string, other: string): boolean => pointer === other || pointer.startsWith(`${other}/`);

const claimsWhere = (ledger: Ledger | undefined, touches: (clause: string) => boolean): string[] =>
  [...(ledger?.claims ?? []), ...(ledger?.contradictions ?? [])]
    .filter(({ clauses }) => clauses.some(touches))
    .map(({ id }) => id);
