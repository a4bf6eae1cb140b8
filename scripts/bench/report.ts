import { aimLines, type Aim } from './aims.js';
import type { Machine } from './machine.js';
import { machineLine } from './machine.js';
import type { Options } from './options.js';
import type { Skipped } from './peers.js';
import { table, type Column } from './table.js';

/** A table of a report: its rows as data, and as text. */
export interface Section {
  readonly name: string;
  readonly rows: readonly object[];
  readonly text: string;
  readonly notes: readonly string[];
}

export function section<Row extends object>(
  name: string,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  notes: readonly string[] = [],
): Section {
  return { name, rows, text: table(rows, columns), notes };
}

/** What a bench found. */
export interface Report {
  readonly bench: string;
  readonly machine: Machine;
  readonly sections: readonly Section[];
  readonly skipped: readonly Skipped[];
  readonly aims: readonly Aim[];
}

/** Prints a report and gives the exit code. */
export function tell(report: Report, { json, check }: Pick<Options, 'json' | 'check'>): number {
  process.stdout.write(json ? `${JSON.stringify(asData(report), null, 2)}\n` : asText(report));
  return check && report.aims.some(({ met }) => !met) ? 1 : 0;
}

const asData = ({ sections, ...rest }: Report) => ({
  ...rest,
  sections: sections.map(({ name, rows, notes }) => ({ name, rows, notes })),
});

function asText({ machine, sections, skipped, aims }: Report): string {
  const parts = [
    machineLine(machine),
    ...sections.map(({ name, text, notes }) => [name, text, ...notes].join('\n')),
    ...(skipped.length > 0 ? [skipped.map(({ name, reason }) => `skipped: ${name}: ${reason}`).join('\n')] : []),
    `aims\n${aimLines(aims)}`,
  ];
  return `${parts.join('\n\n')}\n`;
}
