import type { Exchange } from '../exchange.js';
import { isDateTime } from '../formats/date-time.js';

/** Ages in days beyond which a recording is stale, and overdue. */
export interface Ages {
  readonly stale: number;
  readonly overdue: number;
}

export const USUAL_AGES: Ages = { stale: 90, overdue: 365 };

/** What is wrong with the age of a recording: a code of the catalogue, the member of the file that shows it, and words. */
export interface Aging {
  readonly code: 'recording.stale' | 'recording.overdue' | 'recording.evidence';
  readonly member: '/at' | '/contract';
  readonly says: string;
}

const DAY_MS = 86_400_000;
const SHA256 = /^[0-9a-f]{64}$/;

/**
 * Tells how far a recording of the vendor is behind: its age, and the contract that it was made against. Others have no
 * age: what was authored does not rot.
 *
 * @param today as `YYYY-MM-DD`
 */
export function agingOf(
  { evidence, at, contract }: Exchange,
  current: { readonly version: string; readonly sha256: string },
  today: string,
  { stale, overdue }: Ages = USUAL_AGES,
): Aging[] {
  if (evidence !== 'recorded') return [];
  const days = typeof at === 'string' && isDateTime(at) ? daysBetween(at, today) : undefined;
  if (days === undefined) return []; // a recording without a good date is refused as evidence
  const found: Aging[] = [];
  if (days < -1) found.push({ code: 'recording.evidence', member: '/at', says: 'has a date in the future' });
  else if (days > overdue) found.push({ code: 'recording.overdue', member: '/at', says: `is ${days} days old` });
  else if (days > stale) found.push({ code: 'recording.stale', member: '/at', says: `is ${days} days old` });
  if (contract && SHA256.test(String(contract.sha256)) && contract.sha256 !== current.sha256) {
    const says = `was made against ${named(contract)}, and this one is ${named(current)}`;
    found.push({ code: 'recording.stale', member: '/contract', says });
  }
  return found;
}

/** Whole days, by the calendar in UTC. */
function daysBetween(at: string, today: string): number {
  const day = (text: string) => Date.parse(`${text.slice(0, 10)}T00:00:00Z`);
  return Math.round((day(today) - day(at)) / DAY_MS);
}

/** What a file says of itself may be anything: only what looks like a version is repeated. */
function named({ version, sha256 }: { readonly version: unknown; readonly sha256: string }): string {
  const shown = typeof version === 'string' && /^[\w.+-]{1,40}$/.test(version) ? `${version} ` : '';
  return `contract ${shown}(sha256 ${sha256.slice(0, 12)}…)`;
}
