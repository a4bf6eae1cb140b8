import { expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from '../src/contract/check.js';
import type { Exchange } from '../src/contract/exchange.js';
import { loadContract } from '../src/contract/load.js';
import { ownContract } from '../src/contract/own.js';
import { fileFindings } from '../src/contract/recordings/file-findings.js';
import { readExchange } from '../src/contract/sources/read-exchange.js';
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

test.each(recordingFiles)('%s holds no credential, and backs its claim of evidence', (file) => {
  expect(recordingText(file)).not.toMatch(/"(?:authorization|cookie|set-cookie)":/i);
  expect(fileFindings(recording(file), 'recordings', ownContract)).toEqual([]);
});

test('what contract record wrote is called recorded, holds no credential, and backs its claim', () => {
  const folder = fileURLToPath(new URL('recordings/recorded', import.meta.url));
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  for (const file of files) {
    const exchange = readExchange(JSON.parse(readFileSync(join(folder, file), 'utf8'))) as Exchange;
    expect([file, exchange.evidence]).toEqual([file, 'recorded']);
    expect([file, fileFindings(exchange, 'recordings', ownContract)]).toEqual([file, []]);
  }
});
