import { expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { check } from '../src/contract/check.js';
import { loadContract } from '../src/contract/load.js';
import { ownContract } from '../src/contract/own.js';
import { places, recording, recordingFiles, recordingText } from './support/cases.js';

const compiledNow = loadContract(fileURLToPath(new URL('../spec/openapi.yaml', import.meta.url)));

test.each(recordingFiles)('%s keeps the contract, but for what it says itself', (file) => {
  const exchange = recording(file);
  expect(places(check(exchange, ownContract))).toEqual(places(exchange.expect ?? []));
});

test.each(recordingFiles)(
  '%s gets the same findings from the generated validators and from those compiled now',
  (file) => {
    expect(check(recording(file), ownContract)).toEqual(check(recording(file), compiledNow));
  },
);

test.each(recordingFiles)('%s tells its evidence, its date and where it comes from', (file) => {
  const { evidence, at, source } = recording(file);
  expect(['documented', 'authored', 'recorded']).toContain(evidence);
  expect(Number.isNaN(Date.parse(at ?? ''))).toBe(false);
  expect(source).toMatch(/\w/);
});

test.each(recordingFiles)('%s holds no credential', (file) => {
  expect(recordingText(file)).not.toMatch(/"(?:authorization|cookie|set-cookie)":|SK[0-9a-f]{32}/i);
});

test('a recording that is called recorded names host and contract', () => {
  const recorded = recordingFiles.map(recording).filter(({ evidence }) => evidence === 'recorded');
  for (const { source } of recorded) expect(source).toMatch(/\S+\.\S+.*[0-9a-f]{64}/);
});
