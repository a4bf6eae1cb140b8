import { check } from '../check.js';
import { findingOf } from '../checks/report-finding.js';
import type { Evidence, Exchange } from '../exchange.js';
import type { Finding } from '../finding.js';
import type { LoadedContract } from '../load.js';
import { matchOperation } from '../match.js';
import { valueAt } from '../pointer.js';
import { fileFindings, withoutExpected } from '../recordings/file-findings.js';
import type { Entry, Source, SourceKind } from '../sources/source.js';
import { basisOf } from './basis.js';
import type { ExchangeVerdict, Report, ReportedFinding, Verdict } from './report.js';

const MOST_IDS = 1000;
const MOST_EXCHANGES = 100_000;

/** The part of a request that says where it went. */
export type Asked = Pick<Exchange['request'], 'method' | 'url'>;

export interface TallyOptions {
  readonly failOn: 'breaking' | 'drift';
  /** Whether an exchange is one of those to look at. */
  readonly concerns: (request: Asked, kind: SourceKind) => boolean;
  readonly showValues: boolean;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Holds the exchanges of a run against the contract and adds up what is found. */
export class Tally {
  readonly #findings = new Map<string, Mutable<ReportedFinding> & { exchanges: string[]; index: number }>();
  readonly #exchanges: Report['exchanges'][number][] = [];
  readonly #sources: Mutable<Report['sources'][number]>[] = [];
  readonly #summary = { exchanges: 0, kept: 0, broken: 0, drifted: 0, unverified: 0 };
  readonly #coverage: Record<string, Record<string, Partial<Record<Evidence, number>>>> = {};
  readonly #evidence: Partial<Record<Evidence | 'traffic' | 'stand-in', number>> = {};
  #verified = 0;
  #liveIncomplete = false;

  constructor(
    readonly contract: LoadedContract,
    readonly options: TallyOptions,
  ) {}

  /** Reads a source to its end. */
  async add(source: Source): Promise<void> {
    const counts = { name: source.name, kind: source.kind, exchanges: 0, skipped: 0 };
    this.#sources.push(counts);
    let credentialsSeen = false;
    for await (const entry of source.entries) {
      const asked = requestOf(entry);
      if (asked && !this.options.concerns(asked, source.kind)) {
        counts.skipped++;
        continue;
      }
      counts.exchanges++;
      const found = this.#check(entry, source.kind, credentialsSeen);
      credentialsSeen ||= found.some(({ code }) => code === 'traffic.credentials');
      this.#count(entry, source.kind, found);
    }
  }

  /** A live target that was asked for did not give everything that it was asked. */
  liveIsIncomplete(): void {
    this.#liveIncomplete = true;
  }

  /** Findings that belong to the contract itself. */
  addOwn(findings: readonly Finding[]): void {
    for (const finding of findings) this.#merge(finding, this.contract.file, undefined);
  }

