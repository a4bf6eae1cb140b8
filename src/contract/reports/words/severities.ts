import type { Severity } from '../../finding.js';
import { grouped } from '../../grouped.js';

/** Worst first. */
export const severities: readonly Severity[] = ['breaking', 'drift', 'notice'];

interface Severe {
  readonly severity: Severity;
  readonly baselined?: true;
}

/** Compares for a sort that puts the worst first and keeps the order of equals. */
export const bySeverity = (one: Severe, other: Severe): number =>
  severities.indexOf(one.severity) - severities.indexOf(other.severity);

/** The same, with those that are baselined behind all others. */
export const byUrgency = (one: Severe, other: Severe): number =>
  Number(one.baselined ?? false) - Number(other.baselined ?? false) || bySeverity(one, other);

/** How many there are of each, worst first: `['2 breaking', '1 drift']`. */
export const severityCounts = (findings: readonly Severe[]): string[] =>
  severities
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${grouped(count)} ${severity}`);
