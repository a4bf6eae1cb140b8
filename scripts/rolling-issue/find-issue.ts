import type { GithubApi } from './github-api.js';
import type { Issue } from './issue.js';

/** Who a workflow's own token writes as. */
const AUTHOR = 'github-actions[bot]';

/**
 * Finds the one issue with a label that this workflow opened, open or closed. Both are needed: anybody may write an
 * issue that looks like ours, but neither in our name nor, without rights in the repository, with a label.
 */
export async function findIssue(api: GithubApi, label: string): Promise<Issue | undefined> {
  const query = new URLSearchParams({
    creator: AUTHOR,
    labels: label,
    state: 'all',
    sort: 'created',
    direction: 'asc',
    per_page: '100',
  });
  const found = await api('GET', `/issues?${query}`);
  const issues = (Array.isArray(found) ? found : []) as Record<string, unknown>[];
  const issue = issues.find((one) => one['pull_request'] === undefined && Number.isInteger(one['number']));
  if (!issue) return undefined;
  const { number, state, body } = issue;
  return {
    number: number as number,
    state: state === 'open' ? 'open' : 'closed',
    body: typeof body === 'string' ? body : '',
  };
}
