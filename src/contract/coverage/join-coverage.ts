import type { Evidence } from '../exchange.js';
import type { ReportedCoverage } from '../run/report.js';
import type { CoverageSlot } from './coverage-slot.js';

type Counts = Partial<Record<Evidence, number>>;

/** Adds up what two parts of a run have shown of the same contract. */
export function joinCoverage(one: ReportedCoverage, other: ReportedCoverage): ReportedCoverage {
  const operations: Record<string, Record<string, Counts>> = structuredClone(one.operations);
  for (const [operationId, statuses] of Object.entries(other.operations)) {
    const known = (operations[operationId] ??= {});
    for (const [status, counts] of Object.entries(statuses)) known[status] = summed(known[status] ?? {}, counts);
  }
  return { operations, slots: joinSlots(one.slots, other.slots) };
}

/** The same contract has the same slots in the same order. */
const joinSlots = (one: readonly CoverageSlot[], other: readonly CoverageSlot[]): readonly CoverageSlot[] =>
  one.length === 0
    ? other
    : one.map((slot, i) => ({ ...slot, evidence: summed(slot.evidence, other[i]?.evidence ?? {}) }));

const EVIDENCE: readonly Evidence[] = ['documented', 'authored', 'recorded', 'live'];

function summed(one: Counts, other: Counts): Counts {
  const sums = EVIDENCE.map((level) => [level, (one[level] ?? 0) + (other[level] ?? 0)] as const);
  return Object.fromEntries(sums.filter(([, count]) => count > 0));
}
