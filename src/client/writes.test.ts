import { afterEach, expect, test } from '@jest/globals';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import type { ServerResponse } from 'node:http';
import type { AttemptEvent, Fetch } from '../index.js';
import { closeServers, serve } from '../stand-in/test-server.js';
import { boardClient, type Note } from '../../contract-tests/support/board.js';

afterEach(closeServers);

const BoardSid = 'B1';
const Sid = 'NT0000000a';
const note: Note = { sid: Sid, body: null };
const send = (response: ServerResponse, status: number, body: unknown = note) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

/** A server that keeps what it is sent, and answers as a test says, or with the note. */
async function board(answer: (response: ServerResponse, times: number) => void = (response) => send(response, 201)) {
  const bodies: string[] = [];
  let times = 0;
  const server = await serve((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      bodies.push(body);
      answer(response, ++times);
    });
  });
  return { ...server, bodies };
}

/** What a write sends. */
async function sent(args: object) {
  const server = await board();
  await boardClient(server.url).CreateNote({ BoardSid, ...args });
  return { body: server.bodies[0], headers: server.requests[0]!.headers, url: server.requests[0]!.url };
}

test.each<[what: string, args: object, want: string]>([
  ['dotted names', { 'Timers.Inactive': 'PT1M', 'Timers.Closed': 'PT10M' }, 'Timers.Inactive=PT1M&Timers.Closed=PT10M'],
  ['a list as a repeated key', { 'Rules.Names': ['a', 'b c'] }, 'Rules.Names=a&Rules.Names=b+c'],
  ['an empty list as nothing', { 'Rules.Names': [] }, ''],
  ['a boolean', { Pinned: false }, 'Pinned=false'],
  ['an empty text', { Body: '' }, 'Body='],
  ['a null that the contract allows', { Removed: null }, 'Removed=null'],
  ['no undefined', { Body: 'x', Author: undefined, Pinned: undefined }, 'Body=x'],
  ['no field at all, where there must be a form', {}, ''],
  ['a date in UTC', { DateCreated: new Date('2026-03-01T09:00:00+02:00') }, 'DateCreated=2026-03-01T07%3A00%3A00.000Z'],
  ['a date as text', { DateCreated: '2026-03-01T09:00:00+02:00' }, 'DateCreated=2026-03-01T09%3A00%3A00%2B02%3A00'],
  ['what would end a field', { Body: 'a=b&c+d%20é\r\n' }, 'Body=a%3Db%26c%2Bd%2520%C3%A9%0D%0A'],
])('sends %s', async (_, args, want) => {
  const { body, headers } = await sent(args);
  expect(body).toBe(want);
  expect(headers['content-type']).toBe('application/x-www-form-urlencoded');
});

test('sends a header parameter as a header, and the rest as a form', async () => {
  const { body, headers, url } = await sent({ Body: 'x', 'X-Board-Webhook-Enabled': 'true' });
  expect([url, body, headers['x-board-webhook-enabled']]).toEqual(['/v1/Boards/B1/Notes', 'Body=x', 'true']);
});

test('a delete sends its header parameter, and no body', async () => {
  const server = await board((response) => response.writeHead(204).end());
  await boardClient(server.url).DeleteNote({ BoardSid, Sid, 'X-Board-Webhook-Enabled': 'false' });
  const { method, headers } = server.requests[0]!;
  expect([method, server.bodies[0], headers['content-type'], headers['x-board-webhook-enabled']]).toEqual([
    'DELETE',
    '',
    undefined,
    'false',
  ]);
});

test('a 204 gives nothing, checked and without a finding', async () => {
  const server = await board((response) => response.writeHead(204).end());
  const call = boardClient(server.url, { validation: 'strict' }).DeleteNote({ BoardSid, Sid });
  expect(await call).toBeUndefined();
  expect(await call.withResponse()).toMatchObject({ data: undefined, findings: [], checked: true });
});

