import { readFileSync } from 'node:fs';
import { afterEach, expect, jest, test } from '@jest/globals';
import { createConversationsClient, type ClientOptions } from '../index.js';
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
