import { afterAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fingerprint } from '../contract/fingerprint.js';
import { inShort, workbench } from './run-in-tests.js';

const { run, verify, write, path, clean } = workbench();
afterAll(clean);

const recording = JSON.parse(readFileSync('contract-tests/recordings/fetch-by-sid.json', 'utf8')) as {
  response: { body: object };
};
const withBody = (change: object) => ({
  ...recording,
  response: { ...recording.response, body: { ...recording.response.body, ...change } },
});
const broken = write('broken.json', withBody({ state: 'paused' }));
const drifted = write('drifted.json', withBody({ state: 'paused', colour: 'red' }));
const coloured = write('coloured.json', withBody({ colour: 'red' }));
const kept = write('kept.json', recording);
const SAYS = ['--owner', 'team-a', '--reason', 'asked the vendor', '--expires', '2999-12-31'];

interface File {
  entries: Record<string, string>[];
}
const entriesOf = (file: string) => (JSON.parse(readFileSync(file, 'utf8')) as File).entries;

async function written(name: string, args: readonly string[]): Promise<string> {
  const file = path(name);
  await run(['verify', ...args, '--write-baseline', file, ...SAYS]);
  return file;
}

test('makes a baseline on the first day, and the run is kept with it', async () => {
  const file = path('first.json');
  const { code, err } = await run([
    'verify',
    broken,
    '--write-baseline',
    file,
    ...SAYS,
    '--link',
    'https://t.example/1',
  ]);

  expect([code, err]).toEqual([0, expect.stringContaining('bears 1 finding until 2999-12-31')]);
  expect(entriesOf(file)).toEqual([
    {
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      operationId: 'FetchServiceConversation',
      code: 'schema.enum',
      pointer: '/state',
      owner: 'team-a',
      reason: 'asked the vendor',
      expires: '2999-12-31',
      link: 'https://t.example/1',
    },
  ]);
});

test('bears what the baseline knows, and nothing else', async () => {
  const file = await written('known.json', [broken]);
  const same = await verify([broken, '--baseline', file]);
  const more = await verify([drifted, '--baseline', file, '--fail-on', 'drift']);

  expect([same.code, same.report.findings.map(({ baselined }) => baselined)]).toEqual([0, [true]]);
  expect([more.code, more.report.findings.map(({ code, baselined = false }) => [code, baselined])]).toEqual([
    1,
    [
      ['schema.enum', true],
      ['property.undocumented', false],
    ],
  ]);
});

test('fails when an entry has expired, as one finding that says until when it was borne', async () => {
  const file = await written('old.json', [broken]);
  write('old.json', {
    baselineVersion: 1,
    entries: entriesOf(file).map((entry) => ({ ...entry, expires: '2020-02-29' })),
  });
  const { code, report } = await verify([broken, '--baseline', file]);

  expect([code, inShort(report)]).toEqual([1, ['schema.enum /state']]);
  expect(report.findings).toMatchObject([{ borneUntil: '2020-02-29' }]);
  expect((await run(['verify', broken, '--baseline', file])).out).toContain(
    'baseline: its entry expired on 2020-02-29 (team-a)',
  );
});

test.each([
  ['is not there any more', kept, ['baseline.expired']],
  ['breaks no verdict by itself', coloured, ['baseline.expired', 'property.undocumented /colour']],
])('fails when an entry has expired whose finding %s', async (_what, source, found) => {
  const file = await written('old-drift.json', [coloured, '--fail-on', 'drift']);
  write('old-drift.json', {
    baselineVersion: 1,
    entries: entriesOf(file).map((entry) => ({ ...entry, expires: '2020-02-29' })),
  });
  const { code, report } = await verify([source, '--baseline', file]);

  expect([code, inShort(report)]).toEqual([1, found]);
});

test('fails when an entry matches nothing any more, but not when the run left its operation out', async () => {
  const file = await written('gone.json', [broken]);
  const { code, report } = await verify([kept, '--baseline', file]);
  const other = fingerprint('Other', 200, 'response.body', '/state', 'schema.enum');
  write('gone.json', {
    baselineVersion: 1,
    entries: entriesOf(file).map((entry) => ({ ...entry, operationId: 'Other', fingerprint: other })),
  });
  const elsewhere = await verify([kept, '--baseline', file, '--only', 'FetchServiceConversation']);

  expect([code, inShort(report)]).toEqual([1, ['baseline.unmatched']]);
  expect(elsewhere.code).toBe(0);
});

