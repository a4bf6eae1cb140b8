import type { ResponseTest } from './response-vector.js';

/** A body that was made from another by one change. */
export interface MadeBody extends Pick<
  ResponseTest,
  'description' | 'valid' | 'client' | 'failsAt' | 'keyword' | 'requires'
> {
  readonly body: unknown;
  /** The body as text, where its very characters matter. */
  readonly text?: string;
  /** What the id says after the name of what it belongs to. */
  readonly name: readonly string[];
  /** What tells it apart from every other of its case. */
  readonly key: string;
  /** The clause that it is about. */
  readonly clause: string;
}
