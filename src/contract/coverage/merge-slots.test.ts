import { expect, test } from '@jest/globals';
import type { CoverageSlot } from './coverage-slot.js';
import { mergeSlots } from './merge-slots.js';

const slot = (form: string, evidence: CoverageSlot['evidence']): CoverageSlot => ({
  ...{ operationId: 'FetchLamp', status: '200', location: 'response.body', pointer: '/on' },
  ...{ form, evidence },
});

const one = [slot('true', { authored: 2 }), slot('false', {}), slot('null', { live: 1 })];
const other = [slot('true', { authored: 1, recorded: 3 }), slot('false', { documented: 1 }), slot('null', {})];
const both = [slot('true', { authored: 3, recorded: 3 }), slot('false', { documented: 1 }), slot('null', { live: 1 })];

test('adds up counts slot by slot, in the order of the contract', () => {
  expect(mergeSlots(one, other)).toEqual(both);
});

test('comes to the same whichever comes first', () => {
  expect(mergeSlots(other, one)).toEqual(both);
});

test('writes no count of zero', () => {
  expect(mergeSlots(one, other)[1]!.evidence).toStrictEqual({ documented: 1 });
});

test('leaves what it adds up as it was', () => {
  const before = structuredClone([one, other]);
  mergeSlots(one, other);
  expect([one, other]).toEqual(before);
});

test('keeps slots that only one side has', () => {
  expect(mergeSlots([], one)).toEqual(one);
  expect(mergeSlots(one.slice(1), one.slice(0, 1)).map(({ form }) => form)).toEqual(['false', 'null', 'true']);
});
