import { expect, test } from '@jest/globals';
import { retryAfterMs } from './retry-after.js';

const now = Date.parse('2026-01-02T03:04:05Z');

test.each([
  [undefined, undefined],
  ['', undefined],
  ['0', 0],
  ['1', 1000],
  [' 120 ', 120_000],
  ['Fri, 02 Jan 2026 03:04:15 GMT', 10_000],
  ['Fri, 02 Jan 2026 03:04:00 GMT', 0],
  ['soon', undefined],
  ['-1', undefined],
  ['2026-01-02', undefined],
])('reads %j as %p milliseconds', (header, want) => {
  expect(retryAfterMs(header, now)).toBe(want);
});
