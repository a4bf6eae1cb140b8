import { afterEach, expect, test } from '@jest/globals';
import { createConversationsClient, type ClientOptions } from '../index.js';
import { startStandIn } from '../stand-in/index.js';
import { closedAfterTest, closeServers, serve, serveJson } from '../stand-in/test-server.js';

afterEach(closeServers);

const ids = { ChatServiceSid: `IS${'a'.repeat(32)}`, Sid: `CH${'a'.repeat(32)}` } as const;

async function headerFrom(credentials: object): Promise<string | undefined> {
  const server = await serveJson({});
  const conversations = createConversationsClient({ ...credentials, baseUrl: server.url } as ClientOptions);
  await conversations.fetchServiceConversation(ids);
  return server.requests[0]!.headers.authorization;
}

const basic = (text: string) => `Basic ${Buffer.from(text, 'utf8').toString('base64')}`;

test.each([
  [{ accountSid: 'AC1', authToken: 'token' }, basic('AC1:token')],
  [{ apiKey: 'SK1', apiSecret: 'secret' }, basic('SK1:secret')],
  [{ apiKey: 'SK1', apiSecret: 'a:b::c' }, basic('SK1:a:b::c')],
  [{ apiKey: 'SK1', apiSecret: 'pässwörd🙂' }, basic('SK1:pässwörd🙂')],
  [{ bearerToken: () => 'abc.def' }, 'Bearer abc.def'],
  [{ bearerToken: async () => 'abc.def' }, 'Bearer abc.def'],
])('credentials %# arrive as their header', async (credentials, want) => {
  expect(await headerFrom(credentials)).toBe(want);
});

/** Serves what `answer` says, and a client whose bearer tokens are t1, t2, … */
async function withTokens(answer: (authorization: string) => number, gives = (n: number): unknown => `t${n}`) {
  let asked = 0;
  const server = await serve((request, response) => {
    const status = answer(request.headers.authorization!);
    response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
  });
  const bearerToken = async () => {
    const n = ++asked;
    await new Promise((resolve) => setTimeout(resolve, 20));
    return gives(n) as string;
  };
  const conversations = createConversationsClient({ bearerToken, baseUrl: server.url });
  const sent = () => server.requests.map(({ headers }) => headers.authorization);
  return { conversations, sent, asked: () => asked };
}

test('asks for a bearer token once, for concurrent calls and later ones', async () => {
  const { conversations, sent, asked } = await withTokens(() => 200);
  await Promise.all(Array.from({ length: 5 }, () => conversations.fetchServiceConversation(ids)));
  await conversations.fetchServiceConversation(ids);
  expect(sent()).toEqual(Array(6).fill('Bearer t1'));
  expect(asked()).toBe(1);
});

test('asks for another bearer token once after a 401, for all calls that met it, and sends them again', async () => {
  const { conversations, sent, asked } = await withTokens((authorization) =>
    authorization.endsWith('t1') ? 401 : 200,
  );
  const calls = Array.from({ length: 5 }, () => conversations.fetchServiceConversation(ids));
  expect(await Promise.all(calls)).toEqual(Array(5).fill({}));
  expect(sent().sort()).toEqual([...Array<string>(5).fill('Bearer t1'), ...Array<string>(5).fill('Bearer t2')]);
  expect(asked()).toBe(2);
});

test('gives the 401 where the next bearer token is refused too', async () => {
  const { conversations, sent } = await withTokens(() => 401);
  await expect(conversations.fetchServiceConversation(ids)).rejects.toMatchObject({ name: 'ApiError', status: 401 });
  expect(sent()).toEqual(['Bearer t1', 'Bearer t2']);
});

test('does not send again what the same bearer token would be refused for', async () => {
  const { conversations, sent, asked } = await withTokens(
    () => 401,
    () => 'same',
  );
  await expect(conversations.fetchServiceConversation(ids)).rejects.toMatchObject({ name: 'ApiError', status: 401 });
  expect(sent()).toEqual(['Bearer same']);
  expect(asked()).toBe(2);
});

