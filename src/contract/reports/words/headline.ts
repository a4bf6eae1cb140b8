import type { Report, ReportedFinding } from '../../run/report.js';
import { listed } from './listed.js';
import { breaksVerdict } from '../../run/breaks-verdict.js';
import { explainCode } from './explain-code.js';
import { findingGroups } from './finding-groups.js';
import { severityCounts } from './severities.js';
import { unanswered } from './unanswered.js';
import { whoActs } from './who-acts.js';
import { grouped } from '../../grouped.js';

/**
 * The report in one line: what broke, and who has to act.
 *
 * @example headline(report) // 'broken: 2 breaking findings, the vendor has to act'
 */
export const headline = (report: Report): string => `${report.verdict}: ${headlineText(report)}`;

/** The same without the verdict, for where that is shown by itself. */
export function headlineText(report: Report): string {
  const baselined = report.findings.filter((finding) => finding.baselined).length;
  const apart = baselined > 0 ? `; ${grouped(baselined)} baselined` : '';
  return `${MAIN[report.verdict](report)}${apart}`;
}

const MAIN: Readonly<Record<Report['verdict'], (report: Report) => string>> = {
  broken: (report) => {
    const breaking = report.findings.filter((finding) => breaksVerdict(report, finding));
    const groups = findingGroups({ findings: breaking }).map(({ actor }) => whoActs[actor]);
    const actors = [...new Set(groups.map(({ who }) => who))];
    const act = actors.length === 0 ? '' : `, ${listed(actors)} ${actors.length === 1 ? 'has' : 'have'} to act`;
    const apart = groups.length === 1 && groups[0]!.apart ? `: ${groups[0]!.apart}` : '';
    return `${numbers(breaking)}${act}${apart}`;
  },
  kept: ({ findings }) => {
    const active = findings.filter(({ baselined }) => !baselined);
    return active.length === 0 ? 'no findings' : `${numbers(active)}, and none breaks the verdict`;
  },
  inconclusive: ({ summary, sources, findings }) => {
    const obstacle = findings.find(({ fault }) => fault === 'environment');
    const reason = obstacle ? `: ${lowerFirst(explainCode(obstacle.code).title)}` : '';
    if (summary.exchanges === summary.unverified) return `nothing was verified${reason}`;
    const live = sources.map(unanswered).find((text) => text !== undefined);
    if (live !== undefined) return `the vendor ${live}${reason}`;
    return `too little was verified${reason}`;
  },
};

function numbers(findings: readonly ReportedFinding[]): string {
  if (findings.length === 0) return 'no findings';
  return `${listed(severityCounts(findings))} finding${findings.length === 1 ? '' : 's'}`;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
