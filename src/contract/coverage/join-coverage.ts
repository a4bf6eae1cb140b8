import type { ReportedCoverage } from '../run/report.js';
import { mergeSlots } from './merge-slots.js';
import { reportedCoverage } from './reported-coverage.js';
import { summedCounts, type SlotCounts } from './summed-counts.js';

/** Adds up what two parts of a run have shown of the same contract. */
export function joinCoverage(one: ReportedCoverage, other: ReportedCoverage): ReportedCoverage {
  const none = Object.create(null) as Record<string, Record<string, SlotCounts>>; // an operation may be called `constructor`
  const operations = Object.assign(none, structuredClone(one.operations));
  for (const [operationId, statuses] of Object.entries(other.operations)) {
    const known = (operations[operationId] ??= {});
    for (const [status, counts] of Object.entries(statuses)) known[status] = summedCounts(known[status] ?? {}, counts);
  }
  return reportedCoverage(operations, () => mergeSlots(one.slots, other.slots));
}
