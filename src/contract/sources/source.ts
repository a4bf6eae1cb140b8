import type { Difference } from '../checks/report-finding.js';
import type { Exchange } from '../exchange.js';
import type { Location } from '../finding.js';
import type { Shapes } from '../traffic/shapes.js';

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
  /** The text that it was made of, where others like it may follow. */
  readonly line?: string;
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

/** Part `index` of `of` parts of a source, from 1: together they have every entry once. */
export interface Part {
  readonly index: number;
  readonly of: number;
  /** The last of several parts in a row; only a source with `bytes` is cut so. */
  readonly last?: number;
}

/** Entries that were read at once. */
export interface Batch {
  /** How many exchanges were recognised that certainly have no finding: they are not among the entries. */
  readonly kept: number;
  readonly entries: readonly Entry[];
}

/** How a source is read in batches. */
export interface Reading {
  /** The whole of it where none is named. */
  readonly part?: Part;
  /** Recognises lines; it learns from whoever checks the entries. */
  readonly shapes?: Shapes;
}

/** Where exchanges come from. */
export interface Source {
  readonly name: string;
  readonly kind: SourceKind;
  /** The host of a live target that is no server of the contract. */
  readonly elsewhere?: string;
  readonly entries: AsyncIterable<Entry>;
  /** Finds the place of a part of an exchange by its id, where they come from files that have lines. */
  readonly locate?: (id: string, location: Location, pointer: string) => SeenAt | undefined;
  /** How large it is, where a part of it can be read without the rest. */
  readonly bytes?: number;
  /** The same, quicker: sources of huge traffic have it. */
  readonly batches?: (reading: Reading) => AsyncIterable<Batch>;
}
