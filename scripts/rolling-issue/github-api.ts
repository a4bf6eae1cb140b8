import { printable } from '../../src/contract/printable.js';

const TIMEOUT_MS = 30_000;

/** Calls GitHub's REST API and gives the JSON that it answers. */
export type GithubApi = (method: 'GET' | 'POST' | 'PATCH', path: string, body?: unknown) => Promise<unknown>;

/** The API did not do what it was asked. Its message holds neither token nor answer. */
export class GithubApiError extends Error {
  override readonly name = 'GithubApiError';
}

/**
 * Makes calls for one repository. Nothing is sent twice: the next night decides anew from what it finds.
 *
 * @throws {GithubApiError} where an environment variable is missing, and on any answer outside 2xx
 */
export function githubApi(env: Readonly<Record<string, string | undefined>>): GithubApi {
  const need = (name: string): string => {
    const value = env[name];
    if (!value) throw new GithubApiError(`${name} is not set. A workflow sets it; elsewhere set it yourself.`);
    return value;
  };
  const base = `${need('GITHUB_API_URL')}/repos/${need('GITHUB_REPOSITORY')}`;
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${need('GITHUB_TOKEN')}`,
    'content-type': 'application/json',
    'user-agent': 'conversations-contract',
    'x-github-api-version': '2022-11-28',
  };
  return async (method, path, body) => {
    const call = `${method} ${path.split('?')[0]}`;
    const init: RequestInit = { method, headers, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) };
    if (body !== undefined) init.body = JSON.stringify(body);
    const response = await fetch(`${base}${path}`, init).catch((error: Error) => {
      throw new GithubApiError(`${call}: no answer (${printable(error.name)}). Run the job again.`);
    });
    if (response.ok) return (await response.json().catch(() => undefined)) as unknown;
    await response.body?.cancel();
    throw new GithubApiError(`${call}: GitHub answered ${response.status}. ${advice(response.status)}`);
  };
}

function advice(status: number): string {
  if (status === 401 || status === 403) return 'The job needs issues: write and actions: read.';
  if (status === 404 || status === 410) return 'Are issues switched on in this repository?';
  return 'Run the job again.';
}
