import type { Batch, Entry } from './source.js';

/** The entries of batches, one by one; nothing is read before somebody asks. */
export const entriesOf = (batches: () => AsyncIterable<Batch>): AsyncIterable<Entry> => ({
  async *[Symbol.asyncIterator]() {
    for await (const { entries } of batches()) yield* entries;
  },
});
