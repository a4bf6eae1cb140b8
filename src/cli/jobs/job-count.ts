import { availableParallelism } from 'node:os';
import type { Source } from '../../contract/sources/source.js';
import { UsageError } from '../command.js';

/** Below this a file is read before a worker has started. */
const LEAST_BYTES = 64 * 2 ** 20;

const MOST_JOBS = 64;

/** How many threads read the files of NDJSON among the sources: as many as `--jobs` says, or where it pays one a core. */
export function jobCount(asked: number | undefined, sources: readonly Source[]): number {
  const sizes = sources.flatMap(({ bytes }) => bytes ?? []);
  if (sizes.length === 0) return 1;
  if (asked !== undefined) return asked;
  const isLarge = sizes.reduce((sum, size) => sum + size, 0) >= LEAST_BYTES;
  return isLarge ? Math.min(availableParallelism(), MOST_JOBS) : 1;
}

/** Reads `--jobs N`. @throws UsageError where it is no such number */
export function readJobsOption(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const count = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (count < 1 || count > MOST_JOBS)
    throw new UsageError(`--jobs takes a number of threads from 1 to ${MOST_JOBS}, such as 2.`);
  return count;
}
