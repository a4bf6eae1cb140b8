import { readFileSync } from 'node:fs';
import { afterEach, expect, jest, test } from '@jest/globals';
import { operationsOfContract } from '../contract/generated-contract.js';
import { contractFrom } from '../contract/load.js';
import {
  createClient,
  createConversationsClient,
  type Call,
  type CallOptions,
  type ClientOptions,
  type Fetch,
} from '../index.js';
import { closeServers, serveJson } from '../stand-in/test-server.js';

afterEach(closeServers);

const ids = { ChatServiceSid: `IS${'a'.repeat(32)}`, Sid: `CH${'a'.repeat(32)}` } as const;
const recording = new URL('../../contract-tests/recordings/fetch-by-sid.json', import.meta.url);
const { body } = (JSON.parse(readFileSync(recording, 'utf8')) as { response: { body: object } }).response;
const broken = { ...body, state: 'asleep' };
const drifted = { ...body, colour: 'red' };

async function clientFor(answer: unknown, options: Partial<ClientOptions>, status = 200) {
  const { url: baseUrl } = await serveJson(answer, status);
  return createConversationsClient({ accountSid: 'AC1', authToken: 'token', baseUrl, ...options } as ClientOptions);
}

test('strict throws a ContractViolationError with the findings, and without the value', async () => {
  const conversations = await clientFor(broken, { validation: 'strict' });
  const error = (await conversations.fetchServiceConversation(ids).catch((thrown: unknown) => thrown)) as Error;
  expect(error).toMatchObject({
    name: 'ContractViolationError',
    findings: [{ code: 'schema.enum', severity: 'breaking', pointer: '/state' }],
  });
  expect(error.message).toContain('schema.enum at /state');
  expect(error.message).not.toContain('asleep');
});

test("strict throws in openapi-fetch's form too", async () => {
  const conversations = await clientFor(broken, { validation: 'strict' });
  const call = conversations.GET('/v1/Services/{ChatServiceSid}/Conversations/{Sid}', { params: { path: ids } });
  await expect(call).rejects.toMatchObject({ name: 'ContractViolationError' });
});

test('strict lets drift through', async () => {
  const conversations = await clientFor(drifted, { validation: 'strict' });
  const { data, findings } = await conversations.fetchServiceConversation(ids).withResponse();
  expect(data).toEqual(drifted);
  expect(findings).toMatchObject([{ severity: 'drift', pointer: '/colour' }]);
});

test('strict throws an ApiError for an error, whatever its body', async () => {
  const conversations = await clientFor({ oops: true }, { validation: 'strict' }, 404);
  await expect(conversations.fetchServiceConversation(ids)).rejects.toMatchObject({ name: 'ApiError', status: 404 });
});

test('report, the default, gives the data and tells onFinding', async () => {
  const onFinding = jest.fn();
  const conversations = await clientFor(broken, { onFinding });
  const { data, findings } = await conversations.fetchServiceConversation(ids).withResponse();
  expect(data).toEqual(broken);
  expect(findings).toHaveLength(1);
  expect(onFinding.mock.calls).toEqual([[findings[0]]]);
});

test('report tells onFinding of an error body of the wrong shape', async () => {
  const onFinding = jest.fn();
  const conversations = await clientFor({ oops: true }, { onFinding }, 404);
  await expect(conversations.fetchServiceConversation(ids)).rejects.toMatchObject({ name: 'ApiError' });
  expect(onFinding).toHaveBeenCalled();
});

const failing: [how: string, onFinding: () => unknown][] = [
  ['throws', () => { throw new Error('reporter'); }], // prettier-ignore
  ['rejects', () => Promise.reject(new Error('reporter'))],
];

test.each(failing)('an onFinding that %s breaks nothing', async (_, onFinding) => {
  const conversations = await clientFor(broken, { onFinding });
  expect(await conversations.fetchServiceConversation(ids)).toEqual(broken);
  await new Promise((resolve) => setTimeout(resolve, 20)); // jest fails the test of an unhandled rejection
});

test('off checks nothing', async () => {
  const onFinding = jest.fn();
  const conversations = await clientFor(broken, { onFinding, validation: 'off' });
  const { data, findings } = await conversations.fetchServiceConversation(ids).withResponse();
  expect(data).toEqual(broken);
  expect(findings).toEqual([]);
  expect(onFinding).not.toHaveBeenCalled();
});

test('off still checks the arguments', async () => {
  const conversations = await clientFor(body, { validation: 'off' });
  const call = conversations.fetchServiceConversation({ ...ids, Sid: '' });
  await expect(call).rejects.toMatchObject({ name: 'InvalidArgumentError' });
});

