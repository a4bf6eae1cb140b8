import { afterEach, expect, test } from '@jest/globals';
import { createConversationsClient, type CallOptions, type ClientOptions } from '../index.js';
import { closeServers, serveJson } from '../stand-in/test-server.js';

afterEach(closeServers);

const credentials = { accountSid: 'AC1', authToken: 'token' };
const ids = { ChatServiceSid: `IS${'a'.repeat(32)}`, Sid: 'x' } as const;

test.each([
  ['timeoutMS', { timeoutMS: 5 }],
  ['authtoken', { authtoken: 'x' }],
  ['validation', { validation: 'stict' }],
  ['maxBodyBytes', { maxBodyBytes: 0 }],
  ['maxBodyBytes', { maxBodyBytes: Number.NaN }],
  ['deadlineMs', { deadlineMs: -1 }],
  ['headers', { headers: { 'no space': 'x' } }],
  ['headers', { headers: { name: 'a\nb' } }],
])('refuses the option %s of a client', (argument, options) => {
  const error = expect.objectContaining({ name: 'InvalidArgumentError', argument });
  expect(() => createConversationsClient({ ...credentials, ...options } as ClientOptions)).toThrow(error);
});

test.each([
  ['timeoutMS', { timeoutMS: 5 }],
  ['parseAs', { parseAs: 'text' }],
  ['baseUrl', { baseUrl: 'https://example.com' }],
  ['validation', { validation: 'stict' }],
  ['headers', { headers: { name: 'a\nb' } }],
])('refuses the option %s of a call in both forms', async (argument, options) => {
  const server = await serveJson({});
  const conversations = createConversationsClient({ ...credentials, baseUrl: server.url });
  const error = { name: 'InvalidArgumentError', argument };
  await expect(conversations.fetchServiceConversation(ids, options as CallOptions)).rejects.toMatchObject(error);
  const init = { params: { path: ids }, ...(options as CallOptions) };
  const call = conversations.GET('/v1/Services/{ChatServiceSid}/Conversations/{Sid}', init);
  await expect(call).rejects.toMatchObject(error);
  expect(server.requests).toEqual([]);
});
