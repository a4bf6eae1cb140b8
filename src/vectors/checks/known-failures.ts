import { STEPS, type Check, type Step } from './check.js';

/** Failures that are known, and why: that of one vector, or those of all whose ids have a form. */
export interface KnownFailure {
  readonly step: Step;
  /** The id of a vector; `*` in it stands for any characters. */
  readonly id: string;
  /** How many of them fail. */
  readonly count: number;
  readonly reason: string;
}

const FORM = `${STEPS.join('|')} ID # REASON, or with a * in the id and how many fail: STEP ID COUNT # REASON`;

/**
 * Reads a list of known failures: a line is a step, the id of a vector, and behind a `#` the reason. With a `*` in the id
 * it is for many vectors, and a number behind the id says how many of them fail.
 *
 * @throws Error where a line has another form, or stands there twice
 */
export function readKnownFailures(text: string, file: string): readonly KnownFailure[] {
  const found = new Map<string, KnownFailure>();
  for (const [index, line] of text.split('\n').entries()) {
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    const [, given, id = '', number, reason] = /^(\S+) (\S+)(?: ([1-9]\d*))?\s+#\s*(\S.*)$/.exec(line) ?? [];
    const step = STEPS.find((one) => one === given);
    if (!step || !reason || found.has(`${step} ${id}`) || id.includes('*') !== (number !== undefined))
      throw new Error(`${file}:${index + 1} must be a step, an id and a reason, once: ${FORM}`);
    found.set(`${step} ${id}`, { step, id, count: Number(number ?? 1), reason });
  }
  return [...found.values()];
}

/**
 * Lets known failures be. The list can only shrink: what is on it and does not fail, fails, and so does a line that is
 * for more or fewer failures than there are. A check is on the first line that fits it.
 *
 * @param whole whether the list is that of this kit, so that the kit has to have what is on it
 */
export function withKnownFailures(checks: readonly Check[], known: readonly KnownFailure[], whole: boolean): Check[] {
  const lines = known.map((entry) => ({ ...entry, fits: fitting(entry), met: 0, failed: 0 }));
  const held = checks.map((check): Check => {
    const line = lines.find(({ step, fits }) => step === check.step && fits(check.id));
    if (!line) return check;
    line.met++;
    if (check.untried) return check; // nobody knows whether it would have failed
    if (check.outcome === 'failed') {
      line.failed++;
      return { ...check, outcome: 'known', says: line.reason };
    }
    if (isForMany(line)) return check;
    return { ...check, outcome: 'failed', says: `is on the list of known failures, and ${check.outcome}: take it off` };
  });
  const wrong = (whole ? lines : []).flatMap(({ step, id, count, met, failed }): Check[] => {
    if (met === 0)
      return [
        { step, id, outcome: 'failed', says: 'is on the list of known failures, and the kit has no such vector' },
      ];
    if (!isForMany({ id }) || count === failed) return [];
    return [{ step, id, outcome: 'failed', says: `is for ${count} known failures, and there are ${failed}` }];
  });
  return [...held, ...wrong];
}

const isForMany = ({ id }: Pick<KnownFailure, 'id'>): boolean => id.includes('*');

/** Compares part by part: an expression with many stars could backtrack for long. */
function fitting({ id }: KnownFailure): (other: string) => boolean {
  const [start = '', ...rest] = id.split('*');
  const end = rest.pop();
  if (end === undefined) return (other) => other === id;
  return (other) => {
    if (!other.startsWith(start) || !other.endsWith(end)) return false;
    let at = start.length;
    for (const part of rest) {
      const found = other.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    return at <= other.length - end.length;
  };
}
