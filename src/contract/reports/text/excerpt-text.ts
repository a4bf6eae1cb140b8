import type { ReportedFinding } from '../../run/report.js';
import { excerptLines } from '../words/excerpt.js';
import type { Paint } from './paint.js';

/** The lines around the clause of a finding, numbered, with a caret below the place. */
export function excerptText({ severity, spec }: Pick<ReportedFinding, 'severity' | 'spec'>, paint: Paint): string[] {
  const lines = excerptLines(spec);
  const width = String(lines.at(-1)?.number ?? '').length;
  const edge = (number: string) => paint('aside', `${number.padStart(width)} |`);
  return lines.flatMap(({ number, text, caret }) => [
    `${edge(String(number))} ${text}`,
    ...(caret === undefined ? [] : [`${edge('')} ${' '.repeat(caret)}${paint(severity, '^')}`]),
  ]);
}
