import type { Fault } from '../../finding.js';
import type { Report, ReportedFinding } from '../../run/report.js';
import { bySeverity } from './severities.js';
import { whoActs } from './who-acts.js';

/** Findings that the same party has to act on, worst first. */
export interface FindingGroup {
  readonly fault: Fault;
  readonly findings: readonly ReportedFinding[];
}

/** The findings by who has to act, the worst group first; those that are baselined are in none. */
export function findingGroups({ findings }: Pick<Report, 'findings'>): FindingGroup[] {
  const active = findings.filter(({ baselined }) => !baselined);
  return (Object.keys(whoActs) as Fault[])
    .map((fault) => ({ fault, findings: active.filter((finding) => finding.fault === fault).sort(bySeverity) }))
    .filter((group) => group.findings.length > 0)
    .sort((one, other) => bySeverity(one.findings[0]!, other.findings[0]!));
}
