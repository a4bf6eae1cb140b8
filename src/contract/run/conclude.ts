import { isBearing } from '../baseline/apply-baseline.js';
import { baselineFindings } from '../baseline/baseline-findings.js';
import { reportedCoverage } from '../coverage/reported-coverage.js';
import { basisOf } from './basis.js';
import { breaksVerdict } from './breaks-verdict.js';
import { compareFindings } from './compare-findings.js';
import { exchangeOrder } from './exchange-order.js';
import { MOST_EXCHANGES, MOST_IDS, MOST_REQUEST_IDS } from './limits.js';
import type {
  Report,
  ReportedBaselineEntry,
  ReportedCoverage,
  ReportedFinding,
  ReportedSource,
  Verdict,
} from './report.js';
import { runFinding } from './run-finding.js';
import { compareTexts } from '../compare-texts.js';

/** What a run has gathered, in any order; all else of its report follows from it. */
export type Gathered = Omit<Report, 'verdict' | 'basis'>;

/** Codes of findings that follow from other parts of a report. */
const DERIVED = /^(?:traffic\.credentials$|source\.|baseline\.)/;

/** Makes the report of what was gathered: in one order, whatever the order of gathering was, and with the verdict. */
export function conclude(gathered: Gathered): Report {
  const order = exchangeOrder(gathered.sources);
  const entries = new Map(gathered.baseline?.entries.map((entry) => [entry.fingerprint, entry]));
  const found = gathered.findings.map((finding, index) => ({ finding: marked(finding, entries, order), index }));
  const own = found.filter(({ finding }) => !DERIVED.test(finding.code));
  const derived = [
    ...credentialFindings(gathered),
    ...emptySources(gathered),
    ...baselineFindings({ ...gathered, findings: own.map(({ finding }) => finding) }),
  ].map((finding) => ({ finding, index: -1 }));
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
    sources: gathered.sources.map(sourceInOrder),
    summary: gathered.summary,
    findings,
    exchanges: gathered.exchanges
      .map((exchange) => ({ ...exchange, findings: placed(exchange.findings, places) }))
      .sort((one, other) => order(one.id, other.id))
      .slice(0, MOST_EXCHANGES),
    operations: sortedByName(gathered.operations),
    coverage: reportedCoverage(sortedCoverage(gathered.coverage.operations), () =>
      gathered.coverage.slots.map((slot) => ({ ...slot, evidence: inOrderOf(EVIDENCE, slot.evidence) })),
    ),
    ...(gathered.ledger && { ledger: gathered.ledger }),
    ...(gathered.baseline && { baseline: gathered.baseline }),
    ...(gathered.shard && { shard: gathered.shard }),
  };
}

function marked(
  { baselined: _, borneUntil: __, evidence = [], requestIds = [], ...finding }: ReportedFinding,
  entries: ReadonlyMap<string, ReportedBaselineEntry>,
  order: (one: string, other: string) => number,
): ReportedFinding {
  const exchanges = [...new Set(finding.exchanges)].sort(order).slice(0, MOST_IDS);
  const worth = EVIDENCE.filter((one) => evidence.includes(one));
  const ids = [...new Map(requestIds.map((one) => [one.exchange, one])).values()]
    .sort((one, other) => order(one.exchange, other.exchange))
    .slice(0, MOST_REQUEST_IDS);
  const entry = entries.get(finding.fingerprint);
  return {
    ...finding,
    exchanges,
    ...(worth.length > 0 && { evidence: worth }),
    ...(ids.length > 0 && { requestIds: ids }),
    ...(entry?.state === 'applies' && { baselined: true as const }),
    ...(entry?.state === 'expired' && isBearing(entry, finding) && { borneUntil: entry.expires }),
  };
}

/** A source with its members in one order, whatever was noted first. */
const sourceInOrder = ({
  credentials,
  elsewhere,
  incomplete,
  otherHosts,
  ...source
}: ReportedSource): ReportedSource => ({
  ...source,
  ...(credentials && { credentials }),
  ...(elsewhere !== undefined && { elsewhere }),
  ...(incomplete && { incomplete }),
  ...(otherHosts && { otherHosts }),
});

const placed = (indices: readonly number[], places: ReadonlyMap<number, number>): number[] =>
  [...new Set(indices)].map((index) => places.get(index)!).sort((one, other) => one - other);

const sortedByName = <T>(table: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(table).sort(([one], [other]) => compareTexts(one, other)));

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

/** Files that were named and of which nothing was looked at: a run can be kept without them, and whoever named them must know. */
function emptySources({ sources, contract, shard }: Gathered): ReportedFinding[] {
  if (shard) return []; // another part may have exchanges of it
  const empty = sources.filter(
    ({ kind, exchanges }) => exchanges === 0 && (kind === 'recordings' || kind === 'traffic'),
  );
  const ids = empty.map(({ name }) => name);
  const skipped = empty.reduce((sum, one) => sum + one.skipped, 0);
  const others = empty.flatMap(({ otherHosts = [] }) => otherHosts);
  const hosts = [...new Set(others.map(({ host }) => host))];
  const some =
    hosts.length === 0 ? '' : ` (${[...hosts.slice(0, 3), ...(hosts.length > 3 ? ['others'] : [])].join(', ')})`;
  const isOfHosts = others.reduce((sum, one) => sum + one.exchanges, 0) === skipped;
  const message =
    skipped === 0
      ? 'nothing was verified of what was named: there is no exchange in it'
      : `nothing was verified of what was named: all of it (${skipped} exchange${skipped === 1 ? '' : 's'}) is of other hosts${some}${isOfHosts ? '' : ' or operations'}`;
  return ids.length === 0 ? [] : [runFinding(contract.file, { code: 'source.empty', message, ids })];
}

function verdictOf({ failOn, sources, evidence }: Gathered, findings: readonly ReportedFinding[]): Verdict {
  if (findings.some((finding) => breaksVerdict({ failOn }, finding))) return 'broken';
  const { 'stand-in': _, ...real } = evidence;
  const verified = Object.values(real).some((count) => count > 0);
  return !verified || sources.some(({ incomplete }) => incomplete) ? 'inconclusive' : 'kept';
}
