import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from '@jest/globals';
import { createConversationsClient } from '../index.js';
import { closeServers, serveJson } from '../stand-in/test-server.js';
import { userAgent } from './user-agent.js';
import { VERSION } from './version.js';

afterEach(closeServers);

const ids = { ChatServiceSid: `IS${'a'.repeat(32)}`, Sid: 'x' } as const;
const us = `conversations-contract/${VERSION}`;

test('the version is that of the package', () => {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  expect(VERSION).toBe((JSON.parse(text) as { version: string }).version);
});

test.each([
  ['Node', { process: { versions: { node: '20.19.0' } } }, `${us} node/20.19.0`],
  ['a worker at the edge', { navigator: { userAgent: 'Cloudflare-Workers' } }, undefined],
  ['a browser', { navigator: { userAgent: 'Mozilla/5.0' } }, undefined],
  ['a browser with a bundler that plays `process`', { process: { env: {} } }, undefined],
  ['nothing known', {}, undefined],
])('in %s it is as it should be', (_, scope, want) => {
  expect(userAgent(scope)).toBe(want);
});

test('it is sent, and a header of the caller goes before it', async () => {
  const server = await serveJson({});
  const options = { accountSid: 'AC1', authToken: 'x', baseUrl: server.url };
  await createConversationsClient(options).fetchServiceConversation(ids);
  await createConversationsClient({ ...options, headers: { 'User-Agent': 'mine/1' } }).fetchServiceConversation(ids);
  const sent = server.requests.map(({ headers }) => headers['user-agent']);
  expect(sent).toEqual([`${us} node/${process.versions.node}`, 'mine/1']);
});
