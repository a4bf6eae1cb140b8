import type { ReportedSource } from '../../run/report.js';

/** What a live target did not give, in words; undefined where it gave all that it was asked. */
export function unanswered({ incomplete, exchanges }: ReportedSource): string | undefined {
  if (!incomplete) return undefined;
  return exchanges === 0 ? 'was not asked' : 'did not answer all that it was asked';
}
