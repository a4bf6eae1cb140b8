import { isDeepStrictEqual } from 'node:util';
import type { ExpectedRequest } from '../../kit/vectors/request/request-vector.js';
import { pairsOf, sameTarget } from './same-target.js';
import type { SentRequest } from './sent-request.js';

/** How what was sent compares with a vector: `differs` says in what, `escapes` that only the escapes differ. */
export type Comparison =
  { readonly as: 'bytes' } | { readonly as: 'escapes' } | { readonly as: 'differs'; readonly says: string };

/**
 * Compares what a client sent with what a vector expects: null where nothing may be sent. Tells of the made-up
 * credentials of the vectors only that they differ.
 */
export function compareRequest(expected: ExpectedRequest | null, sent: readonly SentRequest[]): Comparison {
  if (expected === null) return sent.length === 0 ? { as: 'bytes' } : differs(`sent ${sent[0]!.target}, and may not`);
  const [request, another] = sent;
  if (!request) return differs('sent nothing');
  if (another) return differs(`sent ${sent.length} requests`);
  const { method, uri, headers, forbidHeaders, body } = expected;
  if (request.method !== method) return differs(`method ${request.method}, not ${method}`);
  for (const [name, value] of Object.entries(headers)) {
    const came = request.headers[name];
    if (came === undefined) return differs(`header ${name} is missing`);
    if (bare(name, came) !== bare(name, value)) return differs(`header ${name} differs`);
  }
  const forbidden = forbidHeaders.find((name) => request.headers[name] !== undefined);
  if (forbidden) return differs(`header ${forbidden} was sent`);
  if (!sameBody(headers['content-type'], body ?? '', request.body))
    return differs(`sent the body ${request.body}, not ${body ?? ''}`);
  if (request.target === uri) return { as: 'bytes' };
  return sameTarget(request.target, uri) ? { as: 'escapes' } : differs(`sent ${request.target}, not ${uri}`);
}

const differs = (says: string): Comparison => ({ as: 'differs', says });

const bare = (name: string, value: string): string =>
  name === 'content-type' ? value.replace(/\s*;.*$/s, '').toLowerCase() : value;

function sameBody(type: string | undefined, expected: string, sent: string): boolean {
  if (expected === sent) return true;
  try {
    if (/json/.test(type ?? '')) return isDeepStrictEqual(JSON.parse(expected), JSON.parse(sent));
    if (/x-www-form-urlencoded/.test(type ?? '')) return isDeepStrictEqual(byName(expected), byName(sent));
  } catch {
    return false; // what cannot be read is not the same
  }
  return false;
}

/** The order counts among the pairs of one name alone. */
function byName(form: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [name, value] of pairsOf(form)) (found[name] ??= []).push(value);
  return found;
}
