const SID = /(?<![0-9A-Za-z])[A-Z]{2}(?:[0-9a-fA-F]{32})(?![0-9A-Za-z])/g;
const LOWER = [...'0123456789abcdef'];
const UPPER = [...'0123456789ABCDEF'];

/** The SIDs in a text: two capitals and 32 hex digits, each with the place where it starts. */
export const sidsIn = (text: string): { readonly at: number; readonly sid: string }[] =>
  [...text.matchAll(SID)].map((match) => ({ at: match.index, sid: match[0] }));

/**
 * Another SID in the same letters. Where both cases occur, capitals stay capitals. The SID of an API key is half a
 * credential, so of that only the form is left.
 *
 * @param pick picks one member of a list by chance
 */
export function otherSid(sid: string, pick: (list: readonly string[]) => string): string {
  const [prefix, digits] = [sid.slice(0, 2), sid.slice(2)];
  if (prefix === 'SK') return prefix + pick(LOWER).repeat(digits.length);
  const hasLower = /[a-f]/.test(digits);
  const alphabet = hasLower || !/[A-F]/.test(digits) ? LOWER : UPPER;
  return (
    prefix + [...digits].map((digit) => pick(hasLower && /[A-F]/.test(digit) ? UPPER.slice(10) : alphabet)).join('')
  );
}