/** Arguments that are refused; what the error names, and what it says. */
const REFUSED: [what: string, args: object, argument: string, says: RegExp][] = [
  ['null', { Body: null }, 'Body', /Body must be string, is null/],
  ['a number for a text', { Body: 5 }, 'Body', /Body must be string/],
  ['a value that is not in an enum', { State: 'asleep' }, 'State', /State /],
  ['a SID of another kind', { MediaSid: 'XX00000000' }, 'MediaSid', /MediaSid /],
  ['a date without an offset', { DateCreated: '2026-03-01T09:00:00' }, 'DateCreated', /DateCreated .*date-time/],
  ['a date that is none', { DateCreated: new Date('never') }, 'DateCreated', /DateCreated must be string/],
  ['null in a list', { 'Rules.Names': ['a', null] }, 'Rules.Names', /Rules\.Names /],
  ['undefined in a list', { 'Rules.Names': [undefined] }, 'Rules.Names', /Rules\.Names /],
  ['a text for a list', { 'Rules.Names': 'a' }, 'Rules.Names', /Rules\.Names must be array/],
  ['a field that there is none of', { body: 'x' }, 'body', /there is no argument "body"/],
  ['an inherited name', { toString: 'x' }, 'toString', /there is no argument "toString"/],
  [
    'a boolean for a header of texts',
    { 'X-Board-Webhook-Enabled': true },
    'X-Board-Webhook-Enabled',
    /Webhook-Enabled/,
  ],
  ['another text for it', { 'X-Board-Webhook-Enabled': 'yes' }, 'X-Board-Webhook-Enabled', /Webhook-Enabled/],
  [
    'a field without the one that it needs',
    { 'Timers.Closed': 'PT1H' },
    'Timers.Inactive',
    /Timers\.Inactive is required and missing where Timers\.Closed is given/,
  ],
  [
    'two fields that exclude each other',
    { Author: 'secret-name', Address: '+1555', Body: 'x' },
    'Author, Address',
    /: Author together with Address is ruled out by the contract$/,
  ],
  [
    'two other ones',
    { Author: 'secret-name', MediaSid: 'ME00000000' },
    'Author, MediaSid',
    /: Author together with MediaSid is ruled out by the contract$/,
  ],
  [
    'a field that asks for another by its value',
    { Body: 'x', State: 'closed' },
    'State, Timers.Closed',
    /: State without Timers\.Closed is ruled out by the contract$/,
  ],
  [
    'a faulty field beside a rule that it is a part of',
    { Author: 5, Address: 'x' },
    'Author',
    /: Author must be string/,
  ],
  ['several faults', { Body: null, State: 'asleep' }, 'Body', /Body must .*; State /],
];

test.each(REFUSED)('refuses %s before anything is sent, and names it', async (_, args, argument, says) => {
  const server = await board();
  const error = (await boardClient(server.url, { validation: 'off' })
    .CreateNote({ BoardSid, ...args })
    .catch((thrown: unknown) => thrown)) as Error;
  expect(error).toMatchObject({ name: 'InvalidArgumentError', argument });
  expect(error.message).toMatch(says);
  expect(error.message).toMatch(/^POST \/v1\/Boards\/\{BoardSid\}\/Notes: /);
  expect(error.message).not.toMatch(/asleep|secret|1555|XX0/);
  expect(server.requests).toEqual([]);
});

test("names a missing field, and does so in openapi-fetch's form too", async () => {
  const client = boardClient('http://127.0.0.1:1');
  const replace = client.ReplaceNote({ BoardSid, Sid });
  await expect(replace).rejects.toMatchObject({ name: 'InvalidArgumentError', argument: 'Body' });
  const post = client.POST('/v1/Boards/{BoardSid}/Notes', { params: { path: { BoardSid } }, body: { State: 'x' } });
  await expect(post).rejects.toMatchObject({ name: 'InvalidArgumentError', argument: 'State' });
});

/** Calls of which the first attempt meets something; how many attempts there were, and the error. */
async function meeting(
  call: (client: ReturnType<typeof boardClient>) => Promise<unknown>,
  trouble: (response: ServerResponse, times: number) => void,
  options: object = {},
) {
  const attempts: AttemptEvent[] = [];
  const server = await board(trouble);
  const onAttempt = (event: AttemptEvent) => void attempts.push(event);
  const outcome = await call(boardClient(server.url, { onAttempt, ...options })).then(
    (data) => ({ data }),
    (error: unknown) => ({ error: error as Error & { mayBeProcessed?: true; status?: number } }),
  );
  return { requests: server.requests.length, attempts, error: 'error' in outcome ? outcome.error : undefined };
}

