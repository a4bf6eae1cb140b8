import { expect, test } from '@jest/globals';
import { formats } from '../formats/formats.js';
import { explain } from './explain.js';

const DEPTH = 40;
const to = (name: string | number) => ({ $ref: `#/components/schemas/S${name}` });
const chain = (keyword: string) => ({
  openapi: '3.1.0',
  components: {
    schemas: {
      ...Object.fromEntries(
        Array.from({ length: DEPTH }, (_, i) => [`S${i}`, { [keyword]: [to(i + 1), to(i + 1)], title: keyword }]),
      ),
      [`S${DEPTH}`]: { type: 'object', required: ['a'] },
    },
  },
});
const codes = (document: object, value: unknown) =>
  explain(document, '#/components/schemas/S0', value, { formats, direction: 'response' }).map(
    ({ code, pointer }) => `${code} ${pointer}`,
  );

test.each(['allOf', 'anyOf'])('ends where %s leads to one schema in more ways than can be gone', (keyword) => {
  expect(codes(chain(keyword), {})).toEqual(['schema.required /a']);
  expect(codes(chain(keyword), { a: 1 })).toEqual([]);
});

test('ends where a value is nested in a schema of branches that are the same', () => {
  const S0 = { anyOf: [to(1), to(1), { type: 'null' }] };
  const S1 = { type: 'object', properties: { below: to(0) } };
  const document = { openapi: '3.1.0', components: { schemas: { S0, S1 } } };
  const text = `${'{"below":'.repeat(DEPTH)}1${'}'.repeat(DEPTH)}`;

  expect(codes(document, JSON.parse(text))).toEqual([`schema.anyOf ${'/below'.repeat(DEPTH)}`]);
});

test('tells the names of properties from the object that has them, where one schema is asked of both', () => {
  const S0 = { allOf: [to(1)], propertyNames: to(1) };
  const document = { openapi: '3.1.0', components: { schemas: { S0, S1: { maxLength: 2, maxProperties: 1 } } } };

  expect(codes(document, { abc: 1 })).toEqual(['schema.propertyNames ']);
  expect(codes(document, { ab: 1, ac: 1 })).toEqual(['schema.maxProperties ']);
});
