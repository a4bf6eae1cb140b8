import { beforeEach, expect, test } from '@jest/globals';
import { caller, holdAnswersToContract, type CallInTests } from '../testing/caller.js';
import { shelves } from '../testing/shelves.js';

holdAnswersToContract();

const SHELVES = '/v1/Regions/south/Shelves';
const NAMES = ['a', 'b', 'c', 'd', 'e'];

let call: CallInTests;
let url: string;
let now: number;

beforeEach(async () => {
  now = Date.parse('2026-03-01T12:00:00Z');
  ({ call, url } = await caller(shelves(), { now: () => now }));
  for (const UniqueName of NAMES) {
    await call('POST', SHELVES, { UniqueName, Colour: UniqueName < 'c' ? 'red' : 'blue' });
    now += 86_400_000;
  }
});

const names = (body: unknown) =>
  (body as { shelves: { unique_name: string }[] }).shelves.map((one) => one.unique_name).join('');

const urlOf = (body: unknown, member = 'next_page_url') => (body as { meta: Record<string, string> }).meta[member]!;

/** The names on each page from a first one on. */
async function pagesFrom(path: string, member: 'next_page_url' | 'previous_page_url' = 'next_page_url') {
  const pages: string[] = [];
  let at: string | null = path;
  while (at !== null) {
    const { body } = await call('GET', at);
    pages.push(names(body));
    at = body.meta[member];
  }
  return pages;
}

test('has all on one page where there is room, and null at both ends', async () => {
  const { body } = await call('GET', SHELVES);
  expect(names(body)).toBe('abcde');
  const first = `${url}${SHELVES}?PageSize=50&Page=0`;
  expect(body.meta).toEqual({
    ...{ first_page_url: first, url: first, previous_page_url: null, next_page_url: null },
    ...{ key: 'shelves', page: 0, page_size: 50 },
  });
});

test('goes on and back through pages', async () => {
  expect(await pagesFrom(`${SHELVES}?PageSize=2`)).toEqual(['ab', 'cd', 'e']);
  const { body: first } = await call('GET', `${SHELVES}?PageSize=2`);
  const { body: second } = await call('GET', urlOf(first));
  expect(second.meta).toMatchObject({ page: 1, page_size: 2, url: first.meta.next_page_url });
  const { body: third } = await call('GET', urlOf(second));
  expect(third.meta).toMatchObject({ page: 2, next_page_url: null, first_page_url: first.meta.url });
  expect(await pagesFrom(urlOf(third, 'url'), 'previous_page_url')).toEqual(['e', 'cd', 'ab']);
  const { body: again } = await call('GET', urlOf(second, 'previous_page_url'));
  expect([again.meta.page, again.meta.previous_page_url]).toEqual([0, null]);
});

test('a full last page has no next one, and of nothing there is one page', async () => {
  expect(await pagesFrom(`${SHELVES}?PageSize=5`)).toEqual(['abcde']);
  expect(await pagesFrom('/v1/Regions/nowhere/Shelves?PageSize=5')).toEqual(['']);
});

test('what is made or deleted between two pages moves no other', async () => {
  const { body: first } = await call('GET', `${SHELVES}?PageSize=2`);
  await call('DELETE', `${SHELVES}/a`);
  await call('DELETE', `${SHELVES}/b`);
  await call('POST', SHELVES, { UniqueName: 'f' });
  expect(await pagesFrom(urlOf(first))).toEqual(['cd', 'ef']);
});

test('lists newest first where the order says so', async () => {
  expect(await pagesFrom(`${SHELVES}?PageSize=2&Order=desc`)).toEqual(['ed', 'cb', 'a']);
});

test('filters by members, on all pages', async () => {
  expect(await pagesFrom(`${SHELVES}?PageSize=2&Colour=blue`)).toEqual(['cd', 'e']);
});

test.each([
  ['StartDate=2026-03-04', ['ed']],
  ['EndDate=2026-03-02', ['ba']],
  ['StartDate=2026-03-02&EndDate=2026-03-04', ['dc', 'b']],
  ['StartDate=2026-03-02T12:00:00Z&EndDate=2026-03-02T12:00:00Z', ['b']],
])('filters by %s, both ends included, newest first', async (query, pages) => {
  expect(await pagesFrom(`${SHELVES}?PageSize=2&${query}`)).toEqual(pages);
});

test.each([
  ['a token that is none', 'PageToken=x'],
  ['an empty token', 'PageToken='],
  ['a page size of nothing', 'PageSize=0'],
  ['a page size above the limit', 'PageSize=101'],
  ['a page below none', 'Page=-1'],
  ['a date that is none', 'StartDate=soon'],
])('refuses %s with 400', async (_what, query) => {
  expect((await call('GET', `${SHELVES}?${query}`)).status).toBe(400);
});

test('refuses a token of another list, of other filters and of another stand-in', async () => {
  const { body } = await call('GET', `${SHELVES}?PageSize=2`);
  const token = new URL(urlOf(body)).searchParams.get('PageToken')!;
  const good = `${SHELVES}?PageToken=${token}`;
  expect((await call('GET', good)).status).toBe(200);
  expect((await call('GET', `${good}&Colour=blue`)).status).toBe(400);
  expect((await call('GET', good.replace('south', 'west'))).status).toBe(400);
  const other = await caller(shelves());
  expect((await other.call('GET', good)).status).toBe(400);
});
