import type { Exchange } from '../exchange.js';
import { contractFrom, type LoadedContract } from '../load.js';

/** For tests: a contract from an OpenAPI document as data. */
export const contractOfDocument = (document: object): LoadedContract =>
  contractFrom(JSON.stringify(document), 'test.json');

/** For tests: a contract with one operation, whose response has a body of one schema. */
export const contractOfSchema = (schema: unknown, openapi = '3.1.0', schemas: object = {}): LoadedContract =>
  contractOfDocument({
    openapi,
    info: { title: 'test', version: '1' },
    paths: {
      '/things': { get: { responses: { 200: { description: 'ok', content: { 'application/json': { schema } } } } } },
    },
    components: { schemas },
  });

/** For tests: an answer to a request for `/things`. */
export const answerOf = (body: unknown): Exchange => ({
  request: { method: 'GET', url: 'https://example.com/things', headers: {} },
  response: { status: 200, headers: { 'content-type': 'application/json' }, body },
});

const json = (schema: unknown) => ({ 'application/json': { schema } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** For tests: the contract of a library, OpenAPI 3.0. Loans are sent as forms, books as JSON. */
export const library = contractOfDocument({
  openapi: '3.0.3',
  info: { title: 'Library', version: '1' },
  servers: [{ url: 'https://library.example.com/api' }],
  paths: {
    '/books': {
      get: {
        operationId: 'listBooks',
        parameters: [
          { name: 'page', in: 'query', required: true, schema: { type: 'integer', minimum: 0, maximum: 99 } },
          { name: 'sort', in: 'query', schema: { type: 'array', items: { type: 'string', enum: ['title', 'year'] } } },
          { name: 'X-Tenant', in: 'header', required: true, schema: { type: 'string', pattern: '^[a-z]{3}$' } },
          { name: 'session', in: 'cookie', schema: { type: 'string' } },
        ],
        responses: {
          200: {
            description: 'ok',
            headers: {
              'X-Total': { required: true, schema: { type: 'integer', minimum: 0 } },
              'X-Tags': { schema: { type: 'array', items: { type: 'string', maxLength: 4 }, maxItems: 2 } },
            },
            content: json({ type: 'array', minItems: 1, maxItems: 3, uniqueItems: true, items: ref('Book') }),
          },
        },
      },
      post: {
        operationId: 'addBook',
        requestBody: { required: true, content: json(ref('Book')) },
        responses: {
          201: { description: 'ok', content: json(ref('Book')) },
          '4XX': { description: 'no', content: { 'text/plain': {} } },
        },
      },
    },
    '/books/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer', minimum: 1 } }],
      get: {
        operationId: 'getBook',
        responses: { 200: { description: 'ok', content: json(ref('Book')) }, default: { description: 'no' } },
      },
      delete: { operationId: 'removeBook', responses: { 204: { description: 'gone' } } },
    },
    '/loans': {
      post: {
        operationId: 'lend',
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': {
              schema: {
                type: 'object',
                required: ['book', 'days'],
                additionalProperties: false,
                properties: {
                  book: { type: 'string', format: 'uuid' },
                  days: { type: 'integer', minimum: 1, maximum: 30 },
                  notes: { type: 'array', items: { type: 'string' }, maxItems: 2 },
                },
              },
            },
          },
        },
        responses: { 201: { description: 'ok', content: json(ref('Loan')) } },
      },
    },
  },
  components: {
    schemas: {
      Book: {
        type: 'object',
        required: ['id', 'title', 'secret'],
        properties: {
          id: { type: 'integer', format: 'int32', readOnly: true },
          title: { type: 'string', minLength: 2, maxLength: 40 },
          year: {
            type: 'integer',
            nullable: true,
            minimum: 1000,
            exclusiveMinimum: true,
            maximum: 3000,
            exclusiveMaximum: true,
          },
          price: { type: 'number', multipleOf: 0.01 },
          genre: { type: 'string', enum: ['novel', 'essay', null], nullable: true },
          secret: { type: 'string', writeOnly: true },
          shelf: { allOf: [{ $ref: '#/components/schemas/Shelf' }], nullable: true },
        },
      },
      Shelf: {
        type: 'object',
        additionalProperties: false,
        required: ['row'],
        properties: { row: { type: 'string' } },
      },
      Loan: {
        oneOf: [ref('OpenLoan'), ref('ClosedLoan')],
        discriminator: { propertyName: 'state', mapping: { open: '#/components/schemas/OpenLoan' } },
      },
      OpenLoan: {
        type: 'object',
        required: ['state'],
        properties: { state: { type: 'string' }, due: { type: 'string', format: 'date' } },
      },
      ClosedLoan: {
        type: 'object',
        required: ['state', 'fee'],
        properties: { state: { type: 'string' }, fee: { type: 'number' } },
      },
    },
  },
});

