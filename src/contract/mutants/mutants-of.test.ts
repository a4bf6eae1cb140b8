import { expect, test } from '@jest/globals';
import { check } from '../check.js';
import {
  answerOf,
  contractOfDocument,
  contractOfSchema,
  garden,
  gardenExchanges,
  library,
  libraryExchanges,
} from './contracts-in-tests.js';
import { mutantsOf, mutationsOf } from './mutants-of.js';
import type { Mutant } from './mutant.js';

/** Aims in short, each once, in the order in which they come. */
const inShort = (mutants: readonly Mutant[]): string[] => [
  ...new Set(mutants.map(({ kind, aim }) => `${kind}: ${aim.code} ${aim.pointer}`.trimEnd())),
];

const ofBody = (schema: unknown, body: unknown, openapi?: string, schemas?: object) =>
  inShort(
    mutantsOf(answerOf(body), contractOfSchema(schema, openapi, schemas)).filter(
      ({ aim, kind }) => aim.location === 'response.body' && !kind.startsWith('body-'),
    ),
  );

const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more });
const text = { type: 'string' };

const TYPE = ['type: schema.type', 'null: schema.null'];
const [FURTHER] = ['undocumented-property: property.undocumented /undocumented_by_mutation'];

test.each<[string, unknown, unknown, string[]]>([
  ['type', text, 'a', TYPE],
  ['a list of types', { type: ['string', 'null'] }, 'a', ['type: schema.type']],
  ['enum', { enum: ['on', 'off'] }, 'on', ['null: schema.null', 'enum: schema.enum', 'enum-case: schema.enum-case']],
  ['an enum of numbers', { enum: [1, 2] }, 1, ['null: schema.null', 'enum: schema.enum']],
  ['const', { const: 'a' }, 'a', ['null: schema.const', 'const: schema.const']],
  [
    'pattern',
    { type: ['string', 'null'], pattern: '^[a-z]{3}$' },
    'abc',
    ['type: schema.type', 'pattern: schema.pattern'],
  ],
  ['minLength', { ...text, minLength: 2 }, 'abc', [...TYPE, 'minLength: schema.minLength']],
  ['maxLength', { ...text, maxLength: 2 }, 'a', [...TYPE, 'maxLength: schema.maxLength']],
  ['format', { ...text, format: 'date-time' }, '2026-01-02T03:04:05Z', [...TYPE, 'format: schema.format']],
  [
    'contentMediaType',
    { ...text, contentMediaType: 'application/json' },
    '{}',
    [...TYPE, 'contentMediaType: schema.json-text'],
  ],
  [
    'minimum and maximum',
    { type: 'integer', minimum: 1, maximum: 9 },
    5,
    [...TYPE, 'minimum: schema.minimum', 'maximum: schema.maximum'],
  ],
  [
    'exclusive limits',
    { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 },
    0.5,
    [...TYPE, 'exclusiveMinimum: schema.exclusiveMinimum', 'exclusiveMaximum: schema.exclusiveMaximum'],
  ],
  ['multipleOf', { type: 'number', multipleOf: 0.01 }, 0.07, [...TYPE, 'multipleOf: schema.multipleOf']],
  [
    'minItems and maxItems',
    { type: 'array', minItems: 1, maxItems: 2 },
    [1],
    [...TYPE, 'minItems: schema.minItems', 'maxItems: schema.maxItems'],
  ],
  [
    'uniqueItems',
    { type: 'array', uniqueItems: true, items: text },
    ['a'],
    [...TYPE, 'uniqueItems: schema.uniqueItems', 'type: schema.type /0', 'null: schema.null /0'],
  ],
  ['items of an empty list', { type: 'array', items: text }, [], [...TYPE, 'items: schema.type /0']],
  [
    'a closed tuple',
    { prefixItems: [text], items: false },
    ['a'],
    ['items: schema.false /1', 'type: schema.type /0', 'null: schema.null /0'],
  ],
  [
    'contains',
    { contains: { const: 1 }, maxContains: 1 },
    [1, 2],
    ['contains: schema.contains', 'maxContains: schema.maxContains'],
  ],
  ['required', object({ a: {} }, { required: ['a'] }), { a: 1 }, [...TYPE, 'required: schema.required /a', FURTHER]],
  [
    'dependentRequired',
    object({ a: {}, b: {} }, { dependentRequired: { a: ['b'] } }),
    { a: 1, b: 2 },
    [...TYPE, 'dependentRequired: schema.required /b', FURTHER],
  ],
  [
    'a further property at each depth',
    object({ a: object({ b: {} }) }),
    { a: { b: 1 } },
    [
      ...TYPE,
      'type: schema.type /a',
      'null: schema.null /a',
      FURTHER,
      'undocumented-property: property.undocumented /a/undocumented_by_mutation',
    ],
  ],
  [
    'a closed object',
    object({}, { additionalProperties: false }),
    {},
    [...TYPE, 'closed-object: schema.additionalProperties /undocumented_by_mutation'],
  ],
  [
    'a closed whole',
    { allOf: [object({ a: {} })], unevaluatedProperties: false },
    { a: 1 },
    [...TYPE, 'closed-object: schema.unevaluatedProperties /undocumented_by_mutation'],
  ],
  [
    'a map',
    { type: 'object', additionalProperties: text },
    {},
    [...TYPE, 'map-member: schema.type /undocumented_by_mutation'],
  ],
  [
    'a closed map of patterns',
    { patternProperties: { '^x': text }, additionalProperties: false },
    { x1: 'a' },
    [
      'type: schema.type /x1',
      'null: schema.null /x1',
      'closed-object: schema.additionalProperties /undocumented_by_mutation',
    ],
  ],
  [
    'propertyNames',
    { type: 'object', propertyNames: { maxLength: 2 } },
    {},
    [...TYPE, 'propertyNames: schema.propertyNames', 'map-member: schema.propertyNames'],
  ],
  [
    'minProperties and maxProperties',
    { type: 'object', minProperties: 1, maxProperties: 2 },
    { a: 1 },
    [...TYPE, 'minProperties: schema.minProperties', 'maxProperties: schema.maxProperties'],
  ],
  [
    'a write-only property',
    object({ a: { ...text, writeOnly: true } }),
    {},
    [...TYPE, 'writeOnly: schema.writeOnly /a', FURTHER],
  ],
  ['a property that is never there', object({ a: false }), {}, [...TYPE, 'false: schema.false /a', FURTHER]],
  ['not', { ...text, not: { const: 'no' } }, 'yes', [...TYPE, 'not: schema.not']],
  ['anyOf that none fits', { anyOf: [text, { type: 'null' }] }, 'a', ['type: schema.anyOf']],
  [
    'oneOf that two fit',
    { oneOf: [{ required: ['a'] }, { required: ['b'] }] },
    { a: 1 },
    ['oneOf: schema.oneOf', 'required: schema.required /a'],
  ],
  [
    'if and then',
    { if: { required: ['a'] }, then: { required: ['b'] } },
    { a: 1, b: 1 },
    ['required: schema.required /b'],
  ],
  [
    'a schema that goes with a property',
    { dependentSchemas: { a: { required: ['b'] } } },
    { a: 1, b: 1 },
    ['required: schema.required /b'],
  ],
])('breaks %s', (_, schema, body, want) => {
  expect(ofBody(schema, body)).toEqual(want);
});

