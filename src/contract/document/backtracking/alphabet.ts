import { type AST, visitRegExpAST } from '@eslint-community/regexpp';

/** An element of a pattern that reads exactly one character. */
export type OneCharacter = AST.Character | AST.CharacterClass | AST.CharacterSet | AST.ExpressionCharacterClass;

/**
 * The characters that one element reads, as letters: characters that no element of the pattern tells apart are one
 * letter.
 */
export interface CharacterSet {
  readonly letters: readonly number[];
  /** The sets that share a letter with this one. */
  readonly meets: ReadonlySet<CharacterSet>;
}

/** The characters read by each element of a pattern, by the text of the element. */
export type Alphabet = ReadonlyMap<string, CharacterSet>;

const LAST = 0x10ffff;

/** Where `\d`, `\w`, `\s` and `.` begin and end to hold (ECMA-262, 22.2.2.9, 12.2 and 12.3). */
const EDGES = {
  digit: edges('09'),
  word: edges('09AZ__az'),
  space: edges(
    '\t\r  \u00a0\u00a0\u1680\u1680\u2000\u200a\u2028\u2029\u202f\u202f\u205f\u205f\u3000\u3000\ufeff\ufeff',
  ),
  any: edges('\n\n\r\r\u2028\u2029'),
};

/** Divides all characters into the letters that a pattern tells apart. The engine itself says what each element reads. */
export function alphabetOf(pattern: AST.Pattern): Alphabet {
  const readers = new Map<string, (codePoint: number) => boolean>();
  const borders = new Set([0]);
  const note = (node: OneCharacter, reads: (codePoint: number) => boolean) => {
    if (node.parent?.type === 'Alternative' || node.parent?.type === 'Quantifier') readers.set(node.raw, reads);
  };
  visitRegExpAST(pattern, {
    onCharacterEnter(node) {
      borders.add(node.value).add(node.value + 1);
      note(node, (codePoint) => codePoint === node.value);
    },
    onCharacterSetEnter(node) {
      for (const border of node.kind === 'property' ? bordersOfProperty(node.raw) : EDGES[node.kind])
        borders.add(border);
      note(node, readerOf(node.raw));
    },
    onCharacterClassEnter(node) {
      note(node, readerOf(node.raw));
    },
  });
  const samples = [...borders].filter((border) => border <= LAST);
  return divided(readers, samples);
}

/** One letter for each different answer that the readers together give to a sample. */
function divided(readers: Map<string, (codePoint: number) => boolean>, samples: number[]): Alphabet {
  const sets = new Map(
    [...readers.keys()].map((raw) => [raw, { letters: [] as number[], meets: new Set<CharacterSet>() }]),
  );
  const letters = new Set<string>();
  for (const sample of samples) {
    const raws = [...readers].filter(([, reads]) => reads(sample)).map(([raw]) => raw);
    const letter = JSON.stringify(raws);
    if (letters.has(letter)) continue;
    letters.add(letter);
    const sharing = raws.map((raw) => sets.get(raw)!);
    for (const set of sharing) {
      set.letters.push(letters.size);
      for (const other of sharing) set.meets.add(other);
    }
  }
  return sets;
}

function readerOf(raw: string): (codePoint: number) => boolean {
  const regExp = new RegExp(`^${raw}$`, 'u');
  return (codePoint) => regExp.test(String.fromCodePoint(codePoint));
}

/** The code points at which ranges begin, and those just after their ends; a range is given by its two ends. */
function edges(ranges: string): number[] {
  return [...ranges].map((char, i) => char.codePointAt(0)! + (i % 2));
}

const bordersByProperty = new Map<string, number[]>();

/**
 * No API lists the ranges of `\p{…}`, so that the engine is asked about every character: some 20 ms, once.
 * Planes 4 to 13 are left out: nothing in them is assigned (Unicode, 2.8).
 */
function bordersOfProperty(raw: string): number[] {
  let borders = bordersByProperty.get(raw);
  if (!borders) {
    borders = [];
    const reads = readerOf(raw);
    let before = false;
    for (let codePoint = 0; codePoint <= LAST; codePoint += codePoint === 0x40000 ? 0xa0000 : 1) {
      const now = reads(codePoint);
      if (now !== before) borders.push(codePoint);
      before = now;
    }
    bordersByProperty.set(raw, borders);
  }
  return borders;
}
