import type { Party } from './party.js';

/** Something that happens to a client, and what this project promises of its own there. */
export interface Situation {
  readonly name: string;
  /** Puts a client into it, and says in a few words what came of it. */
  run(party: Party): string | Promise<string>;
  /** What `run` says of this project's client while the promise is kept. */
  readonly promise: RegExp;
}