const form = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const forms = {
  Cat: object({ kind: text }, { required: ['kind'] }),
  Dog: object({ kind: text, bark: {} }, { required: ['kind', 'bark'] }),
};

test.each<[string, unknown, unknown, string[]]>([
  ['nullable, which takes null', { ...text, nullable: true }, 'a', ['type: schema.type']],
  [
    'an excluded limit',
    { type: 'integer', minimum: 0, exclusiveMinimum: true },
    1,
    [...TYPE, 'exclusiveMinimum: schema.exclusiveMinimum'],
  ],
  [
    'a reference that hides what is beside it',
    { ...form('Cat'), required: ['nothing'] },
    { kind: 'x' },
    [...TYPE, 'required: schema.required /kind', 'type: schema.type /kind', 'null: schema.null /kind', FURTHER],
  ],
  [
    'a discriminator',
    { oneOf: [form('Cat'), form('Dog')], discriminator: { propertyName: 'kind' } },
    { kind: 'Dog', bark: 1 },
    [
      ...[
        'discriminator: schema.oneOf /kind',
        'discriminator: schema.required /kind',
        'type: schema.oneOf',
        'null: schema.null',
      ],
      ...[
        'required: schema.required /kind',
        'required: schema.required /bark',
        'type: schema.oneOf /kind',
        'null: schema.oneOf /kind',
      ],
      FURTHER,
    ],
  ],
])('breaks, in OpenAPI 3.0, %s', (_, schema, body, want) => {
  expect(ofBody(schema, body, '3.0.3', forms)).toEqual(want);
});

