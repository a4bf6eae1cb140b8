import { expect, test } from '@jest/globals';
import { contractFrom } from '../load.js';

const spec = (schemas: object, paths: object = {}) =>
  JSON.stringify({ openapi: '3.1.0', info: { title: 't', version: '1' }, paths, components: { schemas } });

test('refuses a schema that is null, and names it', () => {
  expect(() => contractFrom(spec({ A: null }), 'a.json')).toThrow(/a\.json:1:\d+: a schema is expected here/);
});

test.each([
  ['allOf', [null]],
  ['anyOf', [{ type: 'string' }, null]],
  ['oneOf', ['text']],
  ['prefixItems', [null]],
  ['items', null],
  ['not', null],
  ['additionalProperties', null],
])('refuses %s with %j, where a schema is expected', (keyword, value) => {
  const message = /a\.json:1:\d+: a schema is expected here/;
  expect(() => contractFrom(spec({ A: { [keyword]: value } }), 'a.json')).toThrow(message);
  expect(() => contractFrom(spec({ A: { properties: { b: { [keyword]: value } } } }), 'a.json')).toThrow(message);
});

test.each(['allOf', 'items', 'not'])('takes a property that is called %s, and data that looks like it', (name) => {
  const A = { type: 'object', properties: { [name]: { type: 'null' } }, example: { [name]: null } };
  expect(() => contractFrom(spec({ A }), 'a.json')).not.toThrow();
});

test('refuses a path that is null', () => {
  expect(() => contractFrom(spec({}, { '/a': null }), 'a.json')).toThrow('an object is expected here');
});

test.each(['properties', 'content', 'headers', 'responses', 'required', 'example', 'discriminator', 'pattern'])(
  'takes a property and a schema that are called %s',
  (name) => {
    const schema = {
      type: 'object',
      properties: { [name]: { type: 'object', properties: { a: { type: 'string' } } } },
    };
    expect(() => contractFrom(spec({ [name]: schema }), 'a.json')).not.toThrow();
  },
);

test('reads the names in a mapping as schemas', () => {
  const discriminator = { propertyName: 'kind', mapping: { cat: 'C' } };
  const schemas = { P: { oneOf: [{ $ref: '#/components/schemas/C' }], discriminator }, C: { type: 'object' } };
  const { document } = contractFrom(spec(schemas), 'a.json').clauses;
  expect(JSON.stringify(document)).toContain('{"cat":"#/components/schemas/C"}');
});

test.each(['anyOf', 'allOf', 'oneOf', 'not', 'if'])(
  'refuses a schema of a response that contains itself by %s',
  (keyword) => {
    const self = { $ref: '#/paths/~1a/get/responses/200/content/application~1json/schema' };
    const schema = ['not', 'if'].includes(keyword) ? { [keyword]: self } : { [keyword]: [{ type: 'string' }, self] };
    const get = { operationId: 'a', responses: { 200: { content: { 'application/json': { schema } } } } };

    expect(() => contractFrom(spec({}, { '/a': { get } }), 'a.json')).toThrow('contains itself');
  },
);

test('takes an example that looks like a circle', () => {
  const A = { type: 'object', example: { allOf: [{ $ref: '#/components/schemas/A/example' }] } };
  expect(() => contractFrom(spec({ A }), 'a.json')).not.toThrow();
});
