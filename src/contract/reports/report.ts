import type { Evidence } from '../exchange.js';
import type { Finding } from '../finding.js';
import type { SourceKind } from '../sources/source.js';

/** What a run says. */
export type Verdict = 'kept' | 'broken' | 'inconclusive';

/** What is said of one exchange. */
export type ExchangeVerdict = 'kept' | 'broken' | 'drifted' | 'unverified';

/** A finding over all exchanges that have it. */
export interface ReportedFinding extends Omit<Finding, 'spec'> {
  readonly spec: { readonly pointer: string; readonly file: string; readonly line: number; readonly column: number };
  /** Ids, at most 1,000; `count` is exact. */
  readonly exchanges: readonly string[];
  /** With `--show-values`: the value of the first exchange, as JSON text. */
  readonly value?: string;
}

/** The JSON report, version 1. Every other form is rendered from it. */
export interface Report {
  readonly reportVersion: 1;
  readonly verdict: Verdict;
  readonly failOn: 'breaking' | 'drift';
  /** On what the verdict stands, in words. */
  readonly basis: string;
  readonly contract: { readonly title: string; readonly version: string; readonly sha256: string };
  readonly sources: readonly {
    readonly name: string;
    readonly kind: SourceKind;
    readonly exchanges: number;
    readonly skipped: number;
  }[];
  readonly summary: Readonly<Record<'exchanges' | 'kept' | 'broken' | 'drifted' | 'unverified', number>>;
  readonly findings: readonly ReportedFinding[];
  /** Those with findings, at most 100,000. */
  readonly exchanges: readonly {
    readonly id: string;
    readonly method: string;
    readonly path: string;
    readonly status: number;
    readonly operationId: string;
    readonly verdict: ExchangeVerdict;
    readonly findings: readonly number[];
  }[];
  /** Valid exchanges by operation, status and evidence. */
  readonly coverage: {
    readonly operations: Readonly<Record<string, Readonly<Record<string, Partial<Record<Evidence, number>>>>>>;
  };
}
