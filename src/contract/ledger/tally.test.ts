import { expect, test } from '@jest/globals';
import { tallyOf } from './tally.js';

const citation = { says: '', sha256: '', clauses: ['#'] };

const LEDGER = {
  contract: 'openapi.yaml',
  document: { title: '', lines: 6, sha256: '', digests: ['a', '', 'b', 'c', 'd', 'e'] },
  layout: [1],
  example: [5],
  claims: [
    { ...citation, id: 'C001', lines: [3], check: 'schema' as const },
    { ...citation, id: 'C002', lines: [3, 5], check: 'live' as const, reason: 'Two calls.' },
    { ...citation, id: 'C003', lines: [3], check: 'none' as const, reason: 'Nobody looks.' },
  ],
  contradictions: [{ ...citation, id: 'X01', lines: [4], decision: '' }],
};

test('counts claims by how they are checked', () => {
  expect(tallyOf(LEDGER)).toMatchObject({
    claims: 3,
    byCheck: { schema: 1, header: 0, request: 0, 'cross-field': 0, live: 1, none: 1 },
    checkable: 2,
    contradictions: 1,
  });
});

test('counts each line once', () => {
  expect(tallyOf(LEDGER).lines).toEqual({ all: 6, claimed: 2, example: 1, layout: 1, blank: 1, unclaimed: 1 });
});
