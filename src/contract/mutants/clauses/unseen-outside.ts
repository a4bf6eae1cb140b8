import type { Contract } from '../../contract.js';
import { join, tokensOf, valueAt } from '../../pointer.js';
import { isObject } from '../../schema/schema.js';
import { isReached, reachedFrom } from './reach.js';

/** OpenAPI 3.1 (4.8.12.1, 4.8.17) has readers ignore these where a contract lists them. */
const IGNORED = ['accept', 'content-type', 'authorization'];

/** Why a clause goes unseen because of what it is a part of: exchanges do not hold that, or must not. */
export function outsideReason({ operations, clauses: { document } }: Contract, pointer: string): string | undefined {
  const tokens = tokensOf(pointer);
  for (let i = 1; i <= tokens.length; i++) {
    const above = join('#', ...tokens.slice(0, i));
    const node = valueAt(document, above);
    if (!isObject(node)) continue;
    if (typeof node.name === 'string' && node.in === 'cookie')
      return 'it is of a cookie, and a capture holds no credentials';
    const header = node.in === 'header' ? String(node.name) : tokens[i - 2] === 'headers' ? tokens[i - 1]! : '';
    if (IGNORED.includes(header.toLowerCase())) return 'OpenAPI has readers ignore this header here';
    if (node.writeOnly !== true || tokens[i - 2] !== 'properties' || i === tokens.length) continue;
    const sent = operations.flatMap(({ body }) => Object.values(body?.content ?? {}).map((one) => one.pointer));
    const isInside = tokens[i] !== 'writeOnly';
    if (isInside && !isReached(reachedFrom(document, ...sent), above))
      return 'a response must not have it at all, and no request uses it';
  }
  return undefined;
}
