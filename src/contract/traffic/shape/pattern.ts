/** What the lines of a shape have in common, as sources of regular expressions. */
export interface Pattern {
  /** Lines with different keys are held against different parts of a contract. */
  readonly key: string;
  /** What stands before, between and behind the cells. */
  readonly glue: readonly string[];
  readonly cells: readonly {
    /** Whether what may stand in it depends on other cells. */
    readonly isBound: boolean;
    readonly sources: readonly string[];
  }[];
  /** Groups of which the first must not sort before the second. */
  readonly orders: readonly (readonly [later: number, earlier: number])[];
}

const MOST_SOURCES = 16;

/**
 * The pattern of the lines whose cells are each like those of one of two others. Undefined where that is more than the
 * two show: a cell that is bound to others has to be the same in both.
 */
export function joinPatterns(one: Pattern, other: Pattern): Pattern | undefined {
  if (one.key !== other.key || one.glue.length !== other.glue.length) return undefined;
  if (one.glue.some((text, i) => text !== other.glue[i])) return undefined;
  const cells = one.cells.map(({ isBound, sources }, i) => {
    const there = other.cells[i]!;
    return { isBound: isBound || there.isBound, sources: [...new Set([...sources, ...there.sources])] };
  });
  const isGood = cells.every(
    ({ isBound, sources }) => sources.length === 1 || (!isBound && sources.length <= MOST_SOURCES),
  );
  return isGood ? { ...one, cells } : undefined;
}

/** The source of the regular expression for whole lines. */
export function sourceOfPattern({ glue, cells }: Pattern): string {
  const alternatives = cells.map(({ sources }) => (sources.length === 1 ? sources[0]! : `(?:${sources.join('|')})`));
  return `${glue.map((text, i) => text + (alternatives[i] ?? '')).join('')}\\r?\\n`;
}
