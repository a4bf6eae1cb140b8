import { expect, test } from '@jest/globals';
import type { Outcome } from './retry-policy.js';
import { watchWrite } from './write-watch.js';

const answered = (status: number, retryAfterMs?: number): Outcome => ({ status, retryAfterMs });
const connection = (code?: string): Outcome => ({ failure: 'connection', code });

const OUTCOMES: [name: string, outcome: Outcome, want: { post: boolean; mayBeProcessed: boolean }][] = [
  ['429', answered(429), { post: true, mayBeProcessed: false }],
  ['404', answered(404), { post: false, mayBeProcessed: false }],
  ['302', answered(302), { post: false, mayBeProcessed: false }],
  ['500', answered(500), { post: false, mayBeProcessed: true }],
  ['503', answered(503), { post: false, mayBeProcessed: true }],
  ['503 with Retry-After', answered(503, 1000), { post: false, mayBeProcessed: true }],
  ['a timeout', { failure: 'timeout' }, { post: false, mayBeProcessed: true }],
  ['a cut body', { failure: 'other' }, { post: false, mayBeProcessed: true }],
  ['credentials that were refused', { failure: 'unsent' }, { post: false, mayBeProcessed: false }],
  ['a refused connection', connection('ECONNREFUSED'), { post: true, mayBeProcessed: false }],
  ['a name that does not resolve', connection('ENOTFOUND'), { post: true, mayBeProcessed: false }],
  ['a resolver that does not answer', connection('EAI_AGAIN'), { post: true, mayBeProcessed: false }],
  ['a connect that timed out', connection('UND_ERR_CONNECT_TIMEOUT'), { post: true, mayBeProcessed: false }],
  ['a reset', connection('ECONNRESET'), { post: false, mayBeProcessed: true }],
  ['a broken pipe', connection('EPIPE'), { post: false, mayBeProcessed: true }],
  ['an unreachable host', connection('EHOSTUNREACH'), { post: false, mayBeProcessed: true }],
  ['a failure of which a browser tells nothing', connection(), { post: false, mayBeProcessed: true }],
];

test.each(OUTCOMES)('after %s', (_, outcome, want) => {
  const ask = (method: string, retryWrites = false) => watchWrite(method, retryWrites).mayRepeat(outcome);
  expect([ask('POST'), ask('PATCH')]).toEqual([want.post, want.post]);
  expect([ask('PUT'), ask('DELETE'), ask('POST', true)]).toEqual([true, true, true]);
  const watch = watchWrite('DELETE', false);
  watch.mayRepeat(outcome);
  const error = watch.told(new Error('it failed')) as Error & { mayBeProcessed?: true };
  expect(error.mayBeProcessed).toBe(want.mayBeProcessed || undefined);
  expect(error.message).toBe(`it failed${want.mayBeProcessed ? '; it may have been processed' : ''}`);
});

test('an attempt that may have been processed is not forgotten over one that was not', () => {
  const watch = watchWrite('DELETE', false);
  for (const outcome of [answered(503), answered(404)]) watch.mayRepeat(outcome);
  expect(watch.told(new Error('it is not there'))).toMatchObject({ mayBeProcessed: true });
});