type Call = (client: ReturnType<typeof boardClient>) => Promise<unknown>;
const create: Call = (client) => client.CreateNote({ BoardSid, Body: 'x' });
const createTwice: Call = (client) => client.CreateNote({ BoardSid, Body: 'x' }, { retryWrites: true });
const replace: Call = (client) => client.ReplaceNote({ BoardSid, Sid, Body: 'x' });
const remove: Call = (client) => client.DeleteNote({ BoardSid, Sid });

const first =
  (trouble: (response: ServerResponse) => void) =>
  (response: ServerResponse, times: number): void => {
    if (times === 1) trouble(response);
    else response.writeHead(204).end();
  };
const busy = first((response) => send(response, 429, {}));
const unavailable = first((response) => void response.writeHead(503, { 'retry-after': '0' }).end());
const reset = first((response) => void response.socket!.destroy());
const hang = first(() => undefined);

test.each<[what: string, call: Call, trouble: ReturnType<typeof first>, requests: number]>([
  ['a create after 429', create, busy, 2],
  ['a create after 503, though it says when to come back,', create, unavailable, 1],
  ['a create after a reset', create, reset, 1],
  ['a create that got no answer in time', create, hang, 1],
  ['a create that may be processed twice after 503', createTwice, unavailable, 2],
  ['a create that may be processed twice after a reset', createTwice, reset, 2],
  ['a create that may be processed twice after a timeout', createTwice, hang, 2],
  ['a replacement after 503', replace, unavailable, 2],
  ['a replacement after a reset', replace, reset, 2],
  ['a delete after 429', remove, busy, 2],
  ['a delete after 503', remove, unavailable, 2],
  ['a delete after a reset', remove, reset, 2],
  ['a delete that got no answer in time', remove, hang, 2],
])('%s is sent this often', async (_, call, trouble, want) => {
  const { requests, error } = await meeting(call, trouble, { timeoutMs: 1000 });
  expect(requests).toBe(want);
  expect(error === undefined || error.name === 'ResponseParseError').toBe(want === 2); // an empty body is no note
});

test.each<[what: string, trouble: ReturnType<typeof first>, mayBeProcessed: true | undefined]>([
  ['a timeout', hang, true],
  ['a reset', reset, true],
  ['503', unavailable, true],
  [
    'a 201 that is cut',
    first((response) => void response.writeHead(201, { 'content-type': 'application/json' }).end('{"s')),
    true,
  ],
  ['400', first((response) => send(response, 400, {})), undefined],
  ['409', first((response) => send(response, 409, {})), undefined],
])('a create that failed with %s says whether it may have been processed', async (_, trouble, mayBeProcessed) => {
  const { error } = await meeting(create, trouble, { timeoutMs: 1000 });
  expect(error!.mayBeProcessed).toBe(mayBeProcessed);
  expect(/may have been processed/.test(error!.message)).toBe(mayBeProcessed === true);
});

test('a write whose answer breaks the contract says so too, where it is strict', async () => {
  const wrong = (response: ServerResponse) => send(response, 201, { ...note, sid: 5 });
  const { error } = await meeting(create, wrong, { validation: 'strict' });
  expect(error).toMatchObject({ name: 'ContractViolationError', mayBeProcessed: true });
  expect(error!.message).toMatch(/schema\.type at \/sid/);
  const list = (client: ReturnType<typeof boardClient>) => client.ListNote({ BoardSid });
  const { error: ofRead } = await meeting(list, (response) => send(response, 200, []), { validation: 'strict' });
  expect(ofRead).toMatchObject({ name: 'ContractViolationError' });
  expect(ofRead!.mayBeProcessed).toBeUndefined();
});

test('a read never says that it may have been processed', async () => {
  const { error } = await meeting((client) => client.ListNote({ BoardSid }), hang, { timeoutMs: 100, maxRetries: 0 });
  expect(error).toMatchObject({ name: 'TimeoutError' });
  expect(error!.mayBeProcessed).toBeUndefined();
  expect(error!.message).not.toMatch(/processed/);
});

