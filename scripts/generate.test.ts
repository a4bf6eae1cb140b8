import { afterAll, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { generate } from './generate/generate.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'generate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');

const tsx = pathToFileURL(join(root, 'node_modules/tsx/dist/esm/index.mjs')).href;

/** The command in a process of its own, in a folder that is not the checkout. */
function command(...args: string[]) {
  const script = ['--import', tsx, join(root, 'scripts/generate.ts'), ...args];
  const { status, stderr } = spawnSync(process.execPath, script, { cwd: folder, encoding: 'utf8' });
  return { status, stderr };
}

/** What the command does, without the second that a process of its own takes. */
async function run(...args: string[]) {
  const errors: unknown[] = [];
  const status = await generate(args, { log: () => {}, error: (said: unknown) => void errors.push(said) });
  return { status, stderr: errors.map((said) => `${said instanceof Error ? said.stack : String(said)}\n`).join('') };
}

const load = async <Module>(file: string) => (await import(pathToFileURL(join(folder, file)).href)) as Module;

interface Table {
  readonly operations: Readonly<Record<string, { readonly responses: Readonly<Record<string, Response>> }>>;
}

interface Response {
  readonly content: Readonly<Record<string, { accepts: (body: unknown) => boolean }>>;
}

const read = (out: string) =>
  Object.fromEntries(readdirSync(out).map((file) => [file, readFileSync(join(out, file), 'utf8')]));

/** The peculiarities of files that vendors publish as OpenAPI 3.0. */
const SHOP = {
  openapi: '3.0.1',
  info: { title: 'Shop', version: '1' },
  servers: [{ url: 'https://shop.example.com' }],
  paths: {
    '/v1/Things/{Sid}': {
      get: {
        operationId: 'FetchThing',
        parameters: [
          { name: 'Sid', in: 'path', required: true, schema: { type: 'string', pattern: '^TH[0-9a-f]{4}$' } },
        ],
        responses: {
          200: {
            description: 'x',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/shop.v1.thing' } } },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      'shop.v1.thing': {
        type: 'object',
        properties: {
          sid: { type: 'string', pattern: '^TH[0-9a-f]{4}$', nullable: true },
          anything: { nullable: true },
          links: { type: 'object', format: 'uri-map', nullable: true },
          size: { type: 'integer', format: 'int64', minimum: 0, exclusiveMinimum: true },
          made: { type: 'string', format: 'date-time' },
        },
      },
    },
  },
};

test('generates the bytes of the checkout from any folder', () => {
  expect(command('--spec', join(root, 'spec/openapi.yaml'), '--out', 'ours')).toMatchObject({ status: 0 });
  expect(read(join(folder, 'ours'))).toEqual(read(join(root, 'generated')));
}, 60_000);

test('names what is stale, and writes nothing', async () => {
  const out = join(folder, 'stale');
  cpSync(join(root, 'generated'), out, { recursive: true });
  writeFileSync(join(out, 'types.ts'), '// edited\n');
  const { status, stderr } = await run('--check', '--spec', join(root, 'spec/openapi.yaml'), '--out', out);
  expect(status).toBe(1);
  expect(stderr).toContain('types.ts');
  expect(stderr).not.toContain('operations.ts');
  expect(readFileSync(join(out, 'types.ts'), 'utf8')).toBe('// edited\n');
}, 60_000);

test('generates from OpenAPI 3.0 with nullable without a type, formats of its own and names with dots', async () => {
  const spec = join(folder, 'shop.json');
  const out = join(folder, 'shop');
  writeFileSync(spec, JSON.stringify(SHOP));
  expect(await run('--spec', spec, '--out', out)).toEqual({ status: 0, stderr: '' });
  expect(read(out)['types.ts']).toContain('sid?: `TH${string}` | null');
  const { operations } = await load<Table>('shop/operations.ts');
  const { accepts } = operations['fetchThing']!.responses['200']!.content['application/json']!;
  const good = [{ sid: 'TH01af', links: { a: 'b' }, size: 1 }, { sid: null, anything: null, links: null }, {}];
  const bad = [{ sid: 'XX' }, { size: 0 }, { made: '2015-02-30T00:00:00Z' }, { unknown: 1 }];
  expect([...good, ...bad].map(accepts)).toEqual([true, true, true, false, false, false, false]);
});

test('writes validators that need no ajv, no require and no eval', () => {
  const file = join(folder, 'validators.mjs');
  const source = readFileSync(join(root, 'generated/validators.js'), 'utf8');
  writeFileSync(file, source);
  expect(source).not.toMatch(/\brequire\(["']|^import /m);
  const args = [
    '--disallow-code-generation-from-strings',
    '--input-type=module',
    '-e',
    `await import(${JSON.stringify(file)}); console.log('ok')`,
  ];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  expect(stdout).toBe('ok\n');
});

/** What would go wrong in the text of a module, and what a table of operations must not confuse. */
const ODD = {
  openapi: '3.1.0',
  info: { title: 'Odd', version: '1' },
  servers: [{ url: 'https://odd.example.com' }],
  paths: {
    '/a': { get: { operationId: 'then', responses: { 200: { description: 'x' } } } },
    '/b': { get: { operationId: 'contract', responses: { 200: { description: 'x' } } } },
    '/c': { get: { operationId: 'package', responses: { 200: { description: 'x' } } } },
    '/d/{id}': {
      get: {
        operationId: 'parameter0',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
        responses: {
          200: {
            description: 'x',
            content: {
              'application/json': { schema: { type: 'object', properties: JSON.parse('{"__proto__":{}}') as object } },
            },
          },
          404: { description: 'x', content: { 'application/json': { schema: { required: ['code'] } } } },
          default: { description: 'x', content: { 'application/json': { schema: {} } } },
        },
      },
    },
  },
};

test('generates a module that loads, whatever the operations are called', async () => {
  const [spec, out] = [join(folder, 'odd.json'), join(folder, 'odd')];
  writeFileSync(spec, JSON.stringify(ODD));
  expect(await run('--spec', spec, '--out', out)).toEqual({ status: 0, stderr: '' });
  const { operations } = await load<Table>('odd/operations.ts');
  const { responses } = operations['operationParameter0']!;
  const { clauses } = await load<{ clauses: { document: typeof ODD } }>('odd/clauses.ts');
  const { properties } = clauses.document.paths['/d/{id}'].get.responses[200].content['application/json'].schema;
  // A default beside a 404 speaks of something else than the table would make of it.
  const names = ['operationThen', 'operationContract', 'operationPackage', 'operationParameter0'];
  expect([operations, responses, properties].map(Object.keys)).toEqual([names, ['200'], ['__proto__']]);
});

test.each([
  ['path and query', [{ name: 'id', in: 'query', schema: {} }], undefined],
  ['path and body', [], { content: { 'application/x-www-form-urlencoded': { schema: { properties: { id: {} } } } } }],
])(
  'refuses an argument that would go to %s',
  async (_, more, requestBody) => {
    const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }, ...more];
    const operation = { operationId: 'change', parameters, requestBody, responses: { 200: { description: 'x' } } };
    const spec = join(folder, 'twins.json');
    writeFileSync(spec, JSON.stringify({ ...ODD, paths: { '/x/{id}': { post: operation } } }));
    const { status, stderr } = await run('--spec', spec, '--out', join(folder, 'twins'));
    expect(stderr).toContain('change takes "id"');
    expect(status).toBe(2);
    const other = { get: { operationId: 'read', responses: { 200: { description: 'x' } } } };
    writeFileSync(spec, JSON.stringify({ ...ODD, paths: { '/x/{id}': { post: operation }, '/y': other } }));
    const rest = await run('--spec', spec, '--out', join(folder, 'twins'), '--leave-out-collisions');
    expect([rest.status, rest.stderr]).toEqual([0, expect.stringMatching(/^left out: change takes "id" in [^\n]*\n$/)]);
    const { 'operations.ts': table, 'types.ts': types } = read(join(folder, 'twins'));
    expect([table!.includes('read'), table!.includes('change'), types!.includes('change')]).toEqual([
      true,
      false,
      true,
    ]);
  },
  60_000,
);

test.each([
  ['a file that is missing', run, ['--spec', 'missing.yaml', '--out', 'x'], /missing\.yaml: there is no such file/],
  ['a spec without a place to write', run, ['--spec', 'missing.yaml'], /--out/],
  ['an unknown option', command, ['--nonsense'], /nonsense/],
])('refuses %s in one line', async (_, start, args, message) => {
  const { status, stderr } = await start(...args);
  expect(status).toBe(2);
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('says which folder cannot be written', async () => {
  const out = join(folder, 'a-file');
  writeFileSync(out, '');
  const { status, stderr } = await run('--spec', join(root, 'spec/openapi.yaml'), '--out', out);
  expect([status, stderr.trim()]).toEqual([2, `${out}: cannot be written (EEXIST)`]);
}, 60_000);

test('says in the README of another contract nothing of ours', async () => {
  const out = join(folder, 'another');
  expect(await run('--spec', join(root, 'contract-tests/corpus/parcels.yaml'), '--out', out)).toMatchObject({
    status: 0,
  });
  const text = read(out)['README.md']!;
  expect(text).toContain('npm run generate -- --spec FILE --out DIR');
  expect(text).not.toContain('spec/openapi.yaml');
}, 60_000);
