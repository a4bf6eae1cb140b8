import { expect, test } from '@jest/globals';
import { check } from './check.js';
import { contractFrom } from './load.js';

const text = { type: 'string' };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more });

const shared = {
  Pet: object({ name: text }),
  Tree: object({ name: text, child: ref('Tree'), children: { type: 'array', items: ref('Tree') } }),
  Cat: object({ kind: text, lives: { type: 'integer' } }, { required: ['kind', 'lives'] }),
  Dog: object({ kind: text, trick: text }, { required: ['kind', 'trick'] }),
};

function findings(schema: unknown, body: unknown, openapi: string): string[] {
  const contract = contractFrom(
    JSON.stringify({
      openapi,
      info: { title: 'Pets', version: '1' },
      paths: { '/pet': { get: { responses: { 200: { content: { 'application/json': { schema } } } } } } },
      components: { schemas: shared },
    }),
    'pets.json',
  );
  const exchange = { request: { method: 'GET', url: '/pet' }, response: { status: 200, body } };
  return check(exchange, contract).map(({ code, pointer, count }) =>
    `${code} ${pointer}${count > 1 ? ` (${count})` : ''}`.trim(),
  );
}

interface Case {
  readonly what: string;
  readonly schema: unknown;
  readonly given: unknown;
  readonly want: string[];
}

const list = { type: 'array', items: ref('Pet') };

