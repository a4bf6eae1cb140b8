import { slotName, type CoverageSlot } from './coverage-slot.js';
import { summedCounts } from './summed-counts.js';

/**
 * Adds up the slots of two runs of the same contract, in the contract's order. It makes no difference which comes first.
 *
 * @example
 * const all = shards.map(({ coverage }) => coverage.slots).reduce(mergeSlots);
 */
export function mergeSlots(one: readonly CoverageSlot[], other: readonly CoverageSlot[]): CoverageSlot[] {
  const merged = new Map(one.map((slot) => [slotName(slot), slot]));
  for (const slot of other) {
    const known = merged.get(slotName(slot));
    merged.set(slotName(slot), known ? { ...known, evidence: summedCounts(known.evidence, slot.evidence) } : slot);
  }
  return [...merged.values()];
}
