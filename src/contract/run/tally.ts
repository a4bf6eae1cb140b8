import { stateOfBaseline } from '../baseline/apply-baseline.js';
import type { BaselineEntry } from '../baseline/baseline.js';
import type { Evidence, Exchange } from '../exchange.js';
import type { Finding } from '../finding.js';
import type { LoadedContract } from '../load.js';
import { isValid } from '../coverage/is-valid.js';
import { EVIDENCE } from '../coverage/strongest.js';
import { observeCoverage, type CoverageObserver } from '../coverage/observe-coverage.js';
import type { CoverageSlot } from '../coverage/coverage-slot.js';
import { reportedCoverage } from '../coverage/reported-coverage.js';
import { matchOperation, type Match } from '../match.js';
import type { Entry, Source, SourceKind } from '../sources/source.js';
import type { Ages } from '../recordings/staleness.js';
import { Shapes } from '../traffic/shapes.js';
import { checkEntry, verdictOfEntry } from './check-entry.js';
import { conclude } from './conclude.js';
import { FindingList } from './finding-list.js';
import { MOST_EXCHANGES } from './limits.js';
import { OtherHosts } from './other-hosts.js';
import { requestIdOf } from './request-id.js';
import type {
  EvidenceCounts,
  Report,
  ReportedExchange,
  ReportedLedger,
  ReportedOperation,
  ReportedSource,
} from './report.js';
import { reproduce } from './reproduce.js';

/** The part of a request that says where it went. */
export type Asked = Pick<Exchange['request'], 'method' | 'url'>;

/** What a run does with an exchange: it looks at it, or leaves it out. */
export type Concern = 'looked at' | 'other host' | 'other operation';

export interface TallyOptions {
  readonly failOn: 'breaking' | 'drift';
  /** Whether an exchange is one of those to look at, and if not, why. */
  readonly concerns: (request: Asked, kind: SourceKind) => Concern;
  readonly showValues: boolean;
  /** The day of the run, as `YYYY-MM-DD`. */
  readonly today: string;
  /** How old a recording may be. */
  readonly ages?: Ages;
  readonly baseline?: { readonly file: string; readonly entries: readonly BaselineEntry[] };
  /** The operations that the run looks at; none means all. */
  readonly only?: readonly string[];
  readonly shard?: Report['shard'];
  readonly ledger?: ReportedLedger;
  /** Hears how many exchanges were read. */
  readonly onProgress?: (exchanges: number) => void;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Holds the exchanges of a run against the contract and adds up what is found. */
export class Tally {
  readonly #findings: FindingList;
  readonly #exchanges: ReportedExchange[] = [];
  readonly #sources: Mutable<ReportedSource>[] = [];
  readonly #otherHosts = new Map<ReportedSource, OtherHosts>();
  readonly #summary = { exchanges: 0, kept: 0, broken: 0, drifted: 0, unverified: 0 };
  readonly #operations: Record<string, ReportedOperation> = emptyTable();
  readonly #coverage: Record<string, Record<string, Partial<Record<Evidence, number>>>> = emptyTable();
  readonly #evidence: EvidenceCounts = {};
  readonly #shown: CoverageObserver;

  constructor(
    readonly contract: LoadedContract,
    readonly options: TallyOptions,
  ) {
    this.#findings = new FindingList(contract, options.showValues);
    this.#shown = observeCoverage(contract);
  }

  /** Reads a source to its end. */
  async add(source: Source): Promise<void> {
    const { name, kind, elsewhere } = source;
    const counts: Mutable<ReportedSource> = { name, kind, exchanges: 0, skipped: 0, ...(elsewhere && { elsewhere }) };
    this.#sources.push(counts);
    if (!source.batches) {
      for await (const entry of source.entries) this.#addEntry(entry, source, counts);
      return;
    }
    const shapes = new Shapes(this.contract);
    for await (const { kept, entries } of source.batches({ shapes })) {
      this.#addKept(kept, counts);
      for (const entry of entries) {
        const found = this.#addEntry(entry, source, counts);
        if (found?.length === 0 && entry.line !== undefined) shapes.learn(entry.line);
      }
    }
  }

  /** Exchanges of traffic that were recognised: nobody has anything to say of them. */
  #addKept(count: number, counts: Mutable<ReportedSource>): void {
    if (count === 0) return;
    counts.exchanges += count;
    this.#summary.exchanges += count;
    this.#summary.kept += count;
    this.#evidence.traffic = (this.#evidence.traffic ?? 0) + count;
    this.options.onProgress?.(this.#summary.exchanges);
  }

  /** A live target that was asked for did not give everything that it was asked. */
  liveIsIncomplete(): void {
    const live = this.#sources.find(({ kind }) => kind === 'live');
    if (live) live.incomplete = true;
    else this.#sources.push({ name: 'live', kind: 'live', exchanges: 0, skipped: 0, incomplete: true });
  }

  /** Findings that belong to the contract itself. */
  addOwn(findings: readonly Finding[]): void {
    for (const finding of findings) this.#findings.add(finding);
  }

  /** What there is to be seen of the contract, and how often valid exchanges showed it so far. */
  slots(): CoverageSlot[] {
    return this.#shown.slots();
  }

