import type { Excerpt, SourcePlace } from './spec-error.js';

const MOST_CHARACTERS = 200;
const AROUND = 2;

/** Undefined where the place is far into a line, as in a file without line breaks. */
export function excerptAround(text: string, { line, column }: Omit<SourcePlace, 'file'>): Excerpt | undefined {
  if (column > MOST_CHARACTERS) return undefined;
  const from = Math.max(1, line - AROUND);
  const lines = text.split(/\r?\n/, line + AROUND).slice(from - 1);
  return { from, lines: lines.map((one) => one.slice(0, MOST_CHARACTERS)) };
}
