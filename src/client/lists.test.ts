import { afterEach, expect, jest, test } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import { Agent, fetch as undiciFetch } from 'undici';
import type { Fetch } from '../index.js';
import { AbortError, ResponseParseError } from '../index.js';
import { closeServers, serve } from '../stand-in/test-server.js';
import { boardClient, type Note, type NotePage } from '../../contract-tests/support/board.js';

afterEach(closeServers);

const BoardSid = 'my board';
const PATH = '/v1/Boards/my%20board/Notes';
const note = (n: number): Note => ({ sid: `NT${n.toString(16).padStart(8, '0')}`, body: `note ${n}` });
const send = (response: ServerResponse, body: unknown, status = 200) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
const pageOf = (notes: readonly Note[], next: unknown) => ({ notes, meta: { key: 'notes', next_page_url: next } });

/** A server of `count` notes that writes tokens as the vendor does. `next` may change what it names. */
async function board(count: number, next: (url: string, base: string) => unknown = (url, base) => base + url) {
  const server = await serve((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, server.url);
    const size = Number(searchParams.get('PageSize') ?? 2);
    const from = Number(/^PT(\d+)=\+$/.exec(searchParams.get('PageToken') ?? '')?.[1] ?? 0);
    const notes = Array.from({ length: Math.min(size, count - from) }, (_, i) => note(from + i));
    const to = from + notes.length;
    const more = `${pathname}?PageSize=${size}&Page=1&PageToken=PT${to}%3d%2B`;
    send(response, pageOf(notes, to < count ? next(more, server.url) : null));
  });
  return server;
}

async function sids(list: AsyncIterable<Note>): Promise<number[]> {
  const all: number[] = [];
  for await (const { sid } of list) all.push(Number.parseInt(sid.slice(2), 16));
  return all;
}

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);

test('gives the items of all pages in their order', async () => {
  const server = await board(7);
  expect(await sids(boardClient(server.url).ListNote({ BoardSid, PageSize: 3 }))).toEqual(upTo(7));
  expect(server.requests.map(({ url }) => url)).toEqual([
    `${PATH}?PageSize=3`,
    `${PATH}?PageSize=3&Page=1&PageToken=PT3%3d%2B`, // to the byte
    `${PATH}?PageSize=3&Page=1&PageToken=PT6%3d%2B`,
  ]);
  expect(new Set(server.requests.map(({ headers }) => headers.authorization)).size).toBe(1);
});

test('gives 250 items of pages of 50', async () => {
  const server = await board(250);
  expect(await sids(boardClient(server.url).ListNote({ BoardSid, PageSize: 50 }))).toEqual(upTo(250));
  expect(server.requests).toHaveLength(5);
});

test('awaited, it gives the first page, and with withResponse() more of it', async () => {
  const server = await board(3);
  const list = boardClient(server.url).ListNote({ BoardSid });
  const page = await list;
  expect(page.notes).toEqual([note(0), note(1)]);
  const whole = await list.withResponse();
  expect(whole).toMatchObject({ data: page, findings: [], checked: true });
  expect(Object.keys(whole).sort()).toEqual(['checked', 'data', 'findings', 'requestId', 'response']);
  expect(server.requests).toHaveLength(1);
});

test('gives pages, and with withResponse() more of each', async () => {
  const server = await board(5);
  const bodies: NotePage[] = [];
  for await (const page of boardClient(server.url).ListNote({ BoardSid }).pages()) bodies.push(page);
  expect(bodies.map(({ notes }) => notes.length)).toEqual([2, 2, 1]);
  const seen: unknown[] = [];
  for await (const whole of boardClient(server.url).ListNote({ BoardSid }).pages().withResponse()) {
    expect(Object.keys(whole).sort()).toEqual(['checked', 'data', 'findings', 'requestId', 'response']);
    seen.push([whole.response.status, whole.data.notes.length, whole.checked]);
  }
  expect(seen).toEqual([[200, 2, true], [200, 2, true], [200, 1, true]]); // prettier-ignore
});

test('each iteration begins with the page of the call', async () => {
  const server = await board(4);
  const list = boardClient(server.url).ListNote({ BoardSid });
  expect(await sids(list)).toEqual(upTo(4));
  expect(await Promise.all([sids(list), sids(list)])).toEqual([upTo(4), upTo(4)]);
  expect(server.requests).toHaveLength(4); // the first page once, the second for each
});

test('takes null for no options, as every call', async () => {
  const server = await board(3);
  expect(await sids(boardClient(server.url).ListNote({ BoardSid }, null as never))).toEqual(upTo(3));
});

