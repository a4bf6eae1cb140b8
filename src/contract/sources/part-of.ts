import { entriesOf } from './entries-of.js';
import type { Entry, Part, Source } from './source.js';

/** The part of a source that belongs to one of several runs: every entry belongs to exactly one of them. */
export function partOf(source: Source, part: Part): Source {
  const { batches } = source;
  return batches
    ? { ...source, entries: entriesOf(() => batches({ part })), batches: (reading) => batches({ ...reading, part }) }
    : { ...source, entries: everyNth(source.entries, part) };
}

async function* everyNth(entries: AsyncIterable<Entry>, { index, of }: Part): AsyncGenerator<Entry> {
  let i = 0;
  for await (const entry of entries) if (i++ % of === index - 1) yield entry;
}
