import { expect, test } from '@jest/globals';
import { check } from './check.js';
import type { Exchange } from './exchange.js';
import { contractFrom } from './load.js';

const json = (schema: object) => ({ 'application/json': { schema } });
const pet = { type: 'object', properties: { name: { type: 'string' } } };
const error = { type: 'object', required: ['code'], properties: { code: { type: 'integer' } } };

const contract = contractFrom(
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1' },
    servers: [
      { url: 'https://pets.example/api' },
      { url: 'https://{region}.pets.example/{version}' },
      { url: '/relative' },
    ],
    paths: {
      '/pets': {
        get: {
          operationId: 'list',
          parameters: [
            { name: 'tag', in: 'query', schema: { type: 'array', items: { type: 'string' }, maxItems: 2 } },
            { name: 'id', in: 'query', schema: { type: 'array', items: { type: 'integer' } } },
            { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 100 } },
            { name: 'X-Trace', in: 'header', required: true, schema: { type: 'string', pattern: '^[a-f]+$' } },
          ],
          responses: {
            200: {
              headers: {
                'X-Total': { required: true, schema: { type: 'integer' } },
                'X-Ids': { schema: { type: 'array', items: { type: 'integer' } } },
              },
              content: json({ type: 'array', items: pet }),
            },
            '4XX': { content: json(error) },
            default: { content: { 'application/problem+json': { schema: error } } },
          },
        },
        post: {
          operationId: 'create',
          requestBody: {
            required: true,
            content: {
              'application/x-www-form-urlencoded': {
                schema: {
                  type: 'object',
                  required: ['name'],
                  properties: {
                    name: { type: 'string' },
                    age: { type: 'integer' },
                    tags: { type: 'array', items: { type: 'string' } },
                    ids: { type: 'array', items: { type: 'integer' } },
                  },
                  additionalProperties: false,
                },
              },
              ...json({
                type: 'object',
                properties: { name: { type: 'string' }, id: { type: 'string', readOnly: true } },
                required: ['id'],
              }),
            },
          },
          responses: { 201: { content: json(pet) } },
        },
      },
      '/pets/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
        get: { operationId: 'fetch', responses: { 200: { content: json(pet) } } },
        head: { operationId: 'head', responses: { 200: { content: json(pet) } } },
        delete: { operationId: 'remove', responses: { 204: {} } },
      },
      '/pets/tag': {
        get: {
          operationId: 'tag',
          responses: {
            200: {
              content: {
                'text/plain': { schema: { type: 'string', pattern: '^Rex' } },
                'text/xml': { schema: { type: 'object', required: ['name'] } },
                'application/pdf': { schema: { type: 'string', maxLength: 1 } },
              },
            },
          },
        },
      },
      '/pets/mine': { get: { operationId: 'mine', responses: { 200: { content: json({ const: 'mine' }) } } } },
    },
  }),
  'pets.json',
);

const found = (exchange: Exchange) =>
  check(exchange, contract).map(({ code, location, pointer }) => `${code} ${location}${pointer}`);

const typed = { 'content-type': 'application/json' };
const list = (query: string, headers?: Record<string, string>): Exchange => ({
  request: { method: 'GET', url: `/pets${query}`, ...(headers && { headers }) },
  response: { status: 200, body: [] },
});
const create = (message: object): Exchange => ({
  request: { method: 'POST', url: '/pets', ...message },
  response: { status: 201, body: {} },
});
const form = (text: string) => create({ headers: { 'content-type': 'application/x-www-form-urlencoded' }, text });
const get = (url: string, response: object = {}, method = 'GET'): Exchange => ({
  request: { method, url },
  response: { status: 200, headers: typed, body: { name: 'Rex' }, ...response },
});