test('takes the arguments once, whatever becomes of the object', async () => {
  const server = await board(4);
  const args = { BoardSid };
  const list = boardClient(server.url).ListNote(args);
  await list;
  args.BoardSid = 'other';
  expect(await sids(list)).toEqual(upTo(4));
});

test.each([
  [1, 1],
  [2, 1],
  [3, 2],
  [4, 2],
  [99, 3],
])('with limit %i asks for %i pages and gives no more items', async (limit, requests) => {
  const server = await board(5);
  expect(await sids(boardClient(server.url).ListNote({ BoardSid }, { limit }))).toEqual(upTo(Math.min(5, limit)));
  expect(server.requests).toHaveLength(requests);
});

test('with a limit gives whole pages, and asks for none beyond it', async () => {
  const server = await board(5);
  const sizes: number[] = [];
  for await (const { notes } of boardClient(server.url).ListNote({ BoardSid }, { limit: 3 }).pages())
    sizes.push(notes.length);
  expect([sizes, server.requests.length]).toEqual([[2, 2], 2]);
});

test.each([0, -1, 1.5, '3', Infinity, Number.NaN])('refuses %p as a limit before anything is sent', async (limit) => {
  const server = await board(1);
  const error = { name: 'InvalidArgumentError', argument: 'limit' };
  await expect(boardClient(server.url).ListNote({ BoardSid }, { limit: limit as number })).rejects.toMatchObject(error);
  expect(server.requests).toEqual([]);
});

test('refuses a limit of a call that is no list', async () => {
  const call = boardClient('http://127.0.0.1:1').DeleteNote({ BoardSid, Sid: 'NT00000000' }, { limit: 1 });
  await expect(call).rejects.toMatchObject({ name: 'InvalidArgumentError', argument: 'limit' });
});

test('whoever stops leaves nothing under way', async () => {
  const server = await board(6);
  const agent = new Agent();
  const fetch: Fetch = (url, init) => undiciFetch(url, { ...init, dispatcher: agent });
  for await (const one of boardClient(server.url, { fetch }).ListNote({ BoardSid })) if (one.body === 'note 2') break;
  await agent.close(); // it waits for what is under way
  expect(server.requests).toHaveLength(2);
});

test('goes on after an empty page', async () => {
  const server = await serve((request, response) => {
    const n = Number(new URL(request.url!, server.url).searchParams.get('Page') ?? 0);
    send(response, pageOf(n === 1 ? [] : [note(n)], n < 2 ? `${server.url}${PATH}?Page=${n + 1}` : null));
  });
  expect(await sids(boardClient(server.url).ListNote({ BoardSid }))).toEqual([0, 2]);
});

test.each<[where: string, next: (url: string, base: string) => unknown]>([
  ['at the global host', (url) => `https://board.example.com${url}`],
  ['at a host that nobody knows', (url) => `http://evil.example:1234${url}`],
  ['with credentials and a fragment', (url) => `https://a:b@board.example.com${url}#x`],
  ['relative to the host', (url) => url],
  ['relative to the scheme', (url) => `//board.example.com${url}`],
  ['otherwise encoded', (url, base) => base + url.replace('my%20board', '%6dy%20board')],
])('follows a page that is named %s, at our own base', async (_, next) => {
  const server = await board(5, next);
  const asked: string[] = [];
  const fetch: Fetch = (url, init) => (asked.push(new URL(url).origin), globalThis.fetch(url, init));
  expect(await sids(boardClient(server.url, { fetch }).ListNote({ BoardSid }))).toEqual(upTo(5));
  expect(new Set(asked)).toEqual(new Set([server.url]));
});

test.each([
  ['with the prefix of our base', (url: string) => `https://proxy.example/some/where${url}`],
  ['without it', (url: string) => `https://board.example.com${url}`],
])('keeps a base URL with a path, where the next page is named %s', async (_, next) => {
  const server = await board(3, (url) => next(url.replace('/some/where', '')));
  expect(await sids(boardClient(`${server.url}/some/where/`).ListNote({ BoardSid }))).toEqual(upTo(3));
  expect(server.requests.map(({ url }) => url.startsWith(`/some/where${PATH}?`) || url)).toEqual([
    `/some/where${PATH}`,
    true,
  ]);
});

test('follows a page that calls the board by its id, where it was asked for by a name', async () => {
  const server = await board(3, (url) => url.replace('my%20board', `BO${'a'.repeat(32)}`));
  expect(await sids(boardClient(server.url).ListNote({ BoardSid }))).toEqual(upTo(3));
  expect(new Set(server.requests.map(({ url }) => url.split('?')[0]))).toEqual(new Set([PATH]));
});

