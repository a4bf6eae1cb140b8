import type { Report, ReportedFinding } from '../../run/report.js';
import { bySeverity } from './severities.js';
import { actorOf, whoActs, type ActorName } from './who-acts.js';

/** Findings that the same party has to act on, worst first. */
export interface FindingGroup {
  readonly actor: ActorName;
  readonly findings: readonly ReportedFinding[];
}

/** The findings by who has to act, the worst group first; those that are baselined are in none. */
export function findingGroups({ findings }: Pick<Report, 'findings'>): FindingGroup[] {
  const active = findings.filter(({ baselined }) => !baselined);
  return (Object.keys(whoActs) as ActorName[])
    .map((actor) => ({ actor, findings: active.filter((finding) => actorOf(finding) === actor).sort(bySeverity) }))
    .filter((group) => group.findings.length > 0)
    .sort((one, other) => bySeverity(one.findings[0]!, other.findings[0]!));
}
