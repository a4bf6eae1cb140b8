import { isObject } from '../schema/schema.js';
import { belongsTogether } from './belongs-together.js';
import { compareTexts } from '../compare-texts.js';

/** A finding that is known and borne for a while: who looks after it, why, and until when. */
export interface BaselineEntry {
  readonly fingerprint: string;
  /** What the fingerprint stands for, to be read; an entry that names something else is refused. */
  readonly operationId: string;
  readonly code: string;
  readonly pointer: string;
  readonly owner: string;
  readonly reason: string;
  /** The last day on which it is borne, as `YYYY-MM-DD`. */
  readonly expires: string;
  /** Where it is followed up, such as a ticket. */
  readonly link?: string;
}

/** A baseline that cannot be used; names the file and the entry. */
export class BaselineError extends Error {
  override readonly name = 'BaselineError';
}

const VERSION = 1;
const TEXTS = ['fingerprint', 'operationId', 'code', 'pointer', 'owner', 'reason', 'expires', 'link'] as const;

/**
 * Reads the text of a baseline.
 *
 * @throws BaselineError where it is none, or an entry lacks its owner, reason or expiry, or contradicts its fingerprint
 */
export function readBaseline(text: string, file: string): BaselineEntry[] {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new BaselineError(`${file}: is not JSON. contract verify --write-baseline makes one.`);
  }
  if (!isObject(data) || data.baselineVersion !== VERSION || !Array.isArray(data.entries))
    throw new BaselineError(`${file}: needs "baselineVersion": ${VERSION} and a list of "entries".`);
  const entries = data.entries.map((entry, i) => readEntry(entry, `${file}: entry ${i}`));
  const seen = new Set<string>();
  for (const { fingerprint } of entries) {
    if (seen.has(fingerprint)) throw new BaselineError(`${file}: the fingerprint ${fingerprint} is there twice.`);
    seen.add(fingerprint);
  }
  const changed = entries.findIndex((entry) => !belongsTogether(entry));
  if (changed !== -1)
    throw new BaselineError(
      `${file}: entry ${changed}: the fingerprint ${entries[changed]!.fingerprint} stands for another finding than ` +
        'operationId, code and pointer name. Write the entry anew with --write-baseline.',
    );
  return entries.sort(byFingerprint);
}

function readEntry(entry: unknown, place: string): BaselineEntry {
  if (!isObject(entry)) throw new BaselineError(`${place} is no object.`);
  const unknown = Object.keys(entry).find((key) => !TEXTS.includes(key as (typeof TEXTS)[number]));
  if (unknown !== undefined) throw new BaselineError(`${place} has the unknown member ${JSON.stringify(unknown)}.`);
  for (const name of TEXTS) {
    const value = entry[name];
    if (name === 'link' && value === undefined) continue;
    if (typeof value !== 'string' || (value.trim() === '' && name !== 'pointer'))
      throw new BaselineError(`${place} needs "${name}" as text.`);
  }
  const { fingerprint, expires } = entry as unknown as BaselineEntry;
  if (!/^[0-9a-f]{16}$/.test(fingerprint))
    throw new BaselineError(`${place}: "fingerprint" names one finding, in 16 hex digits. There are no wildcards.`);
  if (!isDay(expires)) throw new BaselineError(`${place}: "expires" must be a day, as YYYY-MM-DD.`);
  return entry as unknown as BaselineEntry;
}

/** The text of a baseline file, the same for the same entries in any order. */
export const baselineText = (entries: readonly BaselineEntry[]): string =>
  `${JSON.stringify({ baselineVersion: VERSION, entries: [...entries].sort(byFingerprint) }, null, 2)}\n`;

/** Whether a text is a day of the calendar, as `YYYY-MM-DD`. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().slice(0, 10) === text;

const byFingerprint = (one: BaselineEntry, other: BaselineEntry): number =>
  compareTexts(one.fingerprint, other.fingerprint);
