import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { parseLedger } from '../src/contract/ledger/ledger.js';
import { lineRoles } from '../src/contract/ledger/line-roles.js';
import { unbacked } from '../src/contract/ledger/provenance.js';
import { tallyOf } from '../src/contract/ledger/tally.js';
import { valueAt } from '../src/contract/pointer.js';

const read = (file: string) => readFileSync(new URL(`../spec/${file}`, import.meta.url), 'utf8');
const spec = parse(read('../generated/openapi.yaml')) as object;
const ledger = parseLedger(read('claims.yaml'), 'claims.yaml');
const citations = [...ledger.claims, ...ledger.contradictions];

test('cites only clauses that are in the contract', () => {
  const dangling = citations.flatMap(({ id, clauses }) =>
    clauses.filter((clause) => valueAt(spec, clause) === undefined).map((clause) => `${id} ${clause}`),
  );
  expect(dangling).toEqual([]);
});

test('accounts for every clause of the contract by a claim or an origin', () => {
  expect(unbacked(spec, ledger)).toEqual([]);
});

test("accounts for every line of the vendor's document", () => {
  expect(lineRoles(ledger)).toHaveLength(136);
  expect(lineRoles(ledger)).not.toContain('unclaimed');
});

test('cites no blank line and none that the document lacks', () => {
  const lines = [...citations.flatMap(({ lines: cited }) => cited), ...ledger.layout, ...ledger.example];
  expect(lines.filter((line) => !ledger.document.digests[line - 1])).toEqual([]);
});

test('has a hash for every claim and contradiction', () => {
  expect(citations.filter(({ sha256 }) => sha256 === '').map(({ id }) => id)).toEqual([]);
});

test('gives the same hash to the same lines', () => {
  const byLines = new Map<string, Set<string>>();
  for (const { lines, sha256 } of citations)
    byLines.set(lines.join(), (byLines.get(lines.join()) ?? new Set()).add(sha256));
  expect([...byLines.values()].filter((hashes) => hashes.size > 1)).toEqual([]);
});

test('gives the hash of a single line by the digest of that line', () => {
  const single = citations.filter(({ lines }) => lines.length === 1);
  expect(
    single
      .filter(({ lines, sha256 }) => !sha256.startsWith(ledger.document.digests[lines[0]! - 1]!))
      .map(({ id }) => id),
  ).toEqual([]);
});

test('gives a reason for each claim that no exchange by itself can show', () => {
  const silent = ledger.claims.filter(({ check, reason }) => (check === 'live' || check === 'none') && !reason);
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('numbers claims and contradictions in order, each id once', () => {
  const ids = citations.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual([...ids].sort());
});

test('can check at least nine claims of ten by a machine', () => {
  const { claims, checkable } = tallyOf(ledger);
  expect(checkable / claims).toBeGreaterThanOrEqual(0.9);
});
