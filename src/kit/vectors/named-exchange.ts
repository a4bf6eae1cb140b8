import type { Exchange } from '../../contract/exchange.js';

/** A recording, and the name of its file without the ending. */
export interface NamedExchange {
  readonly name: string;
  readonly exchange: Exchange;
}
