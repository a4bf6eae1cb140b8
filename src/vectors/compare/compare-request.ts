import { isDeepStrictEqual } from 'node:util';
import type { ExpectedRequest } from '../../kit/vectors/request/request-vector.js';
import { isObject } from '../../contract/schema/schema.js';
import { sameInstant } from './same-instant.js';
import { pairsOf, sameTarget } from './same-target.js';
import type { SentRequest } from './sent-request.js';

/**
 * How what was sent compares with a vector: `differs` says in what, `escapes` that only the escapes differ, `moments` that
 * the body writes a moment otherwise.
 */
export type Comparison =
  | { readonly as: 'bytes' }
  | { readonly as: 'escapes' }
  | { readonly as: 'moments' }
  | { readonly as: 'differs'; readonly says: string };

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
  const bodies = compareBody(headers['content-type'], body ?? '', request.body);
  if (bodies === 'differs') return differs(`sent the body ${request.body}, not ${body ?? ''}`);
  if (request.target !== uri && !sameTarget(request.target, uri)) return differs(`sent ${request.target}, not ${uri}`);
  return { as: bodies === 'bytes' && request.target !== uri ? 'escapes' : bodies };
}

const differs = (says: string): Comparison => ({ as: 'differs', says });

const bare = (name: string, value: string): string =>
  name === 'content-type' ? value.replace(/\s*;.*$/s, '').toLowerCase() : value;

function compareBody(type: string | undefined, expected: string, sent: string): 'bytes' | 'moments' | 'differs' {
  if (expected === sent) return 'bytes';
  try {
    if (/json/.test(type ?? '')) return compareValues(JSON.parse(expected), JSON.parse(sent));
    if (/x-www-form-urlencoded/.test(type ?? '')) return compareValues(byName(expected), byName(sent));
  } catch {
    return 'differs'; // what cannot be read is not the same
  }
  return 'differs';
}

function compareValues(expected: unknown, sent: unknown): 'bytes' | 'moments' | 'differs' {
  if (isDeepStrictEqual(expected, sent)) return 'bytes';
  return isDeepStrictEqual(expected, withMomentsOf(expected, sent)) ? 'moments' : 'differs';
}

/** What was sent, where it is the same moment as what was expected in the characters of that. */
function withMomentsOf(expected: unknown, sent: unknown): unknown {
  if (typeof expected === 'string' && typeof sent === 'string') return sameInstant(expected, sent) ? expected : sent;
  if (Array.isArray(sent))
    return sent.map((one, i) => withMomentsOf(Array.isArray(expected) ? expected[i] : undefined, one));
  if (!isObject(sent) || !isObject(expected)) return sent;
  return Object.fromEntries(Object.entries(sent).map(([name, one]) => [name, withMomentsOf(own(expected, name), one)]));
}

const own = (object: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(object, name) ? object[name] : undefined;

/** The order counts among the pairs of one name alone. */
function byName(form: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [name, value] of pairsOf(form)) (found[name] ??= []).push(value);
  return found;
}
