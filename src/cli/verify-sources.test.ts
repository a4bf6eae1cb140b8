import { mkdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from '@jest/globals';
import { inShort, workbench } from './run-in-tests.js';

const { path, write, run, verify, clean } = workbench();
afterAll(clean);

const pet = {
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'string' }, age: { type: 'integer' } },
};
const spec = (openapi: string, schema: object) =>
  write(`pets-${openapi}.json`, {
    openapi,
    info: { title: 'Pets', version: '1' },
    servers: [{ url: 'https://pets.example/api' }],
    paths: {
      '/pets/{id}': {
        get: {
          operationId: 'getPet',
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
          responses: { 200: { description: 'A pet.', content: { 'application/json': { schema } } } },
        },
      },
    },
  });
const pets30 = spec('3.0.3', { ...pet, properties: { ...pet.properties, name: { type: 'string', nullable: true } } });
const pets31 = spec('3.1.0', { ...pet, properties: { ...pet.properties, name: { type: ['string', 'null'] } } });

const url = 'https://pets.example/api/pets/1';
const headers = { 'content-type': 'application/json' };
const line = (body: unknown) =>
  JSON.stringify({ request: { method: 'GET', url }, response: { status: 200, headers, body } });
const entry = (content: object, more: { url?: string; status?: number; headers?: object[] } = {}) => ({
  request: { method: 'GET', url: more.url ?? url, headers: [] },
  response: {
    status: more.status ?? 200,
    headers: more.headers ?? [{ name: 'Content-Type', value: 'application/json' }],
    content,
  },
});
const base64 = (text: string | Uint8Array) => ({ encoding: 'base64', text: Buffer.from(text).toString('base64') });

test.each([
  ['3.0', pets30],
  ['3.1', pets31],
])('reads a HAR against a contract in OpenAPI %s', async (_version, contract) => {
  const har = write('pets.har', {
    log: {
      entries: [
        entry({ text: '{"name":"Rex"}' }),
        entry({ text: '{"name":null}' }),
        entry(base64('{"name":"Zoë","age":"old"}')),
        entry(base64(gzipSync('{"name":"Rex","colour":"red"}'))),
        entry({ text: '{"name":1}' }, { url: 'https://other.example/api/pets/1' }),
        entry({ text: '{"name":"Rex"}' }, { headers: [] }),
        entry({ text: '{"age":1}' }, { headers: [{ name: 'Date', value: 'today' }] }),
        entry({ size: 12 }),
      ],
    },
  });
  const { code, report } = await verify([har, '--spec', contract]);

  expect(code).toBe(1);
  expect(report.sources).toEqual([
    { name: har, kind: 'traffic', exchanges: 7, skipped: 1, otherHosts: [{ host: 'other.example', exchanges: 1 }] },
  ]);
  expect(report.exchanges.map(({ id }) => id.replace(har, ''))).toEqual(['#2', '#3', '#6']);
  expect(inShort(report)).toEqual([
    'schema.type /age',
    'schema.required /name',
    'content-type.missing /content-type',
    'property.undocumented /colour',
  ]);
});

test('skips what a HAR holds of other hosts, answered or not', async () => {
  const har = write('blocked.har', {
    log: {
      entries: [
        entry({ text: '{"name":"Rex"}' }),
        entry({}, { url: 'https://ads.example/', status: 0 }),
        entry({}, { url: 'data:text/plain,x' }),
        entry({}, { url: 'blob:https://pets.example/1' }),
      ],
    },
  });
  const { code, report } = await verify([har, '--spec', pets31]);

  expect([code, inShort(report)]).toEqual([0, []]);
  expect(report.sources).toMatchObject([{ exchanges: 1, skipped: 3 }]);
});

test('does not count a request without an answer as verified', async () => {
  const har = write('aborted.har', { log: { entries: [entry({}, { status: 0 })] } });
  const { code, report } = await verify([har, '--spec', pets31]);

  expect([code, report.summary.unverified]).toEqual([3, 1]);
});

test('reads header names that every object has', async () => {
  const names = [
    { name: 'Content-Type', value: 'application/json' },
    { name: 'constructor', value: 'x' },
    { name: '__proto__', value: 'x' },
  ];
  const har = write('names.har', { log: { entries: [entry({ text: '{"name":"Rex"}' }, { headers: names })] } });

  expect(inShort((await verify([har, '--spec', pets31])).report)).toContain('header.undocumented /constructor');
});

test.each([
  ['is not JSON', '{'],
  ['has no log', '{}'],
  ['has no entries', '{"log":{}}'],
])('breaks on a HAR that %s', async (_what, text) => {
  const { code, report } = await verify([write('bad.har', text), '--spec', pets31]);

  expect([code, inShort(report)]).toEqual([1, ['recording.unreadable']]);
});

test.each<[string, string, number, string[]]>([
  ['good lines', `${line({ name: 'Rex' })}\n${line({ name: null })}\n`, 0, []],
  ['no line end at the end', line({ name: 'Rex' }), 0, []],
  ['CRLF and a byte order mark', `\ufeff${line({ name: 'Rex' })}\r\n${line({ name: 'Max' })}\r\n`, 0, []],
  ['empty lines', `\n\n${line({ name: 'Rex' })}\n\n`, 0, []],
  ['a separator of lines in a text', line({ name: 'a\u2028b' }), 0, []],
  [
    'a bad line',
    `${line({ name: 'Rex' })}\n{\n${line({ name: 1 })}\n`,
    1,
    ['schema.type /name', 'recording.unreadable'],
  ],
  ['a line that is no exchange', '[]\n', 1, ['recording.unreadable']],
  ['nothing', '', 3, ['source.empty']],
])('reads %s from standard input', async (_what, stdin, code, found) => {
  const result = await verify(['-', '--spec', pets31], { stdin });

  expect([result.code, inShort(result.report)]).toEqual([code, found]);
});

