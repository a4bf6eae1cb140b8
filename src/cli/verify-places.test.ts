import { afterAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { workbench } from './run-in-tests.js';

const { verify, write, clean } = workbench();
afterAll(clean);

const recording = JSON.parse(readFileSync('contract-tests/recordings/fetch-by-sid.json', 'utf8')) as {
  request: object;
  response: { body: object };
};
const broken = {
  ...recording,
  response: { ...recording.response, body: { ...recording.response.body, state: 'paused' } },
};
const placesOf = async (path: string) => (await verify([path])).report.findings.map(({ seenAt }) => seenAt);

test('a finding in a recording names the line of the value', async () => {
  const text = JSON.stringify(broken, null, 2);
  const file = write('broken.json', text);
  const line = text.split('\n').findIndex((one) => one.includes('"state"')) + 1;

  expect(await placesOf(file)).toEqual([{ file, line, column: 7 }]);
});

test('a finding in NDJSON names its line, also where lines are blank', async () => {
  const file = write('broken.ndjson', `${JSON.stringify(recording)}\n\n${JSON.stringify(broken)}\n`);

  expect(await placesOf(file)).toEqual([{ file, line: 3, column: 1 }]);
});

test('compressed traffic has no lines to name', async () => {
  expect(await placesOf(write('broken.ndjson.gz', gzipSync(JSON.stringify(broken))))).toEqual([undefined]);
});

test('a recording that cannot be parsed is named all the same', async () => {
  expect(await placesOf(write('bad.json', '{'))).toEqual([undefined]);
});
