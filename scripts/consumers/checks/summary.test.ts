import { expect, test } from '@jest/globals';
import type { Check } from '../../../src/vectors/checks/check.js';
import { remarksOf } from '../../../src/vectors/checks/remarks.js';
import { countsOf, summaryTable, type Result } from './summary.js';

const checks: readonly Check[] = [
  { step: 'judge', id: 'a', outcome: 'passed' },
  { step: 'judge', id: 'b', outcome: 'skipped', says: 'requires strict-format' },
  { step: 'judge', id: 'c', outcome: 'skipped', says: 'requires strict-format' },
  { step: 'decode', id: 'a', outcome: 'failed', says: '/id: lost\u001b[2J' },
  { step: 'send', id: 'd', outcome: 'known', says: 'no escapes' },
  { step: 'send', id: 'e', outcome: 'passed', says: 'other escapes' },
];
const result: Result = { language: 'python', generator: 'maker 1.2', validator: 'judge 3.4', checks };

test('counts a known failure as skipped, and never as passed', () => {
  expect(countsOf(result, 99)).toEqual({ passed: 2, failed: 1, skipped: 3 });
});

test('counts all that a language should have had where its turn never came', () => {
  expect(countsOf({ ...result, checks: [], skipped: 'go (not found)' }, 7)).toEqual({
    passed: 0,
    failed: 0,
    skipped: 7,
  });
  expect(countsOf({ ...result, checks: [], broken: 'no client' }, 7)).toEqual({ passed: 0, failed: 7, skipped: 0 });
});

test('lays out language, generator and validator with their versions and counts', () => {
  expect(
    summaryTable([result])
      .split('\n')
      .map((line) => line.split(/\s{2,}/)),
  ).toEqual([
    ['language', 'generator', 'validator', 'judged', 'decoded', 'sent', 'fetched', 'failed', 'known', 'skipped'],
    ['python', 'maker 1.2', 'judge 3.4', '1/3', '0/1', '1/2', '0/0', '1', '1', '2'],
  ]);
});

test('names each failure, groups the rest by reason, and lets nothing steer a terminal', () => {
  expect(remarksOf(checks, 'python')).toEqual([
    'FAIL  python decode a: /id: lost\\x1b[2J',
    'python: 2 skipped: judge: requires strict-format',
    'python: 1 known: send: no escapes',
    'python: 1 passed: send: other escapes',
  ]);
});
