import { mkdirSync, readFileSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import { inShort, workbench } from './run-in-tests.js';

const { folder, path, write, run, verify, clean } = workbench();
afterAll(clean);

const tree = {
  type: 'object',
  properties: { name: { type: 'string' }, below: { $ref: '#/components/schemas/Tree' } },
};
const spec = (operationId: string) =>
  write(`trees-${operationId}.json`, {
    openapi: '3.1.0',
    info: { title: 'Trees', version: '1' },
    paths: {
      '/tree': {
        get: {
          operationId,
          responses: {
            200: {
              description: '',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Tree' } } },
            },
          },
        },
      },
    },
    components: { schemas: { Tree: tree } },
  });
const trees = spec('getTree');

const headers = { 'content-type': 'application/json' };
const exchange = (response: object, more: object = {}) => ({
  request: { method: 'GET', url: '/tree' },
  response: { status: 200, headers, ...response },
  ...more,
});
const good = { body: { name: 'oak' } };
const bad = { body: { name: 1 } };
const expected = { expect: [{ code: 'schema.type', pointer: '/name' }] };
const noPrimitive = { toString: 1, valueOf: 1 };

test.each<[string, string, unknown, string, string[]]>([
  ['a recording may expect a finding', 'a.json', exchange(bad, expected), 'kept', []],
  ['a line of traffic may not', 'a.ndjson', exchange(bad, expected), 'broken', ['schema.type /name']],
  [
    'whoever expects an unknown path has nothing verified',
    'b.json',
    {
      ...exchange(good, { expect: [{ code: 'request.path', pointer: '' }] }),
      request: { method: 'GET', url: '/bush' },
    },
    'inconclusive',
    [],
  ],
  [
    'a body that was not captured proves nothing, whatever else there is to see',
    'c.json',
    exchange({ bodyNotCaptured: true, headers: { ...headers, 'x-new': '1' } }),
    'inconclusive',
    ['header.undocumented /x-new'],
  ],
  ['a mark that is no boolean', 'd.json', exchange({ bodyNotCaptured: 'no' }), 'broken', ['recording.unreadable']],
  [
    'a header that has no text',
    'e.ndjson',
    exchange({ ...good, headers: { etag: noPrimitive } }),
    'broken',
    ['recording.unreadable'],
  ],
  [
    'a header with a list of such',
    'f.json',
    exchange({ ...good, headers: { etag: [[noPrimitive]] } }),
    'broken',
    ['recording.unreadable'],
  ],
  [
    'a header of a HAR that has neither name nor text',
    'g.har',
    {
      log: {
        entries: [
          {
            request: { method: 'GET', url: '/tree', postData: { params: [{ name: noPrimitive }] } },
            response: {
              status: 200,
              headers: [
                { name: 'content-type', value: 'application/json' },
                { name: noPrimitive, value: noPrimitive },
              ],
              content: { text: '{"name":"oak"}' },
            },
          },
        ],
      },
    },
    'kept',
    ['header.undocumented /'],
  ],
])('%s', async (_what, name, content, verdict, findings) => {
  const { report } = await verify([write(name, content), '--spec', trees]);

  expect([report.verdict, inShort(report)]).toEqual([verdict, findings]);
});

test.each<[string, object]>([
  ['whose size it does not know', { size: -1 }],
  ['in letters that are no base64, behind very many blanks', { encoding: 'base64', text: `${' '.repeat(300_000)}!` }],
])('a HAR with a body %s has not captured it', async (_what, content) => {
  const response = { status: 200, headers: [{ name: 'content-type', value: 'application/json' }], content };
  const har = { log: { entries: [{ request: { method: 'GET', url: '/tree' }, response }] } };
  const { report } = await verify([write('unknown.har', har), '--spec', trees]);

  expect([report.verdict, report.summary.unverified, inShort(report)]).toEqual(['inconclusive', 1, []]);
});

test.each([
  ['https://trees.example/tree', 1],
  ['/tree', 1],
  ['//trees.example/tree', 1],
  ['//other.example/tree', 0],
  ['\\\\other.example/tree', 0],
  ['https://other.example/tree', 0],
])('looks at %s: %i', async (url, looked) => {
  const line = write('url.ndjson', { ...exchange(good), request: { method: 'GET', url } });
  const { report } = await verify([line, '--spec', trees, '--base-url', 'https://trees.example']);

  expect(report.sources).toMatchObject([{ exchanges: looked, skipped: 1 - looked }]);
});

test('a body that is nested too deep does not end the run', async () => {
  const deep = (depth: number) => `${'{"below":'.repeat(depth)}{"name":1}${'}'.repeat(depth)}`;
  const line = (depth: number) => JSON.stringify(exchange({ body: 0 })).replace('"body":0', `"body":${deep(depth)}`);
  const lines = write('deep.ndjson', [100_000, 20_000, 1].map(line).join('\n'));
  const { report } = await verify([lines, write('deep.json', line(100_000)), '--spec', trees]);

  expect(inShort(report)).toEqual(['schema.type /below/name', 'recording.unreadable']);
  expect(report.findings[1]!.message).toContain('nested too deep');
  expect(report.findings[1]!.count).toBe(3);
});

test.each(['constructor', '__proto__', 'toString'])('counts what shows an operation called %s', async (operationId) => {
  const { report } = await verify([
    write('named.json', exchange(good)),
    write('named.ndjson', exchange(bad)),
    '--spec',
    spec(operationId),
  ]);

  expect(Object.entries(report.coverage.operations)).toEqual([[operationId, { 200: { authored: 1 } }]]);
  expect(Object.keys(report.operations)).toEqual([operationId]);
  expect(Object.prototype).not.toHaveProperty('200');
});

test('names what is in a folder by the path as it was given', async () => {
  mkdirSync(path('folder/in'), { recursive: true });
  write('folder/in/z.json', exchange(bad));
  const { report } = await verify([`${path('folder')}//`, '--spec', trees]);

  expect(report.exchanges.map(({ id }) => id)).toEqual([`${path('folder')}/in/z.json#0`]);
});

test('reads standard input once', async () => {
  const { code, err } = await run(['verify', '-', '-', '--spec', trees]);

  expect([code, err]).toEqual([2, 'contract: - is named twice: standard input is read once.\n']);
});

test('of a fault that repeats over items, only those that are expected vanish', async () => {
  const woods = write('woods.json', {
    ...JSON.parse(readFileSync(trees, 'utf8')),
    components: { schemas: { Tree: { type: 'array', items: tree.properties.name } } },
  });
  const expecting = (...items: number[]) => ({
    expect: items.map((i) => ({ code: 'schema.type', pointer: `/${i}` })),
  });
  const foundIn = async (body: unknown[], ...items: number[]) => {
    const { report } = await verify([write('wood.json', exchange({ body }, expecting(...items))), '--spec', woods]);
    return report.findings.map(({ code, pointer, count }) => [code, pointer, count]);
  };

  expect(await foundIn([1, 'oak', 2, 3], 0, 2, 3)).toEqual([]);
  expect(await foundIn([1, 'oak', 2, 3], 0)).toEqual([['schema.type', '/2', 2]]);
  expect(await foundIn([1, 'oak', 2, 3], 2)).toEqual([['schema.type', '/0', 2]]);
  expect(await foundIn([1, 'oak'], 0, 1)).toEqual([['recording.expectation', '/1', 1]]);
});

test('lines that cannot be read are told by their reason, each with its count', async () => {
  const lines = ['{', '[]', '}', JSON.stringify(exchange(good)), '{"request":{}}'];
  const { report } = await verify([write('lines.ndjson', lines.join('\n')), '--spec', trees]);

  expect(report.findings.map(({ message, count, exchanges }) => [message, count, exchanges.length])).toEqual([
    ['the exchange has no "response"', 1, 1],
    ['the exchange is no object with "request" and "response"', 1, 1],
    ['the exchange is not JSON', 2, 2],
  ]);
});

test.each([
  ['the same name', 'twice.out'],
  ['another name for it', 'folder/../twice.out'],
])('refuses two reports into one file: %s', async (_what, other) => {
  const reports = ['--report', `json=${path('twice.out')}`, '--report', `text=${folder}/${other}`];
  const { code, err } = await run(['verify', ...reports]);

  expect([code, err]).toEqual([2, expect.stringContaining('another report goes into that file')]);
});
