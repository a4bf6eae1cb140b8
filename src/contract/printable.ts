/** Controls of terminals (C0, DEL, C1), line separators, and marks that are unseen or turn the direction of writing. */
const UNSAFE = /[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/**
 * Makes text from elsewhere safe to print: on one line, and without what could steer a terminal or hide a part of it.
 *
 * @example printable('a\x1b[31mb\n') // 'a\\x1b[31mb\\x0a'
 */
export const printable = (text: string): string =>
  text.replace(UNSAFE, (char) => {
    const hex = char.charCodeAt(0).toString(16);
    return hex.length > 2 ? `\\u${hex.padStart(4, '0')}` : `\\x${hex.padStart(2, '0')}`;
  });