const book = { id: 7, title: 'On Clauses', year: 1999, price: 12.5, genre: 'novel', shelf: { row: 'B' } };
const sent = { 'x-tenant': 'abc', 'content-type': 'application/json' };
const received = { 'content-type': 'application/json' };

/** For tests: exchanges that keep the contract of the library. */
export const libraryExchanges: readonly Exchange[] = [
  {
    request: {
      method: 'GET',
      url: 'https://library.example.com/api/books?page=1&sort=title',
      headers: { 'x-tenant': 'abc' },
    },
    response: {
      status: 200,
      headers: { ...received, 'x-total': '2', 'x-tags': 'new,old' },
      body: [book, { id: 8, title: 'Null', year: null, genre: null, shelf: null }],
    },
  },
  {
    request: {
      method: 'POST',
      url: 'https://library.example.com/api/books',
      headers: sent,
      body: { title: 'On Clauses', secret: 's', price: 0.5 },
    },
    response: { status: 201, headers: received, body: book },
  },
  {
    request: {
      method: 'POST',
      url: 'https://library.example.com/api/books',
      headers: sent,
      body: { title: 'On Clauses', secret: 's' },
    },
    response: { status: 409, headers: { 'content-type': 'text/plain' }, text: 'taken' },
  },
  {
    request: { method: 'GET', url: 'https://library.example.com/api/books/7', headers: {} },
    response: { status: 200, headers: received, text: JSON.stringify(book) },
  },
  { request: { method: 'DELETE', url: '/api/books/7', headers: {} }, response: { status: 204, headers: {} } },
  {
    request: {
      method: 'POST',
      url: 'https://library.example.com/api/loans',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      text: 'book=a1b2c3d4-0000-4000-8000-000000000000&days=14&notes=a&notes=b',
    },
    response: { status: 201, headers: received, body: { state: 'open', due: '2026-01-02' } },
  },
  {
    request: {
      method: 'POST',
      url: 'https://library.example.com/api/loans',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      text: 'book=a1b2c3d4-0000-4000-8000-000000000000&days=1',
    },
    response: { status: 201, headers: received, body: { state: 'ClosedLoan', fee: 0.5 } },
  },
];