test('a repeated delete that finds nothing is a 404 that says what may have been', async () => {
  const gone = (response: ServerResponse, times: number) =>
    times === 1 ? void response.socket!.destroy() : void send(response, 404, { code: 20404 });
  const { requests, error } = await meeting(remove, gone);
  expect(requests).toBe(2);
  expect(error).toMatchObject({ name: 'ApiError', status: 404, code: 20404, mayBeProcessed: true });
});

test.each([
  ['at first', (response: ServerResponse) => void send(response, 404, { code: 20404 })],
  [
    'after 429',
    (response: ServerResponse, times: number) => void send(response, times === 1 ? 429 : 404, { code: 20404 }),
  ],
])('a delete that finds nothing %s is a 404 and nothing else', async (_, trouble) => {
  const { error } = await meeting(remove, trouble);
  expect(error).toMatchObject({ name: 'ApiError', status: 404 });
  expect(error!.mayBeProcessed).toBeUndefined();
});

test('an abort after an attempt that may have been processed says so', async () => {
  const controller = new AbortController();
  const slow = (response: ServerResponse) => void response.writeHead(503, { 'retry-after': '20' }).end();
  const { error } = await meeting(
    (client) => client.DeleteNote({ BoardSid, Sid }, { signal: controller.signal }),
    (response) => {
      slow(response);
      setTimeout(() => controller.abort(), 100);
    },
  );
  expect(error).toMatchObject({ name: 'AbortError', mayBeProcessed: true });
});

test('an abort before anything is sent says nothing of the sort', async () => {
  const call = boardClient('http://127.0.0.1:1').CreateNote({ BoardSid }, { signal: AbortSignal.abort() });
  const error = (await call.catch((thrown: unknown) => thrown)) as { name: string; mayBeProcessed?: true };
  expect([error.name, error.mayBeProcessed]).toEqual(['AbortError', undefined]);
});

/** A port that nobody listens on. */
async function closedPort(): Promise<number> {
  const server = createTcpServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

test('a create is sent again where no connection was made', async () => {
  const attempts: AttemptEvent[] = [];
  const onAttempt = (event: AttemptEvent) => void attempts.push(event);
  const refused = boardClient(`http://127.0.0.1:${await closedPort()}`, { onAttempt, maxRetries: 1 });
  const error = await create(refused).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: 'ConnectionError', code: 'ECONNREFUSED' });
  expect((error as { mayBeProcessed?: true }).mayBeProcessed).toBeUndefined();
  expect(attempts).toHaveLength(2);
});

test('a create is sent again where its host has no address', async () => {
  const attempts: AttemptEvent[] = [];
  const onAttempt = (event: AttemptEvent) => void attempts.push(event);
  const client = boardClient('https://no-such-host.invalid', { onAttempt, maxRetries: 1 }); // RFC 6761, 6.4
  const error = await create(client).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: 'ConnectionError', code: expect.stringMatching(/^(ENOTFOUND|EAI_AGAIN)$/) });
  expect(attempts).toHaveLength(2);
});

test('a create is not sent again where the platform does not tell why it failed, as a browser', async () => {
  let times = 0;
  const fetch: Fetch = () => {
    times++;
    return Promise.reject(new TypeError('Failed to fetch'));
  };
  const error = await create(boardClient('http://127.0.0.1:1', { fetch })).catch((thrown: unknown) => thrown);
  expect([times, error]).toMatchObject([1, { name: 'ConnectionError', code: undefined, mayBeProcessed: true }]);
});

test('refused credentials are nothing that may have been processed', async () => {
  const options = { accountSid: undefined, authToken: undefined, bearerToken: () => '' } as object;
  const error = await create(boardClient('http://127.0.0.1:1', options)).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: 'InvalidArgumentError', argument: 'bearerToken' });
  expect((error as { mayBeProcessed?: true }).mayBeProcessed).toBeUndefined();
});

test.each(['yes', 1, null])('refuses %p as retryWrites', async (retryWrites) => {
  const call = boardClient('http://127.0.0.1:1').CreateNote({ BoardSid }, { retryWrites: retryWrites as never });
  await expect(call).rejects.toMatchObject({ name: 'InvalidArgumentError', argument: 'retryWrites' });
});

test('what is written once serves every attempt', async () => {
  const server = await board(busy);
  await create(boardClient(server.url)).catch(() => undefined);
  expect(server.bodies).toEqual(['Body=x', 'Body=x']);
});
