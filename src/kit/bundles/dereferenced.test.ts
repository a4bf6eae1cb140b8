import { expect, test } from '@jest/globals';
import { valueAt } from '../../contract/pointer.js';
import { dereferenced } from './dereferenced.js';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const Leaf = { type: 'string' };
const branches = { oneOf: [ref('Leaf'), ref('Tree')], discriminator: { propertyName: 'kind' } };

const document = {
  openapi: '3.1.0',
  paths: { '/a': { get: { responses: { '200': { $ref: '#/components/responses/A' } } } } },
  components: {
    responses: { A: { description: 'd', content: { 'application/json': { schema: ref('Tree') } } } },
    schemas: {
      Leaf,
      Tree: { type: 'object', properties: { leaf: ref('Leaf'), child: ref('Tree') } },
      Described: { ...ref('Leaf'), description: 'mine' },
      Narrowed: { ...ref('Leaf'), minLength: 1 },
      Named: branches,
    },
  },
};

test.each([
  ['a response', 'paths/~1a/get/responses/200/content/application~1json/schema/properties/leaf', Leaf],
  [
    'a circle is kept where it closes',
    'paths/~1a/get/responses/200/content/application~1json/schema/properties/child',
    ref('Tree'),
  ],
  ['a description beside it wins', 'components/schemas/Described', { ...Leaf, description: 'mine' }],
  ['an assertion beside it counts too', 'components/schemas/Narrowed', { allOf: [Leaf], minLength: 1 }],
  ['a discriminator keeps its names', 'components/schemas/Named', branches],
])('%s', (_what, path, value) => {
  expect(valueAt(dereferenced(document), `/${path}`)).toEqual(value);
});

test('a document that would be too large is none', () => {
  const schemas = Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [
      `S${i}`,
      { type: 'object', properties: { a: ref(`S${i + 1}`), b: ref(`S${i + 1}`) } },
    ]),
  );
  expect(
    dereferenced({ openapi: '3.1.0', components: { schemas: { ...schemas, S30: Leaf } } }, 10_000),
  ).toBeUndefined();
});
