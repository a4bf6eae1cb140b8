import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { readExchange } from './read-exchange.js';
import type { Entry } from './source.js';

/** The exchanges of a stream of NDJSON, one a line, each under its index; read as they come. */
export async function* readNdjson(name: string, stream: Readable, gzipped: boolean): AsyncGenerator<Entry> {
  let failed = false;
  const fail = () => {
    failed = true;
    lines.close(); // readline does not pass errors on
  };
  const bytes = gzipped ? stream.pipe(createGunzip()) : stream;
  const lines = createInterface({ input: bytes, crlfDelay: Infinity });
  for (const one of new Set([stream, bytes])) one.on('error', fail);
  let i = 0; // blank lines count, so that an id leads to its line
  try {
    for await (const text of lines) {
      const line = i === 0 ? text.replace(/^\uFEFF/, '') : text;
      const id = `${name}#${i++}`;
      if (line.trim() !== '') yield entryOf(id, line);
    }
  } catch (error) {
    if (!failed) throw error;
  }
  if (!failed) return;
  const problem = gzipped ? 'cannot be decompressed: the file is cut or no gzip' : 'cannot be read further';
  yield { id: `${name}#${i}`, unreadable: problem };
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
