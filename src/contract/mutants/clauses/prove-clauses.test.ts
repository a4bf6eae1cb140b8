import { expect, test } from '@jest/globals';
import { answerOf, contractOfDocument, contractOfSchema } from '../contracts-in-tests.js';
import { mutantsOf } from '../mutants-of.js';
import type { Contract } from '../../contract.js';
import type { Exchange } from '../../exchange.js';
import { proveClauses } from './prove-clauses.js';

function prove(contract: Contract, exchanges: readonly Exchange[]) {
  const mutants = exchanges.flatMap((exchange) => mutantsOf(exchange, contract));
  const { survivors, equivalents, removed, noticed } = proveClauses(contract, exchanges, mutants);
  expect(noticed + survivors.length + equivalents.length).toBe(removed);
  return {
    survivors: survivors.map(lastTokens),
    equivalents: equivalents.map(({ pointer, reason }) => `${lastTokens(pointer)}: ${reason}`),
  };
}

const lastTokens = (pointer: string): string => pointer.split('/').slice(-2).join('/');

test('every clause is noticed where exchanges show all of them', () => {
  const schema = {
    type: 'object',
    required: ['a'],
    properties: { a: { type: 'string', enum: ['x', 'y'] }, b: { type: ['integer', 'null'], minimum: 0 } },
  };
  const exchanges = [answerOf({ a: 'x', b: 1 }), answerOf({ a: 'y', b: null })];
  expect(prove(contractOfSchema(schema), exchanges)).toEqual({ survivors: [], equivalents: [] });
});

test('a clause that no exchange shows survives', () => {
  const schema = { type: 'object', properties: { a: { enum: ['x', 'y'] }, b: { type: 'integer', minimum: 0 } } };
  expect(prove(contractOfSchema(schema), [answerOf({ a: 'x' })]).survivors).toEqual([
    'enum/1',
    'properties/b',
    'b/type',
    'b/minimum',
  ]);
});

test('without mutants the clauses that only a fault can show survive', () => {
  const schema = { type: 'object', required: ['a'], properties: { a: { type: 'string' } } };
  const { survivors } = proveClauses(contractOfSchema(schema), [answerOf({ a: 'x' })], []);
  expect(survivors.map(lastTokens)).toEqual(['schema/type', 'required/0', 'a/type']);
});

const text = { type: 'string' };

test.each<[string, string, object, unknown[], string[]]>([
  [
    'a length that a pattern fixes',
    '3.1.0',
    { ...text, pattern: '^ab$', minLength: 2, maxLength: 9 },
    ['ab'],
    [
      'schema/minLength: the pattern beside it leaves no other length',
      'schema/maxLength: the pattern beside it leaves no other length',
    ],
  ],
  ['a length that a pattern only narrows', '3.1.0', { ...text, pattern: '^a+$', minLength: 2 }, ['aaa'], []],
  [
    'a format that is an annotation',
    '3.1.0',
    { ...text, format: 'nickname' },
    ['a'],
    ['schema/format: it is an annotation'],
  ],
  [
    'a limit that nothing is below',
    '3.1.0',
    { ...text, minLength: 0 },
    ['a'],
    ['schema/minLength: nothing is below it'],
  ],
  ['items that may be anything', '3.1.0', { type: 'array', items: {} }, [[1]], ['schema/items: it takes anything']],
  [
    'a property like every further one',
    '3.1.0',
    { properties: { a: text }, additionalProperties: { ...text, description: 'as a' } },
    [{ a: 'x', b: 'y' }],
    ['properties/a: every further property must be of the same form'],
  ],
  [
    'null that nullable lets in',
    '3.0.3',
    { ...text, nullable: true, enum: ['a', null] },
    ['a', null],
    ['enum/1: nullable lets null in already'],
  ],
  [
    'what only a request could show',
    '3.0.3',
    { properties: { a: { ...text, readOnly: true } } },
    [{ a: 'x' }],
    ['a/readOnly: it speaks of requests, and none uses the schema'],
  ],
  [
    'what is inside a property that must not come',
    '3.0.3',
    { properties: { a: { ...text, writeOnly: true } } },
    [{}],
    ['a/type: a response must not have it at all, and no request uses it'],
  ],
])('a rule explains %s', (_, openapi, schema, bodies, want) => {
  const { survivors, equivalents } = prove(contractOfSchema(schema, openapi), bodies.map(answerOf));
  expect({ survivors, equivalents }).toEqual({ survivors: [], equivalents: want });
});