  report(): Report {
    const { title, version, sha256 } = this.contract;
    const verdict = this.#verdict();
    return {
      reportVersion: 1,
      verdict,
      failOn: this.options.failOn,
      basis: basisOf(this.#evidence, this.#sources),
      contract: { title, version, sha256 },
      sources: this.#sources,
      summary: this.#summary,
      findings: [...this.#findings.values()].map(({ index: _, ...finding }) => finding),
      exchanges: this.#exchanges,
      coverage: { operations: this.#coverage },
    };
  }

  #verdict(): Verdict {
    const counted = this.options.failOn === 'drift' ? ['breaking', 'drift'] : ['breaking'];
    if ([...this.#findings.values()].some(({ severity }) => counted.includes(severity))) return 'broken';
    return this.#verified === 0 || this.#liveIncomplete ? 'inconclusive' : 'kept';
  }

  #check(entry: Entry, kind: SourceKind, credentialsSeen: boolean): Finding[] {
    const scene = { operation: undefined, status: '', clauses: this.contract.clauses };
    if ('unreadable' in entry) {
      const difference = {
        code: 'recording.unreadable',
        location: 'exchange' as const,
        pointer: '',
        clause: '#',
        says: entry.unreadable,
      };
      return [findingOf(scene, difference)];
    }
    if ('failed' in entry) {
      const { code, says } = entry.failed;
      return [findingOf(scene, { code, location: 'exchange', pointer: '', clause: '#', says })];
    }
    const { exchange } = entry;
    const found = withoutExpected(exchange, check(exchange, this.contract), this.contract);
    return [
      ...found,
      ...fileFindings(exchange, kind, this.contract).filter(
        ({ code }) => code !== 'traffic.credentials' || !credentialsSeen,
      ),
    ];
  }

  #count(entry: Entry, kind: SourceKind, found: readonly Finding[]): void {
    const verdict = verdictOf(entry, found);
    this.#summary.exchanges++;
    this.#summary[verdict]++;
    const exchange = 'exchange' in entry ? entry.exchange : undefined;
    const match = exchange && matchOperation(this.contract, exchange.request.method, exchange.request.url);
    const operation = match && 'operation' in match ? match.operation : undefined;
    if (exchange && verdict !== 'unverified' && kind !== 'stand-in') this.#verified++;
    if (exchange && verdict !== 'unverified') this.#countEvidence(exchange, kind, verdict, operation?.operationId);

    const indices = found.map((finding) => this.#merge(finding, entry.id, exchange));
    if (found.length === 0 || this.#exchanges.length >= MOST_EXCHANGES) return;
    this.#exchanges.push({
      id: entry.id,
      method: exchange?.request.method ?? ('failed' in entry ? entry.failed.method : ''),
      path: operation?.path ?? '',
      status: exchange?.response.status ?? 0,
      operationId: operation?.operationId ?? '',
      verdict,
      findings: [...new Set(indices)],
    });
  }

  #countEvidence(
    exchange: Exchange,
    kind: SourceKind,
    verdict: ExchangeVerdict,
    operationId: string | undefined,
  ): void {
    const evidence = kind === 'live' ? 'live' : kind === 'recordings' ? (exchange.evidence ?? 'authored') : undefined;
    const label = evidence ?? (kind === 'stand-in' ? 'stand-in' : 'traffic');
    this.#evidence[label] = (this.#evidence[label] ?? 0) + 1;
    if (!evidence || verdict === 'broken' || operationId === undefined) return;
    const byStatus = (this.#coverage[operationId] ??= {});
    const counts = (byStatus[String(exchange.response.status)] ??= {});
    counts[evidence] = (counts[evidence] ?? 0) + 1;
  }

  #merge(finding: Finding, id: string, exchange: Exchange | undefined): number {
    const known = this.#findings.get(finding.fingerprint);
    if (known) {
      known.count += finding.count;
      if (known.exchanges.length < MOST_IDS && known.exchanges.at(-1) !== id) known.exchanges.push(id);
      return known.index;
    }
    const index = this.#findings.size;
    const spec = { ...finding.spec, ...this.contract.locate(finding.spec.pointer) };
    const value = this.options.showValues && exchange ? valueOf(exchange, finding) : undefined;
    this.#findings.set(finding.fingerprint, {
      ...finding,
      spec,
      exchanges: [id],
      index,
      ...(value !== undefined && { value }),
    });
    return index;
  }
}

function requestOf(entry: Entry): Asked | undefined {
  if ('exchange' in entry) return entry.exchange.request;
  return 'failed' in entry ? entry.failed : undefined;
}

function verdictOf(entry: Entry, found: readonly Finding[]): ExchangeVerdict {
  if ('failed' in entry || found.some(({ code }) => code === 'request.path' || code === 'request.method'))
    return 'unverified';
  if (found.some(({ severity }) => severity === 'breaking')) return 'broken';
  if (found.some(({ severity }) => severity === 'drift')) return 'drifted';
  return 'exchange' in entry && entry.exchange.response.bodyNotCaptured ? 'unverified' : 'kept'; // nobody saw its body
}

function valueOf({ request, response }: Exchange, { location, pointer }: Finding): string | undefined {
  const places: Record<string, unknown> = {
    'response.body': response.body ?? parsed(response.text),
    'response.headers': response.headers,
    'request.headers': request.headers,
    'request.body': request.body,
  };
  const value = valueAt(places[location], pointer);
  return value === undefined ? undefined : JSON.stringify(value).slice(0, 500);
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '') as unknown;
  } catch {
    return text;
  }
}
