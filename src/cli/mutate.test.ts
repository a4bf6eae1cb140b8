import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import type { MutationReport } from '../contract/mutants/report.js';
import { workbench } from './run-in-tests.js';

const { run, write, path, clean } = workbench();
afterAll(clean);

const schema = { type: 'object', required: ['a'], properties: { a: { type: 'string', enum: ['x', 'y'] } } };
const specOf = (more: object = {}) => ({
  openapi: '3.1.0',
  info: { title: 'Letters', version: '1' },
  paths: {
    '/letters': {
      get: {
        operationId: 'listLetters',
        responses: { 200: { description: 'ok', content: { 'application/json': { schema } } } },
      },
    },
    '/others': { get: { operationId: 'listOthers', responses: { 200: { description: 'ok', ...more } } } },
  },
});
const exchange = (body: unknown, url = '/letters') => ({
  request: { method: 'GET', url, headers: {} },
  response: { status: 200, headers: { 'content-type': 'application/json' }, body },
});

const spec = write('letters.json', specOf());
const x = write('x.ndjson', `${JSON.stringify(exchange({ a: 'x' }))}\n`);
const empty = { request: { method: 'GET', url: '/others', headers: {} }, response: { status: 200, headers: {} } };
const all = write(
  'all.ndjson',
  [exchange({ a: 'x' }), exchange({ a: 'y' }), empty].map((one) => JSON.stringify(one)).join('\n'),
);

test('says that all was found, as a table and on the last line', async () => {
  const { code, out, err } = await run(['mutate', all, '--spec', spec]);

  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^kind +made +killed +survived +equivalent\n/);
  expect(out).toMatch(/\nrequired +2 +2 +0 +0\n/);
  expect(out).toMatch(/\n\d+ mutants of 3 recordings: (\d+) found, 0 survived\n/);
  expect(out).toMatch(
    /\n\d+ clauses removed in turn: \d+ noticed, 2 that no exchange can miss, 0 that nothing misses\nall found\n$/,
  );
});

test('lists what survived, and fails', async () => {
  const { code, out } = await run(['mutate', x, '--spec', spec]);

  expect(code).toBe(1);
  expect(out).toContain(
    '\nClauses that nothing misses:\n  #/paths/~1letters/get/responses/200/content/application~1json/schema/properties/a/enum/1\n',
  );
  expect(out).toMatch(
    /\n(?:\d+ mutants were not found: [^;]+|all mutants found; \d+ clauses that no recording shows: [^;]+)\n$/,
  );
});

test('removes no clause where it is told so, or looks at some operations alone', async () => {
  for (const option of [['--no-clauses'], ['--only', 'listLetters']]) {
    const { code, out } = await run(['mutate', x, '--spec', spec, ...option]);

    expect(code).toBe(0);
    expect(out).not.toContain('clauses removed');
  }
});

test('mutates the exchanges of the operations that are named', async () => {
  const { out } = await run(['mutate', all, '--spec', spec, '--only', 'listLetters']);

  expect(out).toContain(' mutants of 2 recordings: ');
});

test('writes the report as JSON', async () => {
  const file = path('report.json');
  const { code, out } = await run(['mutate', x, '--spec', spec, '--report', `json=${file}`]);
  const report = JSON.parse(readFileSync(file, 'utf8')) as MutationReport;

  expect([code, out]).toEqual([1, '']);
  expect(report).toMatchObject({
    reportVersion: 1,
    outcome: 'some survived',
    contract: { title: 'Letters', version: '1' },
    unreadable: 0,
  });
  expect(report.mutants).toMatchObject({ recordings: 1, leftOut: 0, survivors: [] });
  expect(report.mutants.killed).toBe(report.mutants.made);
  expect(report.clauses!.survivors.length).toBeGreaterThan(0);
});

test.each([
  [
    'an exchange with findings',
    write('broken.ndjson', JSON.stringify(exchange({}))),
    '0 recordings (1 with findings of their own left out)',
  ],
  ['a line that is no exchange', write('none.ndjson', '{}\n'), '0 recordings (1 unreadable)'],
])('is inconclusive with nothing but %s', async (_, file, says) => {
  const { code, out } = await run(['mutate', file, '--spec', spec]);

  expect(code).toBe(3);
  expect(out).toContain(`inconclusive: no valid recording, so there was nothing to mutate (${says})\n`);
});

test.each([
  [['--spec', spec], '--spec needs a PATH'],
  [
    [x, '--spec', spec, '--only', 'nothing'],
    '--only nothing: the contract has no such operation; it has listLetters, listOthers.',
  ],
  [[x, '--report', 'pdf'], '--report pdf: the formats are text and json.'],
  [[x, '--report', 'json='], '--report json= needs a file behind the equals sign.'],
  [
    [x, '--spec', spec, '--no-clauses', '--report', 'text=/nowhere/report'],
    '--report: /nowhere/report cannot be written (ENOENT).',
  ],
  [['nowhere.json'], 'nowhere.json: there is no such file or folder'],
  [['--all'], "Unknown option '--all'"],
])('refuses %j', async (args, says) => {
  const { code, err } = await run(['mutate', ...args]);

  expect(code).toBe(2);
  expect(err).toContain(says);
});

test('steers no terminal by what an exchange or a contract says', async () => {
  const hostile = write('hostile.json', {
    ...specOf(),
    paths: {
      '/a': {
        get: {
          responses: {
            200: {
              description: 'ok',
              content: {
                'application/json': {
                  schema: { type: 'object', properties: { 'a\x1b[31m': { type: 'object', properties: {} } } },
                },
              },
            },
          },
        },
      },
    },
  });
  const file = write('hostile.ndjson', JSON.stringify(exchange({ 'a\x1b[31m': {} }, '/a')));
  const { code, out } = await run(['mutate', file, '--spec', hostile]);

  expect([0, 1]).toContain(code);
  expect(out).not.toContain('\x1b');
});
