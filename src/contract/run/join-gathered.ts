import { joinCoverage } from '../coverage/join-coverage.js';
import type { Gathered } from './conclude.js';
import { exchangeOrder } from './exchange-order.js';
import { joinOtherHosts } from './other-hosts.js';
import type { Report, ReportedBaselineEntry, ReportedFinding, ReportedSource } from './report.js';

/** Adds up what two parts of a run have gathered. */
export function joinGathered(one: Gathered, other: Gathered): Gathered {
  const sources = joinSources(one.sources, other.sources);
  const { findings, indices } = joinFindings(one.findings, other.findings, exchangeOrder(sources));
  const baseline = joinBaseline(one.baseline, other.baseline);
  return {
    ...one,
    evidence: summed(one.evidence, other.evidence),
    sources,
    summary: summed(one.summary, other.summary),
    findings,
    exchanges: [
      ...one.exchanges,
      ...other.exchanges.map((exchange) => ({
        ...exchange,
        findings: exchange.findings.map((index) => indices[index]!),
      })),
    ],
    operations: { ...one.operations, ...other.operations },
    coverage: joinCoverage(one.coverage, other.coverage),
    ...(baseline && { baseline }),
  };
}

/** The sum of two tables of counts. */
export function summed<T extends Partial<Record<string, number>>>(one: T, other: T): T {
  const sums: Partial<Record<string, number>> = { ...one };
  for (const [name, count] of Object.entries(other)) sums[name] = (sums[name] ?? 0) + count!;
  return sums as T;
}

/** The same source in two parts is one; a source that is named twice is two in each. */
function joinSources(one: readonly ReportedSource[], other: readonly ReportedSource[]): ReportedSource[] {
  const left = [...other];
  const joined = one.map((source) => {
    const at = left.findIndex(({ name, kind }) => name === source.name && kind === source.kind);
    const [same] = at < 0 ? [] : left.splice(at, 1);
    if (!same) return source;
    const otherHosts = joinOtherHosts(source.otherHosts, same.otherHosts);
    return {
      ...source,
      exchanges: source.exchanges + same.exchanges,
      skipped: source.skipped + same.skipped,
      ...((source.credentials ?? same.credentials) && { credentials: true as const }),
      ...((source.incomplete ?? same.incomplete) && { incomplete: true as const }),
      ...(otherHosts && { otherHosts }),
    };
  });
  return [...joined, ...left];
}

/** The earlier exchange tells of a finding that both have. `indices` leads from those of the other to the joined ones. */
function joinFindings(
  one: readonly ReportedFinding[],
  other: readonly ReportedFinding[],
  order: (one: string, other: string) => number,
): { findings: ReportedFinding[]; indices: number[] } {
  const findings = [...one];
  const places = new Map(one.map(({ fingerprint }, i) => [fingerprint, i]));
  const indices = other.map((finding) => {
    const place = places.get(finding.fingerprint);
    if (place === undefined) return findings.push(finding) - 1;
    const known = findings[place]!;
    const [earlier, later] =
      order(known.exchanges[0]!, finding.exchanges[0]!) <= 0 ? [known, finding] : [finding, known];
    findings[place] = {
      ...earlier,
      count: known.count + finding.count,
      exchanges: [...earlier.exchanges, ...later.exchanges],
      evidence: [...(earlier.evidence ?? []), ...(later.evidence ?? [])],
      requestIds: [...(earlier.requestIds ?? []), ...(later.requestIds ?? [])],
    };
    return place;
  });
  return { findings, indices };
}

const STRENGTH: readonly ReportedBaselineEntry['state'][] = ['expired', 'applies', 'unmatched', 'unseen'];

/** An entry that one part matches is no stranger to the run. */
function joinBaseline(one: Report['baseline'], other: Report['baseline']): Report['baseline'] {
  if (!one || !other) return one ?? other;
  const states = new Map(other.entries.map(({ fingerprint, state }) => [fingerprint, state]));
  const entries = one.entries.map((entry) => {
    const state = states.get(entry.fingerprint) ?? entry.state;
    return { ...entry, state: STRENGTH.find((each) => each === entry.state || each === state)! };
  });
  return { ...one, entries };
}
