import type { Finding } from '../finding.js';
import type { LoadedContract } from '../load.js';
import type { Entry, Source } from '../sources/source.js';
import { MOST_IDS } from './limits.js';
import type { ReportedFinding } from './report.js';
import { valueAtFinding } from './value-at-finding.js';

type Kept = { -readonly [K in keyof ReportedFinding]: ReportedFinding[K] } & { exchanges: string[] };

/** The findings of a run, those of the same fingerprint as one, in the order in which they were met. */
export class FindingList {
  readonly #kept: Kept[] = [];
  readonly #indices = new Map<string, number>();

  constructor(
    private readonly contract: LoadedContract,
    private readonly showValues: boolean,
  ) {}

  get all(): readonly ReportedFinding[] {
    return this.#kept;
  }

  /** Adds a finding and returns its index. Without an entry it is one of the contract itself. */
  add(finding: Finding, entry?: Entry, locate?: Source['locate']): number {
    const id = entry?.id ?? this.contract.file;
    const index = this.#indices.get(finding.fingerprint);
    if (index === undefined) return this.#start(finding, id, entry, locate);
    const known = this.#kept[index]!;
    known.count += finding.count;
    if (known.exchanges.length < MOST_IDS && known.exchanges.at(-1) !== id) known.exchanges.push(id);
    return index;
  }

  #start(finding: Finding, id: string, entry: Entry | undefined, locate: Source['locate']): number {
    const exchange = entry && 'exchange' in entry ? entry.exchange : undefined;
    const value = this.showValues && exchange ? valueAtFinding(exchange, finding) : undefined;
    const seenAt = entry && locate?.(id, finding.location, finding.pointer);
    const { pointer } = finding.spec;
    const excerpt = this.contract.excerpt(pointer);
    this.#indices.set(finding.fingerprint, this.#kept.length);
    return (
      this.#kept.push({
        ...finding,
        spec: { pointer, ...this.contract.locate(pointer), ...(excerpt && { excerpt }) },
        exchanges: [id],
        ...(seenAt && { seenAt }),
        ...(value !== undefined && { value }),
      }) - 1
    );
  }
}
