import { expect, test } from '@jest/globals';
import { differences, median, medianRatio, summary } from './statistics.js';

test.each([
  [[3], 3],
  [[10, 9, 1], 9],
  [[4, 1, 100, 2], 3],
  [[], NaN],
])('median of %j', (values, middle) => {
  expect(median(values)).toBe(middle);
});

test('the median leaves its series as it was', () => {
  const values = [3, 1, 2];
  median(values);
  expect(values).toEqual([3, 1, 2]);
});

test('summary gives the median between both ends', () => {
  expect(summary([5, 1, 2])).toEqual({ median: 2, min: 1, max: 5 });
});

test('a ratio is taken in each round, so that a slow round does not count', () => {
  const fast = [1, 1, 10];
  const slow = [2, 2, 20];
  expect(medianRatio(slow, fast)).toBe(2);
  expect(medianRatio([1, 30, 3], [1, 10, 2])).toBe(1.5);
});

test('differences pair the rounds', () => {
  expect(differences([5, 7], [1, 2])).toEqual([4, 5]);
  expect(() => differences([1], [1, 2])).toThrow(RangeError);
});
