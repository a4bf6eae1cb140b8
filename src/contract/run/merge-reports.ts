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

const MOST_PARTS = 100_000;

/**
 * Makes sure that reports are of shards of one run: each of them looked at its part of the same sources, under the same
 * baseline, and names only findings that it has.
 *
 * @throws MergeError where they are not
 */
export function checkShards(reports: readonly Report[]): void {
  const [first, ...others] = reports.map((report) => ({ sources: namesOf(report), baseline: baselineOf(report) }));
  for (const { sources, baseline } of others) {
    if (sources !== first!.sources) throw new MergeError('the shards looked at different sources: give each the same.');
    if (baseline !== first!.baseline) throw new MergeError('the shards had different baselines: give each the same.');
  }
  for (const { exchanges, findings } of reports) {
    if (exchanges.some((one) => one.findings.some((index) => index >= findings.length)))
      throw new MergeError('a report has an exchange with a finding that is not in it.');
  }
}

/** What is called rather than read is in the first shard alone. */
const namesOf = ({ sources }: Report): string =>
  JSON.stringify(sources.flatMap(({ name, kind }) => (kind === 'live' || kind === 'stand-in' ? [] : [[name, kind]])));

/** What was borne; whether an entry applies is different in each part, and on which day it expired may be. */
const baselineOf = ({ baseline }: Report): string =>
  JSON.stringify(baseline?.entries.map(({ state: _, ...entry }) => entry));

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
  if (of > parts.length && of > MOST_PARTS) throw new MergeError(`${of} shards are more than there can be.`);
  const there = parts.map(({ shard }) => shard!.index);
  const twice = there.find((index, i) => there.indexOf(index) !== i);
  if (twice !== undefined) throw new MergeError(`shard ${twice}/${of} is there twice.`);
  const missing = Array.from({ length: of }, (_, i) => i + 1).filter((index) => !there.includes(index));
  if (missing.length > 0)
    throw new MergeError(
      `shard ${missing.map((index) => `${index}/${of}`).join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing.`,
    );
  return parts;
}
