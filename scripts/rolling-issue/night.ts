import type { Report } from '../../src/contract/run/report.js';
import type { Issue } from './issue.js';

/** All that is known after a night's run and its repeat. */
export interface Night {
  /** Absent where the run ended without a report: that is inconclusive. */
  readonly run: Report | undefined;
  readonly repeat: Report | undefined;
  /** The rolling issue, open or closed, if there ever was one. */
  readonly issue: Issue | undefined;
  /** The issue of the alarm, likewise. */
  readonly alarm: Issue | undefined;
  /** When a run was conclusive last, or, if none was, since when there are runs. */
  readonly conclusiveAt: Date;
  readonly now: Date;
  /** Where this run is to be read. */
  readonly runUrl: string;
}
