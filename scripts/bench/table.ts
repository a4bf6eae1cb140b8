/** A column of a table: its title, and the text of a cell. */
export interface Column<Row> {
  readonly title: string;
  readonly of: (row: Row) => string;
  /** Words go to the left, as the first column does; numbers to the right. */
  readonly words?: true;
}

/** Lays rows out as plain text, with two blanks between columns. */
export function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const lines = [columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ of }) => of(row)))];
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)));
  return lines
    .map((line) => line.map((cell, i) => aligned(cell, widths[i]!, i === 0 || columns[i]!.words === true)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

const aligned = (cell: string, width: number, toTheLeft: boolean): string =>
  toTheLeft ? cell.padEnd(width) : cell.padStart(width);

/** A number with so many digits behind the point; a dash where there is none. */
export const number = (value: number | undefined, digits = 0): string =>
  value === undefined || Number.isNaN(value) ? '-' : value.toFixed(digits);
