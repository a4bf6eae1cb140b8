import type { Part } from '../../contract/sources/source.js';

/** Into so many slices a file is cut before they are shared. */
const SLICES = 120;

/** So much is read in the time in which a worker starts, in bytes. */
const HEAD_START = 64 * 2 ** 20;

/**
 * Shares a part of files between threads. The first one, which runs already, gets more than the others.
 *
 * @param bytes of all the files
 */
export function sharesOf(whole: Part, count: number, bytes: number): Part[] {
  const ahead = Math.min(HEAD_START / (bytes / whole.of), 0.5);
  const each = Math.max(1, Math.floor((SLICES * (1 - ahead)) / count));
  const of = whole.of * SLICES;
  const end = whole.index * SLICES;
  const own = SLICES - each * (count - 1);
  return Array.from({ length: count }, (_, i) => {
    const last = end - each * (count - 1 - i);
    return { index: last - (i === 0 ? own : each) + 1, of, last };
  });
}
