import { afterAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { startStandIn } from '../stand-in/start-stand-in.js';
import { inShort, workbench } from './run-in-tests.js';

const { run, verify, write, path, clean } = workbench();
afterAll(clean);

interface Recording {
  readonly request: { readonly url: string };
  readonly response: { readonly body: object; readonly headers: object };
}
const recording = JSON.parse(readFileSync('contract-tests/recordings/fetch-by-sid.json', 'utf8')) as Recording;
const ID = `RQ${'0123456789abcdef'.repeat(2)}`;
const answered = (id: string, more: object = {}) => ({
  ...recording,
  ...more,
  response: {
    ...recording.response,
    headers: { ...recording.response.headers, 'twilio-request-id': id },
    body: { ...recording.response.body, state: 'paused' },
  },
});
const lines = (...exchanges: unknown[]) => exchanges.map((one) => `${JSON.stringify(one)}\n`).join('');
const elsewhere = (url: string) => ({ request: { method: 'GET', url }, response: { status: 200 } });

test.each([
  ['authored', 'whoever wrote the cases has to act: shown by authored cases, not by the vendor'],
  ['documented', "the keeper of the contract has to act: shown by an example of the vendor's document"],
  ['recorded', 'the vendor and the keeper of the files have to act'],
])('blames nobody but who can be at fault for what a case that is %s shows', async (evidence, wanted) => {
  const file = write(`${evidence}.json`, answered(ID, { evidence, at: '2026-11-01T00:00:00Z', source: 'x' }));
  const { out } = await run(['verify', file]);

  expect(out.split('\n')[0]).toContain(wanted);
  if (evidence !== 'recorded') expect(out).not.toMatch(/the vendor has to act|Tell the vendor/i);
});

test('blames the vendor for what traffic shows, and names the request that its support can look up', async () => {
  const file = write('one.ndjson', lines(answered(ID)));
  const { report } = await verify([file]);

  expect(report.findings).toMatchObject([{ evidence: ['traffic'], requestIds: [{ exchange: `${file}#0`, id: ID }] }]);
});

test.each(['text', 'json', 'junit', 'markdown', 'sarif', 'html', 'github'])(
  'names the request in the report as %s',
  async (format) => {
    const { out } = await run(['verify', write('named.ndjson', lines(answered(ID))), '--report', format]);

    expect(out).toContain(ID);
  },
);

test.each([
  ['of a recording, whose ids are made up', 'own.json', JSON.stringify(answered(ID))],
  ['that is not what the contract says', 'secret.ndjson', lines(answered('hush-hush'))],
])('names no request id %s', async (_what, name, content) => {
  const { out, report } = await verify([write(name, content)]);

  expect(report.findings.map(({ requestIds }) => requestIds)).not.toContainEqual(expect.anything());
  expect(out).not.toContain('hush-hush');
});

test('names the first three requests, whoever read them', async () => {
  const ids = Array.from({ length: 8 }, (_, i) => ID.slice(0, -1) + String(i));
  const file = write('many.ndjson', lines(...ids.map((id) => answered(id))));
  const { report } = await verify([file]);
  const shards = await Promise.all(
    [1, 2, 3].map(async (index) => {
      const json = path(`shard-${index}.json`);
      await run(['verify', file, '--shard', `${index}/3`, '--report', `json=${json}`]);
      return json;
    }),
  );
  const merged = await run(['merge', ...shards.reverse(), '--report', 'json']);

  expect(report.findings[0]!.requestIds!.map(({ id }) => id)).toEqual(ids.slice(0, 3));
  expect(JSON.parse(merged.out)).toEqual(report);
});

test('shows no call and no exchange for what no exchange shows', async () => {
  const ratchet = path('ratchet.json');
  const file = write('kept.json', recording);
  await run(['verify', file, '--ratchet', ratchet, '--write-ratchet']);
  const { out } = await run(['verify', write('none.ndjson', ''), '--ratchet', ratchet]);

  expect(out).toContain('coverage.lost');
  expect(out).not.toMatch(/again:|seen in:.*openapi/);
});

test('says of a contract without a ledger that nothing but it is known', async () => {
  const openapi = { openapi: '3.1.0', info: { title: 'Pets', version: '1' }, paths: PATHS };
  const url = 'https://pets.example/pets/1';
  const pet = write(
    'pet.ndjson',
    lines({ ...elsewhere(url), response: { status: 200, headers: JSON_TYPE, body: { name: 1 } } }),
  );
  const { out } = await run(['verify', pet, '--spec', write('pets.json', openapi)]);

  expect(out).toMatch(/^ {4}stands on the contract$/m);
  expect((await run(['verify', write('broken.json', answered(ID))])).out).toContain(
    "stands on the vendor's document (",
  );
});

const JSON_TYPE = { 'content-type': 'application/json' };
const PATHS = {
  '/pets/{id}': {
    get: {
      operationId: 'fetchPet',
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
      responses: {
        200: {
          description: 'a pet',
          content: { 'application/json': { schema: { type: 'object', properties: { name: { type: 'string' } } } } },
        },
      },
    },
  },
};

test('names the other hosts, those with most exchanges first', async () => {
  const of = (host: string, count: number) =>
    Array.from({ length: count }, (_, i) => elsewhere(`https://${host}/${i}`));
  const file = write(
    'mixed.ndjson',
    lines(recording, ...of('a.example', 1), ...of('b.example', 3), ...of('c.example', 2), ...of('d.example', 1)),
  );
  const { out, report } = await verify([file]);

  expect([report.verdict, inShort(report)]).toEqual(['kept', []]);
  expect((await run(['verify', file])).out).toContain(
    '7 left out: other hosts (b.example 3, c.example 2, a.example 1, and 1 more)',
  );
  expect(out).not.toContain('example/');
});

test.each(['text', 'json', 'junit', 'markdown', 'sarif', 'html', 'github'])(
  'tells as %s of a source of which nothing was looked at, although the run is kept',
  async (format) => {
    const left = write('left-out.ndjson', lines(elsewhere('https://a.example/'), elsewhere('https://b.example/')));
    const { code, out } = await run(['verify', write('kept.json', recording), left, '--report', format]);

    expect(code).toBe(0);
    expect(out).toContain('source.empty');
    expect(out).toContain('a.example, b.example');
  },
);

test('names no host where there are more than can be told apart, in whatever order they come', async () => {
  const urls = Array.from({ length: 150 }, (_, i) => `https://h${i}.example/`);
  const file = write('hosts.ndjson', lines(recording, ...urls.map(elsewhere)));
  const { report } = await verify([file]);
  const shards = [1, 2].map((index) => path(`hosts-${index}.json`));
  for (const [i, json] of shards.entries())
    await run(['verify', file, '--shard', `${i + 1}/2`, '--report', `json=${json}`]);
  const merged = await run(['merge', ...shards, '--report', 'json']);

  expect(report.sources).toMatchObject([{ skipped: 150, otherHosts: [] }]);
  expect(JSON.parse(merged.out)).toEqual(report);
});

test('plays a contract without examples', async () => {
  const spec = write('no-examples.json', { openapi: '3.1.0', info: { title: 'Pets', version: '1' }, paths: PATHS });
  const { loadContract } = await import('../contract/load.js');
  const standIn = await startStandIn({ contract: loadContract(spec) });
  const statuses = await Promise.all(
    ['/pets/1', '/pets/rex'].map(async (where) => (await fetch(standIn.url + where)).status),
  );
  await standIn.close();

  expect(statuses).toEqual([200, 404]);
});
