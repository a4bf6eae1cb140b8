import type { CoverageSlot } from '../../coverage/coverage-slot.js';
import type { Evidence } from '../../exchange.js';

/** Strongest first. */
export const evidences: readonly Evidence[] = ['live', 'recorded', 'authored', 'documented'];

/** The strongest evidence that there is of a part of the contract, or `never`. */
export const strongestOf = ({ evidence }: Pick<CoverageSlot, 'evidence'>): Evidence | 'never' =>
  evidences.find((one) => (evidence[one] ?? 0) > 0) ?? 'never';

/** How many parts of the contract have which evidence as their strongest. */
export function coverageTotals(slots: readonly CoverageSlot[]): Readonly<Record<Evidence | 'never', number>> {
  const totals = { live: 0, recorded: 0, authored: 0, documented: 0, never: 0 };
  for (const slot of slots) totals[strongestOf(slot)]++;
  return totals;
}

/** The coverage in a line: `41 of 63 parts of the contract were seen (strongest evidence: 30 authored, 11 documented)`. */
export function coverageText(slots: readonly CoverageSlot[]): string {
  const totals = coverageTotals(slots);
  const by = evidences.filter((one) => totals[one] > 0).map((one) => `${totals[one].toLocaleString('en-US')} ${one}`);
  const strongest = by.length > 0 ? ` (strongest evidence: ${by.join(', ')})` : '';
  const seen = (slots.length - totals.never).toLocaleString('en-US');
  return `${seen} of ${slots.length.toLocaleString('en-US')} parts of the contract were seen${strongest}`;
}
