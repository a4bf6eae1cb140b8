import { withoutPercent } from './decoded-forms.js';

const WINDOW = 8;
const SHORTEST = 6;

/** Finds out whether something of the texts that had to go is still there. */
export class Leftovers {
  readonly #windows = new Set<string>();
  readonly #whole = new Set<string>();

  /** @param isPublic whether a run of letters and digits is in what everybody may read */
  constructor(texts: Iterable<string>, isPublic: (letters: string) => boolean) {
    for (const letters of [...texts].flatMap(readings).flatMap((text) => privateRuns(text, isPublic))) {
      if (letters.length < SHORTEST) continue;
      if (letters.length < WINDOW && !isPublic(letters)) this.#whole.add(letters);
      for (let i = 0; i + WINDOW <= letters.length; i++) {
        const window = letters.slice(i, i + WINDOW);
        if (!isPublic(window)) this.#windows.add(window);
      }
    }
  }

  /** Whether a text holds eight letters and digits in a row of one of them, or as a word one that is shorter. */
  isIn(text: string): boolean {
    const letters = lettersOf(text);
    for (let i = 0; i + WINDOW <= letters.length; i++) if (this.#windows.has(letters.slice(i, i + WINDOW))) return true;
    return this.#whole.size > 0 && [letters, ...wordsOf(text)].some((word) => this.#whole.has(word));
  }
}

const wordsOf = (text: string): string[] =>
  text
    .replace(/%[\da-f]{2}/gi, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .map(lettersOf);

const SHORTEST_WORD = 4;

/** The letters and digits of a text, cut where a public word stands: beside it, only a few of its neighbours are new. */
function privateRuns(text: string, isPublic: (letters: string) => boolean): string[] {
  const runs = [''];
  for (const word of wordsOf(text)) {
    if (word.length >= SHORTEST_WORD && !/\d/.test(word) && isPublic(word)) runs.push('');
    else runs.push(`${runs.pop()!}${word}`);
  }
  return runs;
}

/** A text as it is, and as it reads without percent-encoding where it has one. */
function readings(text: string): string[] {
  const decoded = withoutPercent(text);
  return decoded === text ? [text] : [text, decoded];
}

/**
 * Only letters and digits count, and no case: other spaces and signs between them hide nothing. The digits of a
 * percent-encoded sign are no text.
 */
export const lettersOf = (text: string): string =>
  text
    .replace(/%[\da-f]{2}/gi, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
