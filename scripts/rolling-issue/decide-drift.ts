import type { ReportedFinding } from '../../src/contract/run/report.js';
import type { Action } from './action.js';
import { DRIFT_TITLE, driftText, newFindingsText, type DriftRow } from './drift-text.js';
import { isConclusive } from './is-conclusive.js';
import type { Night } from './night.js';
import { lengthOutside, readFingerprints, withSection } from './section.js';
import { toldFindings } from './told-findings.js';

/** GitHub takes bodies of 65,536 characters. */
const MOST = 65_000;
const LEAST = 5_000;
/** Fingerprints that a body remembers: 17 characters each. */
const MOST_KNOWN = 2_000;

/**
 * Decides about the rolling issue. It opens and grows by what a run and its repeat both show; it shrinks, and closes,
 * only by what neither shows although both were conclusive.
 */
export function decideDrift(night: Night): readonly Action[] {
  const { run, repeat, issue, runUrl } = night;
  const [first, second] = [toldFindings(run), toldFindings(repeat)];
  const seen = new Map([...first, ...second]);
  const isOpen = issue?.state === 'open';
  const known = isOpen ? (readFingerprints(issue.body) ?? new Set(seen.keys())) : new Set<string>();
  const confirmed = [...first.keys()].filter((one) => second.has(one));
  const mayForget = isConclusive(run) && isConclusive(repeat);
  const kept = [...known].filter((one) => seen.has(one) || !mayForget);
  const next = new Set([...new Set([...kept, ...confirmed])].sort().slice(0, MOST_KNOWN));
  const row = (fingerprint: string): DriftRow => ({ fingerprint, seen: whereSeen(fingerprint, first, second, night) });

  const write = (body: string) => {
    const room = Math.max(LEAST, MOST - lengthOutside(body) - 20 * next.size);
    return withSection(body, next, driftText([...next].map(row), runUrl, room));
  };
  if (!isOpen) {
    if (next.size === 0) return [];
    const body = write(issue?.body ?? '');
    return [{ do: 'open', ...(issue && { number: issue.number }), title: DRIFT_TITLE, body }];
  }
  const { number, body } = issue;
  if (next.size === 0 && mayForget) return [{ do: 'close', number, comment: closing(runUrl) }];
  const old = readFingerprints(body);
  if (old && next.size === old.size && [...next].every((one) => old.has(one))) return [];
  if (!old && next.size === 0) return [];
  const news = old ? confirmed.filter((one) => !old.has(one)) : [];
  return [
    ...(news.length > 0
      ? [{ do: 'comment', number, body: newFindingsText(news.sort().map(row), runUrl) } as const]
      : []),
    { do: 'update', number, body: write(body) },
  ];
}

const closing = (runUrl: string): string =>
  `Two conclusive live runs in a row no longer show any of it ([the last](${runUrl})): the vendor keeps the contract, or it is borne by the baseline.`;

type Told = ReadonlyMap<string, ReportedFinding>;

/** The report of the repeat is the newer one. */
function whereSeen(fingerprint: string, first: Told, second: Told, { run, repeat }: Night): DriftRow['seen'] {
  const [later, earlier] = [second.get(fingerprint), first.get(fingerprint)];
  if (later && repeat) return { finding: later, report: repeat };
  return earlier && run ? { finding: earlier, report: run } : undefined;
}
