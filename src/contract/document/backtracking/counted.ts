import type { Automaton, Ways } from './automaton.js';

/** So many ways to read one text still cost little time, even if each is tried. */
const MOST_WAYS = 10_000;

const MOST_STEPS = 200_000;

/**
 * Whether a pattern without an exponential loop still has a text that it can read in too many ways, as `(a?){40}` has.
 * Loops are gone through once, so that only the written counts and choices multiply, not the length of the text.
 *
 * Each text is followed from one position, letter by letter, with the number of ways in which it leads to each
 * position. A bound on the ways still to come cuts off the texts that cannot lead to too many.
 */
export function countsToTooMany(automaton: Automaton): boolean {
  const { reads, onward, emptyWays } = automaton;
  if (emptyWays > MOST_WAYS) return true;
  const bound = boundsOf(automaton);
  const open: Ways[] = [...reads.keys()]
    .filter((p) => bound[p]! > MOST_WAYS)
    .reverse()
    .map((p) => new Map([[p, 1]]));

  const seen = new Set<string>();
  let steps = 0;
  for (let ways = open.pop(); ways; ways = open.pop()) {
    for (const after of textsAfter(ways)) {
      if (sumOf(after, () => 1) > MOST_WAYS || steps > MOST_STEPS) return true;
      const key = [...after].join(' ');
      if (sumOf(after, (p) => bound[p]!) > MOST_WAYS && !seen.has(key)) open.push(after);
      seen.add(key);
    }
  }
  return false;

  function textsAfter(ways: Ways): Iterable<Ways> {
    const byLetter = new Map<number, Map<number, number>>();
    for (const [p, count] of ways) {
      for (const [q, more] of onward[p]!) {
        for (const letter of reads[q]!.letters) {
          steps += 1;
          const after = byLetter.get(letter) ?? new Map<number, number>();
          byLetter.set(letter, after.set(q, (after.get(q) ?? 0) + count * more));
        }
      }
    }
    return byLetter.values();
  }
}

/**
 * For each position, a number that the ways to go on from there through one text cannot exceed: the highest sum, over
 * the letters that may come next, of the bounds after that letter. Steps onward lead to higher positions only.
 */
function boundsOf({ reads, onward }: Automaton): number[] {
  const bounds: number[] = [];
  for (let p = reads.length - 1; p >= 0; p -= 1) {
    const sums = new Map<number, number>();
    for (const [q, count] of onward[p]!) {
      for (const letter of reads[q]!.letters) sums.set(letter, (sums.get(letter) ?? 0) + count * bounds[q]!);
    }
    bounds[p] = Math.max(1, ...sums.values());
  }
  return bounds;
}

const sumOf = (ways: Ways, weight: (position: number) => number): number =>
  [...ways].reduce((sum, [position, count]) => sum + count * weight(position), 0);
