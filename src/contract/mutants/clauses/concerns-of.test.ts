import { expect, test } from '@jest/globals';
import { contractOfDocument } from '../contracts-in-tests.js';
import { concernsOf } from './concerns-of.js';

const ref = (name: string) => ({ $ref: `#/components/${name}` });
const body = (name: string) => ({
  description: 'x',
  content: { 'application/json': { schema: ref(`schemas/${name}`) } },
});
const contract = contractOfDocument({
  openapi: '3.1.0',
  info: { title: 't', version: '1' },
  servers: [{ url: 'https://example.com' }],
  paths: {
    '/a/{b}': {
      parameters: [{ name: 'b', in: 'path', required: true, schema: ref('schemas/Name') }],
      get: {
        parameters: [{ name: 'c', in: 'query', schema: { type: 'integer' } }],
        responses: { 200: body('Thing'), 404: ref('responses/Error') },
      },
    },
  },
  components: {
    responses: { Error: { ...body('Error'), headers: { 'X-A': { schema: { type: 'string' } } } } },
    schemas: {
      Thing: { type: 'object', properties: { name: ref('schemas/Name'), at: ref('schemas/Time') } },
      Error: { type: 'object', properties: { at: ref('schemas/Time') } },
      Name: { type: 'string' },
      Time: { type: 'string' },
    },
  },
});
const [operation] = contract.operations;

test.each([
  ['#/components/schemas/Thing/type', [200]],
  ['#/components/schemas/Error/type', [404]],
  ['#/components/schemas/Time/type', [200, 404]],
  ['#/components/schemas/Name/type', [200, 404, 500]], // the request has it too
  ['#/paths/~1a~1{b}/get', [200, 404, 500]],
  ['#/paths/~1a~1{b}/get/parameters/0/schema/type', [200, 404, 500]],
  ['#/paths/~1a~1{b}/get/responses/404', [200, 404, 500]], // without it the status is undocumented
  ['#/paths/~1a~1{b}/get/responses/200/content/application~1json', [200]],
  ['#/components/responses/Error/headers/X-A', [200, 404, 500]], // without it the name may be free elsewhere
  ['#/components/responses/Error/headers/X-A/schema/type', [404]],
  ['#/servers/0/url', [200, 404, 500]],
])('%s concerns answers of %p', (pointer, want) => {
  const concerns = concernsOf(contract.clauses.document)(pointer);
  expect([200, 404, 500].filter((status) => concerns(operation!, status))).toEqual(want);
});
