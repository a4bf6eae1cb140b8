import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from '@jest/globals';
import {
  createClient,
  createConversationsClient,
  isConversationsError,
  waitUntil,
  type ClientOptions,
} from '../index.js';
import { fetchServiceConversation } from '../operations.js';
import { closeServers, serve } from '../stand-in/test-server.js';

afterEach(closeServers);

const ids = { ChatServiceSid: `IS${'a'.repeat(32)}`, Sid: `CH${'a'.repeat(32)}` } as const;
const recording = new URL('../../contract-tests/recordings/fetch-by-sid.json', import.meta.url);
const { body } = (JSON.parse(readFileSync(recording, 'utf8')) as { response: { body: Record<string, unknown> } })
  .response;
const json = (value: unknown) =>
  new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });
const credentials = { accountSid: 'AC1', authToken: 'token' };

const clientOf = (fetch: unknown, options: object = {}) =>
  createConversationsClient({ ...credentials, maxRetries: 0, fetch, ...options } as ClientOptions);
const answerTo = (value: unknown, options: object = {}) =>
  clientOf(async () => json(value), options)
    .fetchServiceConversation(ids, { timeoutMs: 20_000 })
    .withResponse();
const errorOf = (run: () => unknown): Promise<unknown> =>
  new Promise((resolve) => resolve(run())).then(
    () => undefined,
    (error: unknown) => error,
  );

test('a date with two million digits is read in one go', async () => {
  const date = `2015-12-16T22:18:37.${'0'.repeat(2_000_000)}1Z`;
  const { findings } = await answerTo({ ...body, date_created: date, date_updated: date });
  expect(findings).toEqual([]);
});

test.each([
  ['https://conversations.twilio.com/v1', 'a path in front of the path'],
  ['https:/', 'no host'],
])('a URL that begins with %s breaks its rule: %s', async (front) => {
  const url = `${front}/v1/Services/${ids.ChatServiceSid}/Conversations/${ids.Sid}`;
  const links = Object.fromEntries(['Messages', 'Webhooks', 'Participants', 'Export'].map((name) => [name.toLowerCase(), `${url}/${name}`])); // prettier-ignore
  const { findings } = await answerTo({ ...body, url, links });
  expect(findings.map(({ pointer }) => pointer)).toContain('/url');
});

test.each([
  ['url', `https://a${'a'.repeat(9_000_000)}^`],
  ['url', `https://${'-'.repeat(9_000_000)}^`],
  ['attributes', `{${'"a":"b",'.repeat(400_000)}"z":"y"}`],
])('a %s of megabytes gives data, and no error of the platform', async (name, value) => {
  const { data } = await answerTo({ ...body, [name]: value });
  expect(data[name as 'url']).toHaveLength(value.length);
});

test('a body with 20,000 unknown members gives a thousand findings', async () => {
  const more = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`member${i}`, i]));
  const { findings } = await answerTo({ ...body, ...more });
  expect(findings).toHaveLength(1000);
  expect(findings.reduce((sum, { count }) => sum + count, 0)).toBe(20_000);
});

test('what explains a finding and never comes does not hold the call', async () => {
  const contract = { ...fetchServiceConversation.contract, clauses: () => new Promise<never>(() => undefined) };
  const options = { ...credentials, fetch: async () => json({ ...body, state: 5 }) };
  const client = createClient(options, { read: { ...fetchServiceConversation, contract } });
  const call = client.read(ids, { deadlineMs: 100 }).withResponse();
  expect(await call).toMatchObject({ checked: false, findings: [] });
});

const getter: object = Object.defineProperty({}, 'code', { get: () => { throw new Error('canary'); } }); // prettier-ignore
const { proxy: revoked, revoke } = Proxy.revocable<object>({}, {});
revoke();
const trap: object = new Proxy({}, { get: () => { throw new Error('canary'); } }); // prettier-ignore

const rejecting = async (value: unknown) => {
  throw value;
};

test.each<[string, () => unknown]>([
  ['rejects with an object that throws', () => rejecting(getter)],
  ['rejects with a proxy that throws', () => rejecting(trap)],
  ['rejects with a revoked proxy', () => rejecting(revoked)],
  ['rejects with nothing', () => rejecting(undefined)],
  ['throws', () => { throw new Error('canary'); }], // prettier-ignore
  ['gives nothing', () => undefined],
  ['gives an answer without headers', () => ({ status: 200, body: null })],
  ['gives headers that cannot be listed', () => ({ status: 200, body: null, headers: { get: () => null } })],
])('a fetch that %s gives a ConnectionError', async (_, fetch) => {
  const error = await errorOf(() => clientOf(fetch).fetchServiceConversation(ids));
  expect(error).toMatchObject({ name: 'ConnectionError' });
  expect((error as Error).message).not.toContain('canary');
});

test('a stream of empty chunks ends with the timeout, and is read no more', async () => {
  let pulls = 0;
  const pull = (controller: ReadableStreamDefaultController) => (pulls++, controller.enqueue(new Uint8Array(0)));
  const fetch = async () =>
    new Response(new ReadableStream({ pull }), { headers: { 'content-type': 'application/json' } });
  const call = clientOf(fetch).fetchServiceConversation(ids, { timeoutMs: 50 });
  await expect(call).rejects.toMatchObject({ name: 'TimeoutError' });
  await new Promise((resolve) => setTimeout(resolve, 30));
  const before = pulls;
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(pulls).toBe(before);
});

