/** Lines of a document as people write them: `'3, 7-9'`. */

const RANGES = /^[1-9]\d{0,5}(-[1-9]\d{0,5})?(, ?[1-9]\d{0,5}(-[1-9]\d{0,5})?)*$/;

/**
 * Reads `'3, 7-9'` as the numbers 3, 7, 8, 9. The text must rise, so that the same lines are always written the same
 * way.
 *
 * @throws RangeError where the text is of another form or falls
 */
export function parseLines(text: string): number[] {
  if (text === '') return [];
  if (!RANGES.test(text)) throw new RangeError(`\`${text}\` is no list of lines such as \`3, 7-9\``);
  const lines: number[] = [];
  for (const range of text.split(',')) {
    const [first = 0, last = first] = range.split('-').map(Number);
    if (first <= (lines.at(-1) ?? 0) || last < first) throw new RangeError(`\`${text}\` does not rise`);
    for (let line = first; line <= last; line++) lines.push(line);
  }
  return lines;
}

/** Writes rising numbers as ranges: 3, 7, 8, 9 become `'3, 7-9'`. */
export function formatLines(lines: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const line of lines) {
    const range = ranges.at(-1);
    if (range && range[1] === line - 1) range[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join(', ');
}
