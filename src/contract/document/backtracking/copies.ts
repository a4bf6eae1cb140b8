import type { AST } from '@eslint-community/regexpp';

/** A count above this one is as good as none: the ways multiply for long enough to stop a check. */
const MOST_COPIES = 16;

/** The longest text that an exact count may stand for and still be written out. */
const MOST_CHARACTERS = 1024;

/** How often a repeated element is written out: as a must, and then as a may (without end if `Infinity`). */
export interface Copies {
  required: number;
  optional: number;
}

/**
 * How a quantifier is written out. A high count becomes a loop, which can only add ways to read a text.
 * Only an exact count of elements of one length stays exact: there is but one way to share out a text among them, and
 * as a loop `([0-9a-f]{32})+` would look as bad as `([0-9a-f]+)+`.
 */
export function copiesOf({ min, max, element }: AST.Quantifier): Copies {
  if (max <= MOST_COPIES) return { required: min, optional: max - min };
  const length = min === max ? lengthOf(element) : undefined;
  if (length && length * max <= MOST_CHARACTERS) return { required: max, optional: 0 };
  return { required: Math.min(min, MOST_COPIES), optional: Infinity };
}

/** Whether a quantifier repeats its element without end, or so often that it is taken to. */
export const isLoop = ({ max }: AST.Quantifier): boolean => max > MOST_COPIES;

/** How many characters every match of an element has, or undefined where that differs. */
function lengthOf(element: AST.Element): number | undefined {
  switch (element.type) {
    case 'Assertion':
      return 0;
    case 'Backreference':
      return undefined;
    case 'Quantifier': {
      const length = lengthOf(element.element);
      return length !== undefined && element.min === element.max ? length * element.max : undefined;
    }
    case 'Group':
    case 'CapturingGroup': {
      const [length, ...others] = element.alternatives.map(({ elements }) => sumOf(elements.map(lengthOf)));
      return others.every((other) => other === length) ? length : undefined;
    }
    default:
      return 1;
  }
}

const sumOf = (lengths: (number | undefined)[]): number | undefined =>
  lengths.reduce((sum, length) => (sum === undefined || length === undefined ? undefined : sum + length), 0);
