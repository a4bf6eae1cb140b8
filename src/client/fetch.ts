/** What a `fetch` is called with. */
export interface FetchInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly redirect: 'manual';
  readonly signal: AbortSignal;
  readonly body?: string;
}

/** What is read of an answer. The platform's `Response` has it, and so has that of any other `fetch`. */
export interface Fetched {
  readonly status: number;
  readonly headers: Iterable<readonly [name: string, value: string]> & { get(name: string): string | null };
  readonly body: { getReader(): ChunkReader } | null;
}

interface ChunkReader {
  read(): Promise<{ readonly done?: boolean; readonly value?: Uint8Array | undefined }>;
  cancel(): Promise<void>;
}

/** A `fetch`: the platform's, or any other. */
export type Fetch = (url: string, init: FetchInit) => Promise<Fetched>;
