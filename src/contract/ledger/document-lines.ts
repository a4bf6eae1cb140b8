import { createHash } from 'node:crypto';

/** The sha256 of a text, in hex. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The lines of a document, whatever its line ends. A newline at its end starts no further line. */
export const linesOf = (text: string): string[] => text.replace(/(\r\n|\r|\n)$/, '').split(/\r\n|\r|\n/);

/** What a ledger keeps of a line in place of its text: empty for a blank one. */
export const digestOf = (line: string): string => (line.trim() === '' ? '' : sha256(line).slice(0, 12));

/** What a claim keeps of the lines that it cites, or undefined where one of them is not there. */
export function hashOf(cited: readonly number[], lines: readonly string[]): string | undefined {
  const texts = cited.map((line) => lines[line - 1]);
  return texts.includes(undefined) ? undefined : sha256(texts.join('\n'));
}
