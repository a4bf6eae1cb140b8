import { afterAll, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'generate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function generate(...args: string[]) {
  const command = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'scripts/generate.ts'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
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

test('generates the same bytes from any folder', () => {
  const [one, other] = [join(folder, 'one'), join(folder, 'other')];
  const spec = join(root, 'spec/openapi.yaml');
  expect(generate('--spec', spec, '--out', one)).toMatchObject({ status: 0 });
  expect(generate('--spec', spec, '--out', other)).toMatchObject({ status: 0 });
  expect(read(one)).toEqual(read(other));
  expect(read(one)).toEqual(read(join(root, 'generated')));
}, 60_000);

test('names what is stale, and writes nothing', () => {
  const out = join(folder, 'stale');
  cpSync(join(root, 'generated'), out, { recursive: true });
  writeFileSync(join(out, 'types.ts'), '// edited\n');
  const { status, stderr } = generate('--check', '--spec', join(root, 'spec/openapi.yaml'), '--out', out);
  expect(status).toBe(1);
  expect(stderr).toContain('types.ts');
  expect(stderr).not.toContain('operations.ts');
  expect(readFileSync(join(out, 'types.ts'), 'utf8')).toBe('// edited\n');
}, 60_000);

test('generates from OpenAPI 3.0 with nullable without a type, formats of its own and names with dots', () => {
  const spec = join(folder, 'shop.json');
  const out = join(folder, 'shop');
  writeFileSync(spec, JSON.stringify(SHOP));
  expect(generate('--spec', spec, '--out', out)).toMatchObject({ status: 0 });
  expect(read(out)['types.ts']).toContain('sid?: `TH${string}` | null');
  const script = `
    import { fetchThing } from './operations.ts';
    const { accepts } = fetchThing.responses[200].content['application/json'];
    const bodies = [{ sid: 'TH01af', links: { a: 'b' }, size: 1 }, { sid: null, anything: null, links: null }, {},
      { sid: 'XX' }, { size: 0 }, { made: '2015-02-30T00:00:00Z' }, { unknown: 1 }];
    console.log(JSON.stringify(bodies.map(accepts)));`;
  writeFileSync(join(out, 'try.mts'), script);
  const run = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(out, 'try.mts')];
  const { stdout, stderr } = spawnSync(process.execPath, run, { cwd: out, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual([true, true, true, false, false, false, false]);
}, 60_000);

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

test('generates a module that loads, whatever the operations are called', () => {
  const [spec, out] = [join(folder, 'odd.json'), join(folder, 'odd')];
  writeFileSync(spec, JSON.stringify(ODD));
  expect(generate('--spec', spec, '--out', out)).toMatchObject({ status: 0 });
  const script = `
    import * as table from './operations.ts';
    import { clauses } from './clauses.ts';
    const { responses, parameters } = table.operations.operationParameter0;
    const { properties } = clauses.document.paths['/d/{id}'].get.responses[200].content['application/json'].schema;
    console.log(JSON.stringify([Object.keys(table.operations), Object.keys(responses), Object.keys(properties)]));`;
  writeFileSync(join(out, 'try.mts'), script);
  const run = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(out, 'try.mts')];
  const { stdout, stderr } = spawnSync(process.execPath, run, { cwd: out, encoding: 'utf8' });
  expect(stderr).toBe('');
  // A default beside a 404 speaks of something else than the table would make of it.
  const names = ['operationThen', 'operationContract', 'operationPackage', 'operationParameter0'];
  expect(JSON.parse(stdout)).toEqual([names, ['200'], ['__proto__']]);
}, 60_000);

test.each([
  ['path and query', [{ name: 'id', in: 'query', schema: {} }], undefined],
  ['path and body', [], { content: { 'application/x-www-form-urlencoded': { schema: { properties: { id: {} } } } } }],
])(
  'refuses an argument that would go to %s',
  (_, more, requestBody) => {
    const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }, ...more];
    const operation = { operationId: 'change', parameters, requestBody, responses: { 200: { description: 'x' } } };
    const spec = join(folder, 'twins.json');
    writeFileSync(spec, JSON.stringify({ ...ODD, paths: { '/x/{id}': { post: operation } } }));
    const { status, stderr } = generate('--spec', spec, '--out', join(folder, 'twins'));
    expect(stderr).toContain('change takes "id"');
    expect(status).toBe(2);
    const other = { get: { operationId: 'read', responses: { 200: { description: 'x' } } } };
    writeFileSync(spec, JSON.stringify({ ...ODD, paths: { '/x/{id}': { post: operation }, '/y': other } }));
    const rest = generate('--spec', spec, '--out', join(folder, 'twins'), '--leave-out-collisions');
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
  ['a file that is missing', ['--spec', 'missing.yaml', '--out', 'x'], /missing\.yaml: there is no such file/],
  ['a spec without a place to write', ['--spec', 'missing.yaml'], /--out/],
  ['an unknown option', ['--nonsense'], /nonsense/],
])('refuses %s in one line', (_, args, message) => {
  const { status, stderr } = generate(...args);
  expect(status).toBe(2);
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/^\s+at /m);
});
