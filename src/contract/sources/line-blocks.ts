/** The longest line that is read, in bytes. */
export const MOST_LINE_BYTES = 64 * 2 ** 20;

/** Small enough that V8 makes the text of a block among its young objects, which are cheap to give up. */
const BLOCK_BYTES = 64 * 2 ** 10;

const LINE_END = 0x0a;

/** Whole lines; or in place of a line that is too long, or of all that could not be read, why. */
export type Block = { readonly bytes: Buffer } | { readonly unreadable: 'too long' | 'failed' };

/** Cuts a stream of bytes into blocks of whole lines. The last line may lack its end. */
export async function* lineBlocks(chunks: AsyncIterable<Buffer>): AsyncGenerator<Block> {
  const iterator = chunks[Symbol.asyncIterator]();
  let begun: Buffer[] = [];
  let size = 0;
  let isSkipping = false;
  for (;;) {
    const chunk = await nextChunk(iterator);
    if (chunk === 'failed') {
      yield { unreadable: 'failed' };
      return;
    }
    if (chunk === undefined) break;
    const first = chunk.indexOf(LINE_END);
    if (first === -1) {
      size += chunk.length;
      if (!isSkipping) begun.push(chunk);
    } else {
      if (size > 0 && !isSkipping) yield { bytes: Buffer.concat([...begun, chunk.subarray(0, first + 1)]) };
      const from = size > 0 ? first + 1 : 0;
      const end = chunk.lastIndexOf(LINE_END) + 1;
      yield* blocks(chunk.subarray(from, end));
      begun = [chunk.subarray(end)];
      size = chunk.length - end;
      isSkipping = false;
    }
    if (size <= MOST_LINE_BYTES || isSkipping) continue;
    yield { unreadable: 'too long' };
    begun = [];
    isSkipping = true;
  }
  if (size > 0 && !isSkipping) yield { bytes: Buffer.concat(begun) };
}

/** A stream that fails has ended; the whole lines that it gave before count. */
async function nextChunk(iterator: AsyncIterator<Buffer | string>): Promise<Buffer | 'failed' | undefined> {
  try {
    const next = await iterator.next();
    if (next.done) return undefined;
    return Buffer.isBuffer(next.value) ? next.value : Buffer.from(next.value);
  } catch {
    return 'failed';
  }
}

function* blocks(lines: Buffer): Generator<Block> {
  for (let from = 0; from < lines.length;) {
    const cut = lines.lastIndexOf(LINE_END, from + BLOCK_BYTES) + 1;
    const end = cut > from ? cut : lines.indexOf(LINE_END, from) + 1;
    yield { bytes: lines.subarray(from, end) };
    from = end;
  }
}
