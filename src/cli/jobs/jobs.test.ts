import { afterAll, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { packaged } from '../packaged.js';
import { workbench } from '../run-in-tests.js';
import { jobCount } from './job-count.js';

const { run, write, someRecordings, path, clean } = workbench();
afterAll(clean);

const sample = JSON.parse(readFileSync(packaged('contract-tests/recordings/fetch-by-sid.json'), 'utf8')) as {
  response: { body: object };
};
const lines = Array.from({ length: 500 }, (_, i) => {
  const state = i % 50 === 7 ? 'asleep' : 'active';
  const more = i % 90 === 3 ? { fresh: 1 } : {};
  const body = { ...sample.response.body, state, friendly_name: `number ${i}`, ...more };
  return JSON.stringify({ ...sample, response: { ...sample.response, body } });
});
const ndjson = write('traffic.ndjson', `\n${lines.join('\n')}\n{\n`);
const gzipped = write('traffic.ndjson.gz', gzipSync(lines.slice(0, 10).join('\n')));
const sources = [gzipped, ndjson, someRecordings(), write('again.ndjson', lines.slice(5, 9).join('\n'))];

const tsx = packaged('node_modules/tsx/dist/loader.mjs');
const bin = fileURLToPath(new URL('../bin.ts', import.meta.url));

/** The report of a run with so many threads, as a program of its own: a thread of a test cannot read TypeScript. */
function reportOfThreads(...args: string[]): string {
  const report = path('report-of-threads.json');
  const given = ['verify', ...sources, ...args, '--report', `json=${report}`];
  const { status, stderr } = spawnSync(process.execPath, ['--import', tsx, bin, ...given]);
  expect([status, String(stderr)]).toEqual([1, '']);
  return readFileSync(report, 'utf8');
}

/** The report of the same run with one thread. */
async function reportOfOne(...args: string[]): Promise<string> {
  const report = path('report-of-one.json');
  const given = ['verify', ...sources, ...args, '--report', `json=${report}`];
  expect(await run([...given, '--jobs', '1'])).toMatchObject({ code: 1, err: '' });
  return readFileSync(report, 'utf8');
}

test('several threads find what one finds, to the byte', async () => {
  expect(reportOfThreads('--jobs', '3')).toBe(await reportOfOne());
});

test('several threads can share a shard', async () => {
  expect(reportOfThreads('--shard', '2/3', '--jobs', '2')).toBe(await reportOfOne('--shard', '2/3'));
});

test('where no thread can be started, one does it all', async () => {
  expect((await run(['verify', ndjson, '--jobs', '3'])).code).toBe(1);
});

test.each(['0', '65', '1.5', 'all'])('refuses --jobs %j', async (jobs) => {
  const { code, err } = await run(['verify', '--jobs', jobs]);

  expect([code, err]).toEqual([2, expect.stringContaining('--jobs takes')]);
});

const file = (bytes?: number) => ({
  name: '',
  kind: 'traffic' as const,
  entries: [] as never,
  ...(bytes !== undefined && { bytes }),
});

test('starts threads of its own accord for large files alone', () => {
  expect(jobCount(undefined, [file(2 ** 20), file()])).toBe(1);
  expect(jobCount(undefined, [file(2 ** 26)])).toBeGreaterThanOrEqual(1);
  expect(jobCount(4, [file(1)])).toBe(4);
  expect(jobCount(4, [file()])).toBe(1);
});
