import { printable } from '../../../src/contract/printable.js';
import type { Check } from './check.js';

/** What the table cannot say of a language: each failure, and what did not pass or passed otherwise, by its reason. */
export function remarksOf(language: string, checks: readonly Check[]): string[] {
  const failures = checks.filter(({ outcome }) => outcome === 'failed').map((check) => failure(language, check));
  const groups = new Map<string, Check[]>();
  for (const check of checks) {
    if (check.outcome === 'failed' || check.says === undefined) continue;
    const about = `${check.outcome}: ${check.step}: ${check.says}`;
    groups.set(about, [...(groups.get(about) ?? []), check]);
  }
  return [...failures, ...[...groups].map(([about, own]) => `${language}: ${own.length} ${printable(about)}`)];
}

const failure = (language: string, { step, id, says = '' }: Check): string =>
  printable(`FAIL  ${language} ${step} ${id}: ${says}`.slice(0, 400));
