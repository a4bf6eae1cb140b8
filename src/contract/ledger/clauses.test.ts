import { expect, test } from '@jest/globals';
import { clausesOf } from './clauses.js';

const pointersOf = (document: object) => clausesOf(document).map(({ pointer }) => pointer);
const ofSchema = (schema: object) =>
  pointersOf({ components: { schemas: { Lamp: schema } } }).map((pointer) =>
    pointer.replace('#/components/schemas/Lamp/', ''),
  );

test('lists where calls go and how they identify themselves', () => {
  const document = {
    servers: [{ url: 'https://a.example' }, { url: 'https://b.example' }],
    security: [{ key: [] }],
    components: { securitySchemes: { key: { type: 'http', scheme: 'basic', description: 'A key.' } } },
  };
  expect(pointersOf(document)).toEqual([
    '#/servers/0/url',
    '#/servers/1/url',
    '#/security/0',
    '#/components/securitySchemes/key/type',
    '#/components/securitySchemes/key/scheme',
  ]);
});

test('lists the parts of an operation', () => {
  const operation = {
    operationId: 'LightLamp',
    summary: 'Lights a lamp',
    parameters: [{ name: 'Sid', in: 'path', required: true, schema: { type: 'string', minLength: 1 } }],
    requestBody: { required: true, content: { 'application/x-www-form-urlencoded': { schema: { type: 'object' } } } },
    responses: {
      200: {
        headers: { 'x-colour': { required: true, schema: { type: 'string' } } },
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Lamp' } } },
        'x-rules': { 'same-lamp': {} },
      },
      'x-note': {},
    },
  };
  expect(
    pointersOf({ paths: { '/lamps/{Sid}': { post: operation } } }).map((pointer) =>
      pointer.replace('#/paths/~1lamps~1{Sid}', ''),
    ),
  ).toEqual([
    '',
    '/post',
    '/post/operationId',
    '/post/requestBody',
    '/post/parameters/0',
    '/post/parameters/0/required',
    '/post/parameters/0/schema/type',
    '/post/parameters/0/schema/minLength',
    '/post/requestBody/required',
    '/post/requestBody/content/application~1x-www-form-urlencoded',
    '/post/requestBody/content/application~1x-www-form-urlencoded/schema/type',
    '/post/responses/200',
    '/post/responses/200/headers/x-colour',
    '/post/responses/200/headers/x-colour/required',
    '/post/responses/200/headers/x-colour/schema/type',
    '/post/responses/200/content/application~1json',
    '/post/responses/200/x-rules/same-lamp',
  ]);
});

test('lists what an operation has in place of the whole document', () => {
  const get = { servers: [{ url: 'https://a.example' }], security: [{ key: [] }] };
  expect(pointersOf({ paths: { '/a': { get } } })).toEqual([
    '#/paths/~1a',
    '#/paths/~1a/get',
    '#/paths/~1a/get/servers/0/url',
    '#/paths/~1a/get/security/0',
  ]);
});

test('lists a component where it stands and does not follow references', () => {
  const document = {
    paths: { '/a': { get: { responses: { 404: { $ref: '#/components/responses/Lost' } } } } },
    components: {
      parameters: { Sid: { name: 'Sid', in: 'path', required: true, schema: { $ref: '#/components/schemas/Sid' } } },
      headers: { Id: { schema: { type: 'string' } } },
      responses: { Lost: { headers: { Id: { $ref: '#/components/headers/Id' } } } },
      schemas: { Sid: { pattern: '^L' } },
    },
  };
  expect(pointersOf(document)).toEqual([
    '#/paths/~1a',
    '#/paths/~1a/get',
    '#/paths/~1a/get/responses/404',
    '#/components/parameters/Sid',
    '#/components/parameters/Sid/required',
    '#/components/headers/Id/schema/type',
    '#/components/responses/Lost/headers/Id',
    '#/components/schemas/Sid/pattern',
  ]);
});

test('lists a shared object at each of its places', () => {
  const shared = { type: 'string' };
  expect(ofSchema({ properties: { a: shared, b: shared } })).toEqual([
    'properties/a',
    'properties/a/type',
    'properties/b',
    'properties/b/type',
  ]);
});

test.each([
  {
    schema: { type: ['string', 'null'], format: 'uri', pattern: '^a', minLength: 1, maxLength: 9 },
    want: ['type', 'format', 'pattern', 'minLength', 'maxLength'],
  },
  { schema: { enum: ['a', 'b'], const: null }, want: ['const', 'enum/0', 'enum/1'] },
  { schema: { required: ['a'], properties: { 'a/b': true } }, want: ['required/0', 'properties/a~1b'] },
  { schema: { minimum: 0, multipleOf: 2, exclusiveMaximum: 9 }, want: ['multipleOf', 'minimum', 'exclusiveMaximum'] },
  { schema: { exclusiveMinimum: true, exclusiveMaximum: false }, want: ['exclusiveMinimum'] },
  {
    schema: { uniqueItems: true, nullable: false, items: { type: 'integer' } },
    want: ['uniqueItems', 'items', 'items/type'],
  },
  { schema: { additionalProperties: true }, want: [] },
  { schema: { additionalProperties: false }, want: ['additionalProperties'] },
  {
    schema: { additionalProperties: { format: 'uri' } },
    want: ['additionalProperties', 'additionalProperties/format'],
  },
  { schema: { anyOf: [{ type: 'null' }, { $ref: '#' }] }, want: ['anyOf/0', 'anyOf/0/type', 'anyOf/1'] },
  { schema: { dependentRequired: { a: ['b'] } }, want: ['dependentRequired/a/0'] },
  {
    schema: { contentMediaType: 'application/json', description: 'x', example: { type: 'a' }, 'x-pii': 'standard' },
    want: ['contentMediaType'],
  },
  { schema: { 'x-rules': { 'a-follows-from-b': {} } }, want: ['x-rules/a-follows-from-b'] },
  {
    schema: { properties: { properties: { properties: { type: { type: 'string' } } } } },
    want: [
      'properties/properties',
      'properties/properties/properties/type',
      'properties/properties/properties/type/type',
    ],
  },
])('lists $want', ({ schema, want }) => {
  expect(ofSchema(schema)).toEqual(want);
});

test('names the kind of a clause', () => {
  expect(clausesOf({ components: { schemas: { Lamp: { enum: ['a'] } } } })).toEqual([
    { pointer: '#/components/schemas/Lamp/enum/0', kind: 'enum' },
  ]);
});

test('finds nothing in an empty document', () => {
  expect(clausesOf({})).toEqual([]);
});
