import { afterEach, expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { recording } from '../../contract-tests/support/cases.js';
import { contractFrom, loadContract } from '../contract/load.js';
import { ownContract } from '../contract/own.js';
import { createConversationsClient } from '../index.js';
import { startStandIn, type StandInOptions } from '../stand-in/index.js';
import { closedAfterTest, closeServers } from '../stand-in/test-server.js';
import './index.js';

afterEach(closeServers);

const NAME = 'FetchServiceConversation';
const { version } = ownContract;
const exchange = recording('fetch-by-sid.json');
const data = exchange.response.body as Record<string, unknown>;
const asleep = { ...data, state: 'asleep-8f2b' };
const drifted = { ...data, colour: 'red' };
const json = { 'content-type': 'application/json' };
const withBody = (body: unknown) => ({ ...exchange, response: { ...exchange.response, body } });
const responseOf = (body: unknown, status = 200, headers = json) =>
  new Response(JSON.stringify(body), { status, headers });

const ids = { ChatServiceSid: `IS${'a'.repeat(32)}`, Sid: `CH${'a'.repeat(32)}` } as const;

async function standInOf(options: StandInOptions = {}) {
  const { url } = closedAfterTest(await startStandIn(options));
  const client = createConversationsClient({ baseUrl: url, apiKey: 'SK1', apiSecret: 'x' });
  const path = `/v1/Services/${ids.ChatServiceSid}/Conversations/${ids.Sid}`;
  return { client, fetch: () => fetch(url + path, { headers: { authorization: `Basic ${btoa('SK1:x')}` } }) };
}

/** What an expectation says when it fails. */
async function failureOf(expectation: () => unknown): Promise<string> {
  try {
    await expectation();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('the expectation passed');
}

test('an exchange passes where it keeps the contract, and fails where it does not', () => {
  expect(exchange).toKeepContract();
  expect(exchange).toKeepContract(NAME);
  expect(withBody(asleep)).not.toKeepContract();
});

test('a failure tells code, message, place, clause and what to do, and no value', async () => {
  expect(await failureOf(() => expect(withBody(asleep)).toKeepContract())).toBe(
    `FetchServiceConversation does not keep the contract (Conversations contract ${version}):

  schema.enum (breaking): /state is none of the values that the contract knows: "inactive", "active", "closed", "initializing"
    where:    response.body /state
    contract: #/components/schemas/ConversationState/enum
    to do:    A client must not crash on it. Tell the vendor, quoting the request id. If the change is meant, change the contract and regenerate.`,
  );
});

test('a failure tells the line of a contract that was read from a file', async () => {
  const contract = loadContract(fileURLToPath(new URL('../../spec/openapi.yaml', import.meta.url)));
  const message = await failureOf(() => expect(withBody(asleep)).toKeepContract({ contract }));
  expect(message).toMatch(/spec\/\S+\.yaml:\d+ #\/components\/schemas\/ConversationState\/enum$/m);
});

test('a failure of .not says that there is nothing', async () => {
  expect(await failureOf(() => expect(exchange).not.toKeepContract())).toBe(
    `FetchServiceConversation keeps the contract (Conversations contract ${version}), and was expected not to: there is no breaking finding`,
  );
});

test('drift fails only those who ask for it', () => {
  expect(withBody(drifted)).toKeepContract();
  expect(withBody(drifted)).not.toKeepContract({ failOn: 'drift' });
  expect(exchange).toKeepContract({ failOn: 'drift' });
});

test('header names have no case', () => {
  const headers = { 'Content-Type': 'application/json', 'Twilio-Request-Id': 'none' };
  expect({ ...exchange, response: { ...exchange.response, headers } }).not.toKeepContract();
});

test('a response passes or fails, and the test can still read it', async () => {
  const { fetch } = await standInOf();
  const response = await fetch();
  await expect(response).toKeepContract(NAME);
  expect(await response.json()).toMatchObject({ sid: ids.Sid });
  await expect(responseOf(asleep)).not.toKeepContract(NAME);
  await expect(responseOf({ oops: true }, 404)).not.toKeepContract(NAME);
});

test('the rules of a response that was fetched are checked', async () => {
  const { fetch } = await standInOf();
  await expect(fetch()).resolves.toKeepContract(NAME);
  const response = await (await standInOf({ scenario: 'initializing' })).fetch();
  await expect(response).toKeepContract(NAME);
  await expect(response).not.toKeepContract({ operationId: NAME, failOn: 'drift' }); // its SID is not the one that was asked for
});

test('a response tells its operation where its URL has one alone', async () => {
  const { request, response } = recording('receipts/fetch.json');
  const ofUrl = (body: unknown) => Object.defineProperty(responseOf(body), 'url', { value: request.url });
  await expect(ofUrl(response.body)).toKeepContract();
  await expect(ofUrl({ ...(response.body as object), error_code: 'none' })).not.toKeepContract();
});

test('a response whose headers differ fails', async () => {
  await expect(responseOf(data, 200, { ...json, 'twilio-request-id': 'none' } as never)).not.toKeepContract(NAME);
  await expect(responseOf(data, 200, { 'content-type': 'text/html' })).not.toKeepContract(NAME);
  await expect(new Response(null, { status: 200, headers: json })).not.toKeepContract(NAME);
});

test('what withResponse() gives passes or fails', async () => {
  const { client } = await standInOf();
  expect(await client.fetchServiceConversation(ids).withResponse()).toKeepContract(NAME);
  const { client: broken } = await standInOf({ fault: 'wrong-type' });
  expect(await broken.fetchServiceConversation(ids).withResponse()).not.toKeepContract(NAME);
});

test('plain data passes or fails by its operation, and by its status', async () => {
  const { client } = await standInOf();
  expect(await client.fetchServiceConversation(ids)).toKeepContract(NAME);
  expect(asleep).not.toKeepContract(NAME);
  expect(null).not.toKeepContract(NAME);
  expect(undefined).not.toKeepContract(NAME);
  const error = recording('error-404.json').response.body;
  expect(error).not.toKeepContract(NAME);
  expect(error).toKeepContract({ operationId: NAME, status: 404 });
});

test('plain data of another contract is held against that contract', () => {
  const schema = { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } };
  const content = { 'application/json': { schema } };
  const get = { operationId: 'ReadThing', responses: { '2XX': { description: 'a thing', content } } };
  const document = { openapi: '3.1.0', info: { title: 'Things', version: '1' }, paths: { '/things': { get } } };
  const contract = contractFrom(JSON.stringify(document), 'things.json');
  expect({ id: 1 }).toKeepContract({ contract, operationId: 'ReadThing' });
  expect({ id: 'one' }).not.toKeepContract({ contract, operationId: 'ReadThing' });
});

const used = async () => {
  const response = responseOf(data);
  await response.text();
  return response;
};
const locked = () => {
  const response = responseOf(data);
  response.body!.getReader();
  return response;
};
const elsewhere = { request: { method: 'GET', url: 'https://example.com/' }, response: { status: 200 } };
const misuses: [what: string, given: () => unknown, options: unknown, message: RegExp][] = [
  [
    'an unknown operation',
    () => data,
    'FetchAnything',
    /no operation "FetchAnything"; it has FetchServiceConversation/,
  ],
  ['data without an operation', () => data, undefined, /name it, as in toKeepContract\('FetchServiceConversation'\)/],
  ['a response without an operation', () => responseOf(data), undefined, /does not tell which operation it answers/],
  ['a response that was read', used, NAME, /was read already.*response\.clone\(\)/],
  ['a response that is being read', locked, NAME, /was read already/],
  ['a half exchange', () => ({ request: {}, response: {} }), undefined, /this is no exchange: it "request\.method"/],
  ['an exchange of another path', () => elsewhere, undefined, /nothing can be told.*path of its request/],
  ['an exchange with a status', () => exchange, { status: 200 }, /status is for plain data/],
  ['a response with a status', () => responseOf(data), { operationId: NAME, status: 404 }, /status is for plain data/],
  ['an unknown option', () => data, { operation: NAME }, /no option "operation"; it has operationId/],
  ['an unknown level', () => data, { operationId: NAME, failOn: 'notice' }, /failOn must be breaking or drift/],
  ['a status that is none', () => data, { operationId: NAME, status: 'ok' }, /status must be an HTTP status/],
  ['no options at all', () => data, null, /takes the name of an operation/],
];

test.each(misuses)('%s fails with what to do, and with .not as well', async (_what, given, options, message) => {
  const received = await given();
  expect(await failureOf(() => expect(received).toKeepContract(options as never))).toMatch(message);
  expect(await failureOf(() => expect(received).not.toKeepContract(options as never))).toMatch(message);
});

test('a promise that was not awaited fails', async () => {
  const call = Promise.resolve(data);
  expect(await failureOf(() => expect(call).toKeepContract(NAME))).toMatch(/await expect\(promise\)\.resolves/);
});

test('an exchange whose body was not captured fails, for nothing can be told of it', async () => {
  const { body: _, ...response } = exchange.response;
  const without = { ...exchange, response: { ...response, bodyNotCaptured: true } };
  expect(await failureOf(() => expect(without).toKeepContract())).toContain('its body was not captured');
});

test('no failure holds a value', async () => {
  for (const received of [withBody(asleep), responseOf(asleep), asleep]) {
    expect(await failureOf(() => expect(received).toKeepContract(NAME))).not.toContain('8f2b');
  }
});