test('makes one mutant of each way in which a text can leave its pattern', () => {
  const mutants = mutantsOf(answerOf('abc'), contractOfSchema({ ...text, pattern: '^[a-z]{3}$' })).filter(
    ({ kind }) => kind === 'pattern',
  );
  expect(mutants.map(({ says }) => says.replace('response.body ', ''))).toEqual([
    'ends with another character',
    'starts with another character',
    'has one character more',
    'has one character more in front',
    'has one character less',
    'has a line break behind it',
    'is in another case',
    'is empty',
    'is other text',
  ]);
});

test('makes no mutant of what another form still takes, and says so', () => {
  const { mutants, equivalents } = mutationsOf(
    answerOf({ a: 1 }),
    contractOfSchema({ anyOf: [{ required: ['a'] }, { type: 'object' }] }),
  );
  expect(mutants.filter(({ kind }) => kind === 'required')).toEqual([]);
  expect(equivalents.filter(({ kind }) => kind === 'required').map(({ reason }) => reason)).toEqual([
    'another form of the anyOf or oneOf still holds',
  ]);
});

test('makes no mutant of a length that the pattern beside it fixes, and says so', () => {
  const { mutants, equivalents } = mutationsOf(
    answerOf('ab'),
    contractOfSchema({ ...text, pattern: '^[a-z]{2}$', minLength: 2, maxLength: 2 }),
  );
  expect(mutants.filter(({ kind }) => kind.endsWith('Length'))).toEqual([]);
  expect(equivalents.filter(({ kind }) => kind.endsWith('Length'))).toHaveLength(2);
});

test('keeps the exchange but for the one fault', () => {
  const exchange = answerOf({ a: 'x', b: 'y' });
  const [mutant] = mutantsOf(exchange, contractOfSchema(object({ a: text, b: text }, { required: ['b'] }))).filter(
    ({ kind }) => kind === 'required',
  );
  expect(mutant!.exchange).toEqual(answerOf({ a: 'x' }));
  expect(exchange).toEqual(answerOf({ a: 'x', b: 'y' }));
});

test('names no value of the exchange', () => {
  const told = [
    ...gardenExchanges.flatMap((one) => [mutationsOf(one, garden)]),
    ...libraryExchanges.flatMap((one) => [mutationsOf(one, library)]),
  ];
  const says = told
    .flatMap(({ mutants, equivalents }) => [...mutants, ...equivalents].map((one) => one.says))
    .join('\n');
  for (const value of ['Celsius', 'Monday', 'Ada', '2026', 'On Clauses', 'a1b2', 'garden.example'])
    expect(says).not.toContain(value);
});

const ofKind = (kinds: readonly string[], index: number) => {
  const mutants = mutantsOf(libraryExchanges[index]!, library).filter(({ kind }) => kinds.includes(kind));
  return [...new Set(mutants.map(({ kind, aim }) => `${kind}: ${aim.code} ${aim.location} ${aim.pointer}`.trimEnd()))];
};

test.each<[string, number, string[], string[]]>([
  [
    'path, method and query',
    0,
    ['request-path', 'request-method', 'request-query'],
    [
      'request-path: request.path request',
      'request-method: request.method request',
      'request-query: request.query request.query /undocumented_by_mutation',
    ],
  ],
  [
    'parameters',
    0,
    ['parameter'],
    [
      'parameter: request.parameter request.query /page',
      'parameter: request.parameter request.query /sort',
      'parameter: request.parameter request.headers /x-tenant',
    ],
  ],
  [
    'required parameters',
    0,
    ['parameter-missing'],
    [
      'parameter-missing: request.parameter-missing request.query /page',
      'parameter-missing: request.parameter-missing request.headers /x-tenant',
    ],
  ],
  [
    'response headers',
    0,
    ['header', 'header-missing', 'header-undocumented'],
    [
      'header-missing: header.missing response.headers /x-total',
      'header: schema.type response.headers /x-total',
      'header: schema.minimum response.headers /x-total',
      'header: schema.maxItems response.headers /x-tags',
      'header: schema.maxLength response.headers /x-tags',
      'header-undocumented: header.undocumented response.headers /undocumented-by-mutation',
    ],
  ],
  [
    'announcements',
    0,
    ['announcement'],
    [
      'announcement: deprecation.announced response.headers /deprecation',
      'announcement: sunset.announced response.headers /sunset',
      'announcement: warning.announced response.headers /warning',
    ],
  ],
  [
    'a request body',
    1,
    ['request-body-missing', 'request-content-type', 'request-body-not-json'],
    [
      'request-body-missing: request.body-missing request.body',
      'request-content-type: request.content-type request.body',
      'request-body-not-json: request.body request.body',
    ],
  ],
  [
    'media type and whole body',
    1,
    [
      'content-type-missing',
      'content-type-undocumented',
      'content-type-variant',
      'body-missing',
      'body-not-json',
      'body-cut',
    ],
    [
      'content-type-missing: content-type.missing response.headers /content-type',
      'content-type-undocumented: content-type.undocumented response.headers /content-type',
      'content-type-variant: content-type.variant response.headers /content-type',
      'body-missing: body.missing response.body',
      'body-not-json: body.not-json response.body',
      'body-cut: body.cut response.body',
    ],
  ],
  ['a status', 0, ['status'], ['status: status.undocumented response.status']],
  ['no status where all are documented', 3, ['status'], []],
  ['a path parameter', 3, ['parameter', 'parameter-missing'], ['parameter: request.parameter request.path /id']],
  ['a body where none is documented', 4, ['body-undocumented'], ['body-undocumented: body.undocumented response.body']],
  [
    'the fields of a form',
    5,
    ['request-body'],
    [
      'request-body: request.body request.body /book',
      'request-body: request.body request.body /days',
      'request-body: request.body request.body /notes',
      'request-body: request.body request.body /undocumented_by_mutation',
    ],
  ],
])('breaks %s', (_, index, kinds, want) => {
  expect(ofKind(kinds, index).sort()).toEqual([...want].sort());
});

