import { request } from 'node:http';
import { expect, test } from '@jest/globals';
import { MOST_BYTES } from '../read-request-body.js';
import { caller, holdAnswersToContract } from '../testing/caller.js';
import { shelves } from '../testing/shelves.js';
import { twilio } from '../vendor/twilio.js';
import { Memory } from './memory.js';

holdAnswersToContract();

const SHELVES = '/v1/Regions/south/Shelves';

test('of many creations of one name at once, exactly one succeeds', async () => {
  const { call } = await caller(shelves());
  const came = await Promise.all(Array.from({ length: 50 }, () => call('POST', SHELVES, { UniqueName: 'n' })));
  expect(came.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(came.filter(({ status }) => status === 409)).toHaveLength(49);
  expect((await call('GET', SHELVES)).body.shelves).toHaveLength(1);
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '..', '%', 'null', '0'])(
  'the name %s is one like any other',
  async (name) => {
    const { call } = await caller(shelves());
    const path = `${SHELVES}/${encodeURIComponent(name)}`;
    if (name !== '..') expect((await call('GET', path)).status).toBe(404);
    const { status, body } = await call('POST', SHELVES, { UniqueName: name });
    expect([status, body.unique_name]).toEqual([201, name]);
    if (name !== '..') expect((await call('GET', path)).body).toEqual(body);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  },
);

test('a field named after a prototype reaches none', async () => {
  const { call } = await caller(shelves());
  const { status, body } = await call('POST', SHELVES, { 'Extras.__proto__.polluted': 'yes' });
  expect(status).toBe(201);
  expect(Object.keys(body.extras as object)).toEqual(['__proto__']);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  for (const name of ['__proto__', 'constructor', 'toString'])
    expect((await call('POST', SHELVES, { [name]: 'x' })).status).toBe(400);
});

test.each([
  ['only separators', '&&&==&'],
  ['an escape that is none', 'FriendlyName=%zz'],
  ['an escape that is cut', 'FriendlyName=%'],
  ['a key twice', 'FriendlyName=a&FriendlyName=b'],
  ['JSON in place of a form', '{"FriendlyName":"x"}'],
  ['nothing', ''],
])('lives through a form of %s', async (_what, text) => {
  const { call } = await caller(shelves());
  expect([201, 400]).toContain((await call('POST', SHELVES, text)).status);
  expect((await call('GET', SHELVES)).status).toBe(200);
});

test('refuses another media type, bytes that are no text, and a body that is too long', async () => {
  const { call, url } = await caller(shelves());
  const post = async (type: string, body: BodyInit) =>
    (
      await fetch(url + SHELVES, {
        method: 'POST',
        headers: { authorization: `Basic ${btoa('AC:x')}`, 'content-type': type },
        body,
      })
    ).status;
  const form = 'application/x-www-form-urlencoded';
  expect(await post('application/json', '{}')).toBe(400);
  expect(await post(form, Buffer.concat([Buffer.from('FriendlyName='), Buffer.from([0xff])]))).toBe(400);
  expect(await post(form, `FriendlyName=${'x'.repeat(MOST_BYTES)}`)).toBe(400);
  expect((await call('GET', SHELVES)).body.shelves).toEqual([]);
});

test('lives through a caller who goes away in the middle of a form', async () => {
  const { call, url } = await caller(shelves());
  await new Promise<void>((resolve) => {
    const going = request(url + SHELVES, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa('AC:x')}`, 'content-length': '1000' },
    });
    going.once('error', () => resolve());
    going.write('FriendlyName=x', () => going.destroy());
    going.once('close', resolve);
  });
  expect((await call('GET', SHELVES)).body.shelves).toEqual([]);
});

test.each(['evil.example', '[', 'a b', 'x"y', 'user:pw@evil.example'])(
  'takes the host %p for no more than text',
  async (host) => {
    const { url, call } = await caller(shelves());
    await call('POST', SHELVES, {});
    const status = await new Promise<number>((resolve) => {
      request(url + SHELVES, { headers: { host, authorization: `Basic ${btoa('AC:x')}` } }, (response) => {
        response.resume();
        resolve(response.statusCode!);
      }).end();
    });
    expect([200, 400]).toContain(status);
  },
);

test('keeps 10,000 resources and pages through them', () => {
  const contract = shelves();
  const memory = new Memory({ contract, vendor: twilio, seeded: false, now: 0 });
  const ask = (operationId: string, path: string) =>
    memory.answer({
      operation: contract.operations.find((one) => one.operationId === operationId)!,
      ...{ pathParameters: { Region: 'south' }, url: new URL(path, 'http://stand-in.example'), sent: {}, now: 0 },
    })!;
  for (let i = 0; i < 10_000; i++) expect(ask('createShelf', SHELVES).status).toBe(201);
  const sids = new Set<string>();
  let next: string | null = `${SHELVES}?PageSize=100`;
  while (next !== null) {
    const body = ask('listShelf', next).body as { shelves: { sid: string }[]; meta: { next_page_url: string | null } };
    for (const { sid } of body.shelves) sids.add(sid);
    next = body.meta.next_page_url;
  }
  expect(sids.size).toBe(10_000);
});

test('has room again for as many as a deleted resource took along', async () => {
  const { call } = await caller(shelves(), { empty: true, bounds: { resources: 3, characters: 10_000 } });
  const fill = async () => {
    await call('POST', SHELVES, { UniqueName: 'n' });
    for (const Title of ['a', 'b']) await call('POST', `${SHELVES}/n/Books`, { Title });
    expect((await call('GET', `${SHELVES}/n/Books`)).body.books).toHaveLength(2);
    expect((await call('POST', SHELVES, {})).status).toBe(400);
  };
  await fill();
  await call('DELETE', `${SHELVES}/n`);
  await fill();
});

test('says that it is full, and has room again when something is deleted', async () => {
  const { call } = await caller(shelves(), { empty: true, bounds: { resources: 2, characters: 2000 } });
  const { body } = await call('POST', SHELVES, {});
  await call('POST', SHELVES, { UniqueName: 'n' });
  const full = await call('POST', SHELVES, {});
  expect([full.status, full.body.message]).toEqual([400, expect.stringContaining('at most 2 resources')]);
  await call('DELETE', `${SHELVES}/${body.sid}`);
  const large = await call('POST', SHELVES, { Attributes: JSON.stringify('x'.repeat(2000)) });
  expect([large.status, large.body.message]).toEqual([400, expect.stringContaining('at most 2000 characters')]);
  expect((await call('POST', SHELVES, { UniqueName: 'n' })).status).toBe(409);
  expect((await call('POST', SHELVES, {})).status).toBe(201);
});