test('the mode of the call goes before that of the client', async () => {
  const conversations = await clientFor(broken, { validation: 'strict' });
  expect(await conversations.fetchServiceConversation(ids, { validation: 'off' })).toEqual(broken);
});

const answering =
  (answer: () => Response): Fetch =>
  () =>
    Promise.resolve(answer());
const json = (value: unknown) =>
  new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });
const credentials = { accountSid: 'AC1', authToken: 'token', baseUrl: 'http://127.0.0.1:1' };

test('tells whether an answer was checked', async () => {
  const conversations = createConversationsClient({ ...credentials, fetch: answering(() => json(broken)) });
  const checked = async (options: CallOptions) =>
    (await conversations.fetchServiceConversation(ids, options).withResponse()).checked;
  expect(await checked({})).toBe(true);
  expect(await checked({ validation: 'off' })).toBe(false);
  expect(await checked({ validationSampleRate: 0 })).toBe(false);
  expect(await checked({ validationSampleRate: 0, validation: 'strict' })).toBe(false);
});

test('checks the share of answers that it is asked for', async () => {
  const fetch = answering(() => json(broken));
  const onFinding = jest.fn();
  const conversations = createConversationsClient({ ...credentials, fetch, onFinding, validationSampleRate: 0.3 });
  for (let i = 0; i < 400; i++) await conversations.fetchServiceConversation(ids);
  expect(onFinding.mock.calls.length).toBeGreaterThan(60); // 120 of 400 with a standard deviation of 9
  expect(onFinding.mock.calls.length).toBeLessThan(180);
});

test('never clones a response', async () => {
  const fetch = answering(() => Object.assign(json(broken), { clone: () => { throw new Error('cloned'); } })); // prettier-ignore
  const { findings } = await createConversationsClient({ ...credentials, fetch })
    .fetchServiceConversation(ids)
    .withResponse();
  expect(findings).toHaveLength(1);
});

test('reports a redirect that a page cannot see as an ApiError, and finds nothing in it', async () => {
  const opaque = { type: 'opaqueredirect', status: 0, headers: new Headers(), body: null } as unknown as Response;
  const onFinding = jest.fn();
  const conversations = createConversationsClient({ ...credentials, fetch: answering(() => opaque), onFinding });
  const error: unknown = await conversations.fetchServiceConversation(ids).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: 'ApiError', status: 0, message: expect.stringContaining('a redirect') });
  expect(onFinding).not.toHaveBeenCalled();
});

const WITH_REQUIRED_HEADER = `
openapi: 3.1.0
info: { title: Things, version: '1' }
servers: [{ url: 'https://things.example.com' }]
paths:
  /things:
    get:
      operationId: listThings
      responses:
        '200':
          description: Things.
          headers: { X-Total: { required: true, schema: { type: integer } } }
          content: { application/json: { schema: { type: array } } }
`;

test.each([
  ['basic', ['header.missing']],
  ['cors', []],
])('takes a missing header in a %s response for what it is: a page does not see all', async (type, want) => {
  const operations = operationsOfContract(contractFrom(WITH_REQUIRED_HEADER, 'things.yaml'));
  const fetch = answering(() => Object.defineProperty(json([]), 'type', { value: type }));
  type List = (args: object) => Call<unknown>;
  const client = createClient({ ...credentials, fetch }, operations) as unknown as { listThings: List };
  const { findings } = await client.listThings({}).withResponse();
  expect(findings.map(({ code }) => code)).toEqual(want);
});

test('says so where what explains a refusal cannot be loaded, and tries again at the next answer', async () => {
  const { fetchServiceConversation } = await import('../operations.js');
  let failures = 2;
  const clauses = () =>
    failures-- > 0 ? Promise.reject(new Error('offline')) : fetchServiceConversation.contract.clauses();
  const contract = { ...fetchServiceConversation.contract, clauses };
  const options = { ...credentials, fetch: answering(() => json(broken)) };
  const client = createClient(options, { read: { ...fetchServiceConversation, contract } });
  const read = async () => client.read(ids).withResponse();
  expect(await read()).toMatchObject({ data: broken, findings: [], checked: false });
  await expect(client.read(ids as never, { validation: 'strict' })).rejects.toMatchObject({
    name: 'ContractViolationError',
    message: expect.stringContaining('was not checked'),
    findings: [],
  });
  expect(await read()).toMatchObject({ findings: [{ code: 'schema.enum' }], checked: true });
});
