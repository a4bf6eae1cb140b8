import { expect, test } from '@jest/globals';
import { closedNamesAt, propertyNamesAt, schemasInPlace, wantedSchemasBelow } from './walk-schemas.js';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const documentOf = (schemas: Record<string, object>) => ({ components: { schemas } });
const at = (name: string) => `#/components/schemas/${name}`;
const isMarked = (schema: object) => 'x-pii' in schema;
const marked = { type: 'string', 'x-pii': {} };

/** Each level refers to the next one eight times: 8 ^ levels ways down, through few schemas. */
function levels(count: number, last: object) {
  const schemas: Record<string, object> = { [`L${count}`]: last };
  for (let i = 0; i < count; i++) {
    const properties = Object.fromEntries([...'abcdefgh'].map((name) => [name, ref(`L${i + 1}`)]));
    schemas[`L${i}`] = { type: 'object', properties };
  }
  return documentOf(schemas);
}

test('finds marked values in properties, lists, maps and branches', () => {
  const document = documentOf({
    A: {
      properties: { one: marked, two: { items: marked }, three: { additionalProperties: { anyOf: [marked, {}] } } },
      allOf: [ref('B')],
    },
    B: { properties: { four: marked, five: {} } },
  });
  const found = wantedSchemasBelow(document, at('A'), isMarked);

  expect(found.map(({ base }) => base).sort()).toEqual(['/four', '/one', '/three/*', '/two/*']);
});

test('follows a schema that contains itself once', () => {
  const document = documentOf({ A: { properties: { name: marked, children: { items: ref('A') } } } });

  expect(wantedSchemasBelow(document, at('A'), isMarked).map(({ base }) => base)).toEqual(['/name']);
});

test('looks at schemas that lead to nothing wanted once, on however many ways', () => {
  expect(wantedSchemasBelow(levels(40, { type: 'string' }), at('L0'), isMarked)).toEqual([]);
});

test('refuses a contract with too many ways to what is wanted', () => {
  expect(() => wantedSchemasBelow(levels(12, marked), at('L0'), isMarked)).toThrow(/more than 100000 ways/);
});

test('takes each schema of one place once, however often branches share it', () => {
  const schemas: Record<string, object> = { A40: { properties: { name: {} } } };
  for (let i = 0; i < 40; i++) schemas[`A${i}`] = { allOf: [ref(`A${i + 1}`), ref(`A${i + 1}`)] };
  const document = documentOf(schemas);

  expect(schemasInPlace(document, at('A0'))).toHaveLength(1 + 40 * 3);
  expect(propertyNamesAt(document, at('A0'))).toEqual(['name']);
});

test.each<[what: string, schema: object, want: string[] | undefined]>([
  ['its own and those of its branches', { properties: { a: {} }, allOf: [ref('Other')] }, ['a', 'b']],
  ['its own, where others are ruled out', { properties: { a: {} }, additionalProperties: false }, ['a']],
  ['unknown for a map', { type: 'object' }, undefined],
  ['unknown where others are let in', { properties: { a: {} }, additionalProperties: true }, undefined],
  ['unknown where a pattern lets others in', { properties: { a: {} }, patternProperties: { '^x': {} } }, undefined],
  ['unknown where they depend on what is there', { properties: { a: {} }, if: {}, then: {} }, undefined],
])('the names of a body are %s', (_, schema, want) => {
  expect(closedNamesAt(documentOf({ Body: schema, Other: { properties: { b: {} } } }), at('Body'))).toEqual(want);
});
