/** Texts that a client must encode, each with what is odd about it. Characters that RFC 3986 lets stand either way are left out. */
export const ODD_TEXTS: readonly (readonly [what: string, text: string])[] = [
  ['space', 'two words'],
  ['slash', 'a/b'],
  ['percent', '100%'],
  ['encoded-slash', 'a%2Fb'],
  ['plus', 'a+b'],
  ['non-ascii', 'Zoë'],
  ['beyond-bmp', 'a🙂b'],
  ['question-and-hash', 'a?b#c'],
  ['ampersand-and-equals', 'a&b=c'],
  ['quote-and-braces', 'a"b{c}'],
  ['three-dots', '...'],
  ['dots-and-slash', '../a'],
];

/** Segments of a path that URL libraries take away (WHATWG URL, 4.4): another resource would be asked for. */
export const DOT_SEGMENTS: readonly (readonly [what: string, text: string])[] = [
  ['one-dot', '.'],
  ['two-dots', '..'],
];

/** All of it at once, for places that have one encoding for all. */
export const ODD_TEXT = 'a b/c%d+e&f=g?h#i Zoë 🙂';

/** A moment whose offset has a sign that forms and queries must encode. */
export const MOMENT_WITH_OFFSET = '2026-01-02T03:04:05+02:00';
