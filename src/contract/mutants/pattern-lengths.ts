import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** How many characters a text that matches a pattern has: at least, and at most. */
export interface Lengths {
  readonly least: number;
  readonly most: number;
}

const parser = new RegExpParser();
const known = new Map<string, Lengths | undefined>();

/** The lengths that a pattern leaves open; undefined where it is no regular expression that can be read. */
export function lengthsOf(source: string): Lengths | undefined {
  if (!known.has(source)) known.set(source, read(source));
  return known.get(source);
}

function read(source: string): Lengths | undefined {
  let pattern: AST.Pattern;
  try {
    pattern = parser.parsePattern(source, 0, source.length, { unicode: true });
  } catch {
    return undefined;
  }
  const { least, most } = ofAny(pattern.alternatives);
  return { least, most: pattern.alternatives.every(isAnchored) ? most : Infinity };
}

/** A pattern speaks of a part of the text where it is not tied to both ends. */
const isAnchored = ({ elements }: AST.Alternative): boolean =>
  isEdge(elements[0], 'start') && isEdge(elements.at(-1), 'end');

const isEdge = (element: AST.Element | undefined, kind: string): boolean =>
  element?.type === 'Assertion' && element.kind === kind;

function ofAny(alternatives: readonly AST.Alternative[]): Lengths {
  const all = alternatives.map(({ elements }) => elements.map(ofOne).reduce(plus, { least: 0, most: 0 }));
  return { least: Math.min(...all.map(({ least }) => least)), most: Math.max(...all.map(({ most }) => most)) };
}

const plus = (one: Lengths, other: Lengths): Lengths => ({
  least: one.least + other.least,
  most: one.most + other.most,
});

function ofOne(element: AST.Element): Lengths {
  switch (element.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
      return { least: 1, most: 1 };
    case 'Group':
    case 'CapturingGroup':
      return ofAny(element.alternatives);
    case 'Quantifier': {
      const { least, most } = ofOne(element.element);
      return { least: least * element.min, most: most === 0 ? 0 : most * element.max };
    }
    case 'Assertion':
      return { least: 0, most: 0 };
    default:
      return { least: 0, most: Infinity }; // a back-reference, or a class of texts
  }
}