/** What is no page of this list, or does not say what follows. */
const HOSTILE: [what: string, next: (url: string, base: string) => unknown, says: RegExp][] = [
  ['another collection', (url, base) => base + url.replace('Notes', 'Members'), /leads elsewhere/],
  ['another board', (url, base) => base + url.replace('my%20board', 'my%20bored'), /leads elsewhere/],
  ['no board', (url, base) => base + url.replace('my%20board', ''), /leads elsewhere/],
  ['a path above', (url, base) => `${base}${PATH}/../../x${url}`, /leads elsewhere/],
  ['a path below', (url, base) => base + url.replace('Notes', 'Notes/NT1'), /leads elsewhere/],
  ['an encoded slash', (url, base) => base + url.replace('/Notes', '%2FNotes'), /leads elsewhere/],
  ['a bad encoding', (url, base) => base + url.replace('%20', '%zz'), /leads elsewhere/],
  ['a prefix that is not ours', (url, base) => `${base}/some/where${url}`, /leads elsewhere/],
  ['a script', () => 'javascript:alert(1)', /leads elsewhere/],
  ['data', () => 'data:application/json,{}', /leads elsewhere/],
  ['a file', (url) => `file://${url}`, /leads elsewhere/],
  ['no URL', () => 'http://[', /leads elsewhere/],
  ['a number', () => 5, /does not say/],
  ['an object', (url) => ({ href: url }), /does not say/],
  ['nothing', () => undefined, /does not say/],
  ['itself', () => PATH, /leads back/],
  ['an empty text', () => '', /leads back/],
];

test.each(HOSTILE)('gives the items before a next page that is %s, and then an error', async (_, next, says) => {
  const server = await board(5, next);
  const given: Note[] = [];
  const error = await (async () => {
    for await (const one of boardClient(server.url).ListNote({ BoardSid })) given.push(one);
  })().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ResponseParseError);
  expect(error).toMatchObject({ name: 'ResponseParseError', reason: 'page', status: 200 });
  expect((error as Error).message).toMatch(says);
  expect((error as Error).message).not.toMatch(/my.*board|evil|script|PT\d/);
  expect(given).toHaveLength(2);
  expect(server.requests).toHaveLength(1);
});

test('stops where pages lead in a circle', async () => {
  let n = 0;
  const server = await serve((_, response) => {
    send(response, pageOf([note(n)], `${server.url}${PATH}?Page=${n++ % 3}`));
  });
  const given: Note[] = [];
  const all = async () => {
    for await (const one of boardClient(server.url).ListNote({ BoardSid })) given.push(one);
  };
  await expect(all()).rejects.toThrow(/leads back to a page before it/);
  expect([given.length, server.requests.length]).toEqual([4, 4]);
});

const NO_ITEMS: [what: string, body: unknown][] = [
  ['null', null],
  ['a text', 'x'],
  ['a list', []],
  ['without items', { meta: { next_page_url: null } }],
  ['with items that are null', pageOf(null as never, null)],
  ['with items that are an object', pageOf({ length: 1, 0: 'x' } as never, null)],
  ['with items under an inherited name', JSON.parse('{"__proto__":{"notes":[]},"meta":{"next_page_url":null}}')],
];

