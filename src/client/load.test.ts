import { expect, test } from '@jest/globals';
import { fetchServiceConversation } from '../operations.js';
import { loaded } from './load.js';

const limits = { timeoutMs: 1000, deadlineMs: 1000, signal: undefined };

test('gives the part that was loaded', async () => {
  expect(await loaded(fetchServiceConversation, limits, () => Promise.resolve('part'))).toBe('part');
});

test('a part that cannot be loaded is an error of ours that does not repeat its address', async () => {
  const missing = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module: https://x/part.js'));
  const error = await loaded(fetchServiceConversation, limits, missing).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: 'ConnectionError', message: expect.not.stringContaining('part.js') });
});

test('a part that never comes does not hold a call beyond its limits', async () => {
  const never = () => new Promise<never>(() => undefined);
  const late = loaded(fetchServiceConversation, { ...limits, timeoutMs: 20 }, never);
  await expect(late).rejects.toMatchObject({ name: 'TimeoutError' });
  const aborting = new AbortController();
  const aborted = loaded(fetchServiceConversation, { ...limits, signal: aborting.signal }, never);
  aborting.abort();
  await expect(aborted).rejects.toMatchObject({ name: 'AbortError' });
});
