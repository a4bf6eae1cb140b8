import { expect, test } from '@jest/globals';
import { formats } from '../formats/formats.js';
import { Compiler } from './compile.js';
import { explain } from './explain.js';
import type { Direction } from './schema.js';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more });
const text = { type: 'string' };

/** Schemas that the others refer to. */
const shared = {
  Named: object({ name: text }, { required: ['name'] }),
  Tree: object({ name: text, children: { type: 'array', items: ref('Tree') } }),
  Cat: object({ kind: { const: 'cat' }, lives: { type: 'integer' } }, { required: ['kind'] }),
  Dog: object({ kind: { const: 'dog' }, name: text }, { required: ['kind'] }),
  Closed: object({ name: text }, { additionalProperties: false }),
  Secret: { type: 'string', writeOnly: true },
};

const schemas: Record<string, object | boolean> = {
  true: true,
  false: false,
  text,
  'text or null': { type: ['string', 'null'] },
  'a whole number in a range': { type: 'integer', minimum: 0, exclusiveMaximum: 3 },
  'steps of a cent': { multipleOf: 0.01 },
  'steps of one': { multipleOf: 1 },
  'an enum': { enum: ['a', 1, null, { name: 'a' }, ['a']] },
  'a short text': { type: 'string', minLength: 1, maxLength: 2, pattern: '^[a-z😀]*$' },
  'JSON text': { type: 'string', contentMediaType: 'application/json' },
  'a date and time': { type: 'string', format: 'date-time' },
  'an open object': object({ name: text, kind: {} }),
  'a closed object': object({ name: text }, { additionalProperties: false }),
  'an object with more': object({ name: text }, { additionalProperties: true }),
  'a map of numbers': { type: 'object', additionalProperties: { type: 'number' } },
  'a map of objects': { type: 'object', additionalProperties: ref('Named') },
  'patterned names': { type: 'object', patternProperties: { '^n': text }, properties: { kind: text } },
  'names of a form': { propertyNames: { maxLength: 4 } },
  'required without properties': { type: 'object', required: ['name'] },
  'write-only': object({ name: ref('Secret'), kind: text }, { required: ['name'] }),
  'read-only': object({ name: { type: 'string', readOnly: true }, kind: text }, { required: ['name'] }),
  'a list': { type: 'array', items: ref('Named'), minItems: 1, uniqueItems: true },
  'a tuple': { prefixItems: [text, { type: 'integer' }], items: ref('Named') },
  'a list that contains': { contains: ref('Named'), minContains: 1, maxContains: 2 },
  'a list that may contain': { contains: text, minContains: 0 },
  'a reference': ref('Named'),
  'a reference with more': { ...ref('Named'), properties: { kind: text } },
  'a tree': ref('Tree'),
  'all of': { allOf: [ref('Named'), object({ kind: text })] },
  'all of, with its own': { allOf: [ref('Named')], properties: { lives: {} }, required: ['lives'] },
  'all of, closed': { allOf: [ref('Named')], unevaluatedProperties: false },
  'all of, closed within': { allOf: [ref('Closed'), object({ name: {}, kind: text })] },
  'any of': { anyOf: [ref('Cat'), ref('Dog')] },
  'any of, with null': { anyOf: [ref('Named'), { type: 'null' }] },
  'any of, with a map': { anyOf: [ref('Named'), { type: 'object' }] },
  'any of, nested': { anyOf: [object({ child: ref('Named') }), object({ child: ref('Cat') })] },
  'one of': { oneOf: [ref('Cat'), ref('Dog')] },
  'one of, alike': { oneOf: [ref('Named'), object({ kind: text }, { required: ['kind'] })] },
  'one of, closed': { oneOf: [ref('Closed'), ref('Cat')] },
  'one of, with a map': { oneOf: [ref('Cat'), { type: 'object', required: ['lives'] }, text] },
  'one of, discriminated': { oneOf: [ref('Cat'), ref('Dog')], discriminator: { propertyName: 'kind' } },
  not: { not: ref('Named') },
  'if and then': { if: ref('Cat'), then: { required: ['lives'] }, else: object({ name: text }) },
  'if with properties': { type: 'object', properties: { name: text }, if: object({ kind: text }), then: {} },
  'required together': { dependentRequired: { name: ['kind'] }, properties: { name: {}, kind: {} } },
  'schemas together': { dependentSchemas: { name: object({ lives: { type: 'integer' } }) }, properties: { name: {} } },
  'a reference together': { dependentSchemas: { name: ref('Tree') }, ...object({ name: {}, kind: {} }) },
  'numbers of properties': { minProperties: 1, maxProperties: 2 },
  'inherited names': object({ constructor: text, toString: text }, { required: ['constructor'] }),
  'in a list in a map': { type: 'object', additionalProperties: { type: 'array', items: ref('Dog') } },
  'unevaluated numbers': { allOf: [ref('Named')], unevaluatedProperties: { type: 'number' } },
};

