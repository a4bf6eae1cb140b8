import type { CoverageSlot } from '../../coverage/coverage-slot.js';
import { EVIDENCE, strongest } from '../../coverage/strongest.js';
import type { Evidence } from '../../exchange.js';

/** Strongest first. */
export const evidences: readonly Evidence[] = [...EVIDENCE].reverse();

/** The strongest evidence that there is of a form, or `never`. */
export const strongestOf = (slot: Pick<CoverageSlot, 'evidence'>): Evidence | 'never' => strongest(slot) ?? 'never';

/** How many forms have which evidence as their strongest. */
export function coverageTotals(slots: readonly CoverageSlot[]): Readonly<Record<Evidence | 'never', number>> {
  const totals = { live: 0, recorded: 0, authored: 0, documented: 0, never: 0 };
  for (const slot of slots) totals[strongestOf(slot)]++;
  return totals;
}
