import { afterEach, expect, test } from '@jest/globals';
import { createConversationsClient, isApiError, waitUntil } from '../index.js';
import { closeServers, serve } from '../stand-in/test-server.js';

afterEach(closeServers);

const ids = { ChatServiceSid: `IS${'a'.repeat(32)}`, Sid: 'x' } as const;

/** A client of a vendor that answers with these one after the other, and with the last one from then on. */
async function answering(...answers: (string | number)[]) {
  const { url: baseUrl, requests } = await serve((_, response) => {
    const answer = answers.length > 1 ? answers.shift()! : answers[0]!;
    const status = typeof answer === 'number' ? answer : 200;
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ state: answer }));
  });
  return { conversations: createConversationsClient({ accountSid: 'AC1', authToken: 'x', baseUrl }), requests };
}

const isReady = ({ state }: { state: string }) => state !== 'initializing';

test('asks until the result is as wanted', async () => {
  const { conversations, requests } = await answering('initializing', 'initializing', 'active');
  const result = await waitUntil((options) => conversations.fetchServiceConversation(ids, options), isReady);
  expect(result).toEqual({ state: 'active' });
  expect(requests).toHaveLength(3);
});

test('asks once where the result is as wanted at once', async () => {
  const { conversations, requests } = await answering('active');
  await waitUntil((options) => conversations.fetchServiceConversation(ids, options), isReady);
  expect(requests).toHaveLength(1);
});

test('ends with a TimeoutError before a wait that would reach the deadline', async () => {
  const { conversations } = await answering('initializing');
  const started = performance.now();
  const waiting = waitUntil((options) => conversations.fetchServiceConversation(ids, options), isReady, {
    deadlineMs: 900,
  });
  await expect(waiting).rejects.toMatchObject({ name: 'TimeoutError', limit: 'deadlineMs', milliseconds: 900 });
  expect(performance.now() - started).toBeLessThan(1000);
});

test('hands the rest of the deadline to the call', async () => {
  const { url: baseUrl } = await serve(() => undefined);
  const conversations = createConversationsClient({ accountSid: 'AC1', authToken: 'x', baseUrl });
  const waiting = waitUntil((options) => conversations.fetchServiceConversation(ids, options), isReady, {
    deadlineMs: 200,
  });
  await expect(waiting).rejects.toMatchObject({ name: 'TimeoutError', limit: 'deadlineMs' });
});

test('a signal ends a wait', async () => {
  const { conversations } = await answering('initializing');
  const signal = AbortSignal.timeout(150);
  const waiting = waitUntil((options) => conversations.fetchServiceConversation(ids, options), isReady, { signal });
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
});

test('a signal that is aborted already asks nothing', async () => {
  let asked = 0;
  const waiting = waitUntil(() => Promise.resolve(asked++), () => true, { signal: AbortSignal.abort() }); // prettier-ignore
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  expect(asked).toBe(0);
});

test('throws what the call throws, unless it is told to go on', async () => {
  const [once, again] = [await answering(404, 'active'), await answering(404, 'active')];
  const first = waitUntil((options) => once.conversations.fetchServiceConversation(ids, options), isReady);
  await expect(first).rejects.toMatchObject({ name: 'ApiError', status: 404 });
  const goOnAfter = (error: unknown) => isApiError(error, { status: 404 });
  const second = waitUntil((options) => again.conversations.fetchServiceConversation(ids, options), isReady, {
    goOnAfter,
  });
  expect(await second).toEqual({ state: 'active' });
});

test.each([0, -1, Number.NaN])('refuses %p as a deadline', async (deadlineMs) => {
  const waiting = waitUntil(() => Promise.resolve(1), () => true, { deadlineMs }); // prettier-ignore
  await expect(waiting).rejects.toMatchObject({ name: 'InvalidArgumentError', argument: 'deadlineMs' });
});
