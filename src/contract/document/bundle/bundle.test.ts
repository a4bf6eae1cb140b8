import { afterAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { contractFrom, loadContract, type LoadedContract } from '../../load.js';
import { bundleText } from './bundle-text.js';
import { parseBundle } from './bundle.js';
import { filesOnDisk } from './files-on-disk.js';

const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
afterAll(() => rmSync(folder, { recursive: true }));

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = Record<string, any>;

let count = 0;

/** Writes the files of a contract into a folder of their own; the one called api.yaml is the root. */
function written(files: Readonly<Record<string, string>>): string {
  const own = join(folder, `contract${count++}`);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(own, name)), { recursive: true });
    writeFileSync(join(own, name), text);
  }
  return join(own, 'api.yaml');
}

const load = (files: Readonly<Record<string, string>>): LoadedContract => loadContract(written(files));

const HEAD = 'openapi: 3.1.0\ninfo: { title: Pets, version: "1" }\n';
const answer = (schema: string) =>
  `get: { operationId: FetchPet, responses: { 200: { description: A pet., content: { application/json: { schema: ${schema} } } } } }`;
const withSchema = (schema: string, more = '') => `${HEAD}paths:\n  /pet:\n    ${answer(schema)}\n${more}`;

const documentOf = (files: Readonly<Record<string, string>>) => load(files).clauses.document as Loose;

const schemaOf = (document: Loose): unknown =>
  document.paths['/pet'].get.responses[200].content['application/json'].schema;

const SPLIT = {
  'api.yaml': `${HEAD}paths:
  /pet:
    $ref: paths/pet.yaml#/one
components:
  schemas:
    Tag: { type: string }
`,
  'paths/pet.yaml': `one:
  get:
    operationId: FetchPet
    parameters:
      - $ref: ../parts/pet.yaml#/parameters/Id
    responses:
      '200':
        description: A pet.
        headers:
          $ref: ../parts/shared.json#/everyHeader
        content:
          application/json:
            schema:
              $ref: '../parts/pet.yaml#/schemas/Pet'
            examples:
              tom: { $ref: ../parts/pet.yaml#/examples/Tom }
      '404':
        $ref: ../parts/shared.json#/responses/NotFound
`,
  'parts/pet.yaml': `parameters:
  Id: { name: id, in: query, schema: { type: string } }
schemas:
  Pet:
    type: object
    properties:
      name: { type: string }
      tag: { $ref: ../api.yaml#/components/schemas/Tag }
      mother: { $ref: '#/schemas/Pet' }
      kind: { $ref: ./pet.yaml#/schemas/Pet/properties/name }
examples:
  Tom: { value: { $ref: not/a/reference.yaml } }
`,
  'parts/shared.json': JSON.stringify(
    {
      everyHeader: { 'X-Id': { $ref: '#/headers/Id' } },
      headers: { Id: { schema: { type: 'string' } } },
      responses: { NotFound: { description: 'No pet.', headers: { $ref: '#/everyHeader' } } },
    },
    null,
    1,
  ),
};

const ONE = `${HEAD}paths:
  /pet:
    get:
      operationId: FetchPet
      parameters:
        - $ref: '#/components/parameters/Id'
      responses:
        '200':
          description: A pet.
          headers: &headers
            X-Id: { $ref: '#/components/headers/Id' }
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Pet' }
              examples: { tom: { $ref: '#/components/examples/Tom' } }
        '404': { $ref: '#/components/responses/NotFound' }
components:
  schemas:
    Tag: { type: string }
    Pet:
      type: object
      properties:
        name: { type: string }
        tag: { $ref: '#/components/schemas/Tag' }
        mother: { $ref: '#/components/schemas/Pet' }
        kind: { $ref: '#/components/schemas/Pet/properties/name' }
  parameters:
    Id: { name: id, in: query, schema: { type: string } }
  headers:
    Id: { schema: { type: string } }
  responses:
    NotFound: { description: No pet., headers: *headers }
  examples:
    Tom: { value: { $ref: not/a/reference.yaml } }
`;

