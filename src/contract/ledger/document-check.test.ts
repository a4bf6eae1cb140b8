import { expect, test } from '@jest/globals';
import { checkDocument } from './document-check.js';
import { digestOf, hashOf, linesOf, sha256 } from './document-lines.js';
import type { Ledger } from './ledger.js';

const PAGE = ['Fetch a lamp', '', 'Attributes', '', 'colour: text', '', 'watts: number', '', '{ "watts": 5 }'].join(
  '\n',
);

function ledgerOf(page: string, change: Partial<Ledger> = {}): Ledger {
  const lines = linesOf(page);
  const cite = (...cited: number[]) => ({ says: '', lines: cited, sha256: hashOf(cited, lines) ?? '', clauses: ['#'] });
  return {
    contract: 'openapi.yaml',
    document: { title: 'Lamps', lines: lines.length, sha256: sha256(page), digests: lines.map(digestOf) },
    layout: [3],
    example: [9],
    claims: [
      { id: 'C001', ...cite(1), check: 'schema' },
      { id: 'C002', ...cite(5, 7), check: 'schema' },
    ],
    contradictions: [{ id: 'X01', ...cite(7), decision: '' }],
    ...change,
  };
}

const check = (copy: string) => checkDocument(copy, ledgerOf(PAGE));

test('accounts for every line of the same text', () => {
  expect(check(PAGE)).toEqual([]);
});

test.each([
  { what: 'CRLF', copy: PAGE.replace(/\n/g, '\r\n') },
  { what: 'a newline at the end', copy: `${PAGE}\n` },
  { what: 'further blank lines', copy: PAGE.replace('Attributes', '\nAttributes\n') },
])('tolerates $what', ({ copy }) => {
  expect(check(copy)).toEqual([]);
});

test('names a changed line with the claims that cite it', () => {
  expect(check(PAGE.replace('watts: number', 'watts: text'))).toEqual([
    { kind: 'changed', line: 7, claims: ['C002', 'X01'], text: 'watts: text' },
  ]);
});

test('names an inserted line by its number in the copy', () => {
  expect(check(PAGE.replace('watts: number', 'volts: number\n\nwatts: number'))).toEqual([
    { kind: 'new', line: 7, claims: [], text: 'volts: number' },
  ]);
});

test('names a removed line by its number in the document', () => {
  expect(check(PAGE.replace('colour: text\n\n', ''))).toEqual([
    { kind: 'removed', line: 5, claims: ['C002'], text: '' },
  ]);
});

test('names both numbers of a changed line that moved', () => {
  const copy = PAGE.replace('Attributes', 'Headers\n\nAttributes').replace('{ "watts": 5 }', '{ "watts": 6 }');
  expect(check(copy)).toEqual([
    { kind: 'new', line: 3, claims: [], text: 'Headers' },
    { kind: 'changed', line: 11, was: 9, claims: [], text: '{ "watts": 6 }' },
  ]);
});

test('names a line that nothing cites', () => {
  expect(checkDocument(PAGE, ledgerOf(PAGE, { layout: [] }))).toEqual([
    { kind: 'unclaimed', line: 3, claims: [], text: 'Attributes' },
  ]);
});

test.each([
  { what: 'a blank line', line: 4 },
  { what: 'a line that is not there', line: 40 },
])('names $what that is cited', ({ line }) => {
  expect(checkDocument(PAGE, ledgerOf(PAGE, { layout: [3, line] }))).toEqual([
    { kind: 'empty', line, claims: [], text: '' },
  ]);
});

test('names a claim whose hash is not that of its lines', () => {
  const { claims } = ledgerOf(PAGE);
  const stale = ledgerOf(PAGE, { claims: [claims[0]!, { ...claims[1]!, sha256: sha256('something else') }] });
  expect(checkDocument(PAGE, stale)).toEqual([{ kind: 'stale', line: 5, claims: ['C002'], text: 'colour: text' }]);
});

test('names every line of a text that is another', () => {
  expect(check('One\nTwo').map(({ kind }) => kind)).toEqual(['changed', 'changed', 'removed', 'removed', 'removed']);
});