const option = Object.defineProperty({}, 'timeoutMs', { enumerable: true, get: () => { throw new Error('canary'); } }); // prettier-ignore
const good = async () => json(body);
test.each<[string, () => unknown]>([
  ...[true, 'x', 5, [], {}, null].map((signal): [string, () => unknown] => [
    `a signal that is ${JSON.stringify(signal)}`,
    () => clientOf(good).fetchServiceConversation(ids, { signal } as never),
  ]),
  ['options that are null', () => clientOf(good).fetchServiceConversation(ids, { headers: null } as never)],
  ['arguments that throw', () => clientOf(good).fetchServiceConversation(trap as never)],
  ['options that throw', () => clientOf(good).fetchServiceConversation(ids, option)],
  ['a rate that is a symbol', () => clientOf(good, { validationSampleRate: Symbol('x') })],
  ['a rate that is text', () => clientOf(good, { validationSampleRate: '0' })],
  ['statuses that are texts', () => clientOf(good, { retryStatuses: ['429'] })],
  ['a fetch that is none', () => clientOf(5)],
  ['an onFinding that is none', () => clientOf(good, { onFinding: 5 })],
  ['headers as Headers', () => clientOf(good, { headers: new Headers({ 'x-a': '1' }) })],
  ['headers as a list', () => clientOf(good, { headers: [['x-a', '1']] })],
  ['a header that is no text', () => clientOf(good, { headers: { 'x-a': undefined } })],
  ['a base URL that is none', () => clientOf(good, { baseUrl: Symbol('x') })],
])('%s is refused as what it is', async (_, run) => {
  const error = await errorOf(run);
  expect(error).toMatchObject({ name: 'InvalidArgumentError' });
  expect(isConversationsError(error)).toBe(true);
});

test('a secret of half a megabyte makes a client', () => {
  expect(() => clientOf(good, { authToken: 'x'.repeat(500_000) })).not.toThrow();
});

test('options that every object inherits are not read', async () => {
  const asked: string[] = [];
  const inherited = Object.prototype as { baseUrl?: string };
  inherited.baseUrl = 'https://elsewhere.example';
  try {
    await errorOf(() => clientOf(async (url: string) => (asked.push(url), json(body))).fetchServiceConversation(ids));
  } finally {
    delete inherited.baseUrl;
  }
  expect(asked.map((url) => new URL(url).host)).toEqual(['conversations.twilio.com']);
});

test('a token that comes late is not taken for the one that was sent', async () => {
  const given = ['late', 'second', 'third'];
  let asked = 0;
  const bearerToken = async () => {
    const token = given[asked++]!;
    if (token === 'late') await new Promise((resolve) => setTimeout(resolve, 1200));
    return token;
  };
  const server = await serve((request, response) => {
    const status = request.headers.authorization === 'Bearer third' ? 200 : 401;
    setTimeout(() => response.writeHead(status, { 'content-type': 'application/json' }).end('{}'), 300);
  });
  const conversations = createConversationsClient({ bearerToken, baseUrl: server.url, timeoutMs: 1000 });
  expect(await conversations.fetchServiceConversation(ids, { maxRetries: 9 })).toEqual({});
  expect(asked).toBe(3);
});

test('nothing is sent for a call that has ended while it waited for a token', async () => {
  const sent: string[] = [];
  const bearerToken = () => new Promise<string>((resolve) => setTimeout(resolve, 100, 'late'));
  const fetch = async (url: string) => (sent.push(url), json(body));
  const conversations = createConversationsClient({ bearerToken, fetch, maxRetries: 0 });
  const call = conversations.fetchServiceConversation(ids, { timeoutMs: 30 });
  await expect(call).rejects.toMatchObject({ name: 'TimeoutError' });
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(sent).toEqual([]);
});

test('a 401 stands where no other token is to be had, and is told of', async () => {
  const events: unknown[] = [];
  let asked = 0;
  const bearerToken = () => { if (asked++ > 0) throw new Error('canary'); return 'first'; }; // prettier-ignore
  const fetch = async () => new Response('{}', { status: 401, headers: { 'content-type': 'application/json' } });
  const conversations = createConversationsClient({
    bearerToken,
    fetch,
    onAttempt: (event) => void events.push(event),
  });
  await expect(conversations.fetchServiceConversation(ids)).rejects.toMatchObject({ name: 'ApiError', status: 401 });
  expect(events).toMatchObject([{ attempt: 1, status: 401 }]);
});

test('what the vendor says of an error and of its id is not printed as it came', async () => {
  const headers = {
    'content-type': 'application/json',
    'twilio-request-id': 'Jane Doe \u001b[31m'.slice(0, 9) + 'x y',
  };
  const fetch = async () => new Response('{"code":1,"more_info":"Jane"}', { status: 404, headers });
  const error = (await errorOf(() => clientOf(fetch).fetchServiceConversation(ids))) as { moreInfo: string };
  expect(error.moreInfo).toBe('Jane');
  expect(JSON.stringify(error)).not.toContain('Jane');
  expect(error).toMatchObject({ requestId: undefined });
});

test.each([{}, { signal: AbortSignal.timeout(100) }])('waitUntil ends though its call never does: %#', async (more) => {
  const waiting = waitUntil(() => new Promise<never>(() => undefined), () => true, { deadlineMs: 200, ...more }); // prettier-ignore
  const name = 'signal' in more ? 'AbortError' : 'TimeoutError';
  await expect(waiting).rejects.toMatchObject({ name });
});

test('waitUntil throws what its predicate throws', async () => {
  const waiting = waitUntil(async () => 1, () => { throw new Error('predicate'); }, { goOnAfter: () => true }); // prettier-ignore
  await expect(waiting).rejects.toThrow('predicate');
});