describe('a contract in several files', () => {
  test('is the document that it would be in one', () => {
    expect(documentOf(SPLIT)).toEqual(parse(ONE));
  });

  test('names the file of each place', () => {
    const { locate, excerpt } = load(SPLIT);
    const at = '#/paths/~1pet/get/responses/200';
    const placed = (pointer: string) => {
      const { file, line, column } = locate(pointer);
      return `${file.slice(folder.length).replace(/^.contract\d+./, '')}:${line}:${column}`;
    };
    expect(placed('#/info/title')).toBe('api.yaml:2:9');
    expect(placed('#/paths/~1pet')).toBe('paths/pet.yaml:1:1');
    expect(placed(`${at}/description`)).toBe('paths/pet.yaml:8:9');
    expect(placed(`${at}/headers/X-Id`)).toBe('parts/shared.json:3:3');
    expect(placed('#/components/responses/NotFound/headers/X-Id')).toBe('parts/shared.json:3:3');
    expect(placed('#/components/schemas/Pet/properties/tag')).toBe('parts/pet.yaml:8:7');
    expect(placed('#/components/schemas/Tag')).toBe('api.yaml:8:5');
    expect(placed('#/components/parameters')).toBe('api.yaml:6:1'); // nothing but the bundle has it
    expect(excerpt('#/components/schemas/Pet/properties/tag')?.lines[2]).toMatch(/^ {6}tag: /);
  });

  test('has the sha256 of its bundle, which works alone', () => {
    const contract = load(SPLIT);
    const text = bundleText(contract.clauses.document);
    const alone = contractFrom(text, 'bundle.yaml');
    expect(alone.sha256).toBe(contract.sha256);
    expect(alone.clauses.document).toEqual(contract.clauses.document);
    expect(load(SPLIT).sha256).toBe(contract.sha256);
  });

  test('is read from wherever it is named', () => {
    const file = written(SPLIT);
    const roundabout = join(dirname(file), 'paths') + '/../api.yaml';
    expect(loadContract(roundabout).clauses.document).toEqual(loadContract(file).clauses.document);
  });

  test('is nobody else’s file when one text is loaded', () => {
    expect(() => contractFrom(SPLIT['api.yaml'], 'api.yaml')).toThrow(
      'api.yaml:5:5: $ref "paths/pet.yaml#/one" leads to another file: bundle the spec into one file first',
    );
  });
});

