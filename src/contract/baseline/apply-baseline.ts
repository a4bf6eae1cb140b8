import type { ReportedBaselineEntry, ReportedFinding } from '../run/report.js';
import type { BaselineEntry } from './baseline.js';

/** Codes that nobody may put off: what would be hidden is not the vendor's state but a leak, or nothing at all. */
const NEVER_BORNE = /^(?:recording|traffic|source|environment|coverage|baseline)\./;

/** Whether a baseline may bear a finding. One that names no operation would stand for others too. */
export const canBeBorne = ({ operationId, code }: Pick<ReportedFinding, 'operationId' | 'code'>): boolean =>
  operationId !== '' && !NEVER_BORNE.test(code);

/**
 * Says of each entry whether it stands.
 *
 * @param today the day of the run, as `YYYY-MM-DD`
 * @param only the operations that the run looked at; none means all
 */
export function stateOfBaseline(
  entries: readonly BaselineEntry[],
  findings: readonly ReportedFinding[],
  today: string,
  only: readonly string[],
): ReportedBaselineEntry[] {
  const found = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  return entries.map((entry) => {
    const finding = found.get(entry.fingerprint);
    const isMatch = finding !== undefined && isBearing(entry, finding);
    const state =
      entry.expires < today ? 'expired' : isMatch ? 'applies' : isUnseen(entry, only) ? 'unseen' : 'unmatched';
    return { ...entry, state };
  });
}

/** Whether an entry, which has the fingerprint of a finding, was written for it; one that says something else was not. */
export const isBearing = (
  entry: Pick<BaselineEntry, 'operationId' | 'code'>,
  finding: Pick<ReportedFinding, 'operationId' | 'code'>,
): boolean => canBeBorne(finding) && entry.operationId === finding.operationId && entry.code === finding.code;

const isUnseen = ({ operationId }: BaselineEntry, only: readonly string[]): boolean =>
  only.length > 0 && !only.includes(operationId);
