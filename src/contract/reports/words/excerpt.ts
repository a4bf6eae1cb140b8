import type { SpecPlace } from '../../run/report.js';
import { plain } from './plain.js';

const MOST_CHARS = 100;
const BEFORE = 40;

/** A line of the contract's file, as it can be shown. */
export interface ExcerptLine {
  readonly number: number;
  readonly text: string;
  /** On the line of the finding: how many characters stand before the one that it is about. */
  readonly caret?: number;
}

/** The lines around a clause, cut around the place that the caret points at. */
export function excerptLines({ line, column, excerpt }: SpecPlace): ExcerptLine[] {
  if (!excerpt) return [];
  const start = Math.max(0, column - 1 < MOST_CHARS - BEFORE ? 0 : column - 1 - BEFORE);
  return excerpt.lines.map((whole, i) => {
    const number = excerpt.from + i;
    const text = shown(whole, start, start + MOST_CHARS);
    if (number !== line) return { number, text };
    return { number, text, caret: shown(whole, start, column - 1).length };
  });
}

/** A tab as a blank: what it is worth depends on where it is shown. */
const shown = (line: string, from: number, to: number): string =>
  `${from > 0 ? '…' : ''}${plain(line.slice(from, to).replaceAll('\t', ' '))}${to === from + MOST_CHARS && line.length > to ? '…' : ''}`;
