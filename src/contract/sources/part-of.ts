import type { Entry, Source } from './source.js';

/** The part of a source that belongs to one of several runs: every entry belongs to exactly one of them. */
export const partOf = (source: Source, { index, of }: { readonly index: number; readonly of: number }): Source => ({
  ...source,
  entries: everyNth(source.entries, index - 1, of),
});

async function* everyNth(entries: AsyncIterable<Entry>, first: number, step: number): AsyncGenerator<Entry> {
  let i = 0;
  for await (const entry of entries) if (i++ % step === first) yield entry;
}
