import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import { inShort, workbench } from './run-in-tests.js';

const { path, write, run, verify, clean } = workbench();
afterAll(clean);

const recordings = ['state-closed.json', 'fetch-by-sid.json'].map((name) => `contract-tests/recordings/${name}`);

test('writes what a run shows, and holds the next run to it', async () => {
  const file = path('coverage.json');
  const written = await verify([...recordings, '--ratchet', file, '--write-ratchet']);
  expect([written.code, written.err]).toEqual([
    0,
    expect.stringMatching(/coverage\.json: \d+ more shown \(written\)\n/),
  ]);
  expect(await verify([...recordings, '--ratchet', file])).toMatchObject({ code: 0, err: '' });

  const { code, report } = await verify([recordings[1]!, '--ratchet', file]);
  expect(code).toBe(1);
  expect(inShort(report)).toContain('coverage.lost /state');
  expect(report.findings.map(({ message }) => message)).toContain(
    '/state (enum "closed") was shown by authored evidence and is shown no longer',
  );
});

test('tells of a run what there is to be seen and how often it was', async () => {
  const { report } = await verify(recordings);
  const ofState = report.coverage.slots.filter(
    ({ operationId, pointer }) => operationId === 'FetchServiceConversation' && pointer === '/state',
  );
  expect(ofState.map(({ form, evidence }) => [form, evidence])).toEqual([
    ['seen', { documented: 1, authored: 1 }],
    ['enum "inactive"', {}],
    ['enum "active"', { documented: 1 }],
    ['enum "closed"', { authored: 1 }],
    ['enum "initializing"', {}],
  ]);
});

test('counts nothing of an exchange that breaks the contract, not even of one that says so', async () => {
  const broken = JSON.parse(readFileSync(recordings[1]!, 'utf8')) as { response: { body: object } };
  broken.response.body = { ...broken.response.body, sid: 'x' };
  const expecting = { ...broken, expect: [{ code: 'schema.pattern', pointer: '/sid' }] };
  for (const exchange of [broken, expecting]) {
    const { report } = await verify([write('broken.json', exchange)]);
    expect(report.coverage.slots.filter(({ evidence }) => Object.keys(evidence).length > 0)).toEqual([]);
    expect(report.coverage.operations).toEqual({});
  }
});

test('counts nothing of traffic and of the stand-in', async () => {
  const line = write('traffic.ndjson', JSON.stringify(JSON.parse(readFileSync(recordings[1]!, 'utf8'))));
  const { report, out } = await verify([line, '--stand-in', '--report', 'text']);
  expect(report.coverage.slots.filter(({ evidence }) => Object.keys(evidence).length > 0)).toEqual([]);
  expect(out).not.toContain('coverage:');
});

test.each([
  [['--write-ratchet'], '--write-ratchet goes with --ratchet FILE'],
  [['--ratchet', 'missing.json'], 'there is no such file; --write-ratchet makes it'],
  [['--ratchet', 'README.md'], 'README.md: is no coverage file'],
  [['--ratchet', 'contract-tests/coverage.json', '--shard', '1/2'], '--ratchet needs the whole run'],
])('refuses %j', async (args, message) => {
  const { code, out, err } = await run(['verify', ...args]);
  expect([code, out, err]).toEqual([2, '', expect.stringContaining(message)]);
});
