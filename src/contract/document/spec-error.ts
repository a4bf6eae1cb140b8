/** Where something stands in a file; lines and columns count from 1. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The lines of a file around a place; `from` is the number of the first. */
export interface Excerpt {
  readonly from: number;
  readonly lines: readonly string[];
}

/** A spec that cannot be used: missing, not readable, not OpenAPI, or wrong in itself. Names the file and the place. */
export class SpecError extends Error {
  override readonly name = 'SpecError';

  constructor(
    message: string,
    readonly place: { readonly file: string; readonly line?: number; readonly column?: number },
  ) {
    const where = place.line === undefined ? place.file : `${place.file}:${place.line}:${place.column ?? 1}`;
    super(`${where}: ${message}`);
  }
}
