import { PassThrough, Readable } from 'node:stream';
import { once } from 'node:events';
import { afterAll, expect, test } from '@jest/globals';
import { startStandIn } from '../stand-in/start-stand-in.js';
import { shelves } from '../stand-in/testing/shelves.js';
import { main } from './main.js';
import { workbench } from './run-in-tests.js';

const { run, write, clean } = workbench();
afterAll(clean);

test('serves until it is told to stop', async () => {
  const stop = new AbortController();
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const done = main(['stand-in', '--scenario', '404'], {
    stdin: Readable.from([]),
    stdout,
    stderr,
    env: {},
    signal: stop.signal,
  });
  const [chunk] = (await once(stdout, 'data')) as [Buffer];
  const [, url] = /^stand-in at (http:\/\/127\.0\.0\.1:\d+)\n$/.exec(String(chunk))!;
  const path = `/v1/Services/IS${'a'.repeat(32)}/Conversations/CH${'a'.repeat(32)}`;
  const good = await fetch(`${url}${path}`, { headers: { authorization: `Basic ${btoa('AC:x')}` } });
  const bad = await fetch(`${url}${path}`);

  expect([good.status, bad.status]).toEqual([404, 401]);
  stop.abort();
  expect(await done).toBe(0);
});

test.each([
  ['a port that is none', ['--port', 'x'], '--port takes'],
  ['a port that is too high', ['--port', '65536'], '--port takes'],
  ['a port that is empty', ['--port', ''], '--port is empty'],
  ['an unknown scenario', ['--scenario', 'x'], 'there is no scenario'],
  ['an unknown fault', ['--fault', 'x'], 'there is no fault'],
  ['an unknown option', ['--x'], 'contract stand-in --help'],
  ['a path', ['x'], 'contract stand-in --help'],
  ['a missing spec', ['--spec', 'nowhere.yaml'], 'there is no such file'],
])('refuses %s in one line', async (_what, args, message) => {
  const { code, out, err } = await run(['stand-in', ...args]);

  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
  expect(err).toMatch(/^contract: [^\n]+\n$/);
});

test('says that a port is in use', async () => {
  const standIn = await startStandIn();
  const { code, err } = await run(['stand-in', '--port', new URL(standIn.url).port]);
  await standIn.close();

  expect(code).toBe(2);
  expect(err).toContain('is in use: choose another with --port');
});

test('remembers what is created, and starts with nothing where that is asked for', async () => {
  const spec = write('shelves.json', shelves().clauses.document);
  const stop = new AbortController();
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const done = main(['stand-in', '--spec', spec, '--empty'], {
    stdin: Readable.from([]),
    stdout,
    stderr,
    env: {},
    signal: stop.signal,
  });
  const [chunk] = (await once(stdout, 'data')) as [Buffer];
  const shelvesUrl = `${String(chunk).replace('stand-in at ', '').trim()}/v1/Regions/north/Shelves`;
  const headers = { authorization: `Basic ${btoa('AC:x')}`, 'content-type': 'application/x-www-form-urlencoded' };
  const listed = async () => (await (await fetch(shelvesUrl, { headers })).json()) as { shelves: unknown[] };

  expect((await listed()).shelves).toEqual([]);
  const made = await fetch(shelvesUrl, { method: 'POST', headers, body: 'UniqueName=n' });
  expect(made.status).toBe(201);
  expect((await listed()).shelves).toEqual([await made.json()]);
  stop.abort();
  expect(await done).toBe(0);
  expect(stderr.read()).toBeNull();
});

test('says which answers are made up, since the contract shows none', async () => {
  const response = (content: object) => ({
    responses: {
      200: { description: 'a pet', content: { 'application/json': { schema: { type: 'object' }, ...content } } },
    },
  });
  const spec = write('pets.json', {
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1' },
    paths: {
      '/pets': { get: { operationId: 'listPets', ...response({}) } },
      '/pet': { get: { operationId: 'fetchPet', ...response({ example: {} }) } },
    },
  });
  const stop = new AbortController();
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const done = main(['stand-in', '--spec', spec], {
    stdin: Readable.from([]),
    stdout,
    stderr,
    env: {},
    signal: stop.signal,
  });
  const [chunk] = (await once(stderr, 'data')) as [Buffer];
  stop.abort();

  expect(String(chunk)).toMatch(/^The contract has no example of listPets: those answers are made up .*\.\n$/);
  expect(await done).toBe(0);
});

test('is called with the types that parameters have', async () => {
  const spec = write('numbered.json', {
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1' },
    paths: {
      '/pets/{id}': {
        get: {
          operationId: 'fetchPet',
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
          responses: { 200: { description: 'a pet', content: { 'application/json': { schema: { type: 'object' } } } } },
        },
      },
    },
  });
  const { code, out, err } = await run(['verify', '--spec', spec, '--stand-in']);

  expect([code, err]).toEqual([3, '']);
  expect(out).toContain('1 kept, 0 broken');
});
