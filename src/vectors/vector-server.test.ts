import { afterEach, expect, test } from '@jest/globals';
import { request } from 'node:http';
import { closedAfterTest, closeServers } from '../stand-in/test-server.js';
import { body, call, vectorsOf } from './testing/vectors.js';
import { startVectorServer } from './vector-server.js';

afterEach(closeServers);

const start = async (...args: Parameters<typeof vectorsOf>) =>
  closedAfterTest(await startVectorServer(vectorsOf(...args)));

/** Sends a target as it is: `fetch` would normalise it. */
const sendTarget = (url: string, path: string, headers = {}): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const sent = request({ hostname, port, path, headers }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode!));
    });
    sent.on('error', reject).end();
  });

test('answers below the id of a body with its status, type and very characters', async () => {
  const problem = body('gone', { status: 404, mediaType: 'application/problem+json', body: '{"id":\t"P1"}' });
  const { url } = await start([body('good'), problem], []);
  const response = await fetch(`${url}/gone/parcels/1`);
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(await response.text()).toBe('{"id":\t"P1"}');
});

test('answers a call with the first good body of its operation', async () => {
  const bodies = [body('bad', { valid: false }), body('gone', { status: 404 }), body('good', { data: { id: 'P2' } })];
  const { url } = await start(bodies, [call('one')]);
  expect(await (await fetch(`${url}/one/parcels/1`)).json()).toEqual({ id: 'P2' });
});

test('answers a call of an operation without bodies with 204, and an unknown id with 404', async () => {
  const { url } = await start([], [call('one')]);
  expect((await fetch(`${url}/one/parcels/1`)).status).toBe(204);
  expect((await fetch(`${url}/other/parcels/1`)).status).toBe(404);
});

test.each(['/parcels/a%2Fb?x=%20', '/parcels/..', '/parcels/../%2e', '?q', ''])(
  'keeps the target %p as it came',
  async (target) => {
    const { url, sentFor } = await start([], [call('one')]);
    await sendTarget(url, `/one${target}`);
    expect(sentFor('one').map((sent) => sent.target)).toEqual([target]);
  },
);

test('keeps headers and body, and each of several requests', async () => {
  const { url, sentFor } = await start([], [call('one')]);
  for (const text of ['a=1', 'a=ë']) {
    await fetch(`${url}/one/parcels`, { method: 'POST', body: text, headers: { 'X-Mark': 'm' } });
  }
  expect(sentFor('one').map(({ method, body: text, headers }) => [method, text, headers['x-mark']])).toEqual([
    ['POST', 'a=1', 'm'],
    ['POST', 'a=ë', 'm'],
  ]);
  expect(sentFor('other')).toEqual([]);
});

test('tells at its root how what came compares with what was expected', async () => {
  const { url } = await start([], [call('one'), call('two'), call('three')]);
  await sendTarget(url, '/one/parcels/a%2Fb');
  await sendTarget(url, '/two/parcels/a/b');
  expect(await (await fetch(url)).json()).toEqual({
    one: { as: 'bytes' },
    two: { as: 'differs', says: 'sent /parcels/a/b, not /parcels/a%2Fb' },
  });
});
