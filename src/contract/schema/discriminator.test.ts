import { expect, test } from '@jest/globals';
import { check } from '../check.js';
import { contractFrom } from '../load.js';

const contract = contractFrom(
  JSON.stringify({
    openapi: '3.0.3',
    info: { title: 't', version: '1' },
    paths: {
      '/a': {
        get: {
          responses: {
            200: {
              description: 'x',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } },
            },
          },
        },
      },
    },
    components: {
      schemas: {
        Pet: {
          oneOf: [{ $ref: '#/components/schemas/C' }, { $ref: '#/components/schemas/D' }],
          discriminator: { propertyName: 'kind', mapping: { cat: 'C', dog: '#/components/schemas/D' } },
        },
        C: { type: 'object', required: ['kind'], properties: { kind: { type: 'string' }, claws: { type: 'integer' } } },
        D: { type: 'object', required: ['kind'], properties: { kind: { type: 'string' }, bark: { type: 'boolean' } } },
      },
    },
  }),
  'pets.json',
);

const found = (body: object) =>
  check(
    {
      request: { method: 'GET', url: '/a' },
      response: { status: 200, headers: { 'content-type': 'application/json' }, body },
    },
    contract,
  ).map(({ code, pointer }) => `${code} ${pointer}`);

test.each([
  ['a value of the form that it names', { kind: 'cat', claws: 1 }, []],
  ['a value named by the schema itself', { kind: 'C', claws: 1 }, []],
  ['a wrong type in the form that it names', { kind: 'cat', claws: 'x' }, ['schema.type /claws']],
  ['a property of another form', { kind: 'cat', bark: true }, ['property.undocumented /bark']],
  ['a name that no form has', { kind: 'cow' }, ['schema.oneOf /kind']],
  ['no name', { claws: 1 }, ['schema.required /kind']],
])('the discriminator decides on %s', (_, body, want) => {
  expect(found(body)).toEqual(want);
});
