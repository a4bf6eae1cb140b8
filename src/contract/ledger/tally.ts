import { CHECKS, type Check, type Ledger } from './ledger.js';
import { lineRoles, type LineRole } from './line-roles.js';

/** A ledger in numbers. */
export interface Tally {
  readonly claims: number;
  readonly byCheck: Readonly<Record<Check, number>>;
  /** Claims that a machine can check: from an exchange or by live calls. */
  readonly checkable: number;
  readonly contradictions: number;
  readonly lines: Readonly<Record<LineRole | 'all', number>>;
}

/** Counts the claims of a ledger and the lines that it accounts for. */
export function tallyOf(ledger: Ledger): Tally {
  const byCheck = Object.fromEntries(
    CHECKS.map((check) => [check, ledger.claims.filter((claim) => claim.check === check).length]),
  ) as Record<Check, number>;
  const roles = lineRoles(ledger);
  const count = (role: LineRole) => roles.filter((one) => one === role).length;
  return {
    claims: ledger.claims.length,
    byCheck,
    checkable: ledger.claims.length - byCheck.none,
    contradictions: ledger.contradictions.length,
    lines: {
      all: roles.length,
      claimed: count('claimed'),
      example: count('example'),
      layout: count('layout'),
      blank: count('blank'),
      unclaimed: count('unclaimed'),
    },
  };
}
