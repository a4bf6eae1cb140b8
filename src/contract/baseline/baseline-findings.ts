import { breaksVerdict } from '../run/breaks-verdict.js';
import { runFinding } from '../run/run-finding.js';
import type { Report, ReportedFinding } from '../run/report.js';

/**
 * What is wrong with a baseline: entries that have expired, and, once the whole run is known, those that match nothing.
 * An expired entry whose finding breaks the verdict again is none: that finding says itself until when it was borne.
 */
export function baselineFindings({
  baseline,
  shard,
  contract,
  failOn,
  findings,
}: Pick<Report, 'baseline' | 'shard' | 'contract' | 'failOn' | 'findings'>): ReportedFinding[] {
  const telling = new Set(
    findings
      .filter((finding) => finding.borneUntil !== undefined && breaksVerdict({ failOn }, finding))
      .map(({ fingerprint }) => fingerprint),
  );
  return (baseline?.entries ?? []).flatMap((entry) => {
    const { state, fingerprint, operationId, code, pointer, owner, expires } = entry;
    const which = `the entry ${fingerprint} (${operationId}, ${code}${pointer === '' ? '' : ` at ${pointer}`}) of ${owner}`;
    const told = (of: string, says: string): ReportedFinding =>
      runFinding(contract.file, {
        code: of,
        message: `${which} in ${baseline!.file} ${says}`,
        operationId,
        ids: [baseline!.file],
        parts: [fingerprint],
      });
    if (state === 'expired' && !telling.has(fingerprint)) return told('baseline.expired', `was borne until ${expires}`);
    if (state === 'unmatched' && !shard) return told('baseline.unmatched', 'matches no finding any more');
    return [];
  });
}
