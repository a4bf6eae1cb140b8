import { baselineFindings } from '../baseline/baseline-findings.js';
import { basisOf } from './basis.js';
import { breaksVerdict } from './breaks-verdict.js';
import { compareFindings } from './compare-findings.js';
import { exchangeOrder } from './exchange-order.js';
import { MOST_EXCHANGES, MOST_IDS } from './limits.js';
import type { Report, ReportedCoverage, ReportedFinding, Verdict } from './report.js';
import { runFinding } from './run-finding.js';

/** What a run has gathered, in any order; all else of its report follows from it. */
export type Gathered = Omit<Report, 'verdict' | 'basis'>;

/** Codes of findings that follow from other parts of a report. */
const DERIVED = /^(?:traffic\.credentials$|baseline\.)/;

/** Makes the report of what was gathered: in one order, whatever the order of gathering was, and with the verdict. */
export function conclude(gathered: Gathered): Report {
  const order = exchangeOrder(gathered.sources);
  const borne = new Set(
    gathered.baseline?.entries.filter(({ state }) => state === 'applies').map(({ fingerprint }) => fingerprint),
  );
  const found = gathered.findings.map((finding, index) => ({ finding: marked(finding, borne, order), index }));
  const own = found.filter(({ finding }) => !DERIVED.test(finding.code));
  const derived = [...credentialFindings(gathered), ...baselineFindings(gathered)].map((finding) => ({
    finding,
    index: -1,
  }));
  const sorted = [...own, ...derived].sort((one, other) => compareFindings(one.finding, other.finding));
  const places = new Map(sorted.map(({ index }, place) => [index, place]));
  const findings = sorted.map(({ finding }) => finding);
  return {
    reportVersion: 1,
    verdict: verdictOf(gathered, findings),
    failOn: gathered.failOn,
    basis: basisOf(gathered.evidence, gathered.sources),
    evidence: inOrderOf(EVIDENCE, gathered.evidence),
    contract: gathered.contract,
    sources: gathered.sources,
    summary: gathered.summary,
    findings,
    exchanges: gathered.exchanges
      .map((exchange) => ({ ...exchange, findings: placed(exchange.findings, places) }))
      .sort((one, other) => order(one.id, other.id))
      .slice(0, MOST_EXCHANGES),
    operations: sortedByName(gathered.operations),
    coverage: {
      operations: sortedCoverage(gathered.coverage.operations),
      slots: gathered.coverage.slots.map((slot) => ({ ...slot, evidence: inOrderOf(EVIDENCE, slot.evidence) })),
    },
    ...(gathered.ledger && { ledger: gathered.ledger }),
    ...(gathered.baseline && { baseline: gathered.baseline }),
    ...(gathered.shard && { shard: gathered.shard }),
  };
}

function marked(
  { baselined: _, ...finding }: ReportedFinding,
  borne: ReadonlySet<string>,
  order: (one: string, other: string) => number,
): ReportedFinding {
  const exchanges = [...new Set(finding.exchanges)].sort(order).slice(0, MOST_IDS);
  return { ...finding, exchanges, ...(borne.has(finding.fingerprint) && { baselined: true as const }) };
}

const placed = (indices: readonly number[], places: ReadonlyMap<number, number>): number[] =>
  [...new Set(indices)].map((index) => places.get(index)!).sort((one, other) => one - other);

const sortedByName = <T>(table: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(table).sort(([one], [other]) => (one < other ? -1 : 1)));

const EVIDENCE = ['documented', 'authored', 'recorded', 'live', 'traffic', 'elsewhere', 'stand-in'] as const;

/** A table of counts with its names in one order, whatever was counted first. */
const inOrderOf = <T extends Partial<Record<string, number>>>(names: readonly string[], counts: T): T =>
  Object.fromEntries(names.filter((name) => counts[name]).map((name) => [name, counts[name]])) as T;

const sortedCoverage = (operations: ReportedCoverage['operations']): ReportedCoverage['operations'] =>
  sortedByName(
    mapped(operations, (statuses) => sortedByName(mapped(statuses, (counts) => inOrderOf(EVIDENCE, counts)))),
  );

const mapped = <T>(table: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(table).map(([name, value]) => [name, change(value)]));

/** Traffic is not ours to redact: its credentials are one notice, however many files hold some. */
function credentialFindings({ sources, contract }: Gathered): ReportedFinding[] {
  const ids = sources.filter(({ credentials }) => credentials).map(({ name }) => name);
  const message = 'the traffic holds credentials: keep the file to yourself, and change them if it went anywhere';
  return ids.length === 0 ? [] : [runFinding(contract.file, { code: 'traffic.credentials', message, ids })];
}

function verdictOf({ failOn, sources, evidence }: Gathered, findings: readonly ReportedFinding[]): Verdict {
  if (findings.some((finding) => breaksVerdict({ failOn }, finding))) return 'broken';
  const { 'stand-in': _, ...real } = evidence;
  const verified = Object.values(real).some((count) => count > 0);
  return !verified || sources.some(({ incomplete }) => incomplete) ? 'inconclusive' : 'kept';
}
