import type { AST } from '@eslint-community/regexpp';
import type { Alphabet, CharacterSet, OneCharacter } from './alphabet.js';
import { copiesOf } from './copies.js';

/** In how many ways each position comes next, without any character between. */
export type Ways = ReadonlyMap<number, number>;

/**
 * The position automaton of a pattern (Glushkov, 1961): one position for each place of the pattern that reads a
 * character. It has no empty steps: two ways to get from one character to the next, as in `(a*)*`, are counted.
 */
export interface Automaton {
  /** What each position reads. */
  readonly reads: readonly CharacterSet[];
  /** The steps from each position to later ones in the pattern. */
  readonly onward: readonly Ways[];
  /** The steps from each position that begin a loop again. */
  readonly again: readonly Ways[];
  /** The most ways in which some part of the pattern matches the empty text. */
  readonly emptyWays: number;
}

const MOST_POSITIONS = 20_000;
const MOST_STEPS = 300_000;

/** A part of a pattern: the positions it can begin and end with, and the number of ways in which it can be empty. */
interface Fragment {
  first: Ways;
  last: Ways;
  empty: number;
}

const EMPTY: Fragment = { first: new Map(), last: new Map(), empty: 1 };
const IMPOSSIBLE: Fragment = { ...EMPTY, empty: 0 };

/**
 * Builds the automaton of the alternatives of a pattern or of a look-around.
 *
 * @returns undefined where it would be too large to search
 */
export function automatonOf(alternatives: AST.Alternative[], alphabet: Alphabet): Automaton | undefined {
  const reads: CharacterSet[] = [];
  const onward: Map<number, number>[] = [];
  const again: Map<number, number>[] = [];
  let emptyWays = 1;
  let steps = 0;
  const isFull = () => reads.length > MOST_POSITIONS || steps > MOST_STEPS;

  anyOf(alternatives);
  return isFull() ? undefined : { reads, onward, again, emptyWays };

  function anyOf(choices: AST.Alternative[]): Fragment {
    const fragments = choices.map(({ elements }) => elements.map(fragmentOf).reduce(sequence, EMPTY));
    const empty = fragments.reduce((sum, fragment) => sum + fragment.empty, 0);
    emptyWays = Math.max(emptyWays, empty);
    return {
      first: new Map(fragments.flatMap(({ first }) => [...first])),
      last: new Map(fragments.flatMap(({ last }) => [...last])),
      empty,
    };
  }

  function fragmentOf(element: AST.Element): Fragment {
    if (isFull()) return IMPOSSIBLE;
    switch (element.type) {
      case 'Group':
      case 'CapturingGroup':
        return anyOf(element.alternatives);
      case 'Quantifier':
        return repeated(element);
      case 'Backreference':
        return EMPTY;
      case 'Assertion':
        // No character comes before `^` or after `$`, so that no step leads through them.
        return element.kind === 'start' || element.kind === 'end' ? IMPOSSIBLE : EMPTY;
      default:
        return position(element);
    }
  }

  function position(element: OneCharacter): Fragment {
    const set = alphabet.get(element.raw);
    if (!set?.letters.length) return IMPOSSIBLE;
    const itself: Ways = new Map([[reads.push(set) - 1, 1]]);
    onward.push(new Map());
    again.push(new Map());
    return { first: itself, last: itself, empty: 0 };
  }

  function repeated(quantifier: AST.Quantifier): Fragment {
    const { required, optional } = copiesOf(quantifier);
    const copy = () => fragmentOf(quantifier.element);
    let whole = EMPTY;
    for (let i = 1; i <= required; i += 1) {
      const next = copy();
      const isLoop = optional === Infinity && i === required && next.empty === 0;
      if (isLoop) link(again, next.last, next.first);
      whole = sequence(whole, next);
      if (isLoop) return whole;
    }
    return sequence(whole, optional === Infinity ? loopOf(copy()) : upTo(optional, copy));
  }

  // An optional round that reads nothing is given up (ECMA-262, 22.2.2.3.1, step 2.b): there is one way to be empty.
  function loopOf(body: Fragment): Fragment {
    link(again, body.last, body.first);
    return { ...body, empty: 1 };
  }

  function upTo(times: number, copy: () => Fragment): Fragment {
    if (times === 0) return EMPTY;
    const round = { ...copy(), empty: 0 };
    return { ...sequence(round, upTo(times - 1, copy)), empty: 1 };
  }

  function sequence(left: Fragment, right: Fragment): Fragment {
    link(onward, left.last, right.first);
    const empty = left.empty && right.empty && left.empty * right.empty; // never Infinity × 0
    emptyWays = Math.max(emptyWays, empty);
    return {
      first: left.empty ? new Map([...left.first, ...times(right.first, left.empty)]) : left.first,
      last: right.empty ? new Map([...times(left.last, right.empty), ...right.last]) : right.last,
      empty,
    };
  }

  function link(table: Map<number, number>[], from: Ways, to: Ways): void {
    for (const [p, waysOut] of from) {
      const next = table[p]!;
      for (const [q, waysIn] of to) {
        next.set(q, (next.get(q) ?? 0) + waysOut * waysIn);
        steps += 1;
        if (isFull()) return;
      }
    }
  }
}

const times = (ways: Ways, factor: number): Ways =>
  factor === 1 ? ways : new Map([...ways].map(([position, count]) => [position, count * factor]));