/** For tests: the contract of a garden of sensors, OpenAPI 3.1, with every keyword that the library lacks. */
export const garden = contractOfDocument({
  openapi: '3.1.0',
  info: { title: 'Garden', version: '1' },
  paths: {
    '/sensors/{name}': {
      get: {
        operationId: 'readSensor',
        parameters: [
          { name: 'name', in: 'path', required: true, schema: { type: 'string', minLength: 1, maxLength: 8 } },
        ],
        responses: {
          200: {
            description: 'ok',
            content: json(ref('Sensor')),
            'x-rules': {
              'is-the-one': { at: '#/name', equals: '{$request.path.name}', says: 'It is the one that was asked for.' },
            },
          },
          410: { description: 'gone', content: { 'application/*': { schema: { type: 'object', minProperties: 1 } } } },
        },
      },
    },
  },
  components: {
    schemas: {
      Sensor: {
        type: 'object',
        required: ['name', 'kind', 'unit'],
        unevaluatedProperties: false,
        allOf: [{ properties: { name: { type: 'string', minLength: 2 }, kind: { const: 'sensor' } } }],
        properties: {
          unit: { type: ['string', 'null'], enum: ['Celsius', 'Lux', null] },
          range: {
            type: 'array',
            prefixItems: [
              { type: 'number', exclusiveMinimum: -50 },
              { type: 'number', exclusiveMaximum: 50 },
            ],
            items: false,
          },
          tags: { type: 'array', contains: { const: 'green' }, maxContains: 1, items: { type: 'string' } },
          labels: {
            type: 'object',
            propertyNames: { pattern: '^[a-z]+$' },
            maxProperties: 2,
            additionalProperties: { type: 'string' },
          },
          codes: { type: 'object', patternProperties: { '^c\\d$': { type: 'integer' } }, additionalProperties: false },
          place: {
            anyOf: [
              { type: 'string', pattern: '^[A-Z]\\d$' },
              { type: 'object', required: ['x'], properties: { x: { type: 'number' } } },
              { type: 'null' },
            ],
          },
          owner: {
            oneOf: [
              { type: 'object', required: ['person'], properties: { person: { type: 'string' } } },
              { type: 'object', required: ['club'], properties: { club: { type: 'string' } } },
            ],
          },
          state: { type: 'string', not: { const: 'broken' } },
          never: false,
          settings: { type: ['string', 'null'], contentMediaType: 'application/json' },
          seen: { type: 'string', format: 'date-time' },
          first: { type: 'string', format: 'date-time' },
          page: { type: 'string', format: 'uri' },
          schedule: {
            type: 'object',
            properties: {
              mode: { enum: ['daily', 'weekly'] },
              day: { type: 'string' },
              hour: { type: 'integer', maximum: 23 },
            },
            dependentRequired: { hour: ['mode'] },
            if: { properties: { mode: { const: 'weekly' } }, required: ['mode'] },
            then: { required: ['day'] },
            else: { required: ['hour'] },
          },
          password: { type: 'string', writeOnly: true },
          readings: {
            type: 'array',
            items: {
              type: 'object',
              properties: { value: { type: 'number' }, unit: { type: 'string' } },
              'x-rules': { 'has-unit': { at: '#/unit', equals: '{$response.body#/unit}', says: 'One unit for all.' } },
            },
          },
        },
        'x-rules': {
          'seen-after-first': { at: '#/seen', notBefore: '{#/first}', severity: 'notice', says: 'Time goes on.' },
          'page-names-it': {
            at: '#/page',
            equals: '{$origin}/pages/{#/name}',
            says: 'The page is that of the sensor.',
          },
        },
      },
    },
  },
});

/** For tests: exchanges that keep the contract of the garden. */
export const gardenExchanges: readonly Exchange[] = [
  {
    request: { method: 'GET', url: 'https://garden.example.com/sensors/s1', headers: {} },
    response: {
      status: 200,
      headers: received,
      body: {
        name: 's1',
        kind: 'sensor',
        unit: 'Celsius',
        range: [-10, 40],
        tags: ['green', 'tall'],
        labels: { colour: 'red' },
        codes: { c1: 1 },
        place: 'A1',
        owner: { person: 'Ada' },
        state: 'fine',
        settings: '{"a":1}',
        seen: '2026-05-01T10:00:00Z',
        first: '2026-04-01T10:00:00Z',
        page: 'https://garden.example.com/pages/s1',
        schedule: { mode: 'weekly', day: 'Monday' },
        readings: [{ value: 1, unit: 'Celsius' }, { value: 2 }],
      },
    },
  },
  {
    request: { method: 'GET', url: 'https://garden.example.com/sensors/s2', headers: {} },
    response: {
      status: 200,
      headers: received,
      body: {
        name: 's2',
        kind: 'sensor',
        unit: null,
        place: { x: 1 },
        owner: { club: 'Bees' },
        labels: {},
        codes: {},
        readings: [],
        schedule: { hour: 3, mode: 'daily' },
        settings: null,
      },
    },
  },
  {
    request: { method: 'GET', url: 'https://garden.example.com/sensors/s3', headers: {} },
    response: { status: 410, headers: { 'content-type': 'application/json' }, body: { since: 1 } },
  },
];
