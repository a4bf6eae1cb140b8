import { reachableFrom, type Difference, type Outcome } from './difference.js';
import type { Use } from './operations/walk.js';

/** A difference, with the parts of operations where it shows. */
export interface PlacedDifference {
  readonly difference: Difference;
  readonly uses: ReadonlySet<string>;
}

/** Gathers all differences. What is shared is found once, with everybody who uses it. */
export function placeDifferences(uses: readonly Use[]): PlacedDifference[] {
  const dirty = dirtyOutcomes(uses.map(({ outcome }) => outcome));
  const placed = new Map<Difference, Set<string>>();
  for (const { label, outcome } of uses) {
    const reached = new Set<Outcome>(dirty.has(outcome) ? [outcome] : []);
    for (const one of reached) {
      for (const difference of one.differences) {
        let labels = placed.get(difference);
        if (!labels) placed.set(difference, (labels = new Set()));
        labels.add(label);
      }
      for (const part of one.parts) if (dirty.has(part)) reached.add(part);
    }
  }
  return [...placed].map(([difference, labels]) => ({ difference, uses: labels }));
}

/** Those in or below which something differs: in two large contracts they are few. */
function dirtyOutcomes(roots: readonly Outcome[]): Set<Outcome> {
  const holders = new Map<Outcome, Outcome[]>();
  const dirty = new Set<Outcome>();
  for (const one of reachableFrom(roots)) {
    if (one.differences.length > 0) dirty.add(one);
    for (const part of one.parts) {
      const list = holders.get(part);
      if (list) list.push(one);
      else holders.set(part, [one]);
    }
  }
  for (const one of dirty) for (const holder of holders.get(one) ?? []) dirty.add(holder);
  return dirty;
}
