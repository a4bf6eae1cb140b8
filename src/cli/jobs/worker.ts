import { parentPort, workerData } from 'node:worker_threads';
import type { Report } from '../../contract/run/report.js';
import type { Job } from './job.js';
import { runJob } from './run-job.js';

/** What a worker tells the thread that started it. */
export type Told =
  | { readonly exchanges: number }
  | { readonly report: Report }
  | { readonly error: Pick<Error, 'name' | 'message' | 'stack'> };

const PROGRESS_MS = 200;

const tell = (told: Told) => parentPort!.postMessage(told);

let told = Date.now();
const onProgress = (exchanges: number) => {
  if (Date.now() - told < PROGRESS_MS) return;
  told = Date.now();
  tell({ exchanges });
};

try {
  tell({ report: await runJob(workerData as Job, onProgress) });
} catch (error) {
  const { name, message, stack } = error as Error; // a clone of an error would lose its name
  tell({ error: { name, message, ...(stack !== undefined && { stack }) } });
}
