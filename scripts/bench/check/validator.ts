import type { Exchange } from '../../../src/contract/exchange.js';

/** Somebody who says of an answer whether its body keeps the contract. */
export interface Validator {
  /** What it is handed for an exchange; this is made off the clock. */
  readonly input: (exchange: Exchange) => unknown;
  readonly accepts: (input: unknown) => boolean;
}

/** One that is handed the parsed body. */
export const ofBody = (accepts: (body: unknown) => boolean): Validator => ({
  input: ({ response }) => response.body,
  accepts,
});
