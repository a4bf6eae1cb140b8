import { VERSION } from './version.js';

/**
 * Names this package and Node, such as `conversations-contract/0.1.0 node/20.19.0`; Bun and Deno tell which Node they
 * are like. Undefined elsewhere: a browser sends its own, and a header that a page adds would have to be allowed by the
 * vendor's CORS answer.
 */
export function userAgent(scope: object = globalThis): string | undefined {
  const { process } = scope as { process?: { versions?: { node?: string } } };
  const node = process?.versions?.node;
  return node && `conversations-contract/${VERSION} node/${node}`;
}
