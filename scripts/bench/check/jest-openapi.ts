import { operations } from '../../../generated/operations.js';
import { load } from '../peers.js';
import { asOpenApi30, contractDocument, conversationSchema } from './contract-schema.js';
import type { Validator } from './validator.js';

type Matcher = (this: object, received: unknown) => { pass: boolean };
interface Matchers {
  readonly toSatisfyApiSpec: Matcher;
}
type Setup = (document: object) => void;

/**
 * It adds matchers to jest's global `expect` and gives them nowhere else, so it finds one that only keeps them: no
 * time of jest's own is counted. It knows OpenAPI up to 3.0.
 */
export async function jestOpenApi(): Promise<Validator> {
  const exported = await load<{ default: Setup | { default: Setup } }>('jest-openapi');
  const setup = typeof exported.default === 'function' ? exported.default : exported.default.default;
  let matchers: Matchers | undefined;
  const scope = globalThis as { expect?: unknown };
  scope.expect = { extend: (added: Matchers) => (matchers = added) };
  try {
    setup(document());
  } finally {
    delete scope.expect;
  }
  if (!matchers) throw new Error('it added no matchers');
  const { toSatisfyApiSpec } = matchers;
  return {
    input: ({ request, response }) => ({
      status: response.status,
      data: response.body,
      request: { method: request.method, path: new URL(request.url).pathname },
    }),
    accepts: (response) => toSatisfyApiSpec.call({ isNot: false, promise: '' }, response).pass,
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
