import { isUtf8 } from 'node:buffer';
import type { Shapes } from '../traffic/shapes.js';
import { lineBlocks, MOST_LINE_BYTES } from './line-blocks.js';
import { readExchange } from './read-exchange.js';
import type { Batch, Entry, Reading } from './source.js';

/** NDJSON as it comes: its bytes, and what else there is to know of them. */
export interface NdjsonBytes {
  readonly chunks: AsyncIterable<Buffer>;
  /** The index of the first line: 0 but for a part of a file. Blank lines count, so that an id leads to its line. */
  readonly firstIndex: number;
  /** What there is to say where the bytes cannot be read to their end. */
  readonly problem: string;
}

/** The exchanges of NDJSON, one a line, each under its index; read as they come. */
export async function* readNdjson(
  name: string,
  { chunks, firstIndex, problem }: NdjsonBytes,
  { part, shapes }: Reading,
): AsyncGenerator<Batch> {
  const reader = new LineReader(
    name,
    firstIndex,
    shapes,
    part ? (index) => index % part.of === part.index - 1 : () => true,
  );
  for await (const block of lineBlocks(chunks)) {
    if ('bytes' in block) yield reader.read(block.bytes);
    else yield reader.fail(block.unreadable === 'failed' ? problem : TOO_LONG);
  }
}

const TOO_LONG = `is a line of more than ${MOST_LINE_BYTES / 2 ** 20} MiB: leave its body out, with "bodyNotCaptured": true`;

class LineReader {
  constructor(
    readonly name: string,
    private index: number,
    readonly shapes: Shapes | undefined,
    readonly takes: (index: number) => boolean,
  ) {}

  /** Reads whole lines. Those that are recognised are counted alone. */
  read(bytes: Buffer): Batch {
    const text = bytes.toString('latin1'); // a character a byte, so that places in it are places in the bytes
    const isGood = isUtf8(bytes);
    const entries: Entry[] = [];
    let kept = 0;
    for (let from = 0; from < bytes.length; this.index++) {
      const isTaken = this.takes(this.index);
      const known = isTaken && isGood ? (this.shapes?.end(text, from) ?? -1) : -1;
      if (known !== -1) {
        kept++;
        from = known;
        continue;
      }
      const lineEnd = text.indexOf('\n', from);
      const end = lineEnd === -1 ? bytes.length : lineEnd;
      const entry = isTaken ? this.#entry(bytes, from, end, isGood) : undefined;
      if (entry) entries.push(this.shapes?.isLearning ? { ...entry, line: text.slice(from, end).trimEnd() } : entry);
      from = end + 1;
    }
    return { kept, entries };
  }

  /** A line that could not be read. */
  fail(unreadable: string): Batch {
    const id = `${this.name}#${this.index}`;
    return { kept: 0, entries: this.takes(this.index++) ? [{ id, unreadable }] : [] };
  }

  #entry(bytes: Buffer, from: number, end: number, isGood: boolean): Entry | undefined {
    const id = `${this.name}#${this.index}`;
    if (!isGood && !isUtf8(bytes.subarray(from, end))) return { id, unreadable: 'is not UTF-8' };
    const line = bytes.toString('utf8', from, end);
    const text = this.index === 0 ? line.replace(/^\uFEFF/, '') : line;
    return text.trim() === '' ? undefined : entryOf(id, text);
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
