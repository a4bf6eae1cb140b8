import { expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { check } from '../src/contract/check.js';
import type { Exchange } from '../src/contract/exchange.js';
import { loadContract } from '../src/contract/load.js';
import { ownContract } from '../src/contract/own.js';
import { fileFindings } from '../src/contract/recordings/file-findings.js';
import { readExchange } from '../src/contract/sources/read-exchange.js';
import { places, recording, recordingFiles, recordingText } from './support/cases.js';

const compiledNow = loadContract(fileURLToPath(new URL('../spec/openapi.yaml', import.meta.url)));

/** What is to hold of every recording, told of all for which it does not: a test for each would cost more than the check. */
const failing = <T>(told: (exchange: Exchange, file: string) => readonly [got: T, want: T]) =>
  recordingFiles.flatMap((file) => {
    const [got, want] = told(recording(file), file);
    return isDeepStrictEqual(got, want) ? [] : [{ file, got, want }];
  });

test('every recording keeps the contract, but for what it says itself', () => {
  expect(failing((exchange) => [places(check(exchange, ownContract)), places(exchange.expect ?? [])])).toEqual([]);
});

test('every recording gets the same findings from the generated validators and from those compiled now', () => {
  expect(failing((exchange) => [check(exchange, ownContract), check(exchange, compiledNow)])).toEqual([]);
});

test('every recording tells its evidence, its date and where it comes from', () => {
  const told = failing(({ evidence = '', at = '', source = '' }) => [
    [['documented', 'authored', 'recorded'].includes(evidence), !Number.isNaN(Date.parse(at)), /\w/.test(source)],
    [true, true, true],
  ]);
  expect(told).toEqual([]);
});

test('every recording holds no credential, and backs its claim of evidence', () => {
  const named = recordingFiles.filter((file) => /"(?:authorization|cookie|set-cookie)":/i.test(recordingText(file)));
  expect(named).toEqual([]);
  expect(failing<unknown>((exchange) => [fileFindings(exchange, 'recordings', ownContract), []])).toEqual([]);
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
