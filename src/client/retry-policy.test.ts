import { expect, test } from '@jest/globals';
import {
  LONGEST_RETRY_AFTER_MS,
  retryDelayMs,
  type Attempted,
  type Outcome,
  type RetryPolicy,
} from './retry-policy.js';

const standard: RetryPolicy = { maxRetries: 2, retryStatuses: [429, 503] };
const half = () => 0.5;
const answered = (status: number, retryAfterMs?: number): Outcome => ({ status, retryAfterMs });
const timeout: Outcome = { failure: 'timeout' };
const broken: Outcome = { failure: 'connection' };
const other: Outcome = { failure: 'other' };

const delay = (given: Partial<Attempted>, random = half, policy = standard) =>
  retryDelayMs(policy, { attempt: 1, mayRepeat: true, outcome: answered(503), remainingMs: 30_000, ...given }, random);

test.each<{ name: string; given: Partial<Attempted>; want: number | undefined }>([
  { name: 'a request after 429', given: { outcome: answered(429) }, want: 250 },
  { name: 'a request after 503', given: {}, want: 250 },
  { name: 'a request after a connection that broke', given: { outcome: broken }, want: 250 },
  { name: 'a request after an attempt without an answer in time', given: { outcome: timeout }, want: 250 },
  { name: 'a request after another failure', given: { outcome: other }, want: undefined },
  {
    name: 'a request that may not be repeated after 429',
    given: { mayRepeat: false, outcome: answered(429) },
    want: undefined,
  },
  ...[200, 204, 301, 304, 400, 401, 403, 404, 408, 409, 500, 502, 504].map((status) => ({
    name: `a request after ${status}`,
    given: { outcome: answered(status) },
    want: undefined,
  })),
])('$name: $want', ({ given, want }) => {
  expect(delay(given)).toBe(want);
});

test.each([
  [1, 250],
  [2, 500],
  [3, 1000],
  [5, 4000],
  [6, 4000],
  [50, 4000],
])('the wait before retry %i is half of a bound that doubles up to 8 s: %i', (attempt, want) => {
  expect(delay({ attempt }, half, { maxRetries: 100, retryStatuses: [503] })).toBe(want);
});

test.each([
  [0, 0],
  [0.999, 499],
])('the whole wait is random: %p gives %p', (random, want) => {
  expect(delay({}, () => random)).toBe(want);
});

test('there are no more retries than the policy allows', () => {
  expect(delay({ attempt: 2 })).toBe(500);
  expect(delay({ attempt: 3 })).toBeUndefined();
  expect(delay({}, half, { maxRetries: 0, retryStatuses: [503] })).toBeUndefined();
});

test('statuses are those of the policy', () => {
  const policy = { maxRetries: 1, retryStatuses: [500] };
  expect(delay({ outcome: answered(500) }, half, policy)).toBe(250);
  expect(delay({ outcome: answered(503) }, half, policy)).toBeUndefined();
});

test.each([
  ['is waited for in full, and a random part comes on top', 2_000, 30_000, 2_250],
  ['of nothing leaves the random part', 0, 30_000, 250],
  ['that is as long as allowed is waited for', LONGEST_RETRY_AFTER_MS, Infinity, LONGEST_RETRY_AFTER_MS + 250],
  ['that is longer ends the call', LONGEST_RETRY_AFTER_MS + 1, Infinity, undefined],
  ['that would reach the deadline ends the call', 10_000, 10_000, undefined],
  ['that would pass the deadline with its random part ends the call', 9_900, 10_000, undefined],
])('a Retry-After %s', (_, retryAfterMs, remainingMs, want) => {
  expect(delay({ outcome: answered(429, retryAfterMs), remainingMs })).toBe(want);
});

test.each([250, 0, -5])('no wait reaches the deadline with %i ms left', (remainingMs) => {
  expect(delay({ remainingMs })).toBeUndefined();
});
