import type { AST } from '@eslint-community/regexpp';

/** One step of a program: reads a character, or goes on without one where its condition holds. */
interface Step {
  readonly reads?: (codePoint: number) => boolean;
  readonly holds?: (before: number, after: number) => boolean;
  readonly next: number[];
}

const MOST_STEPS = 5_000;

/** Before the first character, and behind the last. */
const NONE = -1;

const MATCH = 0;

/**
 * Makes a test that gives the same answer as a pattern and reads a text once, however many ways the pattern has to read
 * it: it follows all of them side by side (Thompson, "Regular expression search algorithm", CACM 11/6, 1968).
 *
 * @returns undefined where a pattern has what cannot be followed so: look-arounds, back-references, very high counts
 */
export function linearTest(pattern: AST.Pattern): ((text: string) => boolean) | undefined {
  const steps: Step[] = [{ next: [] }];
  const push = (step: Step): number => {
    if (steps.length > MOST_STEPS) throw new Unfit();
    return steps.push(step) - 1;
  };
  const anyOf = (choices: AST.Alternative[], next: number): number =>
    push({
      next: choices.map(({ elements }) => elements.reduceRight((behind, element) => before(element, behind), next)),
    });

  /** Adds the steps of an element in front of others, and returns the first of them. */
  function before(element: AST.Element, next: number): number {
    switch (element.type) {
      case 'Group':
      case 'CapturingGroup':
        return anyOf(element.alternatives, next);
      case 'Quantifier':
        return repeated(element, next);
      case 'Assertion':
        return push({ holds: conditionOf(element), next: [next] });
      case 'Character':
        return push({ reads: (codePoint) => codePoint === element.value, next: [next] });
      case 'Backreference':
        throw new Unfit();
      default:
        return push({ reads: readerOf(element.raw), next: [next] });
    }
  }

  function repeated({ element, min, max }: AST.Quantifier, next: number): number {
    let first = next;
    if (max === Infinity) {
      first = push({ next: [] });
      steps[first]!.next.push(before(element, first), next);
    } else for (let i = min; i < max; i++) first = push({ next: [before(element, first), next] });
    for (let i = 0; i < min; i++) first = before(element, first);
    return first;
  }

  try {
    const start = anyOf(pattern.alternatives, MATCH);
    return (text) => matches(steps, start, text);
  } catch (error) {
    if (error instanceof Unfit) return undefined;
    throw error;
  }
}

class Unfit extends Error {}

function matches(steps: readonly Step[], start: number, text: string): boolean {
  const reached = new Float64Array(steps.length).fill(NONE);
  const open: number[] = [];
  const reading: number[] = []; // both are filled anew for each character: a new list each time costs more than the rest
  let previous = NONE;
  for (let at = 0; ;) {
    const codePoint = at < text.length ? text.codePointAt(at)! : NONE;
    reading.length = 0;
    open.push(start); // a match may begin anywhere
    for (let i = open.pop(); i !== undefined; i = open.pop()) {
      if (reached[i] === at) continue;
      reached[i] = at;
      if (i === MATCH) return true;
      const { reads, holds, next } = steps[i]!;
      if (reads) reading.push(i);
      else if (!holds || holds(previous, codePoint)) for (const one of next) open.push(one);
    }
    if (codePoint === NONE) return false;
    for (const i of reading) {
      const { reads, next } = steps[i]!;
      if (reads!(codePoint)) open.push(next[0]!);
    }
    previous = codePoint;
    at += codePoint > 0xffff ? 2 : 1;
  }
}

function conditionOf(assertion: AST.Assertion): NonNullable<Step['holds']> {
  switch (assertion.kind) {
    case 'start':
      return (before) => before === NONE;
    case 'end':
      return (_, after) => after === NONE;
    case 'word':
      return (before, after) => (isWord(before) !== isWord(after)) !== assertion.negate;
    default:
      throw new Unfit();
  }
}

const isWord = readerOf('\\w');

/** What a class or an escape reads. The engine itself says it, once for each character that is common. */
function readerOf(raw: string): (codePoint: number) => boolean {
  const regExp = new RegExp(`^(?:${raw})$`, 'u');
  const read = (codePoint: number) => codePoint !== NONE && regExp.test(String.fromCodePoint(codePoint));
  const common = Array.from({ length: 256 }, (_, codePoint) => read(codePoint));
  return (codePoint) => common[codePoint] ?? read(codePoint);
}
