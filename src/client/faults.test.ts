import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { createConversationsClient, isConversationsError, type ClientOptions } from '../index.js';
import { faults } from '../stand-in/faults.js';
import { startStandIn } from '../stand-in/index.js';
import { closedAfterTest, closeServers, serve, serveJson } from '../stand-in/test-server.js';

afterEach(closeServers);

const ids = { ChatServiceSid: `IS${'a'.repeat(32)}`, Sid: `CH${'a'.repeat(32)}` } as const;
const credentials = { accountSid: 'AC1', authToken: 'token' };
const path = '/v1/Services/{ChatServiceSid}/Conversations/{Sid}';

const clientOf = (baseUrl: string, options: Partial<ClientOptions> = {}) =>
  createConversationsClient({ ...credentials, baseUrl, maxRetries: 0, ...options } as ClientOptions);

async function errorFrom(baseUrl: string, options: Partial<ClientOptions> = {}): Promise<unknown> {
  return clientOf(baseUrl, options)
    .fetchServiceConversation(ids)
    .then(
      () => undefined,
      (error: unknown) => error,
    );
}

const parse = (reason: string) => ({ name: 'ResponseParseError', reason, status: 200 });
const timeout = { name: 'TimeoutError', limit: 'timeoutMs', milliseconds: 200 };

const wanted: Record<string, object> = {
  'empty-200': parse('empty'),
  'empty-404': { name: 'ApiError', status: 404, body: undefined, code: undefined },
  'empty-500': { name: 'ApiError', status: 500, body: undefined, code: undefined },
  'html-200': parse('media-type'),
  'html-502': { name: 'ApiError', status: 502, body: '<h1>Bad Gateway</h1>' },
  'text-451': { name: 'ApiError', status: 451, body: 'Unavailable For Legal Reasons' },
  'not-json': parse('not-json'),
  'json-500': { name: 'ApiError', status: 500, code: 20500 },
  'too-many-requests': { name: 'ApiError', status: 429, code: 20429, retryAfterMs: 1000 },
  'too-many-requests-bare': { name: 'ApiError', status: 429, code: 20429, retryAfterMs: undefined },
  unavailable: { name: 'ApiError', status: 503, code: 20503, retryAfterMs: 1000 },
  'unavailable-bare': { name: 'ApiError', status: 503, code: 20503, retryAfterMs: undefined },
  redirect: { name: 'ApiError', status: 302 },
  'truncated-json': parse('cut'),
  'invalid-utf-8': parse('not-utf-8'),
  'cut-body': parse('cut'),
  'length-too-short': parse('cut'),
  'length-too-long': parse('cut'),
  reset: { name: 'ConnectionError' },
  'reset-in-body': parse('cut'),
  hang: timeout,
  'slow-headers': timeout,
  'slow-body': timeout,
  garbage: { name: 'ConnectionError' },
  'gzip-bomb': parse('too-large'),
  'huge-body': parse('too-large'),
};

/** Odd answers that are answers all the same: the data comes through. */
const readable: Record<string, (data: Record<string, unknown>) => unknown> = {
  'proto-keys': (data) => Object.hasOwn(data, '__proto__'),
  'deep-json': ({ deep }) => Array.isArray(deep),
  'duplicate-keys': ({ state }) => state === 'active', // the last one counts, as JSON.parse has it
  'wrong-type': ({ messaging_service_sid }) => messaging_service_sid === 0,
};

test('every fault of the stand-in has its error', () => {
  expect([...Object.keys(wanted), ...Object.keys(readable)].sort()).toEqual(Object.keys(faults).sort());
});

test.each(Object.entries(readable))('reads %s, checks it, and nothing leaks out of it', async (fault, holds) => {
  const { url } = closedAfterTest(await startStandIn({ fault }));
  const { data, findings } = await clientOf(url).fetchServiceConversation(ids).withResponse();
  expect(holds(data as never)).toBe(true);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  const told = findings.map(({ code, pointer }) => `${code} ${pointer}`);
  expect(told).toEqual(
    {
      'proto-keys': ['property.undocumented /__proto__', 'property.undocumented /constructor'],
      'deep-json': ['property.undocumented /deep'],
      'wrong-type': ['schema.type /messaging_service_sid'],
    }[fault] ?? [],
  );
});

test.each(Object.entries(wanted))('reports %s as its own error, in time', async (fault, error) => {
  const { url } = closedAfterTest(await startStandIn({ fault }));
  const started = Date.now();
  const found = await errorFrom(url, { timeoutMs: error === timeout ? 200 : 5000, maxBodyBytes: 100_000 });
  expect(found).toMatchObject(error);
  expect(isConversationsError(found)).toBe(true);
  expect(Date.now() - started).toBeLessThan(3000);
});

test.each(Object.entries(wanted))(
  "reports %s in openapi-fetch's form: an ApiError is given, others are thrown",
  async (fault, error) => {
    const { url } = closedAfterTest(await startStandIn({ fault }));
    const call = clientOf(url, { timeoutMs: error === timeout ? 200 : 5000, maxBodyBytes: 100_000 }).GET(path, {
      params: { path: ids },
    });
    const found = await call.then(
      (answer) => answer.error,
      (thrown: unknown) => thrown,
    );
    expect(found).toMatchObject(error);
  },
);

test('reports a port that nobody listens on as a ConnectionError with the code of the system', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  expect(await errorFrom(`http://127.0.0.1:${port}`)).toMatchObject({ name: 'ConnectionError', code: 'ECONNREFUSED' });
});

test('does not follow a redirect', async () => {
  const target = await serveJson({});
  const origin = await serve((_, response) => response.writeHead(302, { location: target.url }).end());
  expect(await errorFrom(origin.url)).toMatchObject({ name: 'ApiError', status: 302 });
  expect(target.requests).toEqual([]);
});

test.each([
  ['{"a":1}{', 'cut'],
  ['{"a":"b', 'cut'],
  ['{"a":[1,2', 'cut'],
  ['["}"', 'cut'],
  ['nul', 'not-json'],
  ['<html>{}', 'not-json'],
  ["{'a': 1}", 'not-json'],
])('reports the body %j as %s', async (text, reason) => {
  const { url } = await serve((_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(text),
  );
  expect(await errorFrom(url)).toMatchObject(parse(reason));
});

test('reports a body that ends inside a character as cut', async () => {
  const bytes = Buffer.from('{"a":"é').subarray(0, -1);
  const { url } = await serve((_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(bytes),
  );
  expect(await errorFrom(url)).toMatchObject(parse('cut'));
});

test.each([202, 206])('reads the data of a %i, which the contract does not know', async (status) => {
  const { url } = await serveJson({ sid: 'x' }, status);
  const call = clientOf(url).fetchServiceConversation(ids).withResponse();
  const { data, findings } = await call;
  expect(data).toEqual({ sid: 'x' });
  expect(findings.map(({ code }) => code)).toEqual(['status.undocumented']);
});

test('reports a 204 where data is promised as an empty body', async () => {
  const { url } = await serve((_, response) => response.writeHead(204).end());
  expect(await errorFrom(url)).toMatchObject({ name: 'ResponseParseError', reason: 'empty', status: 204 });
});

test('reads a byte order mark as nothing', async () => {
  const { url } = await serve((_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end('\ufeff{}'),
  );
  expect(await clientOf(url).fetchServiceConversation(ids)).toEqual({});
});
