/** What shows that a clause holds, weakest first. */
export type Evidence = 'documented' | 'authored' | 'recorded' | 'live';

/** A finding that a recording must produce. */
export interface Expectation {
  readonly code: string;
  readonly pointer: string;
}

/** One side of an exchange: header names in lower case, and at most one of `body` and `text`. */
interface Message {
  /** Absent where the capture holds no headers: then nothing is checked of them. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The parsed JSON body. */
  readonly body?: unknown;
  /** The body as text, where it is not JSON or its characters matter. */
  readonly text?: string;
  /** True where the capture left the body out although there was one: then nothing is checked of it. */
  readonly bodyNotCaptured?: boolean;
}

/** One request and its response. */
export interface Exchange {
  readonly request: Message & { readonly method: string; readonly url: string };
  readonly response: Message & { readonly status: number };
  readonly evidence?: Evidence;
  /** When it happened, as an RFC 3339 date and time. */
  readonly at?: string;
  /** Where it comes from, in words; of what was recorded, it names the host. */
  readonly source?: string;
  /** The contract that it was recorded against. */
  readonly contract?: { readonly version: string; readonly sha256: string };
  readonly expect?: readonly Expectation[];
}
