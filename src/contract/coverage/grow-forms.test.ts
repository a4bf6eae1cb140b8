import { expect, test } from '@jest/globals';
import { growForms } from './grow-forms.js';
import { allForms } from './shown-forms.js';

/** Twelve levels, each with eight properties that lead to the next: eight to the twelfth places. */
const letters = [...'abcdefgh'];
const level = (i: number) => ({
  type: 'object',
  properties: Object.fromEntries(letters.map((name) => [name, { $ref: `#/components/schemas/L${i + 1}` }])),
});
const schemas = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`L${i}`, level(i)]));
const scene = {
  document: { openapi: '3.1.0', components: { schemas: { ...schemas, L12: { type: 'string' } } } },
  formats: {},
  direction: 'response' as const,
};

const grown = (most: number) => [
  ...allForms(growForms({ pointer: '', places: ['#/components/schemas/L0'], forms: [] }, scene, most)),
];

test('ends however many places there are, and tells the nearest first', () => {
  const pointers = grown(2000).map(({ pointer }) => pointer);
  expect(pointers.length).toBeGreaterThanOrEqual(2000);
  expect(pointers.length).toBeLessThan(2020);
  for (const near of letters) expect(pointers).toContain(`/${near}/h`);
});

test('tells the forms of the first level whatever the limit', () => {
  expect(grown(2).map(({ pointer, form }) => `${pointer} ${form}`)).toEqual(
    letters.flatMap((name) => [`/${name} seen`, `/${name} absent`]),
  );
});
