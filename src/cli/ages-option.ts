import { USUAL_AGES, type Ages } from '../contract/recordings/staleness.js';
import { UsageError } from './command.js';

/**
 * Reads `--stale-days` and `--overdue-days`.
 *
 * @throws UsageError where one is no whole number of days, or a recording would be overdue before it is stale
 */
export function readAgesOption(given: {
  readonly 'stale-days'?: string | undefined;
  readonly 'overdue-days'?: string | undefined;
}): Ages {
  const stale = days('--stale-days', given['stale-days']) ?? USUAL_AGES.stale;
  const overdue = days('--overdue-days', given['overdue-days']) ?? Math.max(USUAL_AGES.overdue, stale);
  if (overdue < stale) throw new UsageError('--overdue-days must not be less than --stale-days.');
  return { stale, overdue };
}

function days(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,5}$/.test(text)) throw new UsageError(`${name} takes a whole number of days.`);
  return Number(text);
}
