import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { Agent, fetch as undiciFetch, ProxyAgent, request } from 'undici';
import '../src/jest/index.js';
import { recording } from './support/cases.js';
import * as index from '../src/index.js';
import * as operations from '../src/operations.js';
import { startStandIn, type StandIn } from '../src/stand-in/index.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const blocks = [...readme.matchAll(/```ts\n([^`]*)```/g)].map(([, block]) => block!);

let standIn: StandIn;
beforeAll(async () => void (standIn = await startStandIn({ scenario: 'documented' })));
afterAll(() => standIn.close());

const ids = { ChatServiceSid: `IS${'a'.repeat(32)}`, Sid: `CH${'a'.repeat(32)}` };

const ran = new Set<string>();

/** Runs the block of the README that holds a text, with these names in scope, and gives the values of the last ones. */
async function run(holds: string, scope: Record<string, unknown>, wanted: readonly string[] = []) {
  const found = blocks.find((one) => one.includes(holds))!;
  ran.add(found);
  const block = found.replace(/^import .*$/gm, '');
  const source = `export async function example() {${block}; return { ${wanted.join(', ')} };}`;
  const { code } = transformSync(source, { loader: 'ts', format: 'esm' });
  const names = { ...index, ...scope };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the text of the README is the code under test
  const example = new Function(
    ...Object.keys(names),
    `${code.replace(/export \{[^}]*\};?/, '')}; return example();`,
  ) as (...values: unknown[]) => Promise<Record<string, unknown>>;
  return example(...Object.values(names));
}

/** A client of the stand-in, whatever the README says of hosts and credentials. */
const createConversationsClient = (options: Record<string, unknown>) =>
  index.createConversationsClient({ accountSid: 'AC1', authToken: 'x', ...withoutKey(options), baseUrl: standIn.url });
const withoutKey = ({ apiKey: _, apiSecret: __, ...rest }: Record<string, unknown>) => rest;
const conversations = () => createConversationsClient({});
const key = { apiKey: 'SKx', apiSecret: 'secret' };

test('the first example of the README runs as it stands', async () => {
  const lines: unknown[][] = [];
  const process = { env: { TWILIO_CHAT_SERVICE_SID: ids.ChatServiceSid } };
  const console = { log: (...args: unknown[]) => lines.push(args) };
  await run('isApiError(error', { ...key, createConversationsClient, process, console });
  expect(lines).toEqual([['active', 'My First Conversation']]);
});

test("the example of openapi-fetch's form runs", async () => {
  const { data, error } = await run('.GET(', { ...ids, conversations: conversations() }, ['data', 'error']);
  expect(data).toMatchObject({ state: 'active' });
  expect(error).toBeUndefined();
});

test('the examples of a write and of a list run, on a conversation that was just created', async () => {
  const own = await startStandIn({ empty: true });
  const account = { accountSid: 'AC1', authToken: 'x' };
  const client = index.createConversationsClient({ ...account, baseUrl: own.url, validation: 'strict' });
  const ChatServiceSid = index.parseSid('IS', ids.ChatServiceSid);
  const { sid: ConversationSid } = await client.createServiceConversation({ ChatServiceSid });
  const scope = { ChatServiceSid, ConversationSid, conversations: client };
  const { message } = await run('createServiceConversationMessage(', scope, ['message']);
  expect(message).toMatchObject({ body: 'Hello', conversation_sid: ConversationSid });
  const lines: unknown[][] = [];
  await run('for await (const message', { ...scope, console: { log: (...args: unknown[]) => lines.push(args) } });
  expect(lines).toEqual([['system', 'Hello'], [1]]);
  await own.close();
});

test('the example of waiting runs', async () => {
  const { conversation } = await run('waitUntil(', { ...ids, conversations: conversations() }, ['conversation']);
  expect(conversation).toMatchObject({ state: 'active' });
});

test('the example of a proxy makes a client that calls through it', async () => {
  const process = { env: { HTTPS_PROXY: 'http://127.0.0.1:1' } }; // nobody listens there
  const proxied = { ...key, createConversationsClient: (options: object) => void made.push(options), process };
  const made: object[] = [];
  await run('ProxyAgent(', { ...proxied, undiciFetch, ProxyAgent });
  const client = createConversationsClient({ ...made[0], maxRetries: 0 });
  await expect(client.fetchServiceConversation(ids as never)).rejects.toMatchObject({ name: 'ConnectionError' });
});

test('the example of undici.request runs', async () => {
  const { fetch, dispatcher } = await run('asyncIterator', { request, Agent }, ['fetch', 'dispatcher']);
  const client = createConversationsClient({ fetch });
  expect(await client.fetchServiceConversation(ids as never)).toMatchObject({ state: 'active' });
  await (dispatcher as Agent).close();
});

test('the example of one operation runs', async () => {
  const { client } = await run('conversations-contract/operations', { ...key, ...operations }, ['client']);
  expect(Object.keys(client as object)).toEqual(['fetchServiceConversation', 'GET']);
});

test('the example of the matcher runs', async () => {
  const { data, response } = await conversations()
    .fetchServiceConversation(ids as never)
    .withResponse();
  const plain = await fetch(`${standIn.url}/v1/Services/${ids.ChatServiceSid}/Conversations/${ids.Sid}`, {
    headers: { authorization: `Basic ${btoa('AC1:x')}` },
  });
  const exchange = recording('fetch-by-sid.json');
  await run("toKeepContract('Fetch", { expect, exchange, response: plain, data });
  expect(await plain.json()).toMatchObject({ state: 'active' });
  expect({ data, response }).toKeepContract('FetchServiceConversation');
});

test('the example of the stand-in runs', async () => {
  const { client } = await run('startStandIn(', { startStandIn }, ['client']);
  expect(client).toHaveProperty('fetchServiceConversation');
});

test('no example in TypeScript of the README is left out here', () => {
  expect(blocks.filter((block) => !ran.has(block))).toEqual([]);
});

test('the README gives the two commands', () => {
  expect(readme).toContain('npm install && npm run verify');
  expect(readme).toContain('npm install && npm test');
});

test.each(['README.md', 'CONTRIBUTING.md'])('%s names no file of the repository that is not there', (name) => {
  const text = readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
  const named = [...text.matchAll(/`((?:src|scripts|spec|generated|contract-tests|\.github)\/[\w./-]+)`/g)];
  const paths = [...new Set(named.map(([, path]) => path!))].filter((path) => path !== 'contract-tests/baseline.json');
  expect(paths.length).toBeGreaterThan(2);
  expect(paths.filter((path) => !existsSync(new URL(`../${path}`, import.meta.url)))).toEqual([]);
});
