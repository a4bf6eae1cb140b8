import { credentialShapeIn } from './credential-shapes.js';
import { decodedForms, type Form } from './decoded-forms.js';
import { Leftovers, lettersOf } from './leftovers.js';
import { leavesOf, type Leaf } from './leaves.js';
import { PUBLIC_WORDS } from './public-words.js';

/** What the scanner is told. None of it may be printed. */
export interface ScanInput {
  /** Texts that must never be there: credentials, and what the environment keeps secret. */
  readonly credentials: readonly string[];
  /** Texts that were replaced. */
  readonly originals: Iterable<string>;
  /** What they were replaced by. */
  readonly replacements: Iterable<string>;
  /** What everybody may read: the contract, the host that was called. */
  readonly publicText: string;
}

/** Something that must not be in a recording. It names a place and never a value. */
export interface Leak {
  /** JSON Pointer into the file, `*` for each token that is not known to be public. */
  readonly pointer: string;
  readonly what: string;
}

type Scan = (text: string) => Leak[];

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
const PHONE = /\+[1-9][\d ().-]{5,20}\d/g;
const SID = /(?<![0-9A-Za-z])[A-Z]{2}[0-9a-fA-F]{32}(?![0-9A-Za-z])/g;
const TOKEN = /[A-Za-z0-9_-]{20,}/g;
const TIME =
  /^(?:\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d))?|[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT)$/i;
const SHORTEST_CREDENTIAL = 4;

/**
 * Looks at the bytes of a recording that is about to be written, by rules of its own: nothing that was replaced may be
 * left, in whatever encoding, and nothing that looks like a secret may be there that no replacement accounts for.
 */
export function scannerOf({ credentials, originals, replacements, publicText }: ScanInput): Scan {
  const publicLetters = lettersOf(`${publicText} ${PUBLIC_WORDS}`);
  const isPublic = (letters: string) => publicLetters.includes(letters);
  const leftovers = new Leftovers(originals, isPublic);
  const pieces = new Leftovers(credentials, () => false);
  const secrets = credentials.map((one) => one.toLowerCase()).filter((one) => one.length >= SHORTEST_CREDENTIAL);
  const known = [...replacements];
  const numbers = new Set(known.map(Number));
  const readings = known.flatMap((one) => decodedForms(one).filter(({ isGuess }) => !isGuess));
  const accounted = [...readings.map(({ text }) => text), publicText].join('\n');
  const isAccounted = (token: string) => accounted.includes(token) || /^x+@/.test(token);

  function inspect({ text, kind }: Leaf): string | undefined {
    const forms = decodedForms(text);
    if (forms.some((form) => secrets.some((one) => form.text.toLowerCase().includes(one)) || pieces.isIn(form.text)))
      return 'a credential of this run';
    const shape = credentialShapeIn(forms);
    if (shape !== undefined) return shape;
    if (kind === 'number')
      return text.replace(/\D/g, '').length < 7 || numbers.has(Math.abs(Number(text)))
        ? undefined
        : 'a long number that was not replaced';
    if (TIME.test(text)) return undefined;
    if (forms.some((form) => leftovers.isIn(form.text))) return 'a text that had to be replaced';
    return unaccounted(forms.filter(({ isGuess }) => !isGuess));
  }

  function unaccounted(forms: readonly Form[]): string | undefined {
    for (const { text } of forms) {
      const found = (shape: RegExp) => text.match(shape) ?? [];
      if (found(EMAIL).some((one) => !isAccounted(one))) return 'an e-mail address that was not replaced';
      if (found(PHONE).some((one) => !isAccounted(one))) return 'a phone number that was not replaced';
      if (found(SID).some((one) => !isAccounted(one))) return 'a SID that was not replaced';
      if (found(TOKEN).some((one) => looksRandom(one) && !isAccounted(one)))
        return 'a random token that was not replaced';
    }
    return undefined;
  }

  return (text) => {
    let root: unknown;
    try {
      root = JSON.parse(text);
    } catch {
      return [{ pointer: '', what: 'no JSON' }];
    }
    return [...leavesOf(root)].flatMap((leaf) => {
      const what = inspect(leaf);
      const shown = leaf.kind === 'key' ? leaf.place.slice(0, -1) : leaf.place;
      const pointer = shown
        .map((token) => `/${/^\d{1,4}$/.test(token) || publicText.includes(token) ? token : '*'}`)
        .join('');
      return what === undefined ? [] : [{ pointer, what: leaf.kind === 'key' ? `${what} (in a key)` : what }];
    });
  };
}

/** Whether a word is too irregular to be one: letters and digits mixed, with much news in each character. */
function looksRandom(token: string): boolean {
  if (!/\d/.test(token) || !/[A-Za-z]/.test(token)) return false;
  const counts = new Map<string, number>();
  for (const char of token) counts.set(char, (counts.get(char) ?? 0) + 1);
  const bits = [...counts.values()].reduce((sum, n) => sum - (n / token.length) * Math.log2(n / token.length), 0);
  return bits > 3.2;
}
