import { operations } from '../../../generated/operations.js';
import { jestOpenApiMatcher } from '../jest-openapi-matcher.js';
import { asOpenApi30, contractDocument, conversationSchema } from './contract-schema.js';
import type { Validator } from './validator.js';

/** It knows OpenAPI up to 3.0, and gets the one operation of the documented example. */
export async function jestOpenApi(): Promise<Validator> {
  const matcher = await jestOpenApiMatcher(document());
  return {
    input: ({ request, response }) => ({
      status: response.status,
      data: response.body,
      request: { method: request.method, path: new URL(request.url).pathname },
    }),
    accepts: (response) => matcher(response).pass,
  };
}

function document(): object {
  const { path, operationId } = operations.fetchServiceConversation;
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const { title, version } = contractDocument.info;
  const content = { 'application/json': { schema: asOpenApi30(conversationSchema()) } };
  const get = {
    operationId,
    parameters: names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
    responses: { 200: { description: 'The conversation.', content } },
  };
  const servers = contractDocument.servers.slice(0, 1).map(({ url }) => ({ url }));
  return { openapi: '3.0.3', info: { title, version }, servers, paths: { [path]: { get } } };
}
