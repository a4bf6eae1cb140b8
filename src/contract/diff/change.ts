import type { Origin } from '../finding.js';

/** The part of a version that a change raises. `none`: nobody needs a new version for it. */
export const bumps = ['none', 'patch', 'minor', 'major'] as const;
export type Bump = (typeof bumps)[number];

/** `no`, `yes`, or in a few words whom it concerns or how. */
export type Axis = string;

/** For whom a change breaks. */
export interface Impact {
  /** Generated source: names move, code stops compiling. */
  readonly src: Axis;
  /** The wire: a decoder or reader may fail. */
  readonly wire: Axis;
  /** Verification: our check gets stricter, CI may go red. */
  readonly verify: Axis;
}

/** `request`: what callers send; `response`: what they receive; `both`; `contract`: neither, such as a server. */
export type ChangeDirection = 'request' | 'response' | 'both' | 'contract';

/**
 * Who is behind a change, where that can be told. `vendor-changed`: only the vendor's file says it, as its news or since
 * we did not take it over.
 */
export type Cause = 'our-correction' | 'vendor-changed' | 'document-updated';

/** Where a clause stands, or what would hold it, in one of the two contracts. */
export interface ClausePlace {
  /** JSON Pointer, `#` first. */
  readonly pointer: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One cause of difference between two contracts. */
export interface Change {
  /** Stable: the same change between the same contracts has it on every machine and in every order of keys. */
  readonly id: string;
  /** What happened, such as `enum-value-added`. */
  readonly kind: string;
  readonly direction: ChangeDirection;
  readonly bump: Bump;
  readonly impact: Impact;
  /** What changed, in plain words. */
  readonly message: string;
  /** JSON Pointer of the clause: in NEW, or in OLD where NEW has it no longer. */
  readonly pointer: string;
  readonly old: ClausePlace;
  readonly new: ClausePlace;
  /** The id of oasdiff's rule, where it has one. */
  readonly oasdiff?: string;
  readonly cause?: Cause;
  /** Where our clause comes from, if one of the contracts says so. */
  readonly origin?: Origin;
  /** The claims that stand at, under or above the clause; where one contract lacks it, none of what else is there. */
  readonly claims: readonly string[];
  /** The operations that it concerns, each with the part; a shared clause has many. */
  readonly uses: readonly string[];
  /** Where else the same happened for the same cause, such as in copies. */
  readonly also?: readonly string[];
}
