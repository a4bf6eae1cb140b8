import type { Report, ReportedBaselineEntry, ReportedFinding } from '../../run/report.js';

/** A finding that is baselined, with the entry that bears it. */
export interface BaselinedFinding {
  readonly finding: ReportedFinding;
  readonly entry: ReportedBaselineEntry | undefined;
}

/** The findings that are baselined, in their order. */
export function baselinedFindings({ findings, baseline }: Report): BaselinedFinding[] {
  const entries = new Map((baseline?.entries ?? []).map((entry) => [entry.fingerprint, entry]));
  return findings
    .filter(({ baselined }) => baselined)
    .map((finding) => ({ finding, entry: entries.get(finding.fingerprint) }));
}
