import type { Formats } from '../formats/format.js';
import type { Budget } from './budget.js';
import type { Known } from './known.js';
import type { Direction, Place } from './schema.js';
import type { Violations } from './violation.js';

/** A value on its way through the schemas. */
export interface Spot {
  readonly value: unknown;
  readonly pointer: string;
  /** The pointer with `*` for each item of a list and each key of a map. */
  readonly pattern: string;
}

/** The walk of one value through one schema. */
export interface Walk {
  readonly document: object;
  readonly formats: Formats;
  readonly direction: Direction;
  readonly version30: boolean;
  readonly tellsEach?: boolean;
  /** How often a schema may still be applied. */
  readonly budget: Budget;
  /** Applies a schema to a value of its own: a member or an item. */
  readonly apply: (place: Place, spot: Spot) => Violations;
  /** Applies a further schema to the same value. */
  readonly inPlace: (place: Place, spot: Spot) => Outcome;
  /** The same for a schema that a `$ref` names, once for each value: branches that share it would double the work. */
  readonly behindReference: (reference: string, spot: Spot) => Outcome;
}

/** What one schema, and all that apply beside it, say of a value. */
export interface Outcome {
  readonly violations: Violations;
  readonly known: Known;
}

/** Adds a violation at a spot. */
export function tell(outcome: Outcome, code: string, spot: Spot, clause: string, says: string): void {
  outcome.violations.add({ code, pointer: spot.pointer, pattern: spot.pattern, clause, says });
}

/** Adds what a further schema says of the same value. */
export function merge(outcome: Outcome, other: Outcome): void {
  outcome.violations.absorb(other.violations);
  outcome.known.absorb(other.known);
}
