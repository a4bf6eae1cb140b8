import { runFinding } from '../run/run-finding.js';
import type { Report, ReportedFinding } from '../run/report.js';

/** What is wrong with a baseline: entries that have expired, and, once the whole run is known, those that match nothing. */
export function baselineFindings({ baseline, shard, contract }: Pick<Report, 'baseline' | 'shard' | 'contract'>) {
  const findings: ReportedFinding[] = [];
  for (const { state, fingerprint, operationId, code, pointer, owner, expires } of baseline?.entries ?? []) {
    const which = `the entry ${fingerprint} (${operationId}, ${code}${pointer === '' ? '' : ` at ${pointer}`}) of ${owner}`;
    if (state === 'expired')
      findings.push(told('baseline.expired', `${which} was borne until ${expires}`, operationId, fingerprint));
    if (state === 'unmatched' && !shard)
      findings.push(told('baseline.unmatched', `${which} matches no finding any more`, operationId, fingerprint));
  }
  return findings;

  function told(code: string, message: string, operationId: string, of: string): ReportedFinding {
    return runFinding(contract.file, { code, message, operationId, ids: [baseline!.file], parts: [of] });
  }
}
