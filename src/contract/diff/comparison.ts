import type { Provenance } from '../contract.js';
import type { SourcePlace } from '../document/spec-error.js';
import type { Ledger } from '../ledger/ledger.js';
import type { Bump, Change } from './change.js';

/** One of the two contracts that are compared. Its references are known to be good. */
export interface ContractSide {
  readonly document: object;
  /** Of the file, for messages. */
  readonly file: string;
  readonly locate: (pointer: string) => SourcePlace;
  /** Where clauses come from: there only where a contract says so itself. */
  readonly provenance?: (pointer: string) => Provenance;
  /** Whether a contract says of a clause itself where it comes from, not only of what holds it. */
  readonly isMarked?: (pointer: string) => boolean;
  readonly ledger?: Ledger;
}

/** Which operations are compared: all, or only those that one of the contracts has. */
export type OperationsOf = 'old' | 'new' | 'both';

export interface CompareOptions {
  /** By operationId, or `GET /path`. None: all. */
  readonly only?: readonly string[];
  readonly operationsOf?: OperationsOf;
}

/** What a side says of itself. */
export interface ComparedContract {
  readonly file: string;
  readonly title: string;
  readonly version: string;
  readonly openapi: string;
  /** How many operations it has. */
  readonly operations: number;
}

/** What changed between two contracts, for whom it breaks, and the version that follows. */
export interface Comparison {
  readonly comparisonVersion: 1;
  readonly old: ComparedContract;
  readonly new: ComparedContract;
  /** The semver bump that follows from all changes. */
  readonly bump: Bump;
  /** Whether it is a major one, also below 1.0.0. */
  readonly breaking: boolean;
  /** The version that follows OLD's; absent where OLD's is no semantic version, and where one side alone is our contract. */
  readonly nextVersion?: string;
  readonly operations: {
    readonly compared: number;
    /** Left out, since only one contract has them and `operationsOf` names the other. */
    readonly leftOut: number;
    readonly of: OperationsOf;
  };
  /** Parts that one of the contracts has and that are not looked at, such as webhooks. */
  readonly notCompared: readonly string[];
  readonly summary: Readonly<Record<Bump | 'src' | 'wire' | 'verify', number>>;
  /** The gravest first. */
  readonly changes: readonly Change[];
  /** Descriptions, examples and marks that differ: worth no more than a patch. */
  readonly rewordings: { readonly count: number; readonly pointers: readonly string[] };
}
