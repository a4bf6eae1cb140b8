import type { CoverageSlot } from './coverage-slot.js';
import { EVIDENCE } from './strongest.js';

export type SlotCounts = CoverageSlot['evidence'];

/** Adds two tables of counts, weakest evidence first; what was never counted is left out. */
export function summedCounts(one: SlotCounts, other: SlotCounts): SlotCounts {
  const sums = EVIDENCE.map((evidence) => [evidence, (one[evidence] ?? 0) + (other[evidence] ?? 0)] as const);
  return Object.fromEntries(sums.filter(([, count]) => count > 0));
}
