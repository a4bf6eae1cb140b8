/** What a validator must be able to do beyond the plain keywords, for a vector to mean something to it. */
export type Requirement = 'format-assertion' | 'strict-format' | 'json-text' | 'decimal-multiple';

/** What a tolerant reader does with a body: it must decode it, or it may reject it. */
export type ClientVerdict = 'must-decode' | 'may-reject';

/** How a value compares after decoding, where it need not be the text that was sent. */
export type Decoded = { readonly instant: string } | { readonly uri: string };

/** One body, and what has to come of it. */
export interface ResponseTest {
  readonly id: string;
  readonly description: string;
  /** Ids of the claims of the vendor's document that it stands on. */
  readonly source: readonly string[];
  readonly data: unknown;
  /** The same value as text, where its very characters matter. */
  readonly body?: string;
  readonly valid: boolean;
  /** JSON Pointer to the value that fails, and the keyword of JSON Schema that it fails at. */
  readonly failsAt?: string;
  readonly keyword?: string;
  /** The clause that is broken: a JSON Pointer into the contract, `#` first. */
  readonly clause?: string;
  readonly client: ClientVerdict;
  readonly decode?: Readonly<Record<string, Decoded>>;
  readonly requires: readonly Requirement[];
}

/** The bodies of one status and media type. */
export interface ResponseCase {
  readonly description: string;
  readonly operationId: string;
  readonly status: number;
  readonly mediaType: string;
  /** Path of the JSON Schema inside the kit. */
  readonly schema: string;
  readonly tests: readonly ResponseTest[];
}
