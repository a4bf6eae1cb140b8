import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Part } from './source.js';

const CHUNK_BYTES = 2 ** 20;
const LINE_END = 0x0a;

/** A stretch of whole lines of a file, in bytes, and the index of its first line. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
  readonly firstIndex: number;
}

/**
 * Part of a file: the lines that start in one of several stretches of equally many bytes.
 *
 * @throws Error of the file system where the file cannot be read
 */
export function lineRange(path: string, { index, of, last = index }: Part): LineRange {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const start = lineStart(file, Math.floor((size * (index - 1)) / of));
    const end = lineStart(file, Math.floor((size * last) / of));
    return { start, end, firstIndex: countLineEnds(file, start) };
  } finally {
    closeSync(file);
  }
}

/** The first place at or behind a place at which a line starts, or the end of the file. */
function lineStart(file: number, place: number): number {
  if (place === 0) return 0;
  let at = place - 1;
  for (const chunk of chunksFrom(file, at, Infinity)) {
    const found = chunk.indexOf(LINE_END);
    if (found !== -1) return at + found + 1;
    at += chunk.length;
  }
  return at;
}

function countLineEnds(file: number, end: number): number {
  let count = 0;
  for (const chunk of chunksFrom(file, 0, end)) {
    for (let at = chunk.indexOf(LINE_END); at !== -1; at = chunk.indexOf(LINE_END, at + 1)) count++;
  }
  return count;
}

/** The bytes between two places. Each chunk is good until the next one is asked for. */
function* chunksFrom(file: number, start: number, end: number): Generator<Buffer> {
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  for (let at = start; at < end;) {
    const read = readSync(file, buffer, 0, Math.min(CHUNK_BYTES, end - at), at);
    if (read === 0) return;
    yield buffer.subarray(0, read);
    at += read;
  }
}
