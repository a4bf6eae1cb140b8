import { load } from './peers.js';

interface Verdict {
  readonly pass: boolean;
  readonly message: () => string;
}
interface Matchers {
  readonly toSatisfyApiSpec: (this: object, received: unknown) => Verdict;
}
type Setup = (document: object) => void;

/**
 * Makes the matcher of jest-openapi for a document of OpenAPI 3.0. The package adds matchers to jest's global `expect`
 * and gives them nowhere else, so it finds one that only keeps them: no time of jest's own is counted.
 *
 * @throws Error where it does not take the document
 */
export async function jestOpenApiMatcher(document: object): Promise<(response: unknown) => Verdict> {
  const exported = await load<{ default: Setup | { default: Setup } }>('jest-openapi');
  const setup = typeof exported.default === 'function' ? exported.default : exported.default.default;
  let matchers: Matchers | undefined;
  const scope = globalThis as { expect?: unknown };
  scope.expect = { extend: (added: Matchers) => (matchers = added) };
  try {
    setup(document);
  } finally {
    delete scope.expect;
  }
  if (!matchers) throw new Error('it added no matchers');
  const { toSatisfyApiSpec } = matchers;
  return (response) => toSatisfyApiSpec.call({ isNot: false, promise: '' }, response);
}
