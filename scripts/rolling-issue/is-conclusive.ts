import type { Report } from '../../src/contract/run/report.js';

/**
 * Whether a run was answered by the vendor itself in all that it asked. A broken run can be incomplete: then what it
 * found counts, but what it did not find may only not have been asked.
 */
export const isConclusive = (report: Report | undefined): report is Report => {
  const live = report?.sources.filter(({ kind }) => kind === 'live') ?? [];
  return (
    report !== undefined &&
    report.verdict !== 'inconclusive' &&
    live.length > 0 &&
    live.every(({ incomplete, elsewhere }) => !incomplete && elsewhere === undefined)
  );
};
