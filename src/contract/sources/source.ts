import type { Exchange } from '../exchange.js';

/** What kind of source an exchange comes from; it decides what its evidence is worth. */
export type SourceKind = 'recordings' | 'traffic' | 'live' | 'stand-in';

/** One entry of a source: an exchange, or why there is none. */
export type Entry =
  | { readonly id: string; readonly exchange: Exchange }
  | { readonly id: string; readonly unreadable: string }
  /** A call that got no answer, or none that says anything: `code` is one of the catalogue. */
  | {
      readonly id: string;
      readonly failed: { readonly code: string; readonly says: string; readonly url: string; readonly method: string };
    };

/** Where exchanges come from. */
export interface Source {
  readonly name: string;
  readonly kind: SourceKind;
  readonly entries: AsyncIterable<Entry>;
}
