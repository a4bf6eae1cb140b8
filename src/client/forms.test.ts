import { afterEach, expect, test } from '@jest/globals';
import * as everyOperation from '../operations.js';
import { createClient, createConversationsClient } from '../index.js';
import { startStandIn } from '../stand-in/index.js';
import { closedAfterTest, closeServers, serveJson } from '../stand-in/test-server.js';

afterEach(closeServers);

const ids = { ChatServiceSid: `IS${'a'.repeat(32)}`, Sid: `CH${'a'.repeat(32)}` } as const;
const credentials = { accountSid: 'AC1', authToken: 'token' };
const path = '/v1/Services/{ChatServiceSid}/Conversations/{Sid}';

const toStandIn = async (options = {}) => {
  const { url } = closedAfterTest(await startStandIn(options));
  return createConversationsClient({ ...credentials, baseUrl: url });
};

test('both forms give the same data', async () => {
  const conversations = await toStandIn();
  const data = await conversations.fetchServiceConversation(ids);
  const result = await conversations.GET(path, { params: { path: ids } });
  expect(data).toMatchObject({ sid: ids.Sid, state: 'active', friendly_name: 'My First Conversation' });
  expect(result.data).toEqual(data);
  expect(result.error).toBeUndefined();
  expect(result.response.status).toBe(200);
});

test('withResponse gives data, response, request id and findings', async () => {
  const conversations = await toStandIn();
  const answer = await conversations.fetchServiceConversation(ids).withResponse();
  expect(answer.data.sid).toBe(ids.Sid);
  expect(answer.response.status).toBe(200);
  expect(answer.response.headers.get('content-type')).toContain('json');
  expect(answer.requestId).toMatch(/^RQ[0-9a-f]{32}$/);
  expect(answer.findings).toEqual([]);
});

test('a call with withResponse is one request', async () => {
  const server = await serveJson({});
  const conversations = createConversationsClient({ ...credentials, baseUrl: server.url });
  const call = conversations.fetchServiceConversation(ids);
  const [data, answer] = await Promise.all([call, call.withResponse()]);
  expect(answer.data).toBe(data);
  expect(server.requests).toHaveLength(1);
});

test("the error of openapi-fetch's form is an ApiError even where the body is empty", async () => {
  const conversations = await toStandIn({ fault: 'empty-500' });
  const { data, error } = await conversations.GET(path, { params: { path: ids } });
  expect(data).toBeUndefined();
  expect(error).toMatchObject({ name: 'ApiError', status: 500, body: undefined });
});

test('withResponse throws the error of the call, and nothing is left unhandled', async () => {
  const conversations = await toStandIn({ scenario: '404' });
  await expect(conversations.fetchServiceConversation(ids).withResponse()).rejects.toMatchObject({ status: 404 });
  await expect(conversations.fetchServiceConversation(ids)).rejects.toMatchObject({ status: 404 });
  await new Promise((resolve) => setTimeout(resolve, 20)); // jest fails the test of an unhandled rejection
});

test('a client has a function for each operation of the table and a form for each method', () => {
  const conversations = createConversationsClient(credentials);
  const operations = Object.values(everyOperation.operations);
  const names = [...Object.keys(everyOperation.operations), ...new Set(operations.map(({ method }) => method))];
  expect(Object.keys(conversations).sort()).toEqual(names.sort());
  expect(Object.isFrozen(conversations)).toBe(true);
});

test('a client of chosen operations has only those', () => {
  const { fetchServiceConversation } = everyOperation;
  expect(Object.keys(createClient(credentials, { fetchServiceConversation }))).toEqual([
    'fetchServiceConversation',
    'GET',
  ]);
  expect(Object.keys(createClient(credentials, { read: fetchServiceConversation }))).toEqual(['read', 'GET']);
  expect(Object.keys(createClient(credentials, {}))).toEqual([]);
});

test('refuses a path that is no operation, without repeating it', async () => {
  const conversations = createConversationsClient(credentials);
  const call = conversations.GET('/v1/Services/IS1/Conversations/private-name' as never, {} as never);
  const error = (await call.catch((thrown: unknown) => thrown)) as Error;
  expect(error).toMatchObject({ name: 'InvalidArgumentError', argument: 'path' });
  expect(error.message).not.toContain('private-name');
});

test('sends a form with its content type, the credentials and repeated keys', async () => {
  const server = await serveJson({ sid: 'x' });
  const accepts = () => true;
  const create = {
    ...everyOperation.fetchServiceConversation,
    method: 'POST',
    body: {
      required: true,
      content: { 'application/x-www-form-urlencoded': { accepts, rules: [] } },
    },
  };
  const client = createClient({ ...credentials, baseUrl: server.url }, { create });
  await client.create({ ...ids, FriendlyName: 'a b', Tag: ['x', 'y'] } as never);
  expect(server.requests[0]).toMatchObject({ method: 'POST' });
  expect(server.requests[0]!.headers).toMatchObject({
    'content-type': 'application/x-www-form-urlencoded',
    authorization: expect.stringMatching(/^Basic /),
    accept: 'application/json',
  });
});

test.each([
  ['application/x-www-form-urlencoded', ''],
  ['application/json', '{}'],
])('an optional body of %s without a member is sent where it is given as such alone', async (mediaType, empty) => {
  const server = await serveJson({});
  const content = { [mediaType]: { accepts: () => true, rules: [] } };
  const { fetchServiceConversation } = everyOperation;
  const change = { ...fetchServiceConversation, method: 'POST' as const, body: { required: false, content } };
  const client = createClient({ ...credentials, baseUrl: server.url }, { change });
  await client.change({ ...ids, Tag: undefined } as never);
  await client.POST(path, { params: { path: ids } } as never);
  await client.POST(path, { params: { path: ids }, body: {} } as never);
  const sent = server.requests.map(({ headers }) => [headers['content-type'], headers['content-length']]);
  expect(sent).toEqual([
    [undefined, '0'],
    [undefined, '0'],
    [mediaType, String(empty.length)],
  ]);
});

test('headers of the call go before those of the client, and neither before the credentials', async () => {
  const server = await serveJson({});
  const headers = { 'X-One': 'client', 'X-Two': 'client', Authorization: 'other' };
  const conversations = createConversationsClient({ ...credentials, baseUrl: server.url, headers });
  await conversations.fetchServiceConversation(ids, { headers: { 'x-one': 'call', authorization: 'other' } });
  const sent = server.requests[0]!.headers;
  expect(sent).toMatchObject({ 'x-one': 'call', 'x-two': 'client', authorization: `Basic ${btoa('AC1:token')}` });
});

test('uses the fetch that it is given', async () => {
  const urls: string[] = [];
  const conversations = createConversationsClient({
    ...credentials,
    edge: 'dublin',
    region: 'ie1',
    fetch: async (url) => {
      urls.push(url);
      return new Response('{"sid":"x"}', { headers: { 'content-type': 'application/json' } });
    },
  });
  expect(await conversations.fetchServiceConversation(ids)).toEqual({ sid: 'x' });
  expect(urls).toEqual([
    `https://conversations.dublin.ie1.twilio.com/v1/Services/${ids.ChatServiceSid}/Conversations/${ids.Sid}`,
  ]);
});
