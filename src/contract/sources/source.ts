import type { Difference } from '../checks/report-finding.js';
import type { Exchange } from '../exchange.js';
import type { Location } from '../finding.js';

/** What kind of source an exchange comes from; it decides what its evidence is worth. */
export type SourceKind = 'recordings' | 'traffic' | 'live' | 'stand-in';

/** Where something of an exchange stands in its file; lines and columns count from 1. */
export interface SeenAt {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One entry of a source: an exchange, or why there is none. */
export type Entry = {
  readonly id: string;
  /** Finds the place of a part of the exchange, where it comes from a file that has lines. */
  readonly locate?: (location: Location, pointer: string) => SeenAt | undefined;
} & (
  | {
      readonly exchange: Exchange;
      /** What only shows beside other exchanges, so that the check of this one cannot see it. */
      readonly differences?: readonly Difference[];
    }
  | { readonly unreadable: string }
  /** A call that got no answer, or none that says anything: `code` is one of the catalogue. */
  | {
      readonly failed: { readonly code: string; readonly says: string; readonly url: string; readonly method: string };
    }
);

/** Where exchanges come from. */
export interface Source {
  readonly name: string;
  readonly kind: SourceKind;
  readonly entries: AsyncIterable<Entry>;
}
