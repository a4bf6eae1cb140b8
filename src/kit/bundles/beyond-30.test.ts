import { expect, test } from '@jest/globals';
import { metaschemaErrors } from '../../../contract-tests/support/metaschemas.js';
import { contractFrom } from '../../contract/load.js';
import { valueAt } from '../../contract/pointer.js';
import { bundleFiles } from './bundle-files.js';
import { toVersion30 } from './to-version30.js';
import { toVersion31 } from './to-version31.js';

const text = { type: 'string' };

/** A contract with much that OpenAPI 3.0 has no words for. */
const document = {
  openapi: '3.1.0',
  info: { title: 'a', version: '1', summary: 's', license: { name: 'Apache 2.0', identifier: 'Apache-2.0' } },
  jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base',
  paths: {
    '/a': { $ref: '#/components/pathItems/A' },
    '/b': {
      get: {
        operationId: 'readB',
        parameters: [{ name: 'c', in: 'query', schema: { type: ['string', 'integer', 'null'], examples: ['x', 1] } }],
        responses: {
          '200': { $ref: '#/components/responses/B', description: 'another one' },
          '201': {
            description: 'd',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Tree/$defs/Leaf' } } },
          },
        },
      },
    },
    '/c': { get: { operationId: 'readC' } },
  },
  webhooks: { w: { post: { responses: { '200': { description: 'd' } } } } },
  components: {
    pathItems: { A: { get: { operationId: 'readA', responses: { '200': { $ref: '#/components/responses/B' } } } } },
    responses: {
      B: { description: 'd', content: { 'application/json': { schema: { $ref: '#/components/schemas/Tree' } } } },
    },
    schemas: {
      Tree: {
        $defs: { Leaf: { type: ['string', 'null'], contentEncoding: 'base64' } },
        type: 'object',
        required: [],
        properties: {
          leaf: { $ref: '#/components/schemas/Tree/$defs/Leaf', description: 'beside a $ref' },
          none: { type: 'null' },
          one: { const: 'a' },
          both: { const: 'a', enum: ['a', 'b'] },
          more: { type: 'number', exclusiveMinimum: 0, minimum: -1 },
          least: { type: 'number', exclusiveMinimum: -1, minimum: 0 },
          never: false,
          any: true,
          list: { type: 'array' },
          tuple: { type: 'array', prefixItems: [text], items: false },
          closed: { type: 'object', unevaluatedProperties: false },
          child: { anyOf: [{ $ref: '#/components/schemas/Tree' }, { type: 'null' }] },
          named: { oneOf: [{ ...text, description: 'inner' }, { type: 'null' }], description: 'outer' },
          file: { ...text, contentMediaType: 'application/octet-stream' },
          image: { ...text, contentEncoding: 'base64', contentMediaType: 'image/png' },
          old: { ...text, nullable: true },
        },
      },
    },
  },
};

const { document: made, leftOut } = toVersion30(document);

test('what OpenAPI 3.0 cannot say is listed by its place', () => {
  expect(
    leftOut.map(({ pointer, keyword }) => `${pointer.replace('#/components/schemas/Tree/properties', '')} ${keyword}`),
  ).toEqual([
    '# jsonSchemaDialect',
    '# webhooks',
    '#/paths/~1b/get/parameters/0/schema examples',
    '#/paths/~1b/get/responses/200 description',
    '#/paths/~1c/get responses',
    '#/components pathItems',
    '#/components/schemas/Tree $defs',
    '/tuple items',
    '/tuple prefixItems',
    '/child anyOf',
    '/named oneOf',
    '/image contentMediaType',
    '/old nullable',
  ]);
});

test.each([
  ['info/x-summary', 's'],
  [
    'info/license',
    { name: 'Apache 2.0', url: 'https://spdx.org/licenses/Apache-2.0.html', 'x-identifier': 'Apache-2.0' },
  ],
  ['paths/~1a/get/operationId', 'readA'],
  ['paths/~1b/get/responses/200', { $ref: '#/components/responses/B' }],
  ['paths/~1b/get/responses/201/content/application~1json/schema', { $ref: '#/components/schemas/Tree_Leaf' }],
  ['components/schemas/Tree_Leaf', { type: 'string', format: 'byte', nullable: true }],
  [
    'paths/~1b/get/parameters/0/schema',
    { anyOf: [{ type: 'string', nullable: true }, { type: 'integer' }], example: 'x' },
  ],
])('%s is written as 3.0 does', (path, value) => {
  expect(valueAt(made, `/${path}`)).toEqual(value);
});

test.each([
  ['leaf', { allOf: [{ $ref: '#/components/schemas/Tree_Leaf' }], description: 'beside a $ref' }],
  ['none', { enum: [null], nullable: true }],
  ['one', { enum: ['a'] }],
  ['both', { enum: ['a', 'b'], allOf: [{ enum: ['a'] }] }],
  ['more', { type: 'number', minimum: 0, exclusiveMinimum: true }],
  ['least', { type: 'number', minimum: 0 }],
  ['never', { not: {} }],
  ['any', {}],
  ['list', { type: 'array', items: {} }],
  ['tuple', { type: 'array', items: {} }],
  ['closed', { type: 'object', additionalProperties: false }],
  ['child', { allOf: [{ $ref: '#/components/schemas/Tree' }], nullable: true }],
  ['named', { allOf: [{ type: 'string', description: 'inner' }], nullable: true, description: 'outer' }],
  ['file', { type: 'string', format: 'binary' }],
  ['image', { type: 'string', format: 'byte' }],
  ['old', { type: 'string' }],
])('the schema %s is written as 3.0 does', (name, schema) => {
  expect(valueAt(made, `/components/schemas/Tree/properties/${name}`)).toEqual(schema);
});

test('every bundle of such a contract is good OpenAPI and can be loaded', () => {
  const { files } = bundleFiles(document, 'https://a.invalid/');
  for (const [path, bundle] of Object.entries(files)) {
    if (!/openapi.*\.json$/.test(path)) continue;
    expect([path, metaschemaErrors(JSON.parse(bundle) as object)]).toEqual([path, []]);
    expect(contractFrom(bundle, path).operations.map(({ operationId }) => operationId)).toEqual([
      'readA',
      'readB',
      'readC',
    ]);
  }
});

test('what stands beside a $ref in 3.0 counts for nothing, and is listed', () => {
  const schema = { $ref: '#/components/schemas/B', description: 'd', nullable: true };
  const { document: up, leftOut: lost } = toVersion31({
    openapi: '3.0.1',
    components: { schemas: { A: schema, B: text } },
  });
  expect(valueAt(up, '/components/schemas/A')).toEqual({ $ref: '#/components/schemas/B' });
  expect(lost.map(({ keyword }) => keyword)).toEqual(['description', 'nullable']);
});
