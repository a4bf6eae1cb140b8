import { afterEach, expect, test } from '@jest/globals';
import { createConversationsClient, type AttemptEvent, type ClientOptions } from '../index.js';
import { faults } from '../stand-in/faults.js';
import { startStandIn } from '../stand-in/index.js';
import { closedAfterTest, closeServers, serve } from '../stand-in/test-server.js';

afterEach(closeServers);

const ids = { ChatServiceSid: `IS${'a'.repeat(32)}`, Sid: `CH${'a'.repeat(32)}` } as const;

/** A client of a stand-in that meets these faults one after the other, then none; and the attempts that it tells of. */
async function meeting(given: readonly string[], options: Partial<ClientOptions> = {}) {
  const left = [...given];
  const { url: baseUrl } = closedAfterTest(await startStandIn({ fault: () => left.shift() }));
  const attempts: AttemptEvent[] = [];
  const onAttempt = (event: AttemptEvent) => void attempts.push(event);
  const client = createConversationsClient({
    accountSid: 'AC1',
    authToken: 'x',
    baseUrl,
    onAttempt,
    ...options,
  } as never);
  return { conversations: client, attempts };
}

test.each(['too-many-requests-bare', 'unavailable-bare', 'reset', 'garbage'])('tries again after %s', async (fault) => {
  const { conversations, attempts } = await meeting([fault]);
  expect(await conversations.fetchServiceConversation(ids)).toMatchObject({ sid: ids.Sid });
  expect(attempts).toMatchObject([
    { attempt: 1, retryInMs: expect.any(Number) },
    { attempt: 2, status: 200 },
  ]);
});

test.each(['hang', 'slow-body'])('tries again after an attempt that met %s', async (fault) => {
  const { conversations, attempts } = await meeting([fault], { timeoutMs: 100 });
  expect(await conversations.fetchServiceConversation(ids)).toMatchObject({ sid: ids.Sid });
  expect(attempts).toMatchObject([{ error: 'TimeoutError' }, { status: 200 }]);
});

const FINAL = [
  'json-500',
  'html-502',
  'empty-404',
  'text-451',
  'redirect',
  'reset-in-body',
  'not-json',
  'truncated-json',
];
test.each(FINAL)('does not try again after %s', async (fault) => {
  const { conversations, attempts } = await meeting([fault]);
  await expect(conversations.fetchServiceConversation(ids)).rejects.toBeInstanceOf(Error);
  expect(attempts).toHaveLength(1);
  expect(attempts[0]!.retryInMs).toBeUndefined();
});

test('tries again after a 500 where that is asked for', async () => {
  const { conversations, attempts } = await meeting(['json-500'], { retryStatuses: [500] });
  expect(await conversations.fetchServiceConversation(ids)).toMatchObject({ sid: ids.Sid });
  expect(attempts.map(({ status }) => status)).toEqual([500, 200]);
});

test('gives the last error when all attempts failed', async () => {
  const { conversations, attempts } = await meeting(Array<string>(9).fill('unavailable-bare'));
  const error = { name: 'ApiError', status: 503, code: 20503 };
  await expect(conversations.fetchServiceConversation(ids)).rejects.toMatchObject(error);
  expect(attempts).toHaveLength(3);
});

test.each([
  [{ maxRetries: 0 }, 1],
  [{ maxRetries: 1 }, 2],
])('makes with %j attempts: %i, for the client and for a call', async (options, want) => {
  const many = Array<string>(9).fill('too-many-requests-bare');
  const [client, call] = [await meeting(many, options), await meeting(many)];
  await expect(client.conversations.fetchServiceConversation(ids)).rejects.toMatchObject({ status: 429 });
  await expect(call.conversations.fetchServiceConversation(ids, options)).rejects.toMatchObject({ status: 429 });
  expect([client.attempts.length, call.attempts.length]).toEqual([want, want]);
});

test("tries again in openapi-fetch's form", async () => {
  const { conversations, attempts } = await meeting(['unavailable-bare']);
  const path = '/v1/Services/{ChatServiceSid}/Conversations/{Sid}';
  expect((await conversations.GET(path, { params: { path: ids } })).data).toMatchObject({ sid: ids.Sid });
  expect(attempts).toHaveLength(2);
});

