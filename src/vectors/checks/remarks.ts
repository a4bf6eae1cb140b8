import { printable } from '../../contract/printable.js';
import type { Check } from './check.js';

/** What counts cannot say of a run, or of the run of a language: each failure, and what did not pass or passed otherwise, by its reason. */
export function remarksOf(checks: readonly Check[], language?: string): string[] {
  const failures = checks.filter(({ outcome }) => outcome === 'failed').map((check) => failure(check, language));
  const groups = new Map<string, Check[]>();
  for (const check of checks) {
    if (check.outcome === 'failed' || check.says === undefined) continue;
    const about = `${check.outcome}: ${check.step}: ${check.says}`;
    groups.set(about, [...(groups.get(about) ?? []), check]);
  }
  return [
    ...failures,
    ...[...groups].map(
      ([about, own]) => `${language === undefined ? '' : `${language}: `}${own.length} ${printable(about)}`,
    ),
  ];
}

const failure = ({ step, id, says = '' }: Check, language?: string): string =>
  printable(`FAIL  ${language === undefined ? '' : `${language} `}${step} ${id}: ${says}`.slice(0, 400));
