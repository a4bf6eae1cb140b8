import { createReadStream } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { entriesOf } from './entries-of.js';
import { lineRange } from './line-range.js';
import { readNdjson, type NdjsonBytes } from './ndjson.js';
import type { Batch, Reading, Source } from './source.js';

const CHUNK_BYTES = 2 ** 20;

/**
 * A file of NDJSON, gzipped or not. A part of one that is not gzipped is a stretch of its bytes, so nobody reads it all.
 *
 * @param size in bytes
 */
export function ndjsonFile(path: string, size?: number): Source {
  if (/\.gz$/i.test(path)) return source(path, (reading) => readNdjson(path, gzipped(path), reading));
  return {
    ...source(path, (reading) => readPlain(path, reading)),
    ...(size !== undefined && { bytes: size }),
    locate: (id) => ({ file: path, line: Number(id.slice(path.length + 1)) + 1, column: 1 }),
  };
}

/** A stream of NDJSON. */
export function ndjsonStream(name: string, stream: Readable): Source {
  const bytes = { chunks: stream, firstIndex: 0, problem: 'cannot be read further' };
  return source(name, (reading) => readNdjson(name, bytes, reading));
}

const source = (name: string, batches: (reading: Reading) => AsyncIterable<Batch>): Source => ({
  ...{ name, kind: 'traffic', batches },
  entries: entriesOf(() => batches({})),
});

function gzipped(path: string): NdjsonBytes {
  const chunks = createGunzip({ chunkSize: CHUNK_BYTES / 16 });
  pipeline(createReadStream(path, { highWaterMark: CHUNK_BYTES / 16 }), chunks, () => undefined); // whoever reads hears of errors
  return {
    chunks,
    firstIndex: 0,
    problem: 'cannot be decompressed: the file is cut, or holds something else than gzip',
  };
}

async function* readPlain(path: string, { part, ...reading }: Reading): AsyncGenerator<Batch> {
  const problem = 'cannot be read further';
  let range = { start: 0, end: Infinity, firstIndex: 0 };
  try {
    if (part) range = lineRange(path, part);
  } catch {
    if (part!.index === 1) yield { kept: 0, entries: [{ id: `${path}#0`, unreadable: problem }] };
    return;
  }
  const { start, end, firstIndex } = range;
  if (start >= end) return;
  const chunks = createReadStream(path, { start, end: end - 1, highWaterMark: CHUNK_BYTES });
  yield* readNdjson(path, { chunks, firstIndex, problem }, reading);
}
