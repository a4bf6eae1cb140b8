import { expect, test } from '@jest/globals';
import { contractFrom } from '../load.js';
import { summarizeVacuity } from './summary.js';
import { vacuityOf } from './vacuity.js';

interface Given {
  readonly version?: string;
  readonly mediaType?: string;
  readonly media?: object;
  readonly responses?: object;
  readonly schemas?: object;
}

const errors = { 404: { description: 'No lamp.' } };

/** What is said of a response of this schema: reasons, and notes in brackets. */
function said(schema: unknown, given: Given = {}): string[] {
  const {
    version = '3.1.0',
    mediaType = 'application/json',
    media = { schema },
    responses = errors,
    schemas = {},
  } = given;
  const contract = contractFrom(
    JSON.stringify({
      openapi: version,
      info: { title: 'Lamps', version: '1' },
      paths: {
        '/lamp': {
          get: { responses: { 200: { description: 'A lamp.', content: { [mediaType]: media } }, ...responses } },
        },
      },
      components: { schemas },
    }),
    'lamps.json',
  );
  return vacuityOf(contract).flatMap(({ reasons, notes }) => [
    ...reasons.map(({ says }) => says),
    ...notes.map(({ says }) => `(${says})`),
  ]);
}

const text = { type: 'string', maxLength: 10 };
const nullable = { type: ['string', 'null'], maxLength: 10 };
const lamp = { type: 'object', required: ['name'], properties: { name: text } };
const NULLS = 'accepts an object of nothing but null: all that is required may be null';

test.each<[string, unknown, string[], Given?]>([
  ['a required property', lamp, []],
  ['no schema', undefined, ['has no schema: every JSON value is accepted']],
  ['an empty schema', {}, ['accepts any JSON: no type is declared']],
  ['the schema true', true, ['accepts any JSON: no type is declared']],
  ['a type alone', { type: 'object' }, ['accepts {}: no property is required']],
  ['properties without a type', { properties: { name: text } }, ['accepts any JSON: no type is declared']],
  [
    'optional properties alone',
    { type: 'object', properties: { name: text } },
    ['accepts {}: no property is required'],
  ],
  [
    'a branch without a required property',
    { anyOf: [lamp, { type: 'object', properties: { watts: { type: 'integer' } } }] },
    ['accepts {}: no property is required'],
  ],
  [
    'required properties that may all be null',
    { type: 'object', required: ['a', 'b'], properties: { a: nullable, b: { type: ['integer', 'null'] }, c: text } },
    [NULLS],
  ],
  ['such a branch', { oneOf: [lamp, { type: 'object', required: ['a'], properties: { a: nullable } }] }, [NULLS]],
  ['a required property without a schema', { type: 'object', required: ['a'] }, [NULLS]],
  ['a list of anything', { type: 'array' }, ['accepts [{}]: no property of an item is required']],
  ['a list of lamps', { type: 'array', items: lamp }, []],
  [
    'a page of what may be empty',
    { type: 'object', required: ['lamps'], properties: { lamps: { type: 'array', items: { type: 'object' } } } },
    ['accepts {} as an item of /lamps: no property of an item is required'],
  ],
  [
    'a page of lamps',
    { type: 'object', required: ['lamps'], properties: { lamps: { type: 'array', items: lamp } } },
    [],
  ],
  ['a page of texts', { type: 'object', required: ['tags'], properties: { tags: { type: 'array', items: text } } }, []],
  ['a body that may be null', { ...lamp, type: ['object', 'null'] }, ['(accepts null)']],
  [
    'nullable of OpenAPI 3.0',
    { type: 'object', required: ['a'], properties: { a: { type: 'string', nullable: true, maxLength: 1 } } },
    [NULLS],
    { version: '3.0.1' },
  ],
  [
    'parts of allOf',
    { allOf: [{ $ref: '#/components/schemas/Lamp' }, { properties: { on: { type: 'boolean' } } }] },
    [],
    { schemas: { Lamp: lamp } },
  ],
  [
    'texts that may be any',
    { type: 'object', required: ['a', 'b'], properties: { a: { type: 'string' }, b: { type: 'string' } } },
    ['(2 of 2 texts may be any text)'],
  ],
  [
    'hardly a property that may not be null',
    { type: 'object', required: ['e'], properties: { a: nullable, b: nullable, c: nullable, d: nullable, e: text } },
    ['(4 of 5 properties may be null)'],
  ],
  ['no error response', lamp, ['(the operation documents no error response)'], { responses: {} }],
  ['an error for every other status', lamp, [], { responses: { default: { description: 'An error.' } } }],
  [
    'another JSON media type',
    {},
    ['accepts any JSON: no type is declared'],
    { mediaType: 'application/problem+json; charset=utf-8' },
  ],
  ['a body that is not JSON', {}, [], { mediaType: 'text/html' }],
])('judges a response with %s', (_what, schema, says, given = {}) => {
  expect(said(schema, { ...given, ...(schema === undefined && { media: {} }) })).toEqual(says);
});

test('counts responses by what they let in', () => {
  const contract = contractFrom(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Lamps', version: '1' },
      paths: {
        '/lamp': {
          get: {
            responses: {
              200: { description: 'A lamp.', content: { 'application/json': { schema: {} } } },
              404: { description: 'No lamp.', content: { 'application/json': { schema: { type: 'object' } } } },
              500: { description: 'No light.', content: { 'application/json': { schema: lamp } } },
            },
          },
        },
      },
    }),
    'lamps.json',
  );
  const { weaknesses, ...counts } = summarizeVacuity(vacuityOf(contract));
  expect(counts).toEqual({ responses: 3, flagged: 2, acceptsEmptyObject: 2 });
  expect(weaknesses).toMatchObject({ anything: 1, 'empty-object': 1, 'no-schema': 0, 'no-errors': 0 });
});
