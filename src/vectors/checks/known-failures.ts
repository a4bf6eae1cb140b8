import { STEPS, type Check } from './check.js';

/** A failure that is known: `send <id>`, and why. */
export interface KnownFailure {
  readonly what: string;
  readonly reason: string;
}

/**
 * Reads a list of known failures: a line is a step, the id of a vector, and behind a `#` the reason.
 *
 * @throws Error where a line has another form, or stands there twice
 */
export function readKnownFailures(text: string, file: string): readonly KnownFailure[] {
  const found = new Map<string, KnownFailure>();
  for (const [index, line] of text.split('\n').entries()) {
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    const [, step, id, reason] = /^(\S+) (\S+)\s+#\s*(\S.*)$/.exec(line) ?? [];
    const what = `${step} ${id}`;
    if (!reason || !STEPS.some((one) => one === step) || found.has(what))
      throw new Error(`${file}:${index + 1} must be a step, an id and a reason, once: ${STEPS.join('|')} ID # REASON`);
    found.set(what, { what, reason });
  }
  return [...found.values()];
}

/**
 * Lets known failures be. The list can only shrink: what is on it and does not fail, fails.
 *
 * @param whole whether the list is that of this kit, so that the kit has to have what is on it
 */
export function withKnownFailures(checks: readonly Check[], known: readonly KnownFailure[], whole: boolean): Check[] {
  const listed = new Map(known.map((one) => [one.what, one]));
  const met = new Set<string>();
  const held = checks.map((check): Check => {
    const what = `${check.step} ${check.id}`;
    const entry = listed.get(what);
    if (!entry) return check;
    met.add(what);
    if (check.untried) return check; // nobody knows whether it would have failed
    if (check.outcome === 'failed') return { ...check, outcome: 'known', says: entry.reason };
    return { ...check, outcome: 'failed', says: `is on the list of known failures, and ${check.outcome}: take it off` };
  });
  const gone = known
    .filter(({ what }) => whole && !met.has(what))
    .map(({ what }): Check => {
      const [step, id] = what.split(' ') as [Check['step'], string];
      return { step, id, outcome: 'failed', says: 'is on the list of known failures, and the kit has no such vector' };
    });
  return [...held, ...gone];
}
