import { expect, test } from '@jest/globals';
import { durationMs } from './duration.js';

test.each([
  ['PT1M', 60_000],
  ['PT90S', 90_000],
  ['P1DT2H3M4S', 93_784_000],
  ['P2W', 1_209_600_000],
  ['PT0S', 0],
])('%s takes %i ms', (text, ms) => {
  expect(durationMs(text)).toBe(ms);
});

test.each(['', 'P', 'PT', 'P1DT', '60', 'PT1M ', 'P1M', 'P1Y', 'PT-1M', 'pt1m'])(
  '%p is no duration of one length',
  (text) => {
    expect(durationMs(text)).toBeUndefined();
  },
);
