import type { Difference, Outcome } from '../difference.js';
import type { CompareSchemas } from '../schema/compare-schemas.js';
import type { OperationNode } from './operations-in.js';

/** What was compared for one part of an operation, such as `FetchThing: response 200`. */
export interface Use {
  readonly label: string;
  readonly outcome: Outcome;
}

/** A pair of operations on the way through it. */
export interface OperationWalk {
  readonly documents: { readonly old: object; readonly new: object };
  readonly old: OperationNode;
  readonly new: OperationNode;
  readonly compareSchemas: CompareSchemas;
  /** What is compared from here on belongs to this part of the operation; `''` is the operation itself. */
  readonly part: (label: string) => Outcome;
}

/** Reports a difference in an outcome. */
export const report = (outcome: Outcome, difference: Difference): void => {
  outcome.differences.push(difference);
};
