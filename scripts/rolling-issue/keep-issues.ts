import type { Report } from '../../src/contract/run/report.js';
import type { Action } from './action.js';
import { carryOut, LABELS } from './carry-out.js';
import { decide } from './decide.js';
import { findConclusive } from './find-conclusive.js';
import { findIssue } from './find-issue.js';
import type { GithubApi } from './github-api.js';

export interface KeepIssuesOptions {
  readonly api: GithubApi;
  readonly run: Report | undefined;
  readonly repeat: Report | undefined;
  readonly workflow: string;
  readonly runUrl: string;
  readonly now: Date;
}

/** Looks at the issues, decides, and does what was decided; gives what was done. */
export async function keepIssues(options: KeepIssuesOptions): Promise<readonly Action[]> {
  const { api, workflow, ...night } = options;
  const actions = decide({
    ...night,
    issue: await findIssue(api, LABELS.drift),
    alarm: await findIssue(api, LABELS.alarm),
    conclusiveAt: await findConclusive(api, workflow),
  });
  for (const action of actions) await carryOut(action, api);
  return actions;
}
