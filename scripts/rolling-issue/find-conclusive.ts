import type { GithubApi } from './github-api.js';

/** The artifact that a conclusive night leaves behind: its day is the memory of the alarm. */
export const CONCLUSIVE_ARTIFACT = 'nightly-conclusive';

interface Artifact {
  readonly created_at?: string;
  readonly workflow_run?: {
    readonly repository_id?: number;
    readonly head_repository_id?: number;
    readonly head_branch?: string;
  };
}

/**
 * Finds when a night was conclusive last, and if none was, since when the workflow exists. Artifacts of pull requests
 * and of other branches do not count: whoever sends one could silence the alarm.
 *
 * @param workflow - the file's name, as `nightly.yml`
 */
export async function findConclusive(api: GithubApi, workflow: string): Promise<Date> {
  const { default_branch: branch } = (await api('GET', '')) as { default_branch?: string };
  const list = (await api('GET', `/actions/artifacts?name=${CONCLUSIVE_ARTIFACT}&per_page=100`)) as {
    artifacts?: readonly Artifact[];
  };
  const own = (list.artifacts ?? []).filter(
    ({ workflow_run: from }) =>
      from !== undefined && from.head_repository_id === from.repository_id && from.head_branch === branch,
  );
  const times = own.map(({ created_at }) => Date.parse(created_at ?? '')).filter(Number.isFinite);
  if (times.length > 0) return new Date(Math.max(...times));
  const { created_at } = (await api('GET', `/actions/workflows/${workflow}`)) as Artifact;
  const since = Date.parse(created_at ?? '');
  return new Date(Number.isFinite(since) ? since : 0);
}