const contractOfGet = (get: object, more: object = {}, path = '/a/{b}') =>
  contractOfDocument({
    openapi: '3.1.0',
    info: { title: 't', version: '1' },
    paths: { [path]: { get: { responses: { 200: { description: 'x' } }, ...get } } },
    ...more,
  });
const empty = (url = 'https://example.com/a/1'): Exchange => ({
  request: { method: 'GET', url, headers: {} },
  response: { status: 200, headers: { 'x-a': 'a', etag: 'e' } },
});
const inPath = (schema: object) => ({ name: 'b', in: 'path', required: true, schema });

test.each<[string, Contract, string[], string[]]>([
  [
    'a path parameter that takes every segment',
    contractOfGet({
      parameters: [inPath({ ...text, minLength: 1 })],
      responses: { 200: { description: 'x', headers: { 'X-A': { schema: text } } } },
    }),
    [],
    [
      'parameters/0: the path fills it without a declaration, and its schema takes every segment',
      '0/required: a path is never without its segments',
      'schema/type: on the wire every value is text',
      'schema/minLength: a segment of a path is never empty',
      'schema/type: on the wire every value is text',
    ],
  ],
  [
    'a header of HTTP, a cookie, and how calls are made',
    contractOfGet(
      {
        operationId: 'readA',
        security: [{ key: [] }],
        parameters: [inPath({ type: 'integer' }), { name: 'c', in: 'cookie', schema: { type: 'integer' } }],
        responses: {
          200: { description: 'x', headers: { 'X-A': { schema: { const: 'a' } }, ETag: { schema: text } } },
        },
      },
      {
        servers: [{ url: 'https://example.com' }],
        components: {
          securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'x-key' } },
          schemas: { Unused: text },
        },
      },
    ),
    [],
    [
      'url',
      'operationId',
      'security/0',
      '0/required',
      'parameters/1',
      'schema/type',
      'headers/ETag',
      'schema/type',
      'key/type',
      'key/in',
      'key/name',
      'Unused/type',
    ],
  ],
])('a rule explains %s', (_, contract, survivors, want) => {
  const told = prove(contract, [empty()]);
  expect(told.survivors).toEqual(survivors);
  expect(
    told.equivalents.map((one) =>
      want[0]!.includes(': ')
        ? one
        : one
            .split(': ')[0]!
            .replace(/^0\/url$/, 'url')
            .replace(/^get\//, ''),
    ),
  ).toEqual(want);
});

const contractOfForm = (schema: object) =>
  contractOfDocument({
    openapi: '3.1.0',
    info: { title: 't', version: '1' },
    paths: {
      '/a': {
        post: {
          requestBody: { content: { 'application/x-www-form-urlencoded': { schema } } },
          responses: { 200: { description: 'x' } },
        },
      },
    },
  });
const sent = (form: string): Exchange => ({
  request: {
    method: 'POST',
    url: 'https://example.com/a',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    text: form,
  },
  response: { status: 200, headers: {} },
});

test('rules explain the fields of a form that take every text, and what a form cannot say', () => {
  const list = { type: 'array', items: text };
  const schema = {
    type: 'object',
    properties: { a: text, b: list, c: { ...list, minItems: 1, maxItems: 2 }, d: { ...text, maxLength: 3 } },
    not: { required: ['d'], properties: { d: { ...text, pattern: '^x' } } },
  };
  const told = prove(contractOfForm(schema), [sent('a=1&b=2&c=3&c=4&d=5'), sent('a=1&c=3'), sent('d=xyz'), sent('')]);
  expect(told.survivors).toEqual([]);
  expect(told.equivalents).toEqual([
    'schema/type: a form is always an object',
    'properties/a: a form may have further fields, and this one takes every text',
    'a/type: on the wire every value is text',
    'properties/b: a form may have further fields, and this one takes every text',
    'b/type: on the wire every value is text',
    'b/items: on the wire every value is text',
    'items/type: on the wire every value is text',
    'c/minItems: on the wire a list is there or it is not',
    'c/items: on the wire every value is text',
    'items/type: on the wire every value is text',
    'd/type: on the wire every value is text',
    'd/type: on the wire every value is text',
  ]);
});

test('a parameter that several operations refer to is noticed at each of them', () => {
  const get = (path: string) => ({
    [path]: { get: { parameters: [{ $ref: '#/components/parameters/N' }], responses: { 200: { description: 'x' } } } },
  });
  const contract = contractOfDocument({
    openapi: '3.1.0',
    info: { title: 't', version: '1' },
    paths: { ...get('/a/{n}'), ...get('/b/{n}') },
    components: { parameters: { N: { name: 'n', in: 'path', required: true, schema: { ...text, pattern: '^1$' } } } },
  });
  expect(prove(contract, [empty('https://example.com/a/1'), empty('https://example.com/b/1')]).survivors).toEqual([]);
});

test('no rule explains a path parameter behind whose reference is a pattern', () => {
  const contract = contractOfGet(
    { parameters: [{ $ref: '#/components/parameters/B' }] },
    {
      components: {
        parameters: { B: inPath({ $ref: '#/components/schemas/B' }) },
        schemas: { B: { ...text, pattern: '^1$' } },
      },
    },
  );
  const { survivors } = proveClauses(contract, [empty()], []);
  expect(survivors).toContain('#/paths/~1a~1{b}/get/parameters/0');
  expect(survivors).toContain('#/components/schemas/B/pattern');
});

test('what the loader refuses without a clause is noticed', () => {
  const contract = contractOfGet(
    { parameters: [{ $ref: '#/components/parameters/B' }] },
    { components: { parameters: { B: inPath(text) } } },
  );
  const { survivors } = proveClauses(contract, [], []);
  expect(survivors).not.toContain('#/components/parameters/B');
});

test('the path of a server is noticed, and its host where a rule speaks of it', () => {
  const rule = {
    responses: {
      200: {
        description: 'x',
        content: { 'application/json': { schema: { properties: { url: text } } } },
        'x-rules': { own: { at: '#/url', equals: '{$origin}/a', says: 'x' } },
      },
    },
  };
  const withPath = contractOfGet({}, { servers: [{ url: 'https://example.com/base' }] }, '/a');
  const withRule = contractOfGet(
    rule,
    { servers: [{ url: 'https://example.com' }, { url: 'https://other.example' }] },
    '/a',
  );
  const answer = (url: string): Exchange => ({
    request: { method: 'GET', url: 'https://example.com/a', headers: {} },
    response: { status: 200, headers: { 'content-type': 'application/json' }, body: { url } },
  });
  expect(prove(withPath, [empty('https://example.com/base/a')]).survivors).toEqual([]);
  expect(prove(withRule, [answer('https://example.com/a')]).survivors).toEqual(['0/url', '1/url']); // the request has the first
  expect(prove(withRule, [answer('https://other.example/a')]).survivors).toEqual(['0/url']);
});

test('tells how far it is', () => {
  const seen: string[] = [];
  proveClauses(contractOfSchema({ type: 'string' }), [answerOf('a')], [], (done, all) => seen.push(`${done}/${all}`));
  expect(seen.at(-1)).toBe(`${seen.length}/${seen.length}`);
});

test('a parameter that the paging of its operation names is noticed: the loader refuses what is left', () => {
  const page = { type: 'object', required: ['items', 'next'], properties: { items: { type: 'array' }, next: {} } };
  const ok = {
    description: 'ok',
    content: { 'application/json': { schema: page } },
    'x-paging': { items: '#/items', next: '#/next', size: 'size' },
  };
  const contract = contractOfDocument({
    openapi: '3.1.0',
    info: { title: 'test', version: '1' },
    paths: {
      '/things': { get: { parameters: [{ name: 'size', in: 'query', schema: {} }], responses: { 200: ok } } },
    },
  });
  expect(prove(contract, [answerOf({ items: [], next: null })]).survivors).not.toContain('parameters/0');
});
