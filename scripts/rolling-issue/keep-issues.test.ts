import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Report } from '../../src/contract/run/report.js';
import { findConclusive } from './find-conclusive.js';
import { githubApi } from './github-api.js';
import { isConclusive } from './is-conclusive.js';
import { keepIssues } from './keep-issues.js';
import { readFingerprints } from './section.js';
import { startIssuesServer } from './testing/issues-server.js';
import { nameOf, nightReport } from './testing/night-report.js';

let server: Awaited<ReturnType<typeof startIssuesServer>>;
beforeEach(async () => {
  server = await startIssuesServer();
});
afterEach(() => server.close());

const MAIN = { repository_id: 1, head_repository_id: 1, head_branch: 'main' };
const at = (day: number) => new Date(Date.UTC(2027, 2, day, 3, 23));

/** A night as the workflow has it: the issues are kept, and a conclusive one leaves its artifact. */
async function live(day: number, run: Report | undefined, repeat: Report | undefined) {
  const done = await keepIssues({
    api: githubApi(server.env),
    run,
    repeat,
    workflow: 'nightly.yml',
    runUrl: `https://github.example/o/r/actions/runs/${day}`,
    now: at(day),
  });
  if (isConclusive(run) || isConclusive(repeat))
    server.artifacts.unshift({ name: 'nightly-conclusive', created_at: at(day).toISOString(), workflow_run: MAIN });
  return done.map((action) => action.do);
}

const kept = nightReport();
const shows = (...pointers: string[]) => nightReport({ shows: pointers });
const silent = nightReport({ verdict: 'inconclusive', incomplete: true });

/** Each night: the run, its repeat, what is done, and how the two issues stand in the morning. */
const FORTNIGHT: [Report | undefined, Report | undefined, string[], string][] = [
  [kept, kept, ['none'], ''],
  [shows('/a'), kept, ['none'], ''],
  [shows('/a'), shows('/a'), ['open'], 'drift open /a'],
  [shows('/a'), shows('/a'), ['none'], 'drift open /a'],
  [silent, silent, ['none'], 'drift open /a'],
  [shows('/a', '/b'), shows('/a', '/b'), ['comment', 'update'], 'drift open /a /b'],
  [shows('/b'), shows('/b'), ['update'], 'drift open /b'],
  [kept, silent, ['none'], 'drift open /b'],
  [kept, shows('/b'), ['none'], 'drift open /b'],
  [kept, kept, ['close'], 'drift closed /b'],
  [kept, kept, ['none'], 'drift closed /b'],
  [shows('/c'), shows('/c'), ['open'], 'drift open /c'],
  [undefined, undefined, ['none'], 'drift open /c'],
  [kept, kept, ['close'], 'drift closed /c'],
];

function standing(): string {
  const names = new Map(['/a', '/b', '/c'].map((pointer) => [nameOf(pointer), pointer]));
  return server.issues
    .map(({ labels, state, body }) => {
      const known = [...(readFingerprints(body) ?? [])].map((one) => names.get(one)).sort();
      return [labels[0]!.replace('contract-', ''), state, ...known].join(' ');
    })
    .join(', ');
}

test('keeps one issue through two weeks of drift that comes, grows, goes and comes again', async () => {
  for (const [index, [run, repeat, actions, stands]] of FORTNIGHT.entries()) {
    expect([index, await live(index + 1, run, repeat), standing()]).toEqual([index, actions, stands]);
    if (index === 3) {
      const [issue] = server.issues;
      issue!.title = '[vendor] ours now';
      issue!.body = `Asked the vendor, ticket 4711.\r\n\r\n${issue!.body}\r\n- [x] told the team\r\n`;
    }
  }
  const [issue, ...others] = server.issues;

  expect(others).toEqual([]);
  expect(issue!.title).toBe('[vendor] ours now');
  expect(issue!.body).toMatch(/^Asked the vendor, ticket 4711\.\r\n\r\n<!-- contract-drift v1: /);
  expect(issue!.body).toMatch(/\r\n- \[x\] told the team\r\n$/);
  expect(issue!.comments.map((text) => text.split(' ').slice(0, 3).join(' '))).toEqual([
    'New since the',
    'Two conclusive live',
    'Two conclusive live',
  ]);
});

