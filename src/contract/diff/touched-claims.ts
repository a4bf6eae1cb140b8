import type { Ledger } from '../ledger/ledger.js';

/** The claims of a ledger that stand at a clause, under it or above it. */
export const touchedClaims = (ledger: Ledger | undefined, pointer: string): string[] =>
  [...(ledger?.claims ?? []), ...(ledger?.contradictions ?? [])]
    .filter(({ clauses }) =>
      clauses.some((one) => one === pointer || one.startsWith(`${pointer}/`) || pointer.startsWith(`${one}/`)),
    )
    .map(({ id }) => id);
