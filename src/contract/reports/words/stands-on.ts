import type { Report, ReportedFinding } from '../../run/report.js';
import { andMore } from './and-more.js';

const ORIGINS: Readonly<Record<ReportedFinding['origin'], string>> = {
  document: "the vendor's document",
  public: 'public material of the vendor',
  inferred: 'our own inference',
};

/**
 * What the clause of a finding comes from, in words, with its claims; a guess of ours says that it is one. Without a
 * ledger nobody has shown that the vendor's document says so.
 */
export function standsOn(
  { origin, claims }: Pick<ReportedFinding, 'origin' | 'claims'>,
  { contract, ledger }: Pick<Report, 'contract' | 'ledger'>,
): string {
  if (origin === 'document' && !contract.ledger && !ledger) return 'the contract';
  const ids = claims.length > 0 ? ` (${andMore(claims, 8)})` : '';
  return `${ORIGINS[origin]}${ids}${origin === 'inferred' ? ': make sure of it before you blame anybody' : ''}`;
}