test.each<[string, Exchange, string[]]>([
  ['a query that is in order', list('?tag=a&tag=b&limit=10'), []],
  ['a list of one', list('?tag=a'), []],
  ['a list with commas', list('?tag=a,b'), []],
  ['a list that is too long', list('?tag=a&tag=b&tag=c'), ['request.parameter request.query/tag']],
  ['a list of numbers', list('?id=1&id=2'), []],
  ['a list of one number', list('?id=1'), []],
  ['a list of what is no number', list('?id=1&id=x'), ['request.parameter request.query/id']],
  ['a number that is too large', list('?limit=101'), ['request.parameter request.query/limit']],
  ['a number that is none', list('?limit=many'), ['request.parameter request.query/limit']],
  ['an unknown query parameter', list('?limits=1&limits=2'), ['request.query request.query/limits']],
  ['a missing header', list('', {}), ['request.parameter-missing request.headers/x-trace']],
  ['a wrong header', list('', { 'x-trace': 'z' }), ['request.parameter request.headers/x-trace']],
  ['a good form', form('name=Rex&age=3&tags=a&tags=b'), []],
  ['a form with one in a list', form('name=Rex&tags=a'), []],
  ['a form with numbers in a list', form('name=Rex&ids=1&ids=2'), []],
  ['a form with a wrong number', form('name=Rex&age=old'), ['request.body request.body/age']],
  ['a form without its name', form('age=3'), ['request.body request.body/name']],
  ['a form with more', form('name=Rex&colour=red'), ['request.body request.body/colour']],
  ['a good JSON body', create({ headers: typed, body: { name: 'Rex' } }), []],
  ['a wrong JSON body', create({ headers: typed, body: { name: 1 } }), ['request.body request.body/name']],
  ['a body that is no JSON', create({ headers: typed, text: '{' }), ['request.body request.body']],
  [
    'a body of another type',
    create({ headers: { 'content-type': 'text/xml' }, text: '<a/>' }),
    ['request.content-type request.body'],
  ],
  ['no body', create({ headers: {} }), ['request.body-missing request.body']],
  ['a body that was not captured', create({ headers: typed, bodyNotCaptured: true }), []],
])('finds in a request: %s', (_what, exchange, want) => {
  expect(found(exchange)).toEqual(want);
});

const tag = (type: string, text: string) =>
  get('/pets/tag', { headers: { 'content-type': type }, body: undefined, text });

const failed = (status: number, type: string, body: unknown): Exchange => ({
  request: { method: 'GET', url: '/pets' },
  response: { status, headers: { 'content-type': type }, body },
});

test.each<[string, Exchange, string[]]>([
  ['a status of a class', failed(418, 'application/json', { code: 1 }), []],
  ['a wrong body for a class', failed(404, 'application/json', {}), ['schema.required response.body/code']],
  ['a status by default', failed(500, 'application/problem+json', { code: 1 }), []],
  [
    'another JSON than by default',
    failed(500, 'application/json', { code: 'x' }),
    ['content-type.variant response.headers/content-type', 'schema.type response.body/code'],
  ],
  ['no JSON by default', failed(502, 'text/html', undefined), ['body.missing response.body']],
  [
    'a missing header',
    { ...list(''), response: { status: 200, headers: typed, body: [] } },
    ['header.missing response.headers/x-total'],
  ],
  [
    'a header of the wrong type',
    { ...list(''), response: { status: 200, headers: { ...typed, 'x-total': 'x' }, body: [] } },
    ['schema.type response.headers/x-total'],
  ],
  [
    'a header with numbers',
    { ...list(''), response: { status: 200, headers: { ...typed, 'x-total': '2', 'x-ids': '1, 2' }, body: [] } },
    [],
  ],
  [
    'a variant of JSON',
    get('/pets/1', { headers: { 'content-type': 'application/hal+json; charset=utf-8' } }),
    ['content-type.variant response.headers/content-type'],
  ],
  ['text', tag('text/plain; charset=utf-8', 'Rex 1'), []],
  ['text of the wrong form', tag('text/plain', 'Max 1'), ['schema.pattern response.body']],
  ['text that stands for an object', tag('text/xml', '<name>Rex</name>'), []],
  ['text that stands for bytes', tag('application/pdf', '%PDF'), []],
  ['HEAD', get('/pets/1', { body: undefined }, 'HEAD'), []],
  ['204 without a body', get('/pets/1', { status: 204, headers: {}, body: undefined }, 'DELETE'), []],
  ['204 with a body', get('/pets/1', { status: 204, body: {} }, 'DELETE'), ['body.undocumented response.body']],
  ['a status that is unknown', get('/pets/1', { status: 404 }), ['status.undocumented response.status']],
])('finds in a response: %s', (_what, exchange, want) => {
  expect(found(exchange)).toEqual(want);
});

test.each<[string, Exchange, string[]]>([
  ['a path alone', get('/pets/1'), []],
  ['a path below a server', get('https://pets.example/api/pets/1'), []],
  ['a path below a server with variables', get('https://eu.pets.example/v2/pets/1'), []],
  ['a path below a relative server', get('https://anywhere.example/relative/pets/1'), []],
  ['a query and a fragment', get('/pets/1#x'), []],
  ['a bad parameter', get('/pets/rex'), ['request.parameter request.path/id']],
  ['a concrete path before a templated one', get('/pets/mine', { body: 'mine' }), []],
  ['an unknown path', get('/cats'), ['request.path request']],
  ['a slash too many', get('/pets/1/'), ['request.path request']],
  ['an unknown method', get('/pets/1', {}, 'PATCH'), ['request.method request']],
  ['a method in lower case', get('/pets/1', {}, 'get'), []],
  ['a bad escape', get('/pets/%zz'), ['request.parameter request.path/id']],
])('finds the operation of %s', (_what, exchange, want) => {
  expect(found(exchange)).toEqual(want);
});
