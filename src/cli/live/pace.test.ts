import { expect, test } from '@jest/globals';
import { createPace, MOST_WAITING_MS } from './pace.js';
import { quickTiming } from './timing-in-tests.js';

const rateLimit = (retryAfterMs?: number) => ({ status: 429, retryAfterMs });

test('refuses requests beyond the budget, and says so', async () => {
  const pace = createPace({ maxRequests: 2, timing: quickTiming() });
  expect([await pace.take(), await pace.take(), pace.isUsedUp()]).toEqual([undefined, undefined, false]);
  expect(await pace.take()).toMatchObject({ code: 'environment.budget', says: expect.stringContaining('2 requests') });
  expect(pace.isUsedUp()).toBe(true);
});

test('waits as long as the target asks, and a random part on top', async () => {
  const timing = quickTiming();
  const pace = createPace({ maxRequests: 9, timing });
  expect(await pace.again(rateLimit(7000), 1)).toBe(true);
  expect(timing.waits).toEqual([7250]);
});

test('waits longer each time, four times, where the target does not say how long', async () => {
  const timing = quickTiming();
  const pace = createPace({ maxRequests: 9, timing });
  const others: boolean[] = [];
  for (const attempt of [1, 2, 3, 4, 5]) others.push(await pace.again(rateLimit(), attempt));
  expect([others, timing.waits]).toEqual([
    [true, true, true, true, false],
    [250, 500, 1000, 2000],
  ]);
});

test.each([
  ['408', { status: 408, retryAfterMs: undefined }, true],
  ['500', { status: 500, retryAfterMs: undefined }, true],
  ['501', { status: 501, retryAfterMs: undefined }, false],
  ['a timeout', { failure: 'timeout' } as const, true],
  ['a lost connection', { failure: 'connection', notConnected: false } as const, true],
  ['anything else', { failure: 'other' } as const, false],
])('repeats after %s: %p', async (_what, outcome, want) => {
  expect(await createPace({ maxRequests: 9, timing: quickTiming() }).again(outcome, 1)).toBe(want);
});

test('holds every later request back until the moment that the target named', async () => {
  const timing = quickTiming();
  const pace = createPace({ maxRequests: 9, timing });
  expect(await pace.again(rateLimit(90_000), 1)).toBe(false); // longer than the policy waits for one call
  expect(await pace.take()).toBeUndefined();
  expect(timing.waits).toEqual([90_000]);
});

test('sends nothing where the target asks for a longer wait than the run has time for', async () => {
  const timing = quickTiming();
  const pace = createPace({ maxRequests: 9, timing });
  await pace.again(rateLimit(MOST_WAITING_MS + 1), 1);
  expect(await pace.take()).toMatchObject({ code: 'environment.rate-limit' });
  expect(timing.waits).toEqual([]);
});

test('waits no longer than its time, all waits together', async () => {
  const timing = quickTiming();
  const pace = createPace({ maxRequests: 999, timing });
  while (await pace.again(rateLimit(30_000), 1));
  const waited = timing.waits.reduce((sum, one) => sum + one, 0);
  expect(timing.waits.length).toBe(3);
  expect(waited).toBeLessThan(MOST_WAITING_MS);
});

test('tells of every wait', async () => {
  const heard: number[] = [];
  const pace = createPace({ maxRequests: 9, timing: quickTiming(), onWait: (one) => void heard.push(one) });
  await pace.again(rateLimit(2000), 1);
  expect(heard).toEqual([2250]);
});