test.each([
  ['seconds', () => '1'],
  ['an HTTP date', () => new Date(Date.now() + 2000).toUTCString()],
])('waits as long as a Retry-After in %s asks', async (_, retryAfter) => {
  const times: number[] = [];
  const { url: baseUrl } = await serve((_, response) => {
    times.push(performance.now());
    const busy = times.length === 1;
    response.writeHead(busy ? 503 : 200, {
      'content-type': 'application/json',
      ...(busy && { 'retry-after': retryAfter() }),
    });
    response.end('{}');
  });
  const conversations = createConversationsClient({ accountSid: 'AC1', authToken: 'x', baseUrl });
  await conversations.fetchServiceConversation(ids);
  expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(950);
});

test('gives the error at once where the wait that is asked for would reach the deadline', async () => {
  const { conversations } = await meeting(Array<string>(9).fill('too-many-requests'), { deadlineMs: 900 });
  const started = performance.now();
  const error = { name: 'ApiError', status: 429, retryAfterMs: 1000 };
  await expect(conversations.fetchServiceConversation(ids)).rejects.toMatchObject(error);
  expect(performance.now() - started).toBeLessThan(800);
});

test('the deadline holds over attempts and waits together', async () => {
  const { conversations } = await meeting(Array<string>(99).fill('hang'), {
    timeoutMs: 80,
    deadlineMs: 400,
    maxRetries: 99,
  });
  const started = performance.now();
  const error = (await conversations.fetchServiceConversation(ids).catch((thrown: unknown) => thrown)) as Error;
  expect(error.name).toBe('TimeoutError');
  expect(performance.now() - started).toBeLessThan(700);
});

test('a signal ends a wait between attempts', async () => {
  const { conversations, attempts } = await meeting(['too-many-requests']);
  const controller = new AbortController();
  const reason = new Error('changed my mind');
  const call = conversations.fetchServiceConversation(ids, { signal: controller.signal });
  setTimeout(() => controller.abort(reason), 200);
  const started = performance.now();
  await expect(call).rejects.toMatchObject({ name: 'AbortError', cause: reason });
  expect(performance.now() - started).toBeLessThan(700);
  expect(attempts).toHaveLength(1);
});

test('a signal of the caller keeps no listener of a call that has ended', async () => {
  const { conversations } = await meeting(['unavailable-bare']);
  const controller = new AbortController();
  let listeners = 0;
  const { signal } = controller;
  const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)] as const;
  signal.addEventListener = (...args: Parameters<typeof add>) => (listeners++, add(...args));
  signal.removeEventListener = (...args: Parameters<typeof remove>) => (listeners--, remove(...args));
  await conversations.fetchServiceConversation(ids, { signal });
  expect(listeners).toBe(0);
});

test('sends every attempt with the same URL and headers', async () => {
  const server = await serve((_, response) => {
    const status = server.requests.length < 3 ? 503 : 200;
    response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
  });
  const conversations = createConversationsClient({ accountSid: 'AC1', authToken: 'x', baseUrl: server.url });
  await conversations.fetchServiceConversation(ids, { headers: { 'x-mine': 'yes' } });
  const [first, ...others] = server.requests;
  expect(others).toEqual([first, first]);
});

test('does not repeat an unsafe request that may have been processed', async () => {
  const { fetchServiceConversation } = await import('../operations.js');
  const { createClient } = await import('../index.js');
  const given: [fault: keyof typeof faults, attempts: number][] = [
    ['unavailable-bare', 1],
    ['reset', 1],
    ['too-many-requests-bare', 2],
  ];
  for (const [fault, want] of given) {
    let attempts = 0;
    const server = await serve((_, response) => {
      if (++attempts === 1) faults[fault]!(response, '{}');
      else response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
    const options = { accountSid: 'AC1', authToken: 'x', baseUrl: server.url };
    const client = createClient(options, { create: { ...fetchServiceConversation, method: 'POST' } });
    const call = client.create as unknown as (args: typeof ids) => Promise<unknown>;
    await call(ids).catch(() => undefined);
    expect([fault, attempts]).toEqual([fault, want]);
  }
});

test.each([
  [{ maxRetries: -1 }, 'maxRetries'],
  [{ maxRetries: 1.5 }, 'maxRetries'],
  [{ maxRetries: '2' }, 'maxRetries'],
  [{ retryStatuses: 500 }, 'retryStatuses'],
  [{ retryStatuses: [200] }, 'retryStatuses'],
  [{ validationSampleRate: 2 }, 'validationSampleRate'],
  [{ validationSampleRate: Number.NaN }, 'validationSampleRate'],
])('refuses %j, for a client and for a call', async (options, argument) => {
  const error = { name: 'InvalidArgumentError', argument };
  await expect(meeting([], options as never)).rejects.toMatchObject(error);
  const { conversations } = await meeting([]);
  await expect(conversations.fetchServiceConversation(ids, options as never)).rejects.toMatchObject(error);
});
