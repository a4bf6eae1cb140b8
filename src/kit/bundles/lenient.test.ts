import { expect, test } from '@jest/globals';
import { valueAt } from '../../contract/pointer.js';
import { lenient } from './lenient.js';

const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const limited = { type: 'string', pattern: '^a', minLength: 1, maxLength: 2, format: 'date' };

const document = lenient({
  openapi: '3.1.0',
  paths: {
    '/a': {
      post: {
        parameters: [{ name: 'b', in: 'query', schema: { ...limited, default: 'ab' } }],
        requestBody: json(ref('Sent')),
        responses: { '200': { ...json(ref('Received')), headers: { C: { schema: limited } } } },
      },
    },
  },
  components: {
    headers: { D: { schema: limited } },
    schemas: {
      Sent: {
        type: 'object',
        properties: { own: limited, both: ref('Both') },
        not: { required: ['own', 'both'] },
        dependentRequired: { own: ['both'] },
      },
      Received: {
        type: 'object',
        additionalProperties: false,
        required: ['state'],
        properties: {
          both: ref('Both'),
          state: { enum: ['on', 'off'], default: 'on' },
          mixed: { enum: ['on', 1] },
          kind: { type: 'string', const: 'a' },
          size: { type: 'integer', format: 'int64', minimum: 0 },
          known: { type: 'string', enum: ['a'], 'x-extensible-enum': ['a', 'b'] },
          either: { oneOf: [{ const: 1 }, { const: 2 }] },
          nothing: { type: 'string', not: { enum: ['none'] } },
          pattern: { type: 'string' },
          map: { type: 'object', additionalProperties: limited },
        },
      },
      Both: limited,
      Unused: limited,
    },
  },
});

test.each([
  ['a parameter is as strict as before, and has no default', 'paths/~1a/post/parameters/0/schema', limited],
  ['what is sent alone is as strict as before', 'components/schemas/Sent/properties/own', limited],
  ['what nobody uses is as strict as before', 'components/schemas/Unused', limited],
  ['what comes back too is loosened', 'components/schemas/Both', { type: 'string' }],
  ['a header is loosened', 'paths/~1a/post/responses/200/headers/C/schema', { type: 'string' }],
  ['a shared header is loosened', 'components/headers/D/schema', { type: 'string' }],
])('%s', (_what, path, schema) => {
  expect(valueAt(document, `/${path}`)).toEqual(schema);
});

test.each([
  ['state', { type: 'string', 'x-extensible-enum': ['on', 'off'] }],
  ['mixed', { 'x-extensible-enum': ['on', 1] }],
  ['kind', { type: 'string' }],
  ['size', { type: 'integer', format: 'int64' }],
  ['known', { type: 'string', 'x-extensible-enum': ['a', 'b'] }],
  ['either', { anyOf: [{ type: 'number' }, { type: 'number' }] }],
  ['nothing', { type: 'string' }],
  ['pattern', { type: 'string' }],
  ['map', { type: 'object', additionalProperties: { type: 'string' } }],
])('the property %s keeps its type and loses its limits', (name, schema) => {
  expect(valueAt(document, `/components/schemas/Received/properties/${name}`)).toEqual(schema);
});

test('an object stays an object with its required properties, and is open', () => {
  const { additionalProperties, required } = valueAt(document, '/components/schemas/Received') as Record<
    string,
    unknown
  >;
  expect([additionalProperties, required]).toEqual([undefined, ['state']]);
});

test('no condition is left of what is sent', () => {
  expect(Object.keys(valueAt(document, '/components/schemas/Sent') as object)).toEqual(['type', 'properties']);
});