test.each([
  ['operation', { operationId: 'Other' }],
  ['code', { code: 'schema.type' }],
  ['pointer', { pointer: '/sid' }],
])('refuses an entry whose %s was changed, since its fingerprint stands for another', async (_what, change) => {
  const file = await written('moved.json', [broken]);
  const entries = entriesOf(file).map((entry): Record<string, string> => ({ ...entry, ...change }));
  write('moved.json', { baselineVersion: 1, entries });
  const { code, err } = await run(['verify', broken, '--baseline', file]);

  expect([code, err]).toEqual([2, expect.stringContaining(`the fingerprint ${entries[0]!.fingerprint} stands for`)]);
});

test('never bears a leak', async () => {
  const leak = write('leak.json', {
    ...recording,
    request: { method: 'GET', url: 'https://a:b@conversations.twilio.com/' },
  });
  const file = path('leak-baseline.json');
  const { code, err } = await run(['verify', leak, '--write-baseline', file, ...SAYS]);

  expect([code, err, entriesOf(file)]).toEqual([1, expect.stringContaining('1 cannot be borne'), []]);
});

test('writes the same file for the same findings, however often', async () => {
  const one = await written('one.json', [broken, drifted]);
  const two = await written('two.json', [drifted, broken]);

  expect(readFileSync(two, 'utf8')).toBe(readFileSync(one, 'utf8'));
});

const entry = {
  fingerprint: '0123456789abcdef',
  operationId: 'A',
  code: 'schema.enum',
  pointer: '',
  owner: 'a',
  reason: 'b',
  expires: '2999-01-01',
};
test.each<[string, unknown, string]>([
  ['is no JSON', '{', 'is not JSON'],
  ['has no entries', {}, '"baselineVersion": 1'],
  ['is of another version', { baselineVersion: 2, entries: [] }, '"baselineVersion": 1'],
  ['lacks an owner', { baselineVersion: 1, entries: [{ ...entry, owner: undefined }] }, 'needs "owner"'],
  ['has an empty reason', { baselineVersion: 1, entries: [{ ...entry, reason: ' ' }] }, 'needs "reason"'],
  ['has no day', { baselineVersion: 1, entries: [{ ...entry, expires: '2026-02-30' }] }, '"expires" must be a day'],
  ['has a wildcard', { baselineVersion: 1, entries: [{ ...entry, fingerprint: '*' }] }, 'There are no wildcards'],
  ['has an unknown member', { baselineVersion: 1, entries: [{ ...entry, until: 1 }] }, 'unknown member "until"'],
  ['has an entry twice', { baselineVersion: 1, entries: [entry, entry] }, 'is there twice'],
  ['has no object as entry', { baselineVersion: 1, entries: [null] }, 'is no object'],
])('refuses a baseline that %s', async (_what, content, message) => {
  const { code, err } = await run(['verify', kept, '--baseline', write('bad.json', content)]);

  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
});

test.each<[string, string[], string]>([
  ['--owner is missing', ['--write-baseline', 'x', '--reason', 'b', '--expires', '2999-01-01'], '--owner'],
  [
    'the day is over',
    ['--write-baseline', 'x', '--owner', 'a', '--reason', 'b', '--expires', '2020-01-01'],
    '--expires',
  ],
  ['the day is none', ['--write-baseline', 'x', '--owner', 'a', '--reason', 'b', '--expires', 'soon'], '--expires'],
  ['both are given', ['--write-baseline', 'x', '--baseline', 'y', ...SAYS], 'do not go together'],
  ['--owner stands alone', ['--owner', 'a'], 'goes with --write-baseline'],
  ['it is a shard', ['--shard', '1/2', '--write-baseline', 'x', ...SAYS], 'merge the shards first'],
  ['the file is not there', ['--baseline', 'nowhere.json'], 'cannot be read (ENOENT)'],
])('refuses where %s', async (_what, args, message) => {
  const { code, err } = await run(['verify', kept, ...args]);

  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
});
