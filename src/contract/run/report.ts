import type { BaselineEntry } from '../baseline/baseline.js';
import type { CoverageSlot } from '../coverage/coverage-slot.js';
import type { Excerpt } from '../document/spec-error.js';
import type { Evidence } from '../exchange.js';
import type { Finding } from '../finding.js';
import type { SourceKind } from '../sources/source.js';

/** What a run says. */
export type Verdict = 'kept' | 'broken' | 'inconclusive';

/** What is said of one exchange. */
export type ExchangeVerdict = 'kept' | 'broken' | 'drifted' | 'unverified';

/** What exchanges are counted as: by their evidence, or by where they come from where they are none. */
export type EvidenceCounts = Partial<Record<Evidence | 'traffic' | 'elsewhere' | 'stand-in', number>>;

/** What an exchange that shows a finding is worth: its evidence, or where it comes from where it is none. */
export type Worth = keyof EvidenceCounts;

/** Where a clause stands in the file of the contract, with the lines around it. */
export interface SpecPlace {
  readonly pointer: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly excerpt?: Excerpt;
}

/** A finding over all exchanges that have it. */
export interface ReportedFinding extends Omit<Finding, 'spec'> {
  readonly spec: SpecPlace;
  /** Ids, at most 1,000; `count` is exact. */
  readonly exchanges: readonly string[];
  /** Where the first of them shows it, if it comes from a file that has lines. */
  readonly seenAt?: { readonly file: string; readonly line: number; readonly column: number };
  /** With `--show-values`: the value of the first exchange, as JSON text. */
  readonly value?: string;
  /** What the exchanges are worth that show it, weakest first: made-up cases blame nobody. */
  readonly evidence?: readonly Worth[];
  /** The vendor's own ids of the requests, of at most 3 exchanges that the vendor answered. */
  readonly requestIds?: readonly RequestId[];
  /** Set where the baseline knows it: then it does not break the verdict. */
  readonly baselined?: true;
  /** The last day of the entry of the baseline that bore it, as `YYYY-MM-DD`, where that is over. */
  readonly borneUntil?: string;
}

/** What the vendor calls the request of an exchange. */
export interface RequestId {
  readonly exchange: string;
  readonly id: string;
}

/** The JSON report, version 1. Every other form is rendered from it. */
export interface Report {
  readonly reportVersion: 1;
  readonly verdict: Verdict;
  readonly failOn: 'breaking' | 'drift';
  /** On what the verdict stands, in words. */
  readonly basis: string;
  /** The numbers behind the basis: exchanges that were verified, by what they are worth. */
  readonly evidence: EvidenceCounts;
  readonly contract: {
    readonly title: string;
    readonly version: string;
    readonly sha256: string;
    readonly file: string;
    /** Set where a ledger says which statements of the vendor's document the clauses carry. */
    readonly ledger?: true;
  };
  readonly sources: readonly ReportedSource[];
  readonly summary: Readonly<Record<'exchanges' | 'kept' | 'broken' | 'drifted' | 'unverified', number>>;
  /** In the order of `compareFindings`. */
  readonly findings: readonly ReportedFinding[];
  /** Those with findings, at most 100,000. */
  readonly exchanges: readonly ReportedExchange[];
  /** Each operation that a finding or an exchange here names. */
  readonly operations: Readonly<Record<string, ReportedOperation>>;
  readonly coverage: ReportedCoverage;
  /** The statements of the vendor's document that the contract carries, where it has a ledger. */
  readonly ledger?: ReportedLedger;
  /** The baseline that was given, its entries in the order of their fingerprints. */
  readonly baseline?: { readonly file: string; readonly entries: readonly ReportedBaselineEntry[] };
  /** Of a part of a run: which, of how many. `contract merge` joins them. */
  readonly shard?: { readonly index: number; readonly of: number };
}

export interface ReportedBaselineEntry extends BaselineEntry {
  /** `unseen`: the run did not look at its operation. */
  readonly state: 'applies' | 'expired' | 'unmatched' | 'unseen';
}

export interface ReportedSource {
  readonly name: string;
  readonly kind: SourceKind;
  readonly exchanges: number;
  /** Exchanges of other hosts or operations. */
  readonly skipped: number;
  /** The other hosts among them, those with most exchanges first; empty where there are more than 100. */
  readonly otherHosts?: readonly OtherHost[];
  /** Traffic that holds credentials: not ours to redact, so it is one notice for the file. */
  readonly credentials?: true;
  /** The host of a live target that is no server of the contract: what it answers says nothing of the vendor. */
  readonly elsewhere?: string;
  /** A live target that did not give everything that it was asked. */
  readonly incomplete?: true;
}

/** A host that is no server of the contract, with how many exchanges were left out for it. */
export interface OtherHost {
  readonly host: string;
  readonly exchanges: number;
}

export interface ReportedExchange {
  readonly id: string;
  readonly method: string;
  /** The path template; empty where the exchange fits no operation. */
  readonly path: string;
  readonly status: number;
  readonly operationId: string;
  readonly verdict: ExchangeVerdict;
  /** Indices into `findings`, ascending. */
  readonly findings: readonly number[];
}

export interface ReportedOperation {
  readonly method: string;
  readonly path: string;
  /** A command that makes the call again: variables of the environment stand for credentials and subject. */
  readonly reproduce: string;
}

export interface ReportedCoverage {
  /** Valid exchanges by operation, status and evidence. */
  readonly operations: Readonly<Record<string, Readonly<Record<string, Partial<Record<Evidence, number>>>>>>;
  /**
   * What there is to be seen of the contract, in its order, and how often valid exchanges showed it. Listed when
   * somebody reads it.
   */
  readonly slots: readonly CoverageSlot[];
}

export interface ReportedLedger {
  readonly title: string;
  readonly claims: readonly {
    readonly id: string;
    readonly says: string;
    /** Lines of the vendor's document. */
    readonly lines: readonly number[];
    /** Clauses of the contract, as JSON Pointers. */
    readonly clauses: readonly string[];
    /** What holds it: a part of an exchange, live calls alone, or nothing. */
    readonly check: string;
  }[];
}
