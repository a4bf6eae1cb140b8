import { alphabetOf } from './alphabet.js';
import { keyedChance } from './keyed-chance.js';
import { crossedOut, type Replacer, type Test } from './replacer.js';
import { otherSid, sidsIn } from './sids.js';

const ATTEMPTS = 8;
/** Of short texts there are few, and most may be taken. */
const SHORT = 3;
const ATTEMPTS_FOR_SHORT = 400;
/** A longer text is not searched character by character for a replacement that its schema takes. */
const LONGEST_SEARCH = 1000;
const LETTER_OR_DIGIT = /[0-9A-Za-z]/;

export interface PseudonymOptions {
  /** Made for one run and forgotten after it. */
  readonly key: Uint8Array;
  /** What each text has to have in common with its replacement. */
  readonly testsOf: ReadonlyMap<string, readonly Test[]>;
  /** Words of the contract: no text is replaced by one of them. */
  readonly words: ReadonlySet<string>;
}

/** Replaces texts by others of the same length and alphabet, chosen by a key; different texts by different ones. */
export class Pseudonyms implements Replacer {
  /** What was replaced, by what. */
  readonly byText = new Map<string, string>();
  readonly hidden = new Set<string>();
  readonly #taken = new Set<string>();

  constructor(readonly options: PseudonymOptions) {}

  replace(text: string, tests: readonly Test[]): string {
    let replacement = this.byText.get(text);
    if (replacement === undefined) {
      replacement = this.#choose(text, [...(this.options.testsOf.get(text) ?? []), ...tests]);
      this.byText.set(text, replacement);
      this.#taken.add(replacement);
    }
    return replacement;
  }

  hide(text: string): string {
    this.hidden.add(text);
    return crossedOut(text);
  }

  #choose(text: string, tests: readonly Test[]): string {
    const places = placesOf(text, (sid) => this.#sid(sid));
    let candidate = '';
    const attempts = text.length > SHORT ? ATTEMPTS : ATTEMPTS_FOR_SHORT;
    for (let attempt = 0; attempt < attempts; attempt++) {
      const pick = keyedChance(this.options.key, `${attempt} ${text}`);
      candidate = places.map(({ char, alphabet }) => (alphabet ? pick(alphabet) : char)).join('');
      const isFree = !this.#taken.has(candidate) && !this.options.words.has(candidate);
      if (isFree && tests.every((test) => test(candidate))) return candidate;
    }
    if (places.length > LONGEST_SEARCH || tests.every((test) => test(candidate))) return candidate;
    return this.#search(text, places, tests);
  }

  /** Replaces one character after the other by one that keeps the tests; what they fix is the contract's, and stays. */
  #search(text: string, places: readonly Place[], tests: readonly Test[]): string {
    const chars = places.map(({ char }) => char);
    const pick = keyedChance(this.options.key, `search ${text}`);
    for (const [i, { char, alphabet = [] }] of places.entries()) {
      const start = alphabet.indexOf(alphabet.length > 0 ? pick(alphabet) : '');
      const passes = alphabet.some((_, step) => {
        chars[i] = alphabet[(start + step) % alphabet.length]!;
        return tests.every((test) => test(chars.join('')));
      });
      if (!passes) chars[i] = char;
    }
    return chars.join('');
  }

  #sid(sid: string): string {
    let replacement = this.byText.get(sid);
    if (replacement === undefined) {
      replacement = otherSid(sid, keyedChance(this.options.key, sid));
      this.byText.set(sid, replacement);
      this.#taken.add(replacement);
    }
    return replacement;
  }
}

/** A character as it starts out; without an alphabet it stays. */
interface Place {
  readonly char: string;
  readonly alphabet?: readonly string[];
}

function placesOf(text: string, sid: (sid: string) => string): Place[] {
  const places: Place[] = [];
  let at = 0;
  for (const found of [...sidsIn(text), { at: text.length, sid: '' }]) {
    let before = text[at - 1] ?? '';
    for (const char of text.slice(at, found.at)) {
      const alphabet = alphabetOf(char, !LETTER_OR_DIGIT.test(before));
      places.push({ char, ...(alphabet && { alphabet }) });
      before = char;
    }
    places.push(...[...(found.sid && sid(found.sid))].map((char) => ({ char })));
    at = found.at + found.sid.length;
  }
  return places;
}
