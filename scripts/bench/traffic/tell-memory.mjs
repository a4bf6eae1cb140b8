import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Writes the largest resident memory of a process, in kB, to its descriptor 3 when it ends. */
if (isMainThread) process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
