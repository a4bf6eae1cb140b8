import { readFileSync } from 'node:fs';
import { isObject } from '../schema/schema.js';
import { entriesOf } from './entries-of.js';
import { harEntry, lineOfHarEntry } from './har.js';
import { spansOfList, type Span } from './json-spans.js';
import type { Batch, Entry, Reading, Source } from './source.js';

/** The largest HAR that is read, in bytes: its bytes are all in memory. Larger traffic goes into NDJSON. */
const MOST_BYTES = 512 * 2 ** 20;

const BATCH = 256;

/** A HAR 1.2, each entry under its index. */
export function harFile(path: string, size: number): Source {
  const batches = (reading: Reading) => readHar(path, size, reading);
  return { name: path, kind: 'traffic', entries: entriesOf(() => batches({})), batches };
}

async function* readHar(path: string, size: number, { part, shapes }: Reading): AsyncGenerator<Batch> {
  const items = size > MOST_BYTES ? TOO_LARGE : itemsOf(path);
  if (typeof items === 'string') {
    if (!part || part.index === 1) yield { kept: 0, entries: [{ id: path, unreadable: items }] };
    return;
  }
  const [first, step] = part ? [part.index - 1, part.of] : [0, 1];
  for (let from = first; from < items.length; from += step * BATCH) {
    const entries: Entry[] = [];
    let kept = 0;
    for (let i = from; i < Math.min(items.length, from + step * BATCH); i += step) {
      const value = items.at(i);
      const line = shapes && lineOfHarEntry(value);
      if (line !== undefined && shapes?.end(line, 0) === line.length) kept++;
      else
        entries.push({
          ...harEntry(`${path}#${i}`, value),
          ...(shapes?.isLearning && line && { line: line.trimEnd() }),
        });
    }
    yield { kept, entries };
  }
}

const TOO_LARGE = `is larger than ${MOST_BYTES / 2 ** 20} MiB: turn it into NDJSON, one exchange a line`;

/** The entries of a HAR, each parsed when it is asked for. */
interface Items {
  readonly length: number;
  readonly at: (index: number) => unknown;
}

/** The entries of a file, or in words why it is no HAR. */
function itemsOf(path: string): Items | string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return 'cannot be read';
  }
  const found = spansOfList(bytes, 'log', 'entries');
  if (found && isHarWithout(bytes, found.list)) {
    const { items } = found;
    return { length: items.length, at: (index) => parsed(bytes, items[index]!) };
  }
  const entries = entriesIn(bytes.toString('utf8'));
  return typeof entries === 'string' ? entries : { length: entries.length, at: (index) => entries[index] };
}

/** Whether what is around the entries is a HAR. */
const isHarWithout = (bytes: Buffer, [start, end]: Span): boolean => {
  const entries = entriesIn(`${bytes.toString('utf8', 0, start)}[]${bytes.toString('utf8', end)}`);
  return typeof entries !== 'string' && entries.length === 0;
};

/** One that is not JSON is told as no entry. */
function parsed(bytes: Buffer, [start, end]: Span): unknown {
  try {
    return JSON.parse(bytes.toString('utf8', start, end));
  } catch {
    return undefined;
  }
}

function entriesIn(text: string): readonly unknown[] | string {
  let har: unknown;
  try {
    har = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return 'is no HAR: it is not JSON, or cut';
  }
  const entries = isObject(har) && isObject(har.log) ? har.log.entries : undefined;
  return Array.isArray(entries) ? entries : 'is no HAR: "log.entries" is missing';
}
