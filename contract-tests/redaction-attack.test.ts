import { expect, test } from '@jest/globals';
import { check } from '../src/contract/check.js';
import type { Exchange } from '../src/contract/exchange.js';
import { ownContract } from '../src/contract/own.js';
import { redact } from '../src/contract/recordings/redaction/redact.js';
import { scannerOf } from '../src/contract/recordings/scanner/scan-recording.js';
import { sameFindings } from '../src/contract/recordings/same-findings.js';
import { plantedFrom } from './support/planted.js';
import { randomFrom } from './support/random.js';
import { times } from './support/times.js';

const publicText = JSON.stringify(ownContract.clauses.document);

/** Runs of six letters and digits, or nine where digits or hex digits are all: shorter ones meet by chance. */
function piecesOf(secret: string): string[] {
  return [...secret.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(([word]) => {
    const length = /^[\da-f]+$/i.test(word.replace(/^[A-Z]{2}/, '')) ? 9 : 6;
    return Array.from({ length: Math.max(0, word.length - length + 1) }, (_, i) => word.slice(i, i + length));
  });
}

/** The text of an exchange as anybody would read it who tries every usual encoding. */
function readings(value: unknown): string {
  const text = JSON.stringify(value);
  const loose = text.replace(/\\+u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  const decoded = loose.replace(/(?:%[\da-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString());
  const html = decoded.replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)));
  const base64 = [...decoded.matchAll(/[A-Za-z0-9+/]{8,}/g)].map(([run]) => Buffer.from(run, 'base64').toString());
  return [text, loose, decoded, html, ...base64].join('\n');
}

function redacted(exchange: Exchange, seed: number) {
  const { exchanges, replacements, hidden } = redact([exchange], ownContract, new Uint8Array(32).fill(seed));
  const originals = [...replacements.keys(), ...hidden];
  const scan = scannerOf({ credentials: [], originals, replacements: replacements.values(), publicText });
  return { safe: exchanges[0]!, scan };
}

const seeds = Array.from({ length: times(8, 25) }, (_, i) => i + 1);
const planted = [200, 404].flatMap((status) => seeds.map((seed) => [status, seed] as const));

test.each(planted)('nothing of what is planted into a %i is left (seed %i)', (status, seed) => {
  const { exchange, secrets } = plantedFrom(randomFrom(seed * 1000 + status), status);
  const { safe, scan } = redacted(exchange, seed);
  const text = readings(safe).toLowerCase();

  expect(secrets.filter((secret) => piecesOf(secret).some((piece) => text.includes(piece.toLowerCase())))).toEqual([]);
  expect(sameFindings(check(exchange, ownContract), check(safe, ownContract))).toBe(true);
  expect(scan(JSON.stringify(safe))).toEqual([]);
});

/** Every version of a value in which one text or number, or one key, is what it was before redaction. */
function* withOnePutBack(safe: unknown, original: unknown): Generator<{ value: unknown; put: string }> {
  if (safe === null || original === null || typeof safe !== 'object' || typeof original !== 'object') {
    if (safe !== original) yield { value: original, put: String(original) };
    return;
  }
  const [members, before] = [Object.entries(safe), Object.entries(original)];
  const whole = (list: [string, unknown][]) =>
    Array.isArray(safe) ? list.map(([, one]) => one) : Object.fromEntries(list);
  for (const [i, [key, value]] of members.entries()) {
    const [oldKey, old] = before[i]!;
    if (key !== oldKey) yield { value: whole(members.with(i, [oldKey, value])), put: oldKey };
    for (const inner of withOnePutBack(value, old))
      yield { ...inner, value: whole(members.with(i, [key, inner.value])) };
  }
}

test.each(seeds.slice(0, times(2, 6)))('the scanner finds every secret that was forgotten (seed %i)', (seed) => {
  const { exchange, secrets } = plantedFrom(randomFrom(seed), seed % 2 ? 200 : 404);
  const { safe, scan } = redacted(exchange, seed);
  const pieces = secrets.flatMap(piecesOf);
  const { request, response } = exchange;
  const forgotten = [...withOnePutBack(safe, { request, response })].filter(({ put }) => {
    const text = readings(put);
    return pieces.some((piece) => text.includes(piece));
  });

  expect(forgotten.length).toBeGreaterThan(20);
  expect(forgotten.filter(({ value }) => scan(JSON.stringify(value)).length === 0).map(({ put }) => put)).toEqual([]);
});
