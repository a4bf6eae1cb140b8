import type { Exchange } from '../../../src/contract/exchange.js';
import { jestOpenApiMatcher } from '../jest-openapi-matcher.js';
import { asOpenApi30, readDocument } from './documents.js';
import { expects, onlyOurs, type Judge } from './judge.js';

/** It is handed responses as axios gives them. Requests are nothing to it, but for path and method. */
export const jestOpenApi = (): Judge => ({
  async judge({ contract, cases }) {
    const matcher = await jestOpenApiMatcher(asOpenApi30(readDocument(contract)));
    return cases.map(({ exchange }) => {
      const { pass, message } = matcher(asAxios(exchange));
      return pass ? [] : [message()];
    });
  },
  cannot(one) {
    if (expects(one, 'request.parameter', 'request.body', 'request.content-type', 'request.query')) {
      return 'it looks at responses alone';
    }
    if (expects(one, 'schema.json-text')) return 'OpenAPI 3.0 cannot say what text holds';
    return onlyOurs(one);
  },
});

function asAxios({ request, response }: Exchange): object {
  const { pathname, search } = new URL(request.url);
  return {
    status: response.status,
    headers: response.headers,
    data: response.text ?? response.body ?? '',
    request: { method: request.method, path: pathname + search },
  };
}
