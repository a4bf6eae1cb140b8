const LOWER = [...'abcdefghijklmnopqrstuvwxyz'];
const UPPER = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const DIGITS = [...'0123456789'];
const FIRST_DIGITS = DIGITS.slice(1);

/** What can spell something beyond ASCII: letters, marks, numbers, pictures, private characters, and unseen tags. */
const KINDS = [
  ...[/\p{Lu}/u, /\p{Ll}/u, /\p{Lt}/u, /\p{Lm}/u, /\p{Lo}/u, /\p{M}/u, /\p{N}/u],
  ...[/\p{Extended_Pictographic}/u, /\p{So}/u, /\p{Co}/u, /[\u{e0000}-\u{e0fff}]/u],
];
const VARIATION_SELECTOR = /[\ufe00-\ufe0f]/;

/**
 * The characters that may take the place of one: of its kind and script, and of its length in UTF-8 and UTF-16.
 * Undefined for one that says nothing by itself, such as a space or a hyphen: it stays.
 *
 * @param atStart whether it starts a word: a number that starts with 0 still does, and no other
 */
export function alphabetOf(char: string, atStart: boolean): readonly string[] | undefined {
  if (char < '\x80') {
    if (/[a-z]/.test(char)) return LOWER;
    if (/[A-Z]/.test(char)) return UPPER;
    if (!/\d/.test(char)) return undefined;
    if (!atStart) return DIGITS;
    return char === '0' ? undefined : FIRST_DIGITS;
  }
  const kind = VARIATION_SELECTOR.test(char) ? -1 : KINDS.findIndex((one) => one.test(char));
  return kind === -1 ? undefined : pageOf(char.codePointAt(0)! >> 8, kind);
}

const pages = new Map<string, readonly string[]>();

/** The characters of one kind among 256 neighbours: they share script and length. */
function pageOf(page: number, kind: number): readonly string[] {
  const name = `${page} ${kind}`;
  let members = pages.get(name);
  if (!members) {
    const all = Array.from({ length: 256 }, (_, i) => (page << 8) + i).filter((point) => point > 0x7f);
    members = all
      .map((point) => String.fromCodePoint(point))
      .filter((char) => KINDS[kind]!.test(char) && KINDS.findIndex((one) => one.test(char)) === kind);
    pages.set(name, members);
  }
  return members;
}
