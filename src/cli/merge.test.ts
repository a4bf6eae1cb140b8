import { afterAll, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { mkdirSync, readFileSync } from 'node:fs';
import type { Report } from '../contract/run/report.js';
import { fingerprint } from '../contract/fingerprint.js';
import { packaged } from './packaged.js';
import { workbench } from './run-in-tests.js';

const { run, verify, write, someRecordings, path, clean } = workbench();
afterAll(clean);

const spec = write('pets.json', {
  openapi: '3.1.0',
  info: { title: 'Pets', version: '1' },
  servers: [{ url: 'https://pets.example' }],
  paths: {
    '/pets/{id}': {
      get: {
        operationId: 'fetchPet',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        responses: {
          200: {
            description: 'a pet',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['name'],
                  properties: { name: { type: 'string' }, age: { type: 'integer', minimum: 0 } },
                },
              },
            },
          },
        },
      },
    },
  },
});

const exchange = (body: unknown, more: object = {}) => ({
  request: { method: 'GET', url: 'https://pets.example/pets/1', ...more },
  response: { status: 200, headers: { 'content-type': 'application/json' }, body },
});
const BODIES = [
  { name: 'Rex' },
  { name: 1 },
  { age: 2 },
  { name: 'Max', age: -1 },
  { name: 'Ida', tail: 1 },
  { name: 2 },
];
const lines = Array.from({ length: 60 }, (_, i) => JSON.stringify(exchange(BODIES[(i * 5 + 3) % BODIES.length])));
const ndjson = write('one.ndjson', `${lines.join('\n')}\n\n{\n`);
const secret = write(
  'two.ndjson',
  [1, 2, 3]
    .map(() => JSON.stringify(exchange({ name: 'Rex' }, { headers: { authorization: 'Basic YTpiYmJi' } })))
    .join('\n'),
);
const other = write(
  'three.ndjson',
  JSON.stringify({ ...exchange({}), request: { method: 'GET', url: 'https://o.example/' } }),
);

const recordings = someRecordings();

const shards = async (of: number, args: readonly string[]) =>
  Promise.all(
    Array.from({ length: of }, async (_, i) => {
      const file = path(`shard-${of}-${i + 1}-${Math.random()}.json`);
      await run(['verify', ...args, '--shard', `${i + 1}/${of}`, '--report', `json=${file}`]);
      return file;
    }),
  );

test.each([1, 2, 3, 7])('joins %i shards into the report of the whole run, to the byte', async (of) => {
  const args = [ndjson, secret, other, recordings, '--spec', spec, '--show-values'];
  const whole = path(`whole-${of}.json`);
  const merged = path(`merged-${of}.json`);
  const alone = await run(['verify', ...args, '--report', `json=${whole}`]);
  const joined = await run(['merge', ...(await shards(of, args)).reverse(), '--report', `json=${merged}`]);

  expect(joined.code).toBe(alone.code);
  expect(readFileSync(merged, 'utf8')).toBe(readFileSync(whole, 'utf8'));
});

test('joins shards of our own recordings, with their coverage, a baseline and the stand-in', async () => {
  const baseline = write('baseline.json', { baselineVersion: 1, entries: [] });
  const args = [recordings, '--stand-in', '--fail-on', 'drift', '--baseline', baseline];
  const { report } = await verify(args);
  const merged = path('merged-own.json');
  await run(['merge', ...(await shards(3, args)), '--report', `json=${merged}`]);

  expect(JSON.parse(readFileSync(merged, 'utf8'))).toEqual(report);
});

test('a baseline that one shard matches alone is no stranger to the whole', async () => {
  const baseline = path('borne.json');
  const says = ['--owner', 'team-a', '--reason', 'known', '--expires', '2999-01-01'];
  await run(['verify', ndjson, '--spec', spec, '--write-baseline', baseline, ...says]);
  const args = [ndjson, '--spec', spec, '--baseline', baseline];
  const { report } = await verify(args);
  const merged = path('merged-borne.json');
  await run(['merge', ...(await shards(40, args)), '--report', `json=${merged}`]);

  expect(report.baseline?.entries.map(({ state }) => state)).toEqual(['applies', 'applies', 'applies']);
  expect(JSON.parse(readFileSync(merged, 'utf8'))).toEqual(report);
});

test('reports keep their JSON Schema', async () => {
  const schema = JSON.parse(readFileSync(packaged('spec/report.schema.json'), 'utf8')) as object;
  const keeps = new Ajv2020({ strict: false }).compile<Report>(schema);
  const reports = [
    await verify([ndjson, secret, '--spec', spec, '--show-values', '--shard', '1/2']),
    await verify([recordings, '--stand-in', '--live']),
  ];
  for (const { report } of reports) expect([keeps(report), keeps.errors]).toEqual([true, null]);
});

