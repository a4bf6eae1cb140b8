import type { Report, ReportedFinding } from '../../run/report.js';

/** Whether a finding is one of those that make the verdict `broken`. */
export const breaksVerdict = (
  { failOn }: Pick<Report, 'failOn'>,
  { severity, baselined }: Pick<ReportedFinding, 'severity' | 'baselined'>,
): boolean => !baselined && (severity === 'breaking' || (severity === 'drift' && failOn === 'drift'));
