import { expect, test } from '@jest/globals';
import { caller, holdAnswersToContract } from '../testing/caller.js';
import { SHOWN_SHELF, book, shelf, shelves } from '../testing/shelves.js';
import { pagedContract } from '../testing/paged-contract.js';

holdAnswersToContract();

const NORTH = '/v1/Regions/north/Shelves';

test('what an example shows is there from the start, under the host that the example names', async () => {
  const { call } = await caller(shelves());
  const { status, body } = await call('GET', `${NORTH}/shown`);
  expect([status, body]).toEqual([200, shelf.examples!.first]);
  expect((await call('GET', `${NORTH}/${SHOWN_SHELF}`)).body).toEqual(body);
  expect((await call('GET', NORTH)).body.shelves).toEqual([body]);
  expect((await call('GET', `${NORTH}/other`)).status).toBe(404);
  expect((await call('GET', '/v1/Regions/south/Shelves/shown')).status).toBe(404);
});

test('what an example shows can be changed and deleted, and has others below it', async () => {
  const { call } = await caller(shelves());
  expect((await call('POST', `${NORTH}/shown/Books`, { Title: 'T' })).status).toBe(201);
  expect((await call('POST', `${NORTH}/shown`, { Colour: 'red' })).body).toMatchObject({
    sid: SHOWN_SHELF,
    colour: 'red',
  });
  expect((await call('POST', NORTH, { UniqueName: 'shown' })).status).toBe(409);
  await call('DELETE', `${NORTH}/shown`);
  for (const gone of [`${NORTH}/${SHOWN_SHELF}`, `${NORTH}/shown/Books`])
    expect((await call('GET', gone)).status).toBe(404);
});

test('an empty one starts with nothing', async () => {
  const { call } = await caller(shelves(), { empty: true });
  expect((await call('GET', `${NORTH}/shown`)).status).toBe(404);
  expect((await call('GET', NORTH)).body.shelves).toEqual([]);
  expect((await call('POST', NORTH, { UniqueName: 'shown' })).status).toBe(201);
});

test('what an example lies below is made up where none shows it', async () => {
  const sid = `BK${'b'.repeat(32)}`;
  const [other, dates] = [
    `SH${'b'.repeat(32)}`,
    { date_created: '2015-01-01T00:00:00Z', date_updated: '2015-01-01T00:00:00Z' },
  ];
  const url = `https://vendor.example/v1/Regions/north/Shelves/${other}/Books/${sid}`;
  const first = { sid, region: 'north', shelf_sid: other, title: 'T', ...dates, url };
  const { call } = await caller(pagedContract([shelf, { ...book, examples: { first } }]));
  expect((await call('GET', `${NORTH}/${other}/Books/${sid}`)).body).toEqual(first);
  expect((await call('GET', `${NORTH}/${other}`)).body).toMatchObject({ sid: other, unique_name: null });
  expect((await call('GET', NORTH)).body.shelves).toHaveLength(2);
});

test('until something is written, what no example shows is made up', async () => {
  const { examples: _, ...bare } = shelf;
  const { call } = await caller(pagedContract([bare, book]));
  const path = `${NORTH}/SH${'c'.repeat(32)}`;
  expect((await call('GET', path)).status).toBe(200);
  expect((await call('GET', NORTH)).body.shelves).toEqual([]);
  const { body } = await call('POST', NORTH, {});
  expect((await call('GET', path)).status).toBe(404);
  expect((await call('GET', `${NORTH}/${body.sid}`)).status).toBe(200);
}, 30_000);