test('breaks each cross-field rule, with the severity that the rule has', () => {
  const rules = mutantsOf(gardenExchanges[0]!, garden).filter(({ kind }) => kind === 'rule');
  expect(rules.map(({ aim }) => `${aim.severity} ${aim.code} ${aim.pointer}`).sort()).toEqual([
    'drift rule.broken /name',
    'drift rule.broken /page',
    'drift rule.broken /readings/0/unit',
    'notice rule.broken /seen',
  ]);
});

test('breaks rules that ask for null, that ignore a query, and of each item', () => {
  const url = { type: ['string', 'null'], format: 'uri' };
  const item = { type: 'object', properties: { id: { type: 'string' }, own: { type: 'string' } } };
  const contract = contractOfSchema({
    type: 'object',
    properties: { url, next: url, previous: url, items: { type: 'array', items: item } },
    'x-rules': {
      none: { at: '#/previous', present: false, says: 'x' },
      same: { at: '#/next', equals: '{#/url}', ignores: 'query', says: 'x' },
      each: { at: '#/items/*/id', equals: 'a', says: 'x' },
    },
  });
  const body = {
    url: 'https://a.example/b?p=0',
    next: 'https://a.example/b?p=1',
    previous: null,
    items: [{ id: 'a' }, { id: 'a' }],
  };
  const rules = mutantsOf(answerOf(body), contract).filter(({ kind }) => kind === 'rule');
  expect(rules.map(({ aim }) => aim.pointer)).toEqual(['/previous', '/next', '/items/0/id', '/items/1/id']);
  for (const { exchange, aim } of rules)
    expect(check(exchange, contract).map(({ pointer }) => pointer)).toEqual([aim.pointer]);
});

test('makes nothing of an exchange of no operation', () => {
  const { request, response } = answerOf(1);
  expect(mutantsOf({ request: { ...request, url: '/nothing' }, response }, contractOfSchema({}))).toEqual([]);
});

test('makes only what can be sent: no header with a line break, no empty segment of a path', () => {
  const pattern = { type: 'string', pattern: '^a$' };
  const contract = contractOfDocument({
    openapi: '3.1.0',
    info: { title: 't', version: '1' },
    paths: {
      '/a/{b}': {
        get: {
          parameters: [{ name: 'b', in: 'path', required: true, schema: pattern }],
          responses: { 200: { description: 'x', headers: { 'X-A': { schema: pattern } } } },
        },
      },
    },
  });
  const exchange = {
    request: { method: 'GET', url: 'https://example.com/a/a', headers: {} },
    response: { status: 200, headers: { 'x-a': 'a' } },
  };
  const mutants = mutantsOf(exchange, contract);
  for (const { exchange: mutant } of mutants) {
    expect(() => new Headers(mutant.response.headers)).not.toThrow();
    expect(new URL(mutant.request.url).pathname).not.toMatch(/\/\/|\/$/);
  }
  expect(mutants.filter(({ kind }) => kind === 'header').length).toBeGreaterThan(2);
  expect(mutants.filter(({ kind }) => kind === 'parameter').length).toBeGreaterThan(2);
});