test('rings once through two weeks of silence, ends with the first answer, and uses its issue again', async () => {
  const told: string[] = [];
  await live(1, kept, kept);
  for (let day = 2; day <= 14; day++) told.push(`${day} ${(await live(day, silent, undefined)).join()}`);

  expect(told.filter((one) => !one.endsWith('none'))).toEqual(['8 alarm']);
  expect(standing()).toBe('alarm open');
  expect(await live(15, kept, kept)).toEqual(['close']);
  for (let day = 16; day <= 22; day++) await live(day, silent, silent);

  expect(standing()).toBe('alarm open');
  expect(server.issues[0]!.comments).toHaveLength(2);
});

test('rings a week after the workflow came, when it never was conclusive', async () => {
  expect(await live(7, silent, silent)).toEqual(['none']);
  expect(await live(9, silent, silent)).toEqual(['alarm']);
});

test('takes no other issue for its own', async () => {
  const foreign = {
    title: 'x',
    body: `<!-- contract-drift v1: ${nameOf('/a')} -->\n<!-- contract-drift end -->`,
    comments: [],
  };
  server.issues.push(
    { ...foreign, number: 1, user: 'mallory', state: 'open', labels: ['contract-drift'] },
    { ...foreign, number: 2, user: 'github-actions[bot]', state: 'open', labels: ['bug'] },
  );

  expect(await live(1, kept, kept)).toEqual(['none']);
  expect(await live(2, shows('/a'), shows('/a'))).toEqual(['open']);
  expect(server.issues.map(({ number, state }) => `${number} ${state}`)).toEqual(['1 open', '2 open', '3 open']);
});

test.each([
  ['a fork', { ...MAIN, head_repository_id: 2 }],
  ['another branch', { ...MAIN, head_branch: 'silence' }],
])('an artifact of %s does not silence the alarm', async (_, workflow_run) => {
  server.artifacts.push({ name: 'nightly-conclusive', created_at: at(20).toISOString(), workflow_run });

  expect(await findConclusive(githubApi(server.env), 'nightly.yml')).toEqual(new Date('2027-03-01T00:00:00Z'));
});

test('does tomorrow what failed today, and tells twice rather than never', async () => {
  await live(1, shows('/a'), shows('/a'));
  server.fail(/^PATCH/, 500);

  await expect(live(2, shows('/a', '/b'), shows('/a', '/b'))).rejects.toThrow(
    'PATCH /issues/1: GitHub answered 500. Run the job again.',
  );
  expect(await live(3, shows('/a', '/b'), shows('/a', '/b'))).toEqual(['comment', 'update']);
  expect(server.issues).toHaveLength(1);
});

test.each([403, 404, 410, 422, 500])(
  'an answer %d ends the run with neither token nor the words of the server',
  async (status) => {
    server.fail(/^POST/, status);
    const error = await live(1, shows('/a'), shows('/a')).catch((thrown: Error) => thrown);

    expect(String(error)).toMatch(`GithubApiError: POST /issues: GitHub answered ${status}. `);
    expect(String(error)).not.toMatch(/secret|hostile/);
  },
);

test('a server that is not there is told without the token', async () => {
  const api = githubApi({ ...server.env, GITHUB_API_URL: 'http://127.0.0.1:9' });

  await expect(api('GET', '/issues?x=1')).rejects.toThrow(/^GET \/issues: no answer \(TypeError\)/);
});

test.each(['GITHUB_API_URL', 'GITHUB_REPOSITORY', 'GITHUB_TOKEN'])('says that %s is not set', (name) => {
  expect(() => githubApi({ ...server.env, [name]: '' })).toThrow(`${name} is not set`);
});
