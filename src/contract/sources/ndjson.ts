import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { readExchange } from './read-exchange.js';
import type { Entry } from './source.js';

/** The exchanges of a stream of NDJSON, one a line, each under its index; read as they come. */
export async function* readNdjson(name: string, stream: Readable, gzipped: boolean): AsyncGenerator<Entry> {
  const bytes = gzipped ? (stream.compose(createGunzip()) as Readable) : stream;
  const lines = createInterface({ input: bytes, crlfDelay: Infinity });
  const broken = new Promise<never>((_, reject) => bytes.once('error', reject)); // readline does not pass errors on
  broken.catch(() => undefined);
  const iterator = lines[Symbol.asyncIterator]();
  for (let i = 0; ;) {
    let next: IteratorResult<string>;
    try {
      next = await Promise.race([iterator.next(), broken]);
    } catch {
      yield {
        id: `${name}#${i}`,
        unreadable: gzipped ? 'cannot be decompressed: the file is cut or no gzip' : 'cannot be read further',
      };
      return;
    }
    if (next.done) return;
    const line = i === 0 ? next.value.replace(/^\uFEFF/, '') : next.value;
    if (line.trim() === '') continue;
    yield entryOf(`${name}#${i++}`, line);
  }
}

function entryOf(id: string, line: string): Entry {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id, unreadable: 'is not JSON' };
  }
  const exchange = readExchange(value);
  return typeof exchange === 'string' ? { id, unreadable: exchange } : { id, exchange };
}
