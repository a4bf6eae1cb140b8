import { conclude, type Gathered } from './conclude.js';
import { joinGathered } from './join-gathered.js';
import type { Report } from './report.js';

/** Reports that do not belong together. */
export class MergeError extends Error {
  override readonly name = 'MergeError';
}

/**
 * Joins the reports of all parts of a run. The outcome is, to the byte, the report of the run that was not parted.
 *
 * @param shard of what the joined parts are a part themselves
 * @throws MergeError where parts are missing, there twice, or of runs against other contracts
 */
export function mergeReports(reports: readonly Report[], shard?: Report['shard']): Report {
  const parts = inOrder(reports);
  const [first, ...others] = parts;
  let gathered: Gathered = first!;
  for (const other of others) gathered = joinGathered(gathered, other);
  const { shard: _, ...whole } = gathered;
  return conclude({ ...whole, ...(shard && { shard }) });
}

function inOrder(reports: readonly Report[]): Report[] {
  const [first] = reports;
  if (!first?.shard) throw new MergeError('there is nothing to merge: reports of --shard I/N are wanted.');
  const { of } = first.shard;
  const parts = [...reports].sort((one, other) => (one.shard?.index ?? 0) - (other.shard?.index ?? 0));
  for (const { shard, contract, failOn } of parts) {
    if (shard?.of !== of) throw new MergeError(`a report is not of ${of} shards, as the first one is.`);
    if (contract.sha256 !== first.contract.sha256) throw new MergeError('the reports are of different contracts.');
    if (failOn !== first.failOn) throw new MergeError('the reports have different --fail-on.');
  }
  const there = parts.map(({ shard }) => shard!.index);
  const twice = there.find((index, i) => there.indexOf(index) !== i);
  if (twice !== undefined) throw new MergeError(`shard ${twice}/${of} is there twice.`);
  const missing = Array.from({ length: of }, (_, i) => i + 1).filter((index) => !there.includes(index));
  if (missing.length > 0)
    throw new MergeError(`shard ${missing.map((index) => `${index}/${of}`).join(', ')} is missing.`);
  return parts;
}
