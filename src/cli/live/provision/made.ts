import type { Arguments } from './provisions.js';

/** A resource that a run made or found. */
export interface Made {
  readonly id: string;
  readonly body: unknown;
  /** Empty for what was found. */
  readonly sent: Arguments;
}