describe('a component', () => {
  test('of a whole file is called like the file', () => {
    const document = documentOf({
      'api.yaml': withSchema('{ $ref: schemas/Big%20pet.json }'),
      'schemas/Big pet.json': '{ "type": "object" }',
    });
    expect(document.components).toEqual({ schemas: { Big_pet: { type: 'object' } } });
    expect(schemaOf(document)).toEqual({ $ref: '#/components/schemas/Big_pet' });
  });

  test('is one, however its file is spelt', () => {
    const document = documentOf({
      'api.yaml': withSchema('{ anyOf: [{ $ref: ./a.yaml#/x/Pet }, { $ref: "parts/../a.yaml#/x%2FPet" }] }').replace(
        '%2F',
        '/',
      ),
      'a.yaml': 'x: { Pet: { type: string } }',
    });
    expect(Object.keys(document.components.schemas as object)).toEqual(['Pet']);
  });

  test('keeps the name that the root gives it, and stands there', () => {
    const document = documentOf({
      'api.yaml': withSchema(
        '{ $ref: pet.yaml }',
        'components: { schemas: { Animal: { $ref: pet.yaml }, Beast: { $ref: pet.yaml } } }',
      ),
      'pet.yaml': 'type: object\nproperties: { mother: { $ref: pet.yaml } }',
    });
    const animal = { $ref: '#/components/schemas/Animal' };
    expect(document.components.schemas).toEqual({
      Animal: { type: 'object', properties: { mother: animal } },
      Beast: animal,
    });
    expect(schemaOf(document)).toEqual(animal);
  });

  test('stands behind an index of files and a map of components in another file', () => {
    const document = documentOf({
      'api.yaml': withSchema(
        '{ $ref: schemas/index.yaml#/Pet }',
        'components: { schemas: { $ref: schemas/index.yaml } }',
      ),
      'schemas/index.yaml': 'Pet: { $ref: Pet.yaml }\nTag: { type: string }',
      'schemas/Pet.yaml': 'properties: { tag: { $ref: index.yaml#/Tag } }',
    });
    expect(document.components.schemas).toEqual({
      Pet: { properties: { tag: { $ref: '#/components/schemas/Tag' } } },
      Tag: { type: 'string' },
    });
    expect(schemaOf(document)).toEqual({ $ref: '#/components/schemas/Pet' });
  });

  test('gets another name where something else has its own, and says so', () => {
    const file = written({
      'api.yaml': withSchema(
        '{ anyOf: [{ $ref: a.yaml#/schemas/Pet }, { $ref: b.yaml#/schemas/Pet }] }',
        'components: { schemas: { Pet: { type: integer } } }',
      ),
      'a.yaml': 'schemas: { Pet: { type: string } }',
      'b.yaml': 'schemas: { Pet: { type: boolean } }',
    });
    expect((loadContract(file).clauses.document as { components: object }).components).toEqual({
      schemas: { Pet: { type: 'integer' }, Pet_2: { type: 'string' }, Pet_3: { type: 'boolean' } },
    });
    expect(parseBundle(filesOnDisk.read(file), file, filesOnDisk).renamed).toEqual([
      '#/components/schemas/Pet_2',
      '#/components/schemas/Pet_3',
    ]);
  });

  test('is what a mapping means that names a file', () => {
    const schema =
      '{ oneOf: [{ $ref: p.yaml#/schemas/Cat }], discriminator: { propertyName: kind, mapping: { cat: p.yaml#/schemas/Cat, dog: dog.yaml, cow: Cow, odd: odd.json, web: "https://example.com/x.json" } } }';
    const document = documentOf({
      'api.yaml': withSchema(schema, 'components: { schemas: { Cow: {}, odd.json: {} } }'),
      'p.yaml': `schemas: { Cat: { anyOf: [{}], discriminator: { propertyName: kind, mapping: { me: '#/schemas/Cat' } } } }`,
      'dog.yaml': 'type: object',
    });
    expect(schemaOf(document)).toMatchObject({
      discriminator: {
        mapping: {
          cat: '#/components/schemas/Cat',
          dog: '#/components/schemas/dog',
          cow: '#/components/schemas/Cow',
          odd: '#/components/schemas/odd.json',
          web: 'https://example.com/x.json',
        },
      },
    });
    expect(document.components.schemas.Cat.discriminator.mapping).toEqual({ me: '#/components/schemas/Cat' });
  });

  test('may have something beside the reference to it', () => {
    const document = documentOf({
      'api.yaml': withSchema('{ description: Mine., $ref: p.yaml#/Pet, items: { $ref: p.yaml#/Pet } }'),
      'p.yaml': 'Pet: {}',
    });
    const $ref = '#/components/schemas/Pet';
    expect(schemaOf(document)).toEqual({ description: 'Mine.', $ref, items: { $ref } });
  });
});

test('puts a path in place, with what stands beside the reference', () => {
  const file = written({
    'api.yaml': `${HEAD}paths:\n  /pet:\n    $ref: pet.yaml\n    summary: Mine.\n`,
    'pet.yaml': `summary: Theirs.\n${answer('{ $ref: "#/x-pet" }')}\nx-pet: { type: string }\n`,
  });
  const contract = loadContract(file);
  const { paths, components } = contract.clauses.document as Loose;
  expect(paths['/pet'].summary).toBe('Mine.');
  expect(components).toEqual({ schemas: { 'x-pet': { type: 'string' } } });
  expect(contract.operations.map(({ operationId }) => operationId)).toEqual(['FetchPet']);
  expect(contract.locate('#/paths/~1pet/summary')).toEqual({ file, line: 6, column: 5 });
});

test('takes a schema that contains itself over two files, with an item in between', () => {
  const files = {
    'api.yaml': withSchema('{ $ref: a.yaml#/A }'),
    'a.yaml': 'A: { items: { $ref: b.yaml#/B } }',
    'b.yaml': 'B: { items: { $ref: a.yaml#/A } }',
  };
  expect(documentOf(files).components.schemas).toEqual({
    A: { items: { $ref: '#/components/schemas/B' } },
    B: { items: { $ref: '#/components/schemas/A' } },
  });
});

const referring = (reference: string) => withSchema(`{ $ref: '${reference}' }`);
const AT_REF = String.raw`api\.yaml:5:\d+: `;

