import type { Direction } from '../schema/schema.js';

/** What kind of thing a difference is about: oasdiff names its rules by it. */
export type Subject =
  'body' | 'property' | 'required-property' | 'optional-property' | 'parameter' | 'header' | 'operation' | 'contract';

/** One difference between two clauses, before it is known where they are used. */
export interface Difference {
  readonly kind: string;
  readonly direction: Direction | 'contract';
  readonly subject: Subject;
  /** What it is about, for the message; empty where the pointer says it. */
  readonly name?: string;
  /** Pointers of the clauses, or of what would hold them. */
  readonly old: string;
  readonly new: string;
  /** What either contract says, as text. */
  readonly from?: string;
  readonly to?: string;
  /** Which contract says more: has the thing, or the narrower clause. Absent where each says something else. */
  readonly more?: 'old' | 'new';
  /** The one clause behind it, where that lies below: a value of a list. It is in the contract that says more. */
  readonly clause?: string;
  /** Differences of one kind with the same content have one cause, wherever they stand. */
  readonly content?: string;
}

/** What comes out where two places are compared. Places that hold each other share outcomes, so they form a graph. */
export interface Outcome {
  readonly differences: Difference[];
  readonly parts: Set<Outcome>;
  /** Pointers into NEW of texts, examples and marks that differ. */
  readonly rewordings: string[];
  /** Pointers into OLD of the `$ref`s that led here. */
  readonly references: Set<string>;
}

export const emptyOutcome = (): Outcome => ({
  differences: [],
  parts: new Set(),
  rewordings: [],
  references: new Set(),
});

/** Whether nothing below an outcome differs. */
export const isSilent = (outcome: Outcome): boolean =>
  [...reachableFrom([outcome])].every(({ differences }) => differences.length === 0);

/** All outcomes that can be reached from some, themselves included. */
export function reachableFrom(outcomes: Iterable<Outcome>): Set<Outcome> {
  const reached = new Set(outcomes);
  for (const one of reached) for (const part of one.parts) reached.add(part);
  return reached;
}
