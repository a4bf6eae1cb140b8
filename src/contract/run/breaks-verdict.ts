import type { Severity } from '../finding.js';
import type { Report, ReportedFinding } from './report.js';

/** The severities that make a verdict `broken`. */
export const breakingSeverities = (failOn: Report['failOn']): readonly Severity[] =>
  failOn === 'drift' ? ['breaking', 'drift'] : ['breaking'];

/** Whether a finding is one of those that make the verdict `broken`. */
export const breaksVerdict = (
  { failOn }: Pick<Report, 'failOn'>,
  { severity, baselined }: Pick<ReportedFinding, 'severity' | 'baselined'>,
): boolean => !baselined && breakingSeverities(failOn).includes(severity);
