import type { Automaton } from './automaton.js';
import { componentsOf } from './components.js';

const MOST_STEPS = 3_000_000;

/**
 * Whether the number of ways to read a text can grow exponentially with its length: whether some position can be
 * reached from itself in two ways that read the same text (the property EDA of Weber and Seidl, "On the degree of
 * ambiguity of finite automata", 1991). An automaton too large to search is taken to have it.
 */
export function isExponential({ reads, onward, again }: Automaton): boolean {
  const next = reads.map((_, p) => [...onward[p]!.keys(), ...again[p]!.keys()]);
  const component = componentsOf(next);
  const around = next.map((steps, p) => [...new Set(steps)].filter((q) => component[q] === component[p]));
  const ways = (p: number, q: number) => (onward[p]!.get(q) ?? 0) + (again[p]!.get(q) ?? 0);

  return around.some((steps, p) => steps.some((q) => ways(p, q) > 1)) || partAndMeet();

  // Two readers go through the same text side by side. They set out from one position, part, and meet again: within a
  // component, where each position leads to each other one, that can be repeated for ever.
  function partAndMeet(): boolean {
    const seen = new Set<number>();
    const open: [number, number][] = around.map((_, p) => [p, p]);
    let steps = 0;
    for (let pair = open.pop(); pair; pair = open.pop()) {
      const [p, q] = pair;
      for (const a of around[p]!) {
        const { meets } = reads[a]!;
        for (const b of around[q]!) {
          if ((steps += 1) > MOST_STEPS) return true;
          if (a === b ? p === q : !meets.has(reads[b]!)) continue;
          if (a === b) return true;
          const key = a < b ? a * reads.length + b : b * reads.length + a;
          if (!seen.has(key)) open.push([a, b]);
          seen.add(key);
        }
      }
    }
    return false;
  }
}
