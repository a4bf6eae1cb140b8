import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from '../src/contract/check.js';
import type { Exchange } from '../src/contract/exchange.js';
import { loadContract } from '../src/contract/load.js';
import { ownContract } from '../src/contract/own.js';
import { fileFindings } from '../src/contract/recordings/file-findings.js';
import { redact } from '../src/contract/recordings/redaction/redact.js';
import { sameFindings } from '../src/contract/recordings/same-findings.js';
import { readExchange } from '../src/contract/sources/read-exchange.js';
import { cases, exchangeOf, places, recording, recordingFiles } from './support/cases.js';
import { someOf } from './support/times.js';

const key = new Uint8Array(32).fill(7);
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const parcels = loadContract(here('corpus/parcels.yaml'));

interface CorpusCase {
  readonly name: string;
  readonly exchange: unknown;
}
const corpus = (name: string) =>
  (JSON.parse(readFileSync(here(`corpus/${name}.json`), 'utf8')) as { cases: CorpusCase[] }).cases.map(
    (one) => [one.name, readExchange(one.exchange) as Exchange] as const,
  );

const ofConversations = [
  ...someOf(recordingFiles, 40).map((file) => [file, recording(file)] as const),
  ...someOf(cases, 80).map((one) => [one.name, exchangeOf(one)] as const),
  ...corpus('conversations'),
].map(([name, exchange]) => ({ name, exchange, contract: ownContract }));
const everything = [
  ...ofConversations,
  ...corpus('parcels').map(([name, exchange]) => ({ name, exchange, contract: parcels })),
].map((one) => ({ ...one, safe: redact([one.exchange], one.contract, key).exchanges[0]! }));

/** Each text and key of a value, in order. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, one]) => [name, ...textsOf(one)]);
}
const lengths = (texts: readonly string[]) => texts.map((text) => [[...text].length, Buffer.byteLength(text)]);

test.each(everything)('$name has the same findings and lengths when it is redacted', ({ exchange, contract, safe }) => {
  const [before, after] = [check(exchange, contract), check(safe, contract)];

  expect(sameFindings(before, after) || { before: places(before), after: places(after) }).toBe(true);
  expect(fileFindings(safe, 'recordings', contract)).toEqual([]);
  if (exchange.response.text === undefined)
    expect(lengths(textsOf(safe.response.body))).toEqual(lengths(textsOf(exchange.response.body)));
});

test('the places of findings stay, but for keys that are data', () => {
  const moved = everything.slice(0, ofConversations.length).flatMap(({ name, exchange, safe }) => {
    const [before, after] = [check(exchange, ownContract), check(safe, ownContract)].map(places);
    return before!.join() === after!.join()
      ? []
      : before!.filter((place) => !after!.includes(place)).map((place) => [name, place]);
  });

  expect(
    moved.every(([, place]) => /\/links\/|property\.undocumented|header\.undocumented|request\.query/.test(place!)),
  ).toBe(true);
});

test.each(someOf(recordingFiles, 15))('%s becomes another with another key, and the same with the same', (file) => {
  const exchange = recording(file);
  const [one, other] = [1, 2].map((n) =>
    JSON.stringify(redact([exchange], ownContract, new Uint8Array(32).fill(n)).exchanges),
  );

  expect(one).not.toBe(other);
  expect(JSON.stringify(redact([exchange], ownContract, new Uint8Array(32).fill(1)).exchanges)).toBe(one);
});
