import { afterEach, expect, test } from '@jest/globals';
import { createConversationsClient } from '../index.js';
import { closeServers, serveJson } from '../stand-in/test-server.js';

afterEach(closeServers);

const ChatServiceSid = `IS${'a'.repeat(32)}` as const;
const credentials = { accountSid: 'AC1', authToken: 'token' };
const path = '/v1/Services/{ChatServiceSid}/Conversations/{Sid}';

const encoded: [given: string, want: string][] = [
  [`CH${'0'.repeat(32)}`, `CH${'0'.repeat(32)}`],
  ['two words', 'two%20words'],
  ['a/b', 'a%2Fb'],
  ['/', '%2F'],
  ['../x', '..%2Fx'],
  ['a#b', 'a%23b'],
  ['a?b=c&d', 'a%3Fb%3Dc%26d'],
  ['100%', '100%25'],
  ['%2e%2e', '%252e%252e'],
  ['%2F', '%252F'],
  ['a\\b', 'a%5Cb'],
  ['a+b', 'a%2Bb'],
  ['a;b:c@d', 'a%3Bb%3Ac%40d'],
  ['{Sid}', '%7BSid%7D'],
  ["$&$'$1", "%24%26%24'%241"],
  ['...', '...'],
  ['.a', '.a'],
  ['\t\r\n', '%09%0D%0A'],
  ['\0', '%00'],
  ['é', '%C3%A9'],
  ['🙂', '%F0%9F%99%82'],
  ['👩‍👩‍👧', '%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7'],
  ['__proto__', '__proto__'],
  [' ', '%20'],
];

test.each(encoded)('sends the Sid %j as %s in both forms', async (Sid, want) => {
  const server = await serveJson({});
  const conversations = createConversationsClient({ ...credentials, baseUrl: server.url });
  await conversations.fetchServiceConversation({ ChatServiceSid, Sid });
  await conversations.GET(path, { params: { path: { ChatServiceSid, Sid } } });
  const url = `/v1/Services/${ChatServiceSid}/Conversations/${want}`;
  expect(server.requests.map((one) => one.url)).toEqual([url, url]);
});

const refused: [what: string, Sid: unknown][] = [
  ['empty', ''],
  ['one dot', '.'],
  ['two dots', '..'],
  ['missing', undefined],
  ['null', null],
  ['a number', 7],
  ['an object with toString', { toString: () => 'CH' }],
  ['a String object', Object('CH')],
  ['a list', ['CH']],
  ['a lone high surrogate', 'a\ud83d'],
  ['a lone low surrogate', '\ude00a'],
];

test.each(refused)('refuses a Sid that is %s before the network in both forms', async (_, value) => {
  const server = await serveJson({});
  const conversations = createConversationsClient({ ...credentials, baseUrl: server.url });
  const Sid = value as string;
  const error = { name: 'InvalidArgumentError', argument: 'Sid' };
  await expect(conversations.fetchServiceConversation({ ChatServiceSid, Sid })).rejects.toMatchObject(error);
  await expect(conversations.GET(path, { params: { path: { ChatServiceSid, Sid } } })).rejects.toMatchObject(error);
  expect(server.requests).toEqual([]);
});

test.each(['', 'IS', `AC${'a'.repeat(32)}`, `IS${'g'.repeat(32)}`, `IS${'a'.repeat(33)}`, `IS${'a'.repeat(32)}\n`])(
  'refuses the service SID %j before the network, without repeating it',
  async (sid) => {
    const server = await serveJson({});
    const conversations = createConversationsClient({ ...credentials, baseUrl: server.url });
    const call = conversations.fetchServiceConversation({ ChatServiceSid: sid as 'IS', Sid: 'x' });
    const error = await call.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'InvalidArgumentError', argument: 'ChatServiceSid' });
    if (sid.length > 2) expect((error as Error).message).not.toContain(sid);
    expect(server.requests).toEqual([]);
  },
);

test('refuses an argument that the contract does not know in both forms', async () => {
  const server = await serveJson({});
  const conversations = createConversationsClient({ ...credentials, baseUrl: server.url });
  const args = { ChatServiceSid, Sid: 'x', sid: 'y' };
  const error = { name: 'InvalidArgumentError', argument: 'sid' };
  await expect(conversations.fetchServiceConversation(args)).rejects.toMatchObject(error);
  await expect(conversations.GET(path, { params: { path: args } })).rejects.toMatchObject(error);
  const query = { path: { ChatServiceSid, Sid: 'x' }, query: { sid: 'y' } };
  await expect(conversations.GET(path, { params: query })).rejects.toMatchObject(error);
  expect(server.requests).toEqual([]);
});

test.each([[undefined], [null], ['CH'], [{}]])('refuses %j in place of the arguments', async (args) => {
  const conversations = createConversationsClient({ ...credentials, baseUrl: 'http://127.0.0.1:1' });
  const call = conversations.fetchServiceConversation(args as never);
  await expect(call).rejects.toMatchObject({ name: 'InvalidArgumentError' });
});

test('keeps the path of the base URL in front', async () => {
  const server = await serveJson({});
  const conversations = createConversationsClient({ ...credentials, baseUrl: `${server.url}/proxy/twilio/` });
  await conversations.fetchServiceConversation({ ChatServiceSid, Sid: 'x' });
  expect(server.requests[0]!.url).toBe(`/proxy/twilio/v1/Services/${ChatServiceSid}/Conversations/x`);
});
