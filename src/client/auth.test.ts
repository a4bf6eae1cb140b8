import { afterEach, expect, test } from '@jest/globals';
import { createConversationsClient, type ClientOptions } from '../index.js';
import { startStandIn } from '../stand-in/index.js';
import { closedAfterTest, closeServers, serveJson } from '../stand-in/test-server.js';

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

test('asks for a bearer token for every call', async () => {
  const server = await serveJson({});
  let calls = 0;
  const conversations = createConversationsClient({ bearerToken: () => `t${++calls}`, baseUrl: server.url });
  await conversations.fetchServiceConversation(ids);
  await conversations.fetchServiceConversation(ids);
  expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer t1', 'Bearer t2']);
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
