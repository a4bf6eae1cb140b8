import type { Report, ReportedFinding } from '../../run/report.js';
import { byUrgency } from '../words/severities.js';

/** What things are called in the page: names of our own, since theirs come from elsewhere. */
export interface PageLinks {
  readonly findings: ReadonlyMap<ReportedFinding, string>;
  /** By the id of the claim. */
  readonly claims: ReadonlyMap<string, string>;
  /** By the operationId. */
  readonly operations: ReadonlyMap<string, string>;
}

/** More than these make a page that nobody reads and phones cannot hold. */
export const mostFindings = 1000;

/** Names the claims and operations of a report, and those findings that are on the page: the worst. */
export function pageLinks({ findings, ledger }: Pick<Report, 'findings' | 'ledger'>): PageLinks {
  const operations = [...new Set(findings.map(({ operationId }) => operationId))];
  const shown = [...findings].sort(byUrgency).slice(0, mostFindings);
  return {
    findings: new Map(shown.map((finding, i) => [finding, `finding-${i + 1}`])),
    claims: new Map(ledger?.claims.map(({ id }, i) => [id, `claim-${i + 1}`])),
    operations: new Map(operations.map((operationId, i) => [operationId, String(i + 1)])),
  };
}
