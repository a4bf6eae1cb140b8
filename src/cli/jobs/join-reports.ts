import { mergeReports } from '../../contract/run/merge-reports.js';
import type { Report } from '../../contract/run/report.js';

/** Joins the reports of the threads of a run, which may itself be a shard. */
export const joinReports = (reports: readonly Report[], shard: Report['shard']): Report =>
  mergeReports(
    reports.map((report, i) => ({ ...report, shard: { index: i + 1, of: reports.length } })),
    shard,
  );
