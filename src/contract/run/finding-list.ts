import type { Finding } from '../finding.js';
import type { LoadedContract } from '../load.js';
import type { Entry, Source } from '../sources/source.js';
import { MOST_IDS, MOST_REQUEST_IDS } from './limits.js';
import type { ReportedFinding, RequestId, Worth } from './report.js';
import { valueAtFinding } from './value-at-finding.js';

type Kept = { -readonly [K in keyof ReportedFinding]: ReportedFinding[K] } & {
  exchanges: string[];
  evidence?: Worth[];
  requestIds?: RequestId[];
};

/** What is known of the exchange that shows a finding. */
export interface Seen {
  readonly entry: Entry;
  readonly locate?: Source['locate'];
  readonly worth?: Worth | undefined;
  readonly requestId?: string | undefined;
}

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

  /** Adds a finding and returns its index. Where nothing was seen it is one of the contract itself. */
  add(finding: Finding, seen?: Seen): number {
    const id = seen?.entry.id ?? this.contract.file;
    const known = this.#indices.get(finding.fingerprint);
    const index = known ?? this.#start(finding, id, seen);
    const kept = this.#kept[index]!;
    if (known !== undefined) {
      kept.count += finding.count;
      if (kept.exchanges.length < MOST_IDS && kept.exchanges.at(-1) !== id) kept.exchanges.push(id);
    }
    if (seen) note(kept, seen);
    return index;
  }

  #start(finding: Finding, id: string, { entry, locate }: Partial<Seen> = {}): number {
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

/** Notes what an exchange is worth that shows a finding, and what the vendor calls its request. */
function note(kept: Kept, { entry: { id }, worth, requestId }: Seen): void {
  if (worth !== undefined && !kept.evidence?.includes(worth)) (kept.evidence ??= []).push(worth);
  if (requestId === undefined) return;
  const ids = (kept.requestIds ??= []);
  if (ids.length < MOST_REQUEST_IDS && !ids.some(({ exchange }) => exchange === id))
    ids.push({ exchange: id, id: requestId });
}