test('asks again where no bearer token was given, and where nobody answered', async () => {
  const { conversations, sent } = await withTokens(
    () => 200,
    (n) => [undefined, new Promise(() => undefined), 'third'][n - 1],
  );
  const error = { name: 'InvalidArgumentError', argument: 'bearerToken' };
  await expect(conversations.fetchServiceConversation(ids)).rejects.toMatchObject(error);
  const impatient = conversations.fetchServiceConversation(ids, { timeoutMs: 60, maxRetries: 0 });
  await expect(impatient).rejects.toMatchObject({ name: 'TimeoutError' });
  expect(await conversations.fetchServiceConversation(ids)).toEqual({});
  expect(sent()).toEqual(['Bearer third']);
});

test('does not repeat a 401 of a pair', async () => {
  const server = await serveJson({}, 401);
  const conversations = createConversationsClient({ accountSid: 'AC1', authToken: 'token', baseUrl: server.url });
  await expect(conversations.fetchServiceConversation(ids)).rejects.toMatchObject({ name: 'ApiError', status: 401 });
  expect(server.requests).toHaveLength(1);
});

test('a secret with a colon opens the stand-in that knows it, and another does not', async () => {
  const credentials = { username: 'SK1', password: 'a:b' };
  const { url: baseUrl } = closedAfterTest(await startStandIn({ credentials }));
  const good = createConversationsClient({ apiKey: 'SK1', apiSecret: 'a:b', baseUrl });
  expect(await good.fetchServiceConversation(ids)).toMatchObject({ sid: ids.Sid });
  const bad = createConversationsClient({ apiKey: 'SK1', apiSecret: 'a', baseUrl });
  await expect(bad.fetchServiceConversation(ids)).rejects.toMatchObject({ name: 'ApiError', status: 401, code: 20003 });
});

const bearerToken = () => 't';
test.each([
  ['none', {}],
  ['an account SID alone', { accountSid: 'AC1' }],
  ['an auth token alone', { authToken: 'token' }],
  ['an API key alone', { apiKey: 'SK1' }],
  ['an API secret alone', { apiSecret: 'secret' }],
  ['two pairs', { accountSid: 'AC1', authToken: 'token', apiKey: 'SK1', apiSecret: 'secret' }],
  ['a pair of two halves', { accountSid: 'AC1', apiSecret: 'secret' }],
  ['a pair and a bearer token', { accountSid: 'AC1', authToken: 'token', bearerToken }],
  ['half a pair and a bearer token', { apiKey: 'SK1', bearerToken }],
  ['an empty secret', { apiKey: 'SK1', apiSecret: '' }],
  ['a secret that is no text', { apiKey: 'SK1', apiSecret: 5 }],
  ['a colon in the user name', { apiKey: 'SK:1', apiSecret: 'secret' }],
  ['a line break in the secret', { apiKey: 'SK1', apiSecret: 'secret\n' }],
  ['a bearer token that is no function', { bearerToken: 'token' }],
])('refuses %s as credentials', (_, options) => {
  const error = expect.objectContaining({ name: 'InvalidArgumentError' });
  expect(() => createConversationsClient(options as ClientOptions)).toThrow(error);
});

test.each([
  ['empty text', () => ''],
  ['nothing', () => undefined],
  ['text with a line break', () => 'canary\r\nX: y'],
  ['text that no header holds', () => 'canary☃'],
  ['an error', () => { throw new Error('canary'); }], // prettier-ignore
  ['a rejection', () => Promise.reject(new Error('canary'))],
])('refuses a bearerToken that gives %s, before the network and without its words', async (_, token) => {
  const server = await serveJson({});
  const conversations = createConversationsClient({ bearerToken: token as () => string, baseUrl: server.url });
  const error = (await conversations.fetchServiceConversation(ids).catch((thrown: unknown) => thrown)) as Error;
  expect(error).toMatchObject({ name: 'InvalidArgumentError', argument: 'bearerToken' });
  expect(error.message).not.toContain('canary');
  expect(server.requests).toEqual([]);
});
