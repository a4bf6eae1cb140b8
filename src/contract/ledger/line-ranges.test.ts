import { expect, test } from '@jest/globals';
import { formatLines, parseLines } from './line-ranges.js';

test.each([
  { text: '3', lines: [3] },
  { text: '3, 7-9', lines: [3, 7, 8, 9] },
  { text: '1,4-5', lines: [1, 4, 5] },
  { text: '', lines: [] },
])('reads `$text`', ({ text, lines }) => {
  expect(parseLines(text)).toEqual(lines);
});

test.each(['0', 'x', '3-', '9-7', '7, 3', '3, 3', '1-4, 4', '3 4', ' 3', '1-9999999'])('refuses `%s`', (text) => {
  expect(() => parseLines(text)).toThrow(RangeError);
});

test('writes neighbours as a range', () => {
  expect(formatLines([3, 7, 8, 9, 12, 13])).toBe('3, 7-9, 12-13');
});

test('writes what it reads', () => {
  expect(formatLines(parseLines('1, 3-5, 90'))).toBe('1, 3-5, 90');
});
