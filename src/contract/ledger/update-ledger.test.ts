import { expect, test } from '@jest/globals';
import { checkDocument } from './document-check.js';
import { parseLedger } from './ledger.js';
import { updateLedger } from './update-ledger.js';

const PAGE = 'Fetch a lamp\n\ncolour: text\n\nwatts: number\n';

const NEW_LEDGER = `# Claims about lamps.
contract: openapi.yaml
document:
  title: Lamps
  lines: 0
  sha256: ''
  digests: [] # one for each line
layout: '1'
example: ''
claims:
  # What it looks like.
  C001: { says: It has a colour., lines: '3', sha256: '', clauses: ['#'], check: schema }
  C002:
    says: It has a power.   # of light
    lines: '5'
    sha256: ""
    clauses: ['#']
    check: schema
contradictions: {}
`;

const update = (source: string, copy: string) => updateLedger(source, parseLedger(source, 'claims.yaml'), copy);

function updated(source: string, copy: string): string {
  const result = update(source, copy);
  if ('refused' in result) throw new Error(JSON.stringify(result.refused));
  return result.text;
}

const LEDGER = updated(NEW_LEDGER, PAGE);

test('fills in a new ledger', () => {
  expect(checkDocument(PAGE, parseLedger(LEDGER, 'claims.yaml'))).toEqual([]);
});

test('changes nothing but hashes and digests', () => {
  const withoutHashes = (text: string) =>
    text
      .replace(/'[0-9a-f]{12,64}'|''|""/g, '#')
      .replace(/digests: \[[^\]]*\]/, 'digests')
      .replace(/lines: \d\n/, '');
  expect(withoutHashes(LEDGER)).toBe(withoutHashes(NEW_LEDGER));
});

test('says what it rewrote', () => {
  expect(update(LEDGER, PAGE.replace('number', 'text'))).toMatchObject({
    rewritten: ['document.sha256', 'document.digests', 'claims.C002.sha256'],
  });
});

test('has nothing to rewrite for the same text', () => {
  expect(update(LEDGER, PAGE)).toEqual({ text: LEDGER, rewritten: [] });
});

test('takes a line that is layout now', () => {
  const source = LEDGER.replace("layout: '1'", "layout: '1, 7'");
  expect(update(source, `${PAGE}\nFooter`)).toMatchObject({
    rewritten: ['document.lines', 'document.sha256', 'document.digests'],
  });
});

test('refuses a copy with a line that nothing cites', () => {
  expect(update(LEDGER, `${PAGE}\nFooter`)).toEqual({
    refused: [{ kind: 'unclaimed', line: 7, claims: [], text: 'Footer' }],
  });
});

test('refuses a copy without a line that is cited', () => {
  expect(update(LEDGER, 'Fetch a lamp\n\ncolour: text')).toEqual({
    refused: [{ kind: 'empty', line: 5, claims: ['C002'], text: '' }],
  });
});

test('refuses to put a claim on lines that did not change', () => {
  const source = LEDGER.replace("lines: '5'", "lines: '3'").replace("lines: '3', sha", "lines: '5', sha");
  expect(update(source, PAGE)).toEqual({
    refused: [
      { kind: 'stale', line: 5, claims: ['C001'], text: 'watts: number' },
      { kind: 'stale', line: 3, claims: ['C002'], text: 'colour: text' },
    ],
  });
});

test('follows a claim whose line number was corrected', () => {
  const source = LEDGER.replace("layout: '1'", "layout: '1, 5'").replace("lines: '5'", "lines: '7'");
  const copy = PAGE.replace('watts', 'Power\n\nwatts');
  expect(update(source, copy)).toMatchObject({ rewritten: ['document.lines', 'document.sha256', 'document.digests'] });
});
