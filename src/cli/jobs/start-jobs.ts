import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Report } from '../../contract/run/report.js';
import type { Part } from '../../contract/sources/source.js';
import type { Job, JobSettings } from './job.js';
import { sharesOf } from './shares.js';
import type { Told } from './worker.js';

/** Workers that do all parts of a run but one. */
export interface Jobs {
  /** The part that is left to whoever started them. */
  readonly part: Part;
  /** The reports of the others. */
  readonly reports: Promise<Report[]>;
  /** How many exchanges they have read. */
  readonly progress: () => number;
  /** Ends those that still run. */
  readonly stop: () => void;
}

/**
 * Starts workers for files of NDJSON, of which each reads a part. Undefined where there is no worker to start: in a
 * program that runs TypeScript without tsx.
 *
 * @param whole the part of the files that all of them share
 */
export function startJobs(
  settings: JobSettings,
  { paths, bytes }: { readonly paths: readonly string[]; readonly bytes: number },
  count: number,
  whole: Part = { index: 1, of: 1 },
): Jobs | undefined {
  const start = workerStarter();
  if (!start) return undefined;
  const [part, ...others] = sharesOf(whole, count, bytes);
  const workers = others.map((one) => follow(start({ ...settings, paths, part: one })));
  const reports = Promise.all(workers.map(({ report }) => report));
  reports.catch(() => undefined); // told to whoever asks for the reports, which may be later
  return {
    part: part!,
    reports,
    progress: () => workers.reduce((sum, { exchanges }) => sum + exchanges, 0),
    stop: () => workers.forEach(({ worker }) => void worker.terminate()),
  };
}

type StartWorker = (job: Job) => Worker;

/** The built worker stands beside the module that this is bundled into; from source tsx has to be told of each thread. */
function workerStarter(): StartWorker | undefined {
  const built = new URL('./verify-worker.js', import.meta.url);
  if (existsSync(fileURLToPath(built))) return (workerData) => new Worker(built, { workerData });
  if (!process.execArgv.some((arg) => arg.includes('tsx'))) return undefined;
  const [tsx, source] = [import.meta.resolve('tsx/esm/api'), new URL('./worker.ts', import.meta.url).href];
  const script = `import(${JSON.stringify(tsx)}).then(({ register }) => { register(); return import(${JSON.stringify(source)}); });`;
  return (workerData) => new Worker(script, { eval: true, workerData });
}

function follow(worker: Worker) {
  const state = { worker, exchanges: 0, report: new Promise<Report>(() => undefined) };
  state.report = new Promise((resolve, reject) => {
    worker.on('message', (told: Told) => {
      if ('exchanges' in told) state.exchanges = told.exchanges;
      else if ('report' in told) resolve(told.report);
      else reject(Object.assign(new Error(told.error.message), told.error));
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`a worker ended with ${code} before its part was read`)));
  });
  return state;
}
