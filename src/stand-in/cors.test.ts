import { afterEach, expect, test } from '@jest/globals';
import { startStandIn, type StandInOptions } from './index.js';
import { closedAfterTest, closeServers } from './test-server.js';

afterEach(closeServers);

const conversation = `/v1/Services/IS${'a'.repeat(32)}/Conversations/CH${'a'.repeat(32)}`;
const origin = 'https://app.example.com';
const authorization = `Basic ${btoa('AC1:token')}`;

async function ask(options: StandInOptions, init: RequestInit, path = conversation): Promise<Response> {
  const { url } = closedAfterTest(await startStandIn(options));
  return fetch(url + path, init);
}

const preflight = {
  method: 'OPTIONS',
  headers: { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization' },
};

test.each<[string, StandInOptions]>([
  ['as it is', {}],
  ['with a scenario', { scenario: '503' }],
  ['with credentials', { credentials: { username: 'SK1', password: 'x' } }],
  ['with a fault of every answer', { fault: 'empty-500' }],
  ['with a fault that never answers', { fault: 'hang' }],
])('a stand-in %s lets a preflight through', async (_, options) => {
  const { status, headers } = await ask(options, preflight);
  expect(status).toBe(204);
  expect(headers.get('access-control-allow-origin')).toBe(origin);
  expect(headers.get('access-control-allow-methods')).toContain('GET');
  expect(headers.get('access-control-allow-headers')!.toLowerCase().split(', ')).toContain('authorization');
});

test.each<[string, StandInOptions, RequestInit, string, number]>([
  ['a success', {}, { headers: { origin, authorization } }, conversation, 200],
  ['an error', {}, { headers: { origin } }, conversation, 401],
  ['an unknown path', {}, { headers: { origin, authorization } }, '/v1/Nothing', 404],
  ['an unknown method', {}, { method: 'PUT', headers: { origin, authorization } }, conversation, 405],
  ['a fault', { fault: 'html-502' }, { headers: { origin, authorization } }, conversation, 502],
])('a page may read %s and the id of its request', async (_, options, init, path, want) => {
  const { status, headers } = await ask(options, init, path);
  expect(status).toBe(want);
  expect(headers.get('access-control-allow-origin')).toBe(origin);
  expect(headers.get('access-control-expose-headers')).toContain('Twilio-Request-Id');
});

test.each([{ authorization }, { authorization, origin }])(
  'an answer to %p tells caches to mind the origin',
  async (headers) => {
    expect((await ask({}, { headers })).headers.get('vary')).toBe('Origin');
  },
);
