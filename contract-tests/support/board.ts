import { contractOfDocument } from '../../src/contract/mutants/contracts-in-tests.js';
import { operationsOfContract } from '../../src/contract/generated-contract.js';
import { createClient } from '../../src/client/create-client.js';
import type { ClientOptions, ListOptions } from '../../src/client/client-options.js';
import type { Call, ListCall } from '../../src/client/types.js';

const text = { type: 'string' };
const sid = (prefix: string) => ({ ...text, pattern: `^${prefix}[0-9a-f]{8}$` });
const json = (schema: object) => ({ 'application/json': { schema } });
const inPath = (name: string, schema: object) => ({ name, in: 'path', required: true, schema });
const webhook = { name: 'X-Board-Webhook-Enabled', in: 'header', schema: { ...text, enum: ['true', 'false'] } };
const form = (schema: object) => ({ required: true, content: { 'application/x-www-form-urlencoded': { schema } } });

const note = {
  type: 'object',
  required: ['sid', 'body'],
  properties: { sid: sid('NT'), body: { type: ['string', 'null'] } },
};
const url = { type: ['string', 'null'], format: 'uri' };
const page = {
  type: 'object',
  required: ['notes', 'meta'],
  properties: {
    notes: { type: 'array', items: note },
    meta: { type: 'object', required: ['key', 'next_page_url'], properties: { key: text, next_page_url: url } },
  },
};
const closedWithoutTimer = {
  required: ['State'],
  properties: { State: { const: 'closed' } },
  not: { required: ['Timers.Closed'] },
};
const fields = {
  Body: text,
  Author: text,
  Address: text,
  MediaSid: sid('ME'),
  State: { ...text, enum: ['open', 'closed'] },
  DateCreated: { ...text, format: 'date-time' },
  Pinned: { type: 'boolean' },
  Removed: { type: ['string', 'null'] },
  'Timers.Inactive': text,
  'Timers.Closed': text,
  'Rules.Names': { type: 'array', items: text },
};

/** For tests: a contract in the vendor's style, with a list in pages, writes in forms, a header parameter and a 204. */
export const boardDocument = {
  openapi: '3.1.0',
  info: { title: 'Board', version: '1.0.0' },
  servers: [{ url: 'https://board.example.com' }],
  paths: {
    '/v1/Boards/{BoardSid}/Notes': {
      get: {
        operationId: 'ListNote',
        parameters: [
          inPath('BoardSid', { ...text, minLength: 1 }),
          { name: 'Order', in: 'query', schema: { ...text, enum: ['asc', 'desc'] } },
          { name: 'PageSize', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100 } },
        ],
        responses: {
          200: {
            description: 'A page.',
            'x-paging': { items: '#/notes', next: '#/meta/next_page_url', size: 'PageSize' },
            content: json(page),
          },
        },
      },
      post: {
        operationId: 'CreateNote',
        parameters: [inPath('BoardSid', { ...text, minLength: 1 }), webhook],
        requestBody: form({
          type: 'object',
          properties: fields,
          dependentRequired: { 'Timers.Closed': ['Timers.Inactive'] },
          not: {
            anyOf: [{ required: ['Author', 'Address'] }, { required: ['Author', 'MediaSid'] }, closedWithoutTimer],
          },
        }),
        responses: { 201: { description: 'The note.', content: json(note) } },
      },
    },
    '/v1/Boards/{BoardSid}/Notes/{Sid}': {
      put: {
        operationId: 'ReplaceNote',
        parameters: [inPath('BoardSid', text), inPath('Sid', sid('NT'))],
        requestBody: form({ type: 'object', required: ['Body'], properties: { Body: text } }),
        responses: { 200: { description: 'The note.', content: json(note) } },
      },
      delete: {
        operationId: 'DeleteNote',
        parameters: [inPath('BoardSid', text), inPath('Sid', sid('NT')), webhook],
        responses: { 204: { description: 'Gone.' } },
      },
    },
  },
};

export interface Note {
  readonly sid: string;
  readonly body: string | null;
}

export interface NotePage {
  readonly notes: readonly Note[];
  readonly meta: { readonly key: string; readonly next_page_url: string | null };
}

/** For tests: its functions, as far as tests call them: wrong arguments too. */
export interface Board {
  ListNote(args: object, options?: ListOptions): ListCall<NotePage, Note>;
  CreateNote(args: object, options?: ListOptions): Call<Note>;
  ReplaceNote(args: object, options?: ListOptions): Call<Note>;
  DeleteNote(args: object, options?: ListOptions): Call<undefined>;
  readonly POST: (path: string, init: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>;
}

const operations = operationsOfContract(contractOfDocument(boardDocument));

/** For tests: a client of it. */
export const boardClient = (baseUrl: string, options: Partial<ClientOptions> = {}): Board =>
  createClient({ accountSid: 'AC1', authToken: 'x', baseUrl, ...options } as ClientOptions, operations) as never;
