import { afterEach, expect, test } from '@jest/globals';
import { createConversationsClient, type CallOptions, type ClientOptions } from '../index.js';
import { startStandIn } from '../stand-in/index.js';
import { closedAfterTest, closeServers, serve, serveJson } from '../stand-in/test-server.js';

afterEach(closeServers);

const ids = { ChatServiceSid: `IS${'a'.repeat(32)}`, Sid: `CH${'a'.repeat(32)}` } as const;
const clientOf = (baseUrl: string, options: Partial<ClientOptions> = {}) =>
  createConversationsClient({
    accountSid: 'AC1',
    authToken: 'token',
    baseUrl,
    maxRetries: 0,
    ...options,
  } as ClientOptions);

test('a signal that is aborted already sends nothing', async () => {
  const server = await serveJson({});
  const reason = new Error('changed my mind');
  const call = clientOf(server.url).fetchServiceConversation(ids, { signal: AbortSignal.abort(reason) });
  await expect(call).rejects.toMatchObject({ name: 'AbortError', cause: reason });
  expect(server.requests).toEqual([]);
});

test.each(['hang', 'slow-body'])('a signal ends a call that meets %s', async (fault) => {
  const { url } = closedAfterTest(await startStandIn({ fault }));
  const controller = new AbortController();
  const reason = new Error('changed my mind');
  setTimeout(() => controller.abort(reason), 80);
  const call = clientOf(url).fetchServiceConversation(ids, { signal: controller.signal });
  await expect(call).rejects.toMatchObject({ name: 'AbortError', cause: reason });
});

test('a signal that is aborted after the answer changes nothing', async () => {
  const server = await serveJson({});
  const controller = new AbortController();
  const call = clientOf(server.url).fetchServiceConversation(ids, { signal: controller.signal });
  expect(await call).toEqual({});
  controller.abort();
  expect(await call).toEqual({});
});

test('the deadline ends a call where it is shorter than the timeout', async () => {
  const { url } = closedAfterTest(await startStandIn({ fault: 'hang' }));
  const call = clientOf(url, { deadlineMs: 50 }).fetchServiceConversation(ids, { timeoutMs: 500 });
  await expect(call).rejects.toMatchObject({ name: 'TimeoutError', limit: 'deadlineMs', milliseconds: 50 });
});

test('an option of the call that is undefined leaves the one of the client', async () => {
  const { url } = closedAfterTest(await startStandIn({ fault: 'hang' }));
  const open = { timeoutMs: undefined } as unknown as CallOptions;
  const call = clientOf(url, { timeoutMs: 50 }).fetchServiceConversation(ids, open);
  await expect(call).rejects.toMatchObject({ name: 'TimeoutError', milliseconds: 50 });
});

test('the time limit holds for a bearerToken that never answers', async () => {
  const bearerToken = () => new Promise<string>(() => undefined);
  const conversations = createConversationsClient({
    bearerToken,
    baseUrl: 'http://127.0.0.1:1',
    timeoutMs: 50,
    maxRetries: 0,
  });
  await expect(conversations.fetchServiceConversation(ids)).rejects.toMatchObject({ name: 'TimeoutError' });
});

test('the time limit holds for a fetch that ignores its signal', async () => {
  const fetch = () => new Promise<Response>(() => undefined);
  const call = clientOf('http://127.0.0.1:1', { timeoutMs: 50, fetch }).fetchServiceConversation(ids);
  await expect(call).rejects.toMatchObject({ name: 'TimeoutError' });
});

test('a timeout ends the request on the wire', async () => {
  let closed: (() => void) | undefined;
  const ended = new Promise<void>((resolve) => (closed = resolve));
  const { url } = await serve((request) => void request.once('close', () => closed?.()));
  await expect(clientOf(url, { timeoutMs: 50 }).fetchServiceConversation(ids)).rejects.toMatchObject({
    name: 'TimeoutError',
  });
  await ended;
});

test.each([0, -1, Number.NaN, '10'])('refuses %p as a limit, for a client and for a call', async (value) => {
  const timeoutMs = value as number;
  const error = { name: 'InvalidArgumentError', argument: 'timeoutMs' };
  expect(() => clientOf('http://127.0.0.1:1', { timeoutMs })).toThrow(expect.objectContaining(error));
  await expect(clientOf('http://127.0.0.1:1').fetchServiceConversation(ids, { timeoutMs })).rejects.toMatchObject(
    error,
  );
});

test('takes an infinite limit', async () => {
  const { url } = await serveJson({});
  const limits = { timeoutMs: Infinity, deadlineMs: Infinity };
  expect(await clientOf(url, limits).fetchServiceConversation(ids)).toEqual({});
});
