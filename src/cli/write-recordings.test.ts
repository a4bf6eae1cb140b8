import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { recording } from '../../contract-tests/support/cases.js';
import type { Exchange } from '../contract/exchange.js';
import { ownContract } from '../contract/own.js';
import { fileFindings } from '../contract/recordings/file-findings.js';
import { labelOf } from '../contract/recordings/label.js';
import { makeRecordings, type Made } from '../contract/recordings/make-recordings.js';
import { workbench } from './run-in-tests.js';
import { writeRecordings } from './write-recordings.js';

const { path, clean } = workbench();
afterAll(clean);

const body = (one: Exchange) => one.response.body as Record<string, unknown>;
const changed = (more: object) => (one: Exchange) => ({
  ...one,
  response: { ...one.response, body: { ...body(one), ...more } },
});

/** With a name that is in no example of the contract: what everybody may read had not to go. */
const live: Exchange = changed({ friendly_name: 'Quiet harbour' })(recording('vendor-headers.json'));
const made = makeRecordings([live], {
  contract: ownContract,
  labelOf: (url) => labelOf(url, ownContract, true),
  at: '2026-03-01T10:11:12.345Z',
  key: new Uint8Array(32).fill(5),
  credentials: ['hush-hush'],
});
let folders = 0;
const written = (one: Made = made, exchange: Exchange = live, folder = path(`folder-${folders++}`)) => ({
  folder,
  result: writeRecordings(folder, ['read-200.json'], [exchange], one, ownContract),
});
const withRecording = (change: (one: Exchange) => Exchange): Made => ({
  ...made,
  recordings: made.recordings.map(change),
});

test('what a server of the contract answered is recorded, with all that takes', () => {
  const { folder, result } = written();
  const file = JSON.parse(readFileSync(join(folder, 'read-200.json'), 'utf8')) as Exchange;

  expect(result).toEqual({ lines: [`${join(folder, 'read-200.json')}  is new`] });
  expect(readdirSync(folder)).toEqual(['read-200.json']);
  expect(file).toMatchObject({
    evidence: 'recorded',
    at: '2026-03-01T10:11:12.345Z',
    source: 'recorded by contract record from conversations.twilio.com, redacted',
    contract: { version: ownContract.version, sha256: ownContract.sha256 },
  });
  expect(fileFindings(file, 'recordings', ownContract, { today: '2026-03-02' })).toEqual([]);
});

test.each<[string, Made, RegExp]>([
  [
    'holds what had to go',
    withRecording(changed({ friendly_name: 'Quiet harbour' })),
    /body\/friendly_name holds a text that had/,
  ],
  [
    'holds a credential',
    withRecording(changed({ friendly_name: 'hush-hush' })),
    /body\/friendly_name holds a credential of this run/,
  ],
  ['has another finding', withRecording(changed({ state: 'paused' })), /has other findings than the live exchange/],
  ['lost a finding', withRecording((one) => one), /has other findings than the live exchange/],
  ['is dated by nobody', withRecording(({ at: _, ...one }) => one), /is called recorded, without the date/],
])('a recording that %s is not written', (what, one, message) => {
  const exchange = what === 'lost a finding' ? changed({ state: 'paused' })(live) : live;
  const { folder, result } = written(one, exchange);

  expect(result).toEqual({ refused: [expect.stringMatching(message)] });
  expect(JSON.stringify(result)).not.toMatch(/harbour|hush/);
  expect(() => readdirSync(folder)).toThrow('ENOENT');
});

test('a file that is there is left where its successor is refused', () => {
  const { folder } = written();
  const before = readFileSync(join(folder, 'read-200.json'), 'utf8');

  expect(written(withRecording(changed({ state: 'paused' })), live, folder).result).toHaveProperty('refused');
  expect(readFileSync(join(folder, 'read-200.json'), 'utf8')).toBe(before);
});

test('what a run left half-written is no obstacle', () => {
  const folder = path(`folder-${folders++}`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'read-200.json.partial'), '{');

  expect(written(made, live, folder).result).toHaveProperty('lines');
  expect(readdirSync(folder)).toEqual(['read-200.json']);
});
