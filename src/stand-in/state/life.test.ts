import { expect, test } from '@jest/globals';
import { caller, holdAnswersToContract } from '../testing/caller.js';
import { SHOWN_SHELF, shelves } from '../testing/shelves.js';

holdAnswersToContract();

const SHELVES = '/v1/Regions/south/Shelves';

test('what is created can be listed, fetched by SID and by name, changed and deleted', async () => {
  const { call, url } = await caller(shelves());
  const made = await call('POST', SHELVES, { UniqueName: 'a b/ü', FriendlyName: 'Mine', Attributes: '{"a":1}' });
  expect(made).toMatchObject({
    status: 201,
    body: {
      ...{
        sid: expect.stringMatching(/^SH[0-9a-f]{32}$/),
        region: 'south',
        unique_name: 'a b/ü',
        friendly_name: 'Mine',
      },
      ...{ attributes: '{"a":1}', place: null, colour: 'red' },
    },
  });
  const own = `${SHELVES}/${made.body.sid}`;
  expect(made.body.url).toBe(url + own);
  expect(made.body.links).toEqual({ books: `${url}${own}/Books` });
  expect(await call('GET', own)).toEqual({ status: 200, body: made.body });
  expect((await call('GET', `${SHELVES}/${encodeURIComponent('a b/ü')}`)).body).toEqual(made.body);
  expect((await call('GET', SHELVES)).body.shelves).toEqual([made.body]);

  const changed = await call('POST', own, { FriendlyName: 'Yours', UniqueName: 'other' });
  expect(changed.body).toEqual({ ...made.body, ...changed.body, friendly_name: 'Yours', unique_name: 'other' });
  expect((await call('GET', `${SHELVES}/other`)).body).toEqual(changed.body);
  expect((await call('GET', `${SHELVES}/${encodeURIComponent('a b/ü')}`)).status).toBe(404);

  expect(await call('DELETE', own)).toEqual({ status: 204, body: undefined });
  for (const gone of [own, `${SHELVES}/other`]) expect((await call('GET', gone)).status).toBe(404);
  expect((await call('DELETE', own)).status).toBe(404);
  expect((await call('GET', SHELVES)).body.shelves).toEqual([]);
});

test('fields go where their names say, and nowhere else', async () => {
  const { call } = await caller(shelves());
  const { body } = await call('POST', SHELVES, {
    ...{ 'Place.Room': 'attic', 'Place.Floor': '3', 'Place.Door': 'left', 'Extras.Any.Thing': 'x', Unknown: 'y' },
  });
  expect(body).toMatchObject({ place: { room: 'attic', floor: 3 }, extras: { any: { thing: 'x' } } });
  expect(Object.keys(body.place as object)).toEqual(['room', 'floor']);
  expect(body).not.toHaveProperty('unknown');
});

test('a name is one of its collection, and free again when it is given up', async () => {
  const { call } = await caller(shelves());
  const { body: first } = await call('POST', SHELVES, { UniqueName: 'n' });
  expect(await call('POST', SHELVES, { UniqueName: 'n' })).toMatchObject({
    status: 409,
    body: { code: 1409, status: 409 },
  });
  expect((await call('POST', '/v1/Regions/west/Shelves', { UniqueName: 'n' })).status).toBe(201);
  const { body: second } = await call('POST', SHELVES, { UniqueName: 'm' });
  expect((await call('POST', `${SHELVES}/m`, { UniqueName: 'n' })).status).toBe(409);
  expect((await call('POST', `${SHELVES}/n`, { UniqueName: 'n' })).status).toBe(200);
  await call('DELETE', `${SHELVES}/${first.sid}`);
  expect((await call('POST', `${SHELVES}/${second.sid}`, { UniqueName: 'n' })).status).toBe(200);
});

test('resources lie below others, found by name too, and go with them', async () => {
  const { call } = await caller(shelves());
  const { body: shelf } = await call('POST', SHELVES, { UniqueName: 'n' });
  const { status, body: book } = await call('POST', `${SHELVES}/n/Books`, { Title: 'T' });
  expect([status, book.shelf_sid, book.region]).toEqual([201, shelf.sid, 'south']);
  const own = `${SHELVES}/${shelf.sid}/Books/${book.sid}`;
  expect((await call('GET', own)).body).toEqual(book);
  expect((await call('GET', `${SHELVES}/n/Books`)).body.books).toEqual([book]);
  expect((await call('GET', `/v1/Regions/west/Shelves/n/Books/${book.sid}`)).status).toBe(404);
  await call('DELETE', `${SHELVES}/n`);
  for (const gone of [own, `${SHELVES}/n/Books`]) expect((await call('GET', gone)).status).toBe(404);
  expect((await call('POST', `${SHELVES}/n/Books`, { Title: 'T' })).status).toBe(404);
  await call('POST', SHELVES, { UniqueName: 'n' });
  expect((await call('GET', `${SHELVES}/n/Books`)).body.books).toEqual([]);
});

test.each<[string, string, Record<string, string> | undefined]>([
  ['a field that the contract does not know', SHELVES, { Nothing: 'x' }],
  ['a value out of an enum', SHELVES, { Colour: 'green' }],
  ['a number that is none', SHELVES, { 'Place.Floor': 'three' }],
  ['text that has to be JSON in the answer', SHELVES, { Attributes: '{' }],
  ['text that is too long for the answer', SHELVES, { FriendlyName: 'x'.repeat(21) }],
  ['a missing field', `/v1/Regions/north/Shelves/${SHOWN_SHELF}/Books`, {}],
])('%s is refused with 400, and nothing is made', async (_what, path, form) => {
  const { call } = await caller(shelves());
  const before = await call('GET', path);
  expect(await call('POST', path, form)).toMatchObject({ status: 400, body: { code: 1400, status: 400 } });
  expect((await call('GET', path)).body).toEqual(before.body);
});

test('a refused request names the field, and shows nothing of its value', async () => {
  const { call } = await caller(shelves());
  const { body } = await call('POST', SHELVES, { Colour: 'secret-value' });
  expect(body.message).toContain('Colour');
  expect(body.message).not.toContain('secret-value');
});

test('dates go by the clock that it was given', async () => {
  let now = Date.parse('2026-03-01T10:00:00.500Z');
  const { call } = await caller(shelves(), { now: () => now });
  const { body } = await call('POST', SHELVES, {});
  expect([body.date_created, body.date_updated]).toEqual(['2026-03-01T10:00:00Z', '2026-03-01T10:00:00Z']);
  now += 60_000;
  const changed = (await call('POST', `${SHELVES}/${body.sid}`, { FriendlyName: 'x' })).body;
  expect([changed.date_created, changed.date_updated]).toEqual(['2026-03-01T10:00:00Z', '2026-03-01T10:01:00Z']);
});
