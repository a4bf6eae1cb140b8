import { mkdirSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import { workbench } from './run-in-tests.js';

const { folder, path, write, run, clean } = workbench();
afterAll(clean);

const traffic = write('traffic.ndjson', '');

const head = 'openapi: 3.1.0\ninfo: { title: Pets, version: "1" }\n';
const withSchema = (schema: string, more = '') =>
  `${head}paths:
  /pets:
    get:
      responses:
        '200':
          description: A pet.
          content:
            application/json:
              schema: ${schema}
${more}`;

mkdirSync(path('folder.yaml'));

test.each([
  ['a folder', 'folder.yaml', undefined, /folder\.yaml: is a folder/],
  ['a missing file', 'missing.yaml', undefined, /missing\.yaml: there is no such file/],
  ['text', 'text.yaml', 'hello', /text\.yaml: is not OpenAPI/],
  ['nothing', 'empty.yaml', '', /empty\.yaml: is not OpenAPI/],
  ['what is not YAML', 'bad.yaml', 'openapi: 3.1.0\n  info: [', /bad\.yaml:\d+:\d+: is not YAML/],
  ['what is not JSON', 'bad.json', '{ "openapi": "3.1.0", ', /bad\.json:\d+:\d+: is not YAML/],
  ['something else', 'other.yaml', 'kind: Pod\n', /other\.yaml: is not OpenAPI: the key "openapi" is missing/],
  ['Swagger 2', 'swagger.yaml', 'swagger: "2.0"\npaths: {}\n', /swagger\.yaml:1:1: is Swagger 2/],
  ['OpenAPI 4', 'four.yaml', 'openapi: 4.0.0\npaths: {}\n', /four\.yaml:1:1: has an OpenAPI version/],
  ['no paths', 'paths.yaml', head, /paths\.yaml.*"paths" must be an object/],
  [
    'a $ref to nowhere',
    'ref.yaml',
    withSchema("{ $ref: '#/components/schemas/Pet' }"),
    /ref\.yaml:11:\d+: \$ref .* leads nowhere/,
  ],
  [
    'a $ref to a file that is missing',
    'file.yaml',
    withSchema("{ $ref: 'pet.yaml' }"),
    /file\.yaml:11:\d+: \$ref "pet\.yaml" leads to .*pet\.yaml": there is no such file/,
  ],
  ['a $ref to the web', 'web.yaml', withSchema("{ $ref: 'https://example.com/pet.json' }"), /web\.yaml:11:\d+: \$ref/],
  ['a $ref that is no text', 'number.yaml', withSchema('{ $ref: 1 }'), /number\.yaml:11:\d+: a \$ref must be text/],
  [
    'a $ref in a circle',
    'circle.yaml',
    withSchema(
      "{ $ref: '#/components/schemas/A' }",
      "components:\n  schemas:\n    A: { $ref: '#/components/schemas/B' }\n    B: { $ref: '#/components/schemas/A' }\n",
    ),
    /circle\.yaml:\d+:\d+: \$ref .* leads in a circle/,
  ],
  [
    'a schema that contains itself in place',
    'itself.yaml',
    withSchema('{}', "components:\n  schemas:\n    A: { allOf: [{ $ref: '#/components/schemas/A' }] }\n"),
    /itself\.yaml:\d+:\d+: .*contains itself/,
  ],
  [
    'a bad pattern',
    'pattern.yaml',
    withSchema("{ type: string, pattern: '(' }"),
    /pattern\.yaml:11:\d+: pattern .* is no regular/,
  ],
  [
    'a pattern without end',
    'slow.yaml',
    withSchema("{ type: string, pattern: '^(a+)+$' }"),
    /slow\.yaml:11:\d+: pattern .* can backtrack/,
  ],
  [
    'a pattern of too many groups',
    'groups.yaml',
    withSchema(`{ type: string, pattern: '${'('.repeat(3000)}a${')*'.repeat(3000)}' }`),
    /groups\.yaml:11:\d+: pattern .* can backtrack/,
  ],
  [
    'a rule whose condition has a pattern without end',
    'slow-rule.yaml',
    withSchema("{ type: object, x-rules: { r: { at: '#/a', when: { value: '{#/b}', matches: '^(a+)+$' } } } }"),
    /slow-rule\.yaml:11:\d+: pattern .* can backtrack/,
  ],
  [
    'a rule with a slip of the pen',
    'rule.yaml',
    withSchema("{ type: object, x-rules: { r: { at: '#/a', equal: '1' } } }"),
    /rule\.yaml:11:\d+: is not known here: at, equals, /,
  ],
  ['an alias of itself', 'alias.yaml', `${head}paths: &a\n  /pets: *a\n`, /alias\.yaml/],
])('refuses a spec that is %s', async (_what, name, text, message) => {
  if (text !== undefined) write(name, text);
  const { code, out, err } = await run(['verify', traffic, '--spec', path(name)]);

  expect([code, out]).toEqual([2, '']);
  expect(err.replaceAll(folder, '')).toMatch(message);
  expect(err).toMatch(/^contract: [^\n]+\n$/);
  expect(err).not.toMatch(/\bat .*\.[tj]s:\d|unexpected error/);
});

test.each([
  ['an unknown type', '{ type: text }'],
  ['a limit that is text', "{ type: number, minimum: '1' }"],
  ['an empty enum', '{ enum: [] }'],
  ['a limit below zero', '{ type: string, minLength: -1 }'],
  ['required that is no list', '{ type: object, required: true }'],
  ['properties that are a list', '{ type: object, properties: [a] }'],
])('refuses a schema with %s in one line, or reads around it', async (_what, schema) => {
  const spec = write('schema.yaml', withSchema(schema));
  const line = { request: { method: 'GET', url: '/pets' }, response: { status: 200, body: 'x' } };
  const { code, err } = await run(['verify', write('pets.ndjson', JSON.stringify(line)), '--spec', spec]);

  expect(err).not.toContain('unexpected error');
  if (code === 2) expect(err.replaceAll(folder, '')).toMatch(/^contract: \/schema\.yaml:11:\d+: [^\n]+\n$/);
});

test('asks for exchanges to hold against another spec', async () => {
  const { code, err } = await run(['verify', '--spec', write('pets.yaml', withSchema('{}'))]);

  expect(code).toBe(2);
  expect(err).toContain('--spec needs a PATH');
});