const borne = {
  fingerprint: fingerprint('fetchPet', 200, 'response.body', '/name', 'schema.type'),
  ...{ operationId: 'fetchPet', code: 'schema.type', pointer: '/name' },
  ...{ owner: 'team-a', reason: 'known', expires: '2999-01-01' },
};

interface Editable {
  readonly findings: { exchanges: string[] }[];
  readonly exchanges: { findings: number[] }[];
  readonly shard?: { of: number };
}

/** A report of the only shard, after an edit. */
async function edited(edit: (report: Editable) => void): Promise<string[]> {
  const [file] = await shards(1, [ndjson, '--spec', spec]);
  const report = JSON.parse(readFileSync(file!, 'utf8')) as Editable;
  edit(report);
  return [write('edited-report.json', report)];
}

test('joins shards of a folder in which an archive comes before a recording', async () => {
  const folder = path('mixed');
  mkdirSync(folder);
  write('mixed/z.json', exchange({ name: 1 }));
  write(
    'mixed/a.ndjson',
    Array.from({ length: 1200 }, (_, i) => `${JSON.stringify(exchange({ name: i }))}\n`).join(''),
  );
  const args = [other, `${folder}/`, '--spec', spec, '--show-values'];
  const { report } = await verify(args);
  const merged = path('merged-mixed.json');
  await run(['merge', ...(await shards(2, args)), '--report', `json=${merged}`]);

  expect(report.findings).toMatchObject([
    { value: '1', count: 1201, evidence: ['authored', 'traffic'] },
    { code: 'source.empty' },
  ]);
  expect(JSON.parse(readFileSync(merged, 'utf8'))).toEqual(report);
});

test.each<[string, () => Promise<string[]>, RegExp]>([
  [
    'two shards are missing',
    async () => (await shards(3, [ndjson, '--spec', spec])).slice(2),
    /shard 1\/3, 2\/3 are missing/,
  ],
  ['a shard is missing', async () => (await shards(3, [ndjson, '--spec', spec])).slice(1), /shard 1\/3 is missing/],
  [
    'a shard is there twice',
    async () => [...(await shards(1, [ndjson, '--spec', spec])), ...(await shards(1, [ndjson, '--spec', spec]))],
    /1\/1 is there twice/,
  ],
  [
    'the shards are of different runs',
    async () => [(await shards(2, [ndjson, '--spec', spec]))[0]!, (await shards(2, [recordings]))[1]!],
    /different contracts/,
  ],
  [
    'the shards looked at different sources',
    async () => [(await shards(2, [ndjson, '--spec', spec]))[0]!, (await shards(2, [other, '--spec', spec]))[1]!],
    /different sources/,
  ],
  [
    'the shards had different baselines',
    async () => {
      const [one, two] = [[], [borne]].map((entries, i) => write(`bears-${i}.json`, { baselineVersion: 1, entries }));
      const [args, shard] = [[ndjson, '--spec', spec, '--baseline'], 2];
      return [(await shards(shard, [...args, one!]))[0]!, (await shards(shard, [...args, two!]))[1]!];
    },
    /different baselines/,
  ],
  [
    'an exchange has a finding that there is none of',
    () => edited((report) => (report.exchanges[0]!.findings = [99])),
    /an exchange with a finding that is not in it/,
  ],
  ['a finding has no exchange', () => edited((report) => (report.findings[0]!.exchanges = [])), /is no JSON report/],
  ['there are endless shards', () => edited((report) => (report.shard!.of = 4e9)), /more than there can be/],
  ['a file is no report', async () => [write('no-report.json', { reportVersion: 1 })], /is no JSON report/],
  ['a file is no JSON', async () => [write('no-json.json', '{')], /is not JSON/],
  ['a file is not there', async () => [path('nowhere.json')], /cannot be read \(ENOENT\)/],
  ['there is no file', async () => [], /needs the JSON reports/],
])('refuses to merge where %s', async (_what, files, message) => {
  const { code, err } = await run(['merge', ...(await files())]);

  expect([code, err]).toEqual([2, expect.stringMatching(message)]);
});

test.each(['0/2', '3/2', '1', '1/0', 'a/b', '1/2/3'])('refuses --shard %s', async (shard) => {
  const { code, err } = await run(['verify', '--shard', shard]);

  expect([code, err]).toEqual([2, expect.stringContaining('--shard takes I/N')]);
});