const cases: Case[] = [
  { what: 'undocumented at the top', schema: ref('Pet'), given: { a: 1 }, want: ['property.undocumented /a'] },
  {
    what: 'undocumented through $ref',
    schema: object({ pet: ref('Pet') }),
    given: { pet: { a: 1 } },
    want: ['property.undocumented /pet/a'],
  },
  {
    what: 'undocumented beside allOf',
    schema: { allOf: [ref('Pet'), object({ b: {} })] },
    given: { name: 'a', b: 1, c: 1 },
    want: ['property.undocumented /c'],
  },
  {
    what: 'undocumented below allOf',
    schema: { allOf: [object({ pet: ref('Pet') })] },
    given: { pet: { a: 1 } },
    want: ['property.undocumented /pet/a'],
  },
  {
    what: 'undocumented in anyOf',
    schema: { anyOf: [ref('Pet'), { type: 'null' }] },
    given: { a: 1 },
    want: ['property.undocumented /a'],
  },
  {
    what: 'undocumented in oneOf',
    schema: { oneOf: [ref('Cat'), ref('Dog')] },
    given: { kind: 'cat', lives: 9, a: 1 },
    want: ['property.undocumented /a'],
  },
  {
    what: 'undocumented in a list',
    schema: list,
    given: [{ a: 1 }, { name: 'b' }, { a: 2 }],
    want: ['property.undocumented /0/a (2)'],
  },
  {
    what: 'undocumented in a map',
    schema: { type: 'object', additionalProperties: ref('Pet') },
    given: { x: { a: 1 }, y: { a: 1 } },
    want: ['property.undocumented /x/a (2)'],
  },
  { what: 'nothing in a map', schema: { type: 'object' }, given: { a: { b: 1 } }, want: [] },
  {
    what: 'nothing with additionalProperties true',
    schema: object({}, { additionalProperties: true }),
    given: { a: 1 },
    want: [],
  },
  {
    what: 'a member of a closed object',
    schema: object({}, { additionalProperties: false }),
    given: { a: 1 },
    want: ['schema.additionalProperties /a'],
  },
  {
    what: 'a wrong member of a map',
    schema: object({}, { additionalProperties: text }),
    given: { a: 1, b: 2, c: '' },
    want: ['schema.type /a (2)'],
  },
  {
    what: 'write-only',
    schema: object({ key: { ...text, writeOnly: true } }, { required: ['key'] }),
    given: { key: 'x' },
    want: ['schema.writeOnly /key'],
  },
  {
    what: 'write-only left out',
    schema: object({ key: { ...text, writeOnly: true } }, { required: ['key'] }),
    given: {},
    want: [],
  },
  {
    what: 'read-only left out',
    schema: object({ id: { ...text, readOnly: true } }, { required: ['id'] }),
    given: {},
    want: ['schema.required /id'],
  },
  { what: 'null', schema: text, given: null, want: ['schema.null'] },
  { what: 'null among types', schema: { type: ['string', 'null'] }, given: null, want: [] },
  {
    what: 'a wrong type, told once',
    schema: { ...text, minLength: 3, enum: ['abc'] },
    given: 1,
    want: ['schema.type'],
  },
  {
    what: 'a form and a length, told once',
    schema: { ...text, pattern: '^ab$', maxLength: 2 },
    given: 'abc',
    want: ['schema.pattern'],
  },
  {
    what: 'an exclusive limit',
    schema: { type: 'number', exclusiveMinimum: 0 },
    given: 0,
    want: ['schema.exclusiveMinimum'],
  },
  { what: 'a cent', schema: { multipleOf: 0.01 }, given: 19.99, want: [] },
  { what: 'half a cent', schema: { multipleOf: 0.01 }, given: 0.005, want: ['schema.multipleOf'] },
  { what: 'a case', schema: { enum: ['open', 'closed'] }, given: 'OPEN', want: ['schema.enum-case'] },
  { what: 'a value', schema: { enum: ['open', 'closed'] }, given: 'ajar', want: ['schema.enum'] },
  {
    what: 'anyOf, its nearest branch',
    schema: { anyOf: [ref('Cat'), { type: 'null' }] },
    given: { kind: 'cat', lives: 'x' },
    want: ['schema.type /lives'],
  },
  { what: 'anyOf, no branch', schema: { anyOf: [text, { type: 'null' }] }, given: 1, want: ['schema.anyOf'] },
  { what: 'anyOf, null', schema: { anyOf: [text, { type: 'integer' }] }, given: null, want: ['schema.null'] },
  {
    what: 'oneOf, two branches',
    schema: { oneOf: [{ type: 'integer' }, { type: 'number' }] },
    given: 1,
    want: ['schema.oneOf'],
  },
  {
    what: 'oneOf, the branch of the discriminator',
    schema: {
      oneOf: [ref('Cat'), ref('Dog')],
      discriminator: { propertyName: 'kind', mapping: { cat: '#/components/schemas/Cat' } },
    },
    given: { kind: 'cat', trick: 1 },
    want: ['schema.required /lives', 'property.undocumented /trick'],
  },
  {
    what: 'oneOf, a branch by its name',
    schema: { oneOf: [ref('Cat'), ref('Dog')], discriminator: { propertyName: 'kind' } },
    given: { kind: 'Dog', lives: 'x' },
    want: ['schema.required /trick', 'property.undocumented /lives'],
  },
  { what: 'not', schema: { not: text }, given: 'a', want: ['schema.not'] },
  {
    what: 'if and then',
    schema: { if: { required: ['a'] }, then: { required: ['b'] } },
    given: { a: 1 },
    want: ['schema.required /b'],
  },
  {
    what: 'if without then',
    schema: object({ a: {} }, { if: object({ b: { const: 1 } }) }),
    given: { b: 1 },
    want: [],
  },
  {
    what: 'a required name that all inherit',
    schema: object({ constructor: text }, { required: ['constructor'] }),
    given: {},
    want: ['schema.required /constructor'],
  },
  {
    what: 'a name that all inherit',
    schema: ref('Pet'),
    given: { constructor: 1 },
    want: ['property.undocumented /constructor'],
  },
  {
    what: '__proto__',
    schema: ref('Pet'),
    given: JSON.parse('{"__proto__":1}'),
    want: ['property.undocumented /__proto__'],
  },
  {
    what: 'a tree, deep down',
    schema: ref('Tree'),
    given: { child: { children: [{}, { child: { name: 1 } }] } },
    want: ['schema.type /child/children/1/child/name'],
  },
  {
    what: 'a tree, undocumented',
    schema: ref('Tree'),
    given: { child: { child: { a: 1 } } },
    want: ['property.undocumented /child/child/a'],
  },
  {
    what: 'a list with twins',
    schema: { uniqueItems: true },
    given: [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    want: ['schema.uniqueItems'],
  },
  { what: 'a format of a vendor', schema: { ...text, format: 'uri-map' }, given: 'x', want: [] },
  { what: 'a number of a fraction', schema: { type: 'integer' }, given: 1.5, want: ['schema.type'] },
  { what: 'false', schema: object({ a: false }), given: { a: 1 }, want: ['schema.false /a'] },
];

test.each(cases)('finds in 3.1: $what', ({ schema, given, want }) => {
  expect(findings(schema, given, '3.1.0').sort()).toEqual([...want].sort());
});

const cases30: Case[] = [
  { what: 'null where nullable', schema: { ...text, nullable: true }, given: null, want: [] },
  { what: 'null where not nullable', schema: { ...text, nullable: false }, given: null, want: ['schema.null'] },
  { what: 'null where an enum is nullable', schema: { ...text, enum: ['a'], nullable: true }, given: null, want: [] },
  {
    what: 'null where a reference is nullable',
    schema: { allOf: [ref('Pet')], nullable: true },
    given: null,
    want: [],
  },
  {
    what: 'a limit that is excluded',
    schema: { type: 'number', minimum: 1, exclusiveMinimum: true },
    given: 1,
    want: ['schema.exclusiveMinimum'],
  },
  {
    what: 'an upper limit that is excluded',
    schema: { type: 'number', maximum: 1, exclusiveMaximum: true },
    given: 2,
    want: ['schema.exclusiveMaximum'],
  },
  {
    what: 'a limit that is included',
    schema: { type: 'number', maximum: 1, exclusiveMaximum: false },
    given: 1,
    want: [],
  },
  { what: 'a $ref, which hides what is beside it', schema: { ...ref('Pet'), required: ['name'] }, given: {}, want: [] },
];

test.each(cases30)('finds in 3.0: $what', ({ schema, given, want }) => {
  expect(findings(schema, given, '3.0.3')).toEqual(want);
});
