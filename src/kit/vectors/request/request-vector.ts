import type { Requirement } from '../response/response-vector.js';

/** Credentials that were made up for the vectors. */
export type VectorAuth = { readonly username: string; readonly password: string } | { readonly token: string };

/** What a client must send for some arguments. */
export interface RequestVector {
  readonly id: string;
  readonly description: string;
  /** Arguments by the wire names of the parameters, not encoded. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly auth?: VectorAuth;
  /** The value of the body, not encoded: of a form an object of its fields. */
  readonly body?: unknown;
  readonly requires: readonly (Requirement | 'refusal')[];
  /** Null where nothing may be sent: no URL addresses what was asked for. */
  readonly expect: ExpectedRequest | null;
}

/** A request, as it goes over the wire. */
export interface ExpectedRequest {
  readonly method: string;
  /** Path and query behind the base URL, encoded. */
  readonly uri: string;
  /** By name in lower case. Others may be sent too. */
  readonly headers: Readonly<Record<string, string>>;
  /** Names, in lower case, that must not be sent. */
  readonly forbidHeaders: readonly string[];
  readonly body?: string;
}
