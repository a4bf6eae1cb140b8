import type { Report } from '../../contract/run/report.js';
import { Tally } from '../../contract/run/tally.js';
import { ndjsonFile } from '../../contract/sources/ndjson-file.js';
import { partOf } from '../../contract/sources/part-of.js';
import { concernedBy } from '../concerned.js';
import { readContract } from '../read-contract.js';
import type { Job } from './job.js';

/** Does the part of a run that is a worker's and gives its report, to be merged with those of the other parts. */
export async function runJob(job: Job, onProgress: (exchanges: number) => void): Promise<Report> {
  const { spec, baseUrl, only, failOn, showValues, today, ages, baseline, paths, part } = job;
  const contract = await readContract(spec, baseUrl);
  const tally = new Tally(contract, {
    ...{ failOn, showValues, today, only, shard: part, onProgress },
    concerns: concernedBy(contract, baseUrl, only),
    ...(ages && { ages }),
    ...(baseline && { baseline }),
  });
  for (const path of paths) await tally.add(partOf(ndjsonFile(path), part));
  const { coverage, ...report } = tally.report();
  return { ...report, coverage: { operations: coverage.operations, slots: [] } }; // traffic shows none
}
