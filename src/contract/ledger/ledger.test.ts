import { expect, test } from '@jest/globals';
import { LedgerError } from './ledger-error.js';
import { parseLedger } from './ledger.js';

const YAML = `
contract: openapi.yaml
document:
  title: A page
  lines: 3
  sha256: ''
  digests: ['0123456789ab', '', '0123456789ac']
layout: '1'
example: ''
claims:
  C001:
    says: A lamp is lit.
    lines: 3
    sha256: ''
    clauses: ['#/paths']
    check: none
    reason: Nobody looks.
contradictions:
  X01: { says: It is dark., lines: '1, 3', sha256: '', clauses: ['#'], decision: Lit. }
`;

test('reads a ledger', () => {
  expect(parseLedger(YAML, 'claims.yaml')).toEqual({
    contract: 'openapi.yaml',
    document: { title: 'A page', lines: 3, sha256: '', digests: ['0123456789ab', '', '0123456789ac'] },
    layout: [1],
    example: [],
    claims: [
      {
        id: 'C001',
        says: 'A lamp is lit.',
        lines: [3],
        sha256: '',
        clauses: ['#/paths'],
        check: 'none',
        reason: 'Nobody looks.',
      },
    ],
    contradictions: [{ id: 'X01', says: 'It is dark.', lines: [1, 3], sha256: '', clauses: ['#'], decision: 'Lit.' }],
  });
});

test.each([
  { fault: 'text that is no YAML', from: 'says: A', to: 'says: [A', message: /^claims\.yaml is no YAML: .* line \d+/ },
  {
    fault: 'an alias without an anchor',
    from: 'says: A lamp is lit.',
    to: 'says: *lamp',
    message: /^claims\.yaml is no YAML: .*lamp/,
  },
  { fault: 'an id twice', from: 'contradictions:', to: '  C001: {}\ncontradictions:', message: /keys must be unique/ },
  { fault: 'an id of another form', from: 'C001', to: 'claim1', message: /claims\.claim1 is no id/ },
  {
    fault: 'a missing key',
    from: "    clauses: ['#/paths']\n",
    to: '',
    message: /^claims\.yaml: claims\.C001\.clauses is missing/,
  },
  { fault: 'a misspelt key', from: 'reason:', to: 'raeson:', message: /claims\.C001\.raeson is not known here/ },
  {
    fault: 'an unknown check',
    from: 'check: none',
    to: 'check: guess',
    message: /claims\.C001\.check must be one of schema, header/,
  },
  {
    fault: 'an unchecked claim without a reason',
    from: '    reason: Nobody looks.\n',
    to: '',
    message: /claims\.C001\.reason is missing/,
  },
  {
    fault: 'a claim without lines',
    from: 'lines: 3\n    sha',
    to: "lines: ''\n    sha",
    message: /claims\.C001\.lines must name at least one line/,
  },
  {
    fault: 'lines that fall',
    from: "'1, 3'",
    to: "'3, 1'",
    message: /contradictions\.X01\.lines must name lines: `3, 1` does not rise/,
  },
  {
    fault: 'a claim without clauses',
    from: "['#/paths']",
    to: '[]',
    message: /claims\.C001\.clauses must name at least one clause/,
  },
  {
    fault: 'a clause that is no pointer',
    from: '#/paths',
    to: 'paths',
    message: /claims\.C001\.clauses\[0\] does not match/,
  },
  { fault: 'a number in place of text', from: 'A lamp is lit.', to: '12', message: /claims\.C001\.says must be text/ },
  { fault: 'empty text', from: 'A lamp is lit.', to: "' '", message: /claims\.C001\.says must not be empty/ },
  {
    fault: 'a digest of another length',
    from: '0123456789ab',
    to: '0123',
    message: /document\.digests\[0\] does not match/,
  },
  {
    fault: 'a digest too few',
    from: "'', ",
    to: '',
    message: /document\.digests must have 3 entries, one for each line; it has 2/,
  },
  {
    fault: 'a list where a map is due',
    from: /claims:[^]*contra/,
    to: 'claims: []\ncontra',
    message: /^claims\.yaml: claims must be a map/,
  },
  {
    fault: 'a part of a line count',
    from: 'lines: 3\n  sha',
    to: 'lines: 2.5\n  sha',
    message: /document\.lines must be a whole number/,
  },
])('refuses $fault', ({ from, to, message }) => {
  const text = YAML.replace(from, to);
  expect(text).not.toBe(YAML);
  expect(() => parseLedger(text, 'claims.yaml')).toThrow(LedgerError);
  expect(() => parseLedger(text, 'claims.yaml')).toThrow(message);
});

test('refuses an empty file', () => {
  expect(() => parseLedger('', 'claims.yaml')).toThrow('claims.yaml: the file must be a map');
});
