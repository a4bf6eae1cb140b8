import type { Evidence } from '../exchange.js';
import { printable } from '../printable.js';
import { slotName, type CoverageSlot } from './coverage-slot.js';
import { neverSeen } from './never-seen.js';
import { EVIDENCE, strongest } from './strongest.js';

/** Coverage in numbers. Each slot counts once, under the strongest evidence that shows it. */
export interface CoverageSummary {
  readonly slots: number;
  readonly shown: number;
  readonly byEvidence: Readonly<Record<Evidence, number>>;
}

/** Counts slots by the strongest evidence that shows them. */
export function summarizeCoverage(slots: readonly CoverageSlot[]): CoverageSummary {
  const levels = slots.map(strongest);
  const count = (evidence: Evidence) => levels.filter((one) => one === evidence).length;
  const byEvidence = Object.fromEntries(EVIDENCE.map((evidence) => [evidence, count(evidence)]));
  return {
    slots: slots.length,
    shown: levels.filter((one) => one !== undefined).length,
    byEvidence: byEvidence as CoverageSummary['byEvidence'],
  };
}

const MOST_NAMES = 10;

/**
 * Coverage as lines of plain text: one with the numbers, then what nobody has ever seen, by name.
 *
 * @param most how many names to give
 */
export function coverageText(slots: readonly CoverageSlot[], most = MOST_NAMES): string[] {
  if (slots.length === 0) return [];
  const { shown, byEvidence } = summarizeCoverage(slots);
  const levels = EVIDENCE.filter((evidence) => evidence !== 'live' || byEvidence.live > 0);
  const counts = levels.map((evidence) => `${byEvidence[evidence]} ${evidence}`).join(', ');
  const unseen = neverSeen(slots);
  const left = unseen.length - most;
  return [
    `coverage: ${shown} of ${slots.length} forms shown (${counts})`,
    ...unseen.slice(0, most).map((slot) => `  never seen: ${printable(slotName(slot))}`),
    ...(left > 0 ? [`  and ${left} more that nobody has ever seen`] : []),
  ];
}