test('reads gzipped NDJSON', async () => {
  const file = write('pets.ndjson.gz', gzipSync(`${line({ name: 'Rex' })}\n${line({ name: 1 })}\n`));
  const { code, report } = await verify([file, '--spec', pets31]);

  expect([code, inShort(report)]).toEqual([1, ['schema.type /name']]);
  expect(report.exchanges[0]!.id).toBe(`${file}#1`);
});

test.each([
  ['is cut', gzipSync(Array.from({ length: 5000 }, (_, i) => line({ name: `Rex ${i * 7919}` })).join('\n'))],
  ['is no gzip', Buffer.from(line({ name: 'Rex' }))],
])('breaks on a gzip that %s', async (what, bytes) => {
  const file = write('bad.ndjson.gz', what === 'is cut' ? bytes.subarray(0, bytes.length / 2) : bytes);
  const { code, report } = await verify([file, '--spec', pets31]);

  expect([code, inShort(report)]).toEqual([1, ['recording.unreadable']]);
  if (what === 'is cut') expect(report.summary.kept).toBeGreaterThan(100);
});

test.each([
  ['is not JSON', 'hello'],
  ['is no object', '[]'],
  ['has no request', '{"response":{"status":200}}'],
  ['has no response', '{"request":{"method":"GET","url":"/"}}'],
  ['has no status', '{"request":{"method":"GET","url":"/"},"response":{}}'],
  ['has body and text', '{"request":{"method":"GET","url":"/"},"response":{"status":200,"body":1,"text":"1"}}'],
  ['expects nonsense', '{"request":{"method":"GET","url":"/"},"response":{"status":200},"expect":[1]}'],
])('breaks on a recording that %s', async (_what, text) => {
  const { code, report } = await verify([write('bad.json', text)]);

  expect([code, inShort(report)]).toEqual([1, ['recording.unreadable']]);
  expect(report.findings[0]).toMatchObject({ fault: 'recording', severity: 'breaking' });
});

test('is inconclusive for an empty folder', async () => {
  mkdirSync(path('empty'));
  const { code, report } = await verify([path('empty')]);

  expect([code, report.verdict]).toEqual([3, 'inconclusive']);
});

test('reads a folder: its recordings together, its archives each', async () => {
  mkdirSync(path('mixed/deep'), { recursive: true });
  write('mixed/a.json', line({ name: 'Rex' }));
  write('mixed/deep/b.json', line({ name: 'Rex' }));
  write('mixed/c.har', { log: { entries: [entry({ text: '{"name":"Rex"}' })] } });
  write('mixed/notes.txt', 'not ours');
  const { code, report } = await verify([path('mixed'), '--spec', pets31]);

  expect(code).toBe(0);
  expect(report.sources.map(({ kind, exchanges }) => `${kind} ${exchanges}`)).toEqual(['recordings 2', 'traffic 1']);
});

test.each([
  ['a missing path', ['nowhere.har'], 'there is no such file'],
  ['an unknown kind of file', [write('a.txt', '')], 'its name does not say what it is'],
  ['an unknown option', ['--nonsense'], 'nonsense'],
  ['an unknown level', ['--fail-on', 'notice'], '--fail-on takes'],
  ['an unknown report', ['--report', 'pdf'], 'the formats are'],
  ['a report without a file', ['--report', 'json='], 'needs a file'],
  ['a report that cannot be written', ['--report', `json=${path('no/such/folder')}`], 'cannot be written'],
  ['a base URL that is none', ['--base-url', 'example.com'], '--base-url takes'],
  ['a base URL with credentials', ['--base-url', 'https://a:b@example.com'], '--base-url takes no'],
  ['a dry run of nothing', ['--dry-run'], 'goes with --live'],
  ['an unknown operation', ['--only', 'FetchNothing'], 'has no such operation; it has FetchServiceConversation'],
])('refuses %s in one line', async (_what, args, message) => {
  const { code, err } = await run(['verify', ...args]);

  expect(code).toBe(2);
  expect(err).toContain(message);
  expect(err).toMatch(/^contract: [^\n]+\n$/);
});

test('looks at the operations that --only names', async () => {
  const file = write('only.ndjson', `${line({ name: 'Rex' })}\n${line({ name: 1 }).replace('/api/pets/1', '/x')}\n`);
  const { code, report } = await verify([file, '--spec', pets31, '--only', 'getPet']);

  expect([code, report.sources[0]!.skipped]).toEqual([0, 1]);
});

test('looks at the host that --base-url names', async () => {
  const elsewhere = line({ name: 1 }).replace('https://pets.example/api', 'http://localhost:3000/v2');
  const file = write('hosts.ndjson', `${line({ name: 'Rex' })}\n${elsewhere}\n`);
  const { code, report } = await verify([file, '--spec', pets31, '--base-url', 'http://localhost:3000/v2/']);

  expect([code, inShort(report), report.sources[0]!.skipped]).toEqual([1, ['schema.type /name'], 1]);
});
