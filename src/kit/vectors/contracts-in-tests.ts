import type { Exchange } from '../../contract/exchange.js';
import { contractOfDocument } from '../../contract/mutants/contracts-in-tests.js';
import type { NamedExchange } from './named-exchange.js';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: unknown) => ({ 'application/json': { schema } });
const text = { type: 'string' };
const answers = (status: number, schema: unknown) => ({
  [status]: { description: 'ok', content: json(schema) },
  400: { $ref: '#/components/responses/Refused' },
});

/** For tests: OpenAPI 3.1 of a forum that does not exist, with lists in pages and writes in forms. */
export const forumDocument = {
  openapi: '3.1.0',
  info: { title: 'Forum', version: '1.2.0' },
  servers: [{ url: 'https://forum.example/api' }],
  security: [{ key: [] }],
  paths: {
    '/topics': {
      get: {
        operationId: 'ListTopics',
        parameters: [
          { name: 'Tag', in: 'query', schema: { type: 'array', items: text } },
          { name: 'Words', in: 'query', explode: false, schema: { type: 'array', items: text } },
          { name: 'Since', in: 'query', schema: { ...text, format: 'date-time' } },
          { name: 'PageSize', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 50 } },
          { name: 'Locked', in: 'query', schema: { type: 'boolean' } },
          { name: 'Query', in: 'query', schema: text },
          { name: 'X-Depth', in: 'header', schema: { type: 'integer', minimum: 1 } },
          { name: 'X-Note', in: 'header', schema: text },
        ],
        responses: answers(200, {
          type: 'object',
          required: ['topics', 'meta'],
          properties: { topics: { type: 'array', items: ref('Topic') }, meta: ref('Meta') },
        }),
      },
      post: {
        operationId: 'CreateTopic',
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': {
              schema: {
                type: 'object',
                required: ['Title'],
                properties: {
                  Title: { ...text, maxLength: 80 },
                  State: ref('State'),
                  DateCreated: { ...text, format: 'date-time' },
                  'Timers.Inactive': text,
                  'Rules.Names': { type: 'array', items: text },
                  Pinned: { type: 'boolean' },
                  Weight: { type: 'number' },
                },
              },
            },
          },
        },
        responses: answers(201, ref('Topic')),
      },
    },
    '/topics/{Topic}': {
      delete: {
        operationId: 'DeleteTopic',
        parameters: [{ name: 'Topic', in: 'path', required: true, schema: text }],
        responses: { 204: { description: 'gone' } },
      },
    },
    '/status': {
      get: { operationId: 'ReadStatus', security: [], responses: { 200: { description: 'ok', content: json(text) } } },
    },
  },
  components: {
    securitySchemes: { key: { type: 'http', scheme: 'basic' } },
    responses: { Refused: { description: 'no', content: json(ref('Refusal')) } },
    schemas: {
      State: { ...text, enum: ['open', 'locked'] },
      Topic: {
        type: 'object',
        required: ['id', 'title', 'state', 'created', 'error_code'],
        properties: {
          id: { ...text, pattern: '^TP[0-9a-f]{4}$' },
          title: { type: ['string', 'null'], maxLength: 80 },
          state: ref('State'),
          created: { ...text, format: 'date-time' },
          url: { ...text, format: 'uri' },
          votes: { type: 'integer', minimum: 0, format: 'int32' },
          digest: { ...text, format: 'byte' },
          settings: { type: ['string', 'null'], contentMediaType: 'application/json' },
          labels: { type: ['object', 'null'], additionalProperties: text },
          error: { type: 'object', properties: { code: { type: 'integer' } } },
          error_code: { type: ['integer', 'null'] },
        },
      },
      Meta: {
        type: 'object',
        required: ['page', 'next_page_url'],
        properties: {
          page: { type: 'integer', minimum: 0 },
          next_page_url: { type: ['string', 'null'], format: 'uri' },
        },
      },
      Refusal: {
        type: 'object',
        required: ['code', 'message'],
        properties: { code: { type: 'integer' }, message: text },
      },
    },
  },
};

/** For tests: its contract. */
export const forum = contractOfDocument(forumDocument);

const topic = {
  ...{ id: 'TP0a1b', title: 'Hello', state: 'open', created: '2026-03-01T09:00:00Z', url: 'https://forum.example/t/1' },
  ...{ votes: 3, digest: 'YQ==', settings: '{"a":1}', labels: { a: 'b' }, error: { code: 7 }, error_code: null },
};
const exchange = (method: string, path: string, status: number, body: unknown): Exchange => ({
  request: { method, url: `https://forum.example/api${path}` },
  response: { status, headers: { 'content-type': 'application/json' }, body },
});

/** For tests: exchanges that keep it. */
export const forumRecordings: readonly NamedExchange[] = [
  {
    name: 'a-page',
    exchange: exchange('GET', '/topics', 200, { topics: [topic, topic], meta: { page: 0, next_page_url: null } }),
  },
  { name: 'refused', exchange: exchange('GET', '/topics', 400, { code: 3, message: 'no such tag' }) },
];
