import { plainOrigin } from '../plain-url.js';
import type { OtherHost } from './report.js';
import { compareTexts } from '../compare-texts.js';

/** So many hosts are told apart. Beyond that none is named, since which came first must not decide. */
const MOST_HOSTS = 100;

/** The hosts of exchanges that were left out, counted. */
export class OtherHosts {
  readonly #counts = new Map<string, number>();

  /** Counts an exchange. */
  add(url: string): void {
    const host = hostOf(url);
    if (this.#counts.has(host) || this.#counts.size <= MOST_HOSTS)
      this.#counts.set(host, (this.#counts.get(host) ?? 0) + 1);
  }

  /** Those with most exchanges first; empty where there are too many, undefined where there are none. */
  get all(): OtherHost[] | undefined {
    return this.#counts.size === 0 ? undefined : listed(this.#counts);
  }
}

/** Adds up the hosts of two parts of a source. */
export function joinOtherHosts(
  one: readonly OtherHost[] | undefined,
  other: readonly OtherHost[] | undefined,
): OtherHost[] | undefined {
  if (!one || !other) {
    const only = one ?? other;
    return only && [...only];
  }
  if (one.length === 0 || other.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { host, exchanges } of [...one, ...other]) counts.set(host, (counts.get(host) ?? 0) + exchanges);
  return listed(counts);
}

const listed = (counts: ReadonlyMap<string, number>): OtherHost[] =>
  counts.size > MOST_HOSTS
    ? []
    : [...counts]
        .map(([host, exchanges]) => ({ host, exchanges }))
        .sort((one, other) => other.exchanges - one.exchanges || compareTexts(one.host, other.host));

function hostOf(url: string): string {
  const absolute = plainOrigin(url) ?? (/^[\\/]{2}/.test(url) ? `https:${url}` : url);
  if (!URL.canParse(absolute)) return 'no host';
  const { host, protocol } = new URL(absolute);
  return host === '' ? `${protocol} without a host` : host.slice(0, 300);
}