const schemas30: Record<string, object> = {
  'nullable text': { type: 'string', nullable: true },
  'nullable enum': { type: 'string', enum: ['a'], nullable: true },
  'nullable reference': { allOf: [ref('Named')], nullable: true },
  'nullable object': object({ name: text }, { nullable: true }),
  'a reference that hides': { ...ref('Named'), required: ['kind'] },
  'more than the least': { minimum: 0, exclusiveMinimum: true },
  'less than the most': { type: 'number', maximum: 2, exclusiveMaximum: true },
  'at most': { type: 'number', maximum: 2, exclusiveMaximum: false },
};

/** A stream of numbers from 0 up to 1, the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SCALARS = [
  ...['', 'a', 'ab', 'abc', '😀', '😀😀', 'cat', 'dog', '{}', '{', '2026-01-02T03:04:05Z', '2026-02-29T00:00:00Z'],
  ...[0, 1, 2, 3, 1.5, -1, 0.07, 19.99, 1e21, true, false, null],
];
const NAMES = ['name', 'kind', 'lives', 'child', 'children', 'other'];
const INHERITED = ['constructor', 'toString', '__proto__'];

function anyValue(random: () => number, names: readonly string[], depth = 0): unknown {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  const kind = random();
  if (depth > 3 || kind < 0.3) return pick(SCALARS);
  const size = Math.floor(random() * 4);
  if (kind < 0.5) return Array.from({ length: size }, () => anyValue(random, names, depth + 1));
  const value: Record<string, unknown> = {};
  for (let i = 0; i < size; i++) {
    const name = pick(names);
    const member =
      name === 'kind'
        ? pick(['cat', 'dog', 1])
        : name === 'name'
          ? pick(['a', 'a', 1, null])
          : anyValue(random, names, depth + 1);
    Object.defineProperty(value, name, { value: member, enumerable: true, configurable: true, writable: true });
  }
  return value;
}

function valuesWith(names: readonly string[]): unknown[] {
  const random = randomFrom(20151216);
  return [...SCALARS, ...Array.from({ length: 1500 }, () => anyValue(random, names))];
}

const plain = valuesWith(NAMES);
const inherited = valuesWith([...NAMES, ...INHERITED]);

/** ajv takes names that every object inherits for evaluated where alternatives decide what is (`props[key]`). */
const isDynamic = (schema: object | boolean) =>
  /"(?:anyOf|oneOf|if|dependentSchemas|nullable)"/.test(JSON.stringify(schema));

const cases = [
  ...Object.entries(schemas).map(([name, schema]) => ['3.1.0', name, schema] as const),
  ...Object.entries({ ...schemas, ...schemas30 })
    .filter(([, schema]) => typeof schema === 'object')
    .map(([name, schema]) => ['3.0.3', name, schema] as const),
];

test.each(cases)('the quick test and the explanation agree: %s, %s', (openapi, _name, schema) => {
  const document = { openapi, components: { schemas: { ...shared, Asked: schema } } };
  const pointer = '#/components/schemas/Asked';
  for (const direction of ['response', 'request'] as Direction[]) {
    const accepts = new Compiler(document, formats).test(pointer, direction);
    const disagreed = (isDynamic(schema) ? plain : inherited).filter(
      (value) => accepts(value) !== (explain(document, pointer, value, { formats, direction }).length === 0),
    );
    const shown = disagreed
      .map((value) => JSON.stringify(value))
      .sort((one, other) => one.length - other.length)
      .slice(0, 3)
      .map((json) => {
        const told = explain(document, pointer, JSON.parse(json), { formats, direction });
        return `${direction} ${json}: ${told.map(({ code, pointer: at }) => `${code} ${at}`).join(', ')}`;
      });
    expect(shown).toEqual([]);
  }
});
