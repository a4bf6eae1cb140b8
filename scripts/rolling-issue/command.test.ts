import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, jest, test } from '@jest/globals';
import { readReport } from './read-report.js';
import { startIssuesServer } from './testing/issues-server.js';
import { nightReport } from './testing/night-report.js';

jest.setTimeout(60_000); // processes of their own, on a machine that may be busy

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rolling-issue-'));
const server = await startIssuesServer();
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** The command in a process of its own, as the workflow runs it. */
async function command(...args: string[]) {
  const output = join(folder, 'output');
  writeFileSync(output, '');
  const env = {
    ...process.env,
    ...server.env,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_RUN_ID: '1',
    GITHUB_OUTPUT: output,
  };
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/rolling-issue.ts', ...args], { cwd: root, env });
  const [said, status] = await Promise.all([
    Promise.all([text(child.stdout), text(child.stderr)]).then((parts) => parts.join('')),
    new Promise((done) => child.on('close', done)),
  ]);
  return { said, status, output: readFileSync(output, 'utf8') };
}

const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

test('opens the issue from two reports, and says whether the night was conclusive', async () => {
  const report = file('run.json', JSON.stringify(nightReport({ shows: ['/a'] })));

  expect(await command('--run', report, '--repeat', report)).toEqual({
    said: 'open\n',
    status: 0,
    output: 'conclusive=true\n',
  });
  expect(server.issues[0]!.body).toContain('https://github.example/o/r/actions/runs/1');
});

test('without reports the night was inconclusive', async () => {
  const absent = join(folder, 'absent.json');
  const { status, said, output } = await command('--run', absent, '--repeat', absent);

  expect([status, output]).toEqual([0, 'conclusive=false\n']);
  expect(said).toBe('nothing to do: the run or its repeat was inconclusive\n');
});

test.each([
  ['is cut', '{"reportVersion": 1, "verd'],
  ['is of another version', JSON.stringify({ ...nightReport(), reportVersion: 2 })],
  ['lacks its findings', '{"reportVersion": 1, "sources": [], "operations": {}}'],
  ['is null', 'null'],
])('a report that %s is none', (_, content) => {
  expect(readReport(file('broken.json', content))).toBeUndefined();
  expect(readReport(file('whole.json', JSON.stringify(nightReport())))).toEqual(nightReport());
});

test('says what is missing', async () => {
  expect(await command('--run', 'a')).toEqual({
    said: 'rolling-issue: --run and --repeat are needed\n',
    status: 2,
    output: '',
  });
});
