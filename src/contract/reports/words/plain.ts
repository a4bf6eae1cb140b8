import { printable } from '../../printable.js';

const MOST = 500;
/** What `printable` leaves and no reader shows: other format characters, lone surrogates, and what XML forbids. */
const UNSEEN = /[\p{Cf}\p{Cs}\ufffe\uffff]/gu;
/** How CI servers are told to do something from anywhere in a line: `##[command]`, `##vso[task…]`, `##teamcity[…]`. */
const COMMAND = /##(?=\w*\[)/g;

/**
 * Makes text from elsewhere fit for a report: on one line, of a length that can be read, without characters that are
 * unseen or steer a terminal, and without what a CI server takes for a command. Each form of report escapes it further.
 *
 * @param most - characters (UTF-16 units) to keep; the text says how many there were
 * @example plain('a\x1b[31mb\n') // 'a\\x1b[31mb\\x0a'
 */
export const plain = (text: string, most: number = MOST): string =>
  printable(cut(text, most))
    .replace(UNSEEN, (char) => `\\u{${char.codePointAt(0)!.toString(16)}}`)
    .replace(COMMAND, '#\\x23');

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most;
  return `${text.slice(0, end)}… (${text.length} characters)`;
}
