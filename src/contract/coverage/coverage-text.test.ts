import { expect, test } from '@jest/globals';
import type { CoverageSlot } from './coverage-slot.js';
import { coverageText, summarizeCoverage } from './coverage-text.js';

const slot = (form: string, evidence: CoverageSlot['evidence'] = {}): CoverageSlot => ({
  ...{ operationId: 'FetchLamp', status: '200', location: 'response.body', pointer: '/state' },
  ...{ form, evidence },
});

const slots = [
  slot('seen', { documented: 3, authored: 1 }),
  slot('absent', { documented: 1 }),
  slot('enum "on"', { authored: 2, recorded: 1 }),
  slot('enum "off"'),
  slot('enum "\x1b[2J"'),
];

test('counts each slot once, under its strongest evidence', () => {
  expect(summarizeCoverage(slots)).toEqual({
    slots: 5,
    shown: 3,
    byEvidence: { documented: 1, authored: 1, recorded: 1, live: 0 },
  });
});

test('names what nobody has ever seen, without what could steer a terminal', () => {
  expect(coverageText(slots)).toEqual([
    'coverage: 3 of 5 forms shown (1 documented, 1 authored, 1 recorded)',
    '  never seen: FetchLamp 200 response.body /state enum "off"',
    '  never seen: FetchLamp 200 response.body /state enum "\\x1b[2J"',
  ]);
});

test('says how many it does not name', () => {
  expect(coverageText(slots, 1).at(-1)).toBe('  and 1 more that nobody has ever seen');
  expect(coverageText(slots, 0)).toHaveLength(2);
});

test('counts live evidence where there is any', () => {
  expect(coverageText([slot('seen', { authored: 1, live: 1 })])).toEqual([
    'coverage: 1 of 1 forms shown (0 documented, 0 authored, 0 recorded, 1 live)',
  ]);
});

test('says nothing of a contract in which there is nothing to see', () => {
  expect(coverageText([])).toEqual([]);
});