  report(): Report {
    const { title, version, sha256, file, hasLedger } = this.contract;
    const { failOn, baseline, only = [], today, shard, ledger } = this.options;
    const findings = this.#findings.all;
    for (const { operationId } of findings) this.#nameOperation(operationId);
    return conclude({
      reportVersion: 1,
      failOn,
      evidence: this.#evidence,
      contract: { title, version, sha256, file, ...(hasLedger && { ledger: true as const }) },
      sources: this.#sources.map((source) => {
        const otherHosts = this.#otherHosts.get(source)?.all;
        return { ...source, ...(otherHosts && { otherHosts }) };
      }),
      summary: this.#summary,
      findings,
      exchanges: this.#exchanges,
      operations: this.#operations,
      coverage: reportedCoverage(this.#coverage, () => this.slots()),
      ...(ledger && { ledger }),
      ...(baseline && {
        baseline: { file: baseline.file, entries: stateOfBaseline(baseline.entries, findings, today, only) },
      }),
      ...(shard && { shard }),
    });
  }

  #addEntry(entry: Entry, source: Source, counts: Mutable<ReportedSource>): readonly Finding[] | undefined {
    const { kind } = source;
    const asked = requestOf(entry);
    const concern = asked ? this.options.concerns(asked, kind) : 'looked at';
    if (concern !== 'looked at') {
      counts.skipped++;
      if (concern === 'other host') this.#hostsOf(counts).add(asked!.url);
      return undefined;
    }
    counts.exchanges++;
    const { today, ages } = this.options;
    const all = checkEntry(entry, kind, this.contract, { today, ...(ages && { ages }) });
    if (all.some(isCredentials)) counts.credentials = true;
    const found = all.filter((finding) => !isCredentials(finding));
    this.#count(entry, source, counts, found);
    this.options.onProgress?.(this.#summary.exchanges);
    return found;
  }

  #count(entry: Entry, { kind, locate }: Source, counts: ReportedSource, found: readonly Finding[]): void {
    const exchange = 'exchange' in entry ? entry.exchange : undefined;
    const label = exchange && labelOf(kind, counts, exchange);
    const isInDoubt = found.length > 0 || exchange?.expect !== undefined; // an unknown operation is a finding, unless it is expected
    const match = isInDoubt || (label && isEvidence(label)) ? this.#matchOf(exchange) : undefined;
    const verdict = verdictOfEntry(entry, found, match !== undefined || !isInDoubt);
    this.#summary.exchanges++;
    this.#summary[verdict]++;
    if (exchange && verdict !== 'unverified' && !exchange.response.bodyNotCaptured)
      this.#countEvidence(exchange, label!, match, found);

    if (found.length === 0) return;
    const requestId = exchange && requestIdOf(exchange, label!, this.contract);
    const seen = { entry, worth: label, requestId, ...(locate && { locate }) };
    const indices = found.map((finding) => this.#findings.add(finding, seen));
    if (this.#exchanges.length >= MOST_EXCHANGES) return;
    const { operationId = '', path = '' } = match?.operation ?? {};
    this.#nameOperation(operationId);
    this.#exchanges.push({
      id: entry.id,
      method: requestOf(entry)?.method ?? '',
      path,
      status: exchange?.response.status ?? 0,
      operationId,
      verdict,
      findings: indices,
    });
  }

  #hostsOf(counts: ReportedSource): OtherHosts {
    const known = this.#otherHosts.get(counts) ?? new OtherHosts();
    this.#otherHosts.set(counts, known);
    return known;
  }

  #matchOf(exchange: Exchange | undefined): Match | undefined {
    const match = exchange && matchOperation(this.contract, exchange.request.method, exchange.request.url);
    return match && 'operation' in match ? match : undefined;
  }

  #countEvidence(
    exchange: Exchange,
    label: keyof EvidenceCounts,
    match: Match | undefined,
    found: readonly Finding[],
  ): void {
    this.#evidence[label] = (this.#evidence[label] ?? 0) + 1;
    if (!isEvidence(label) || !match || !isValid(exchange, found)) return;
    this.#shown.add(exchange, match, label);
    const byStatus = (this.#coverage[match.operation.operationId] ??= {});
    const counts = (byStatus[String(exchange.response.status)] ??= {});
    counts[label] = (counts[label] ?? 0) + 1;
  }

  #nameOperation(operationId: string): void {
    if (operationId === '' || Object.hasOwn(this.#operations, operationId)) return;
    const operation = this.contract.operations.find((one) => one.operationId === operationId);
    if (!operation) return;
    const { method, path } = operation;
    this.#operations[operationId] = { method, path, reproduce: reproduce(operation, this.contract) };
  }
}

/** A table that knows nothing of `constructor` and `__proto__`, which an operation may be called. */
const emptyTable = <T>(): Record<string, T> => Object.create(null) as Record<string, T>;

/** What an exchange counts as. */
function labelOf(kind: SourceKind, { elsewhere }: ReportedSource, exchange: Exchange): keyof EvidenceCounts {
  if (kind === 'live') return elsewhere === undefined ? 'live' : 'elsewhere';
  return kind === 'recordings' ? (exchange.evidence ?? 'authored') : kind;
}

const isEvidence = (label: keyof EvidenceCounts): label is Evidence => (EVIDENCE as readonly string[]).includes(label);

const isCredentials = ({ code }: Finding): boolean => code === 'traffic.credentials';

function requestOf(entry: Entry): Asked | undefined {
  if ('exchange' in entry) return entry.exchange.request;
  return 'failed' in entry ? entry.failed : undefined;
}