test.each<[string, Readonly<Record<string, string>>, RegExp]>([
  [
    'a missing file',
    { 'api.yaml': referring('no.yaml') },
    RegExp(`${AT_REF}.*"no.yaml" leads to .*no.yaml": there is no such file$`),
  ],
  ['a folder', { 'api.yaml': referring('sub'), 'sub/a.yaml': '' }, RegExp(`${AT_REF}.*is a folder, not a file$`)],
  ['a device', { 'api.yaml': referring('/dev/zero') }, RegExp(`${AT_REF}.*is no plain file$`)],
  [
    'a pointer to nowhere',
    { 'api.yaml': referring('p.yaml#/Pet'), 'p.yaml': 'Dog: {}' },
    RegExp(`${AT_REF}.*"p.yaml#/Pet" leads nowhere: .*p.yaml" has no such place$`),
  ],
  ['an anchor', { 'api.yaml': referring('p.yaml#Pet'), 'p.yaml': 'Dog: {}' }, RegExp(`${AT_REF}.*is no JSON Pointer`)],
  ['an empty file', { 'api.yaml': referring('p.yaml'), 'p.yaml': '' }, RegExp(`${AT_REF}.*leads nowhere`)],
  [
    'a URL',
    { 'api.yaml': referring('https://example.com/p.yaml') },
    RegExp(`${AT_REF}.*leads to the network, and nothing is fetched`),
  ],
  ['a file URL', { 'api.yaml': referring('file:///etc/hosts') }, RegExp(`${AT_REF}.*leads to the network`)],
  ['a file that is no YAML', { 'api.yaml': referring('p.yaml'), 'p.yaml': 'a: [' }, /p\.yaml:1:\d+: is not YAML/],
  [
    'a place of another file that leads nowhere',
    { 'api.yaml': referring('p.yaml#/Pet'), 'p.yaml': 'Pet:\n  items:\n    $ref: "#/Dog"\n' },
    /p\.yaml:3:5: \$ref "#\/Dog" leads nowhere$/,
  ],
  [
    'a broken reference from another file to the root',
    {
      'api.yaml': referring('p.yaml#/Pet'),
      'p.yaml': 'Pet:\n  items:\n    $ref: "api.yaml#/components/schemas/Dog"\n',
    },
    /p\.yaml:3:5: \$ref .* leads nowhere/,
  ],
  [
    'a circle of references through files',
    { 'api.yaml': referring('a.yaml#/A'), 'a.yaml': 'A: { $ref: b.yaml#/B }', 'b.yaml': 'B: { $ref: a.yaml#/A }' },
    /[ab]\.yaml:1:\d+: \$ref .* leads in a circle/,
  ],
  [
    'a circle of paths through files',
    { 'api.yaml': `${HEAD}paths: { /a: { $ref: a.yaml } }`, 'a.yaml': '$ref: b.yaml', 'b.yaml': '$ref: a.yaml' },
    /[ab]\.yaml:1:1: \$ref .* leads in a circle/,
  ],
  [
    'a schema that contains itself through files',
    {
      'api.yaml': referring('a.yaml#/A'),
      'a.yaml': 'A: { allOf: [{ $ref: b.yaml#/B }] }',
      'b.yaml': 'B: { allOf: [{ $ref: a.yaml#/A }] }',
    },
    /a\.yaml:1:1: a schema contains itself/,
  ],
  [
    'an alias that contains itself',
    { 'api.yaml': referring('a.yaml#/A'), 'a.yaml': 'A: &a\n  properties:\n    a: *a' },
    /a\.yaml:3:5: a YAML alias contains itself/,
  ],
  [
    'a pattern that cannot end in another file',
    { 'api.yaml': referring('a.yaml#/A'), 'a.yaml': 'A:\n  pattern: (a+)+$' },
    /a\.yaml:2:3: pattern .* can backtrack/,
  ],
  [
    'a reference where OpenAPI knows none',
    { 'api.yaml': withSchema('{ madeUp: { $ref: p.yaml } }'), 'p.yaml': '{}' },
    RegExp(`${AT_REF}.*from where OpenAPI knows no reference`),
  ],
])('refuses %s', (_, files, message) => {
  expect(() => load(files)).toThrow(message);
});

test('refuses a file that nests without end', () => {
  const deep = '{"items":'.repeat(3000) + '{}' + '}'.repeat(3000);
  const files = { 'api.yaml': referring('deep.json'), 'deep.json': deep };
  expect(() => load(files)).toThrow('nested more than 500 levels deep');
});

test('follows links of the disk', () => {
  const file = written({ 'api.yaml': referring('link.yaml'), 'p.yaml': 'type: string' });
  symlinkSync('p.yaml', join(dirname(file), 'link.yaml'));
  expect((loadContract(file).clauses.document as { components: unknown }).components).toEqual({
    schemas: { link: { type: 'string' } },
  });
});