test.each(NO_ITEMS)('a body that is %s gives a clear error in every mode but strict', async (_, body) => {
  const server = await serve((request, response) => void send(response, body));
  for (const validation of ['report', 'off'] as const) {
    const list = boardClient(server.url, { validation }).ListNote({ BoardSid });
    await expect(sids(list)).rejects.toMatchObject({ name: 'ResponseParseError', reason: 'page' });
    await expect(sids(list)).rejects.toThrow(/GET \/v1\/Boards\/\{BoardSid\}\/Notes .* no list at #\/notes/);
    expect(await list).toEqual(body);
  }
  const strict = boardClient(server.url, { validation: 'strict' }).ListNote({ BoardSid });
  await expect(sids(strict)).rejects.toMatchObject({ name: 'ContractViolationError' });
});

test('a first page that fails is heard where somebody iterates, and once', async () => {
  const server = await serve((_, response) => void send(response, { code: 20404 }, 404));
  const client = boardClient(server.url);
  await expect(sids(client.ListNote({ BoardSid }))).rejects.toMatchObject({ name: 'ApiError', status: 404 });
  await expect(client.ListNote({ BoardSid }).pages().next()).rejects.toMatchObject({ status: 404 });
  await expect(client.ListNote({ BoardSid }).pages().withResponse().next()).rejects.toMatchObject({ status: 404 });
  await expect(sids(client.ListNote({}))).rejects.toMatchObject({ argument: 'BoardSid' });
  await new Promise((resolve) => setTimeout(resolve, 20)); // jest fails the test of an unhandled rejection
});

/** A server of pages, of which one is answered as a test says. */
const withTrouble = (at: number, trouble: (response: ServerResponse, times: number) => boolean) => {
  let times = 0;
  return serve((request, response) => {
    const n = Number(new URL(request.url!, 'http://x').searchParams.get('Page') ?? 0);
    if (n === at && trouble(response, ++times)) return;
    send(response, pageOf([note(n)], n < 3 ? `https://board.example.com${PATH}?Page=${n + 1}` : null));
  });
};

test('a page that meets 429 is asked for again', async () => {
  const server = await withTrouble(2, (response, times) => times === 1 && Boolean(send(response, {}, 429)));
  const statuses: unknown[] = [];
  const onAttempt = ({ status }: { status: number | undefined }) => void statuses.push(status);
  expect(await sids(boardClient(server.url, { onAttempt }).ListNote({ BoardSid }))).toEqual(upTo(4));
  expect(statuses).toEqual([200, 200, 429, 200, 200]);
});

test('an error in the middle follows the items before it', async () => {
  const server = await withTrouble(2, (response) => Boolean(send(response, { code: 20500 }, 500)));
  const given: string[] = [];
  const all = async () => {
    for await (const { sid } of boardClient(server.url).ListNote({ BoardSid })) given.push(sid);
  };
  await expect(all()).rejects.toMatchObject({ name: 'ApiError', status: 500, code: 20500 });
  expect(given).toEqual([note(0).sid, note(1).sid]);
});

test('deadlineMs holds for each page, not for what is done between them', async () => {
  const server = await board(4);
  const given: Note[] = [];
  for await (const one of boardClient(server.url).ListNote({ BoardSid, PageSize: 1 }, { deadlineMs: 1500 })) {
    given.push(one);
    if (given.length === 1) await new Promise((resolve) => setTimeout(resolve, 1600));
  }
  expect(given).toHaveLength(4);
});

test('a page that does not come in time ends the iteration', async () => {
  const server = await withTrouble(1, () => true);
  const given: Note[] = [];
  const all = async () => {
    for await (const one of boardClient(server.url).ListNote({ BoardSid }, { deadlineMs: 300 })) given.push(one);
  };
  await expect(all()).rejects.toMatchObject({ name: 'TimeoutError', limit: 'deadlineMs', milliseconds: 300 });
  expect(given).toHaveLength(1);
});

test.each([
  ['while a page is under way', 1, true],
  ['between the items of a page', 2, false],
])('a signal ends an iteration %s', async (_, size, hangs) => {
  const server = await withTrouble(1, () => hangs);
  const controller = new AbortController();
  const reason = new Error('changed my mind');
  const url = hangs ? server.url : (await board(4)).url;
  const given: Note[] = [];
  const all = async () => {
    const list = boardClient(url).ListNote({ BoardSid, PageSize: size }, { signal: controller.signal });
    for await (const one of list) {
      given.push(one);
      if (hangs) setTimeout(() => controller.abort(reason), 50);
      else controller.abort(reason);
    }
  };
  const error = await all().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(AbortError);
  expect(error).toMatchObject({ name: 'AbortError', cause: reason });
  expect(given).toHaveLength(1);
});

test('every page is checked and told of', async () => {
  const onFinding = jest.fn();
  const server = await withTrouble(2, (response) => {
    send(response, { ...pageOf([note(2)], `${server.url}${PATH}?Page=3`), extra: 1 });
    return true;
  });
  const checked: unknown[] = [];
  const client = boardClient(server.url, { onFinding });
  for await (const { findings } of client.ListNote({ BoardSid }).pages().withResponse())
    checked.push(findings.map(({ code }) => code));
  expect(checked).toEqual([[], [], ['property.undocumented'], []]);
  expect(onFinding).toHaveBeenCalledTimes(1);
});

test('with strict a page that breaks the contract ends the iteration', async () => {
  const server = await withTrouble(1, (response) => {
    send(response, pageOf([{ sid: 'x', body: null }], null));
    return true;
  });
  const list = boardClient(server.url, { validation: 'strict' }).ListNote({ BoardSid });
  await expect(sids(list)).rejects.toMatchObject({ name: 'ContractViolationError' });
});

test('a huge page is given up as any other body', async () => {
  const server = await withTrouble(1, (response) => {
    send(response, pageOf([{ ...note(1), body: 'x'.repeat(100_000) }], null));
    return true;
  });
  const list = boardClient(server.url, { maxBodyBytes: 10_000 }).ListNote({ BoardSid });
  await expect(sids(list)).rejects.toMatchObject({ name: 'ResponseParseError', reason: 'too-large' });
});
