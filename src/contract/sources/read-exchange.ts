import type { Exchange } from '../exchange.js';
import { plainOrigin } from '../plain-url.js';
import { isObject } from '../schema/schema.js';

const EVIDENCE = ['documented', 'authored', 'recorded'];

/**
 * Makes an exchange of parsed JSON: the form of a recording and of a line of NDJSON. Header names become lower case.
 * What has that form already is not copied.
 *
 * @returns the exchange, or in words what is wrong with it
 */
export function readExchange(value: unknown): Exchange | string {
  if (!isObject(value)) return 'is no object with "request" and "response"';
  const { request, response, evidence, expect } = value;
  if (!isObject(request)) return 'has no "request"';
  if (!isObject(response)) return 'has no "response"';
  if (typeof request.method !== 'string' || request.method === '') return '"request.method" must be text';
  if (typeof request.url !== 'string' || !isUrl(request.url)) return '"request.url" must be a URL';
  const { status } = response;
  if (!Number.isInteger(status) || Number(status) < 100 || Number(status) > 999)
    return '"response.status" must be an HTTP status';
  const problem = problemOf('request', request) ?? problemOf('response', response);
  if (problem !== undefined) return problem;
  if (evidence !== undefined && !EVIDENCE.includes(evidence as string))
    return `"evidence" must be one of ${EVIDENCE.join(', ')}`;
  if (expect !== undefined && !isListOfExpectations(expect))
    return '"expect" must list objects with "code" and "pointer"';
  if (areInForm(request.headers) && areInForm(response.headers)) return value as unknown as Exchange;
  for (const [name, { headers }] of Object.entries({ request, response }))
    if (!Object.values(headers ?? {}).every(isHeader)) return `"${name}.headers" must have text as values`;
  return {
    ...(value as unknown as Exchange),
    request: { ...request, ...lowerCased(request.headers) } as Exchange['request'],
    response: { ...response, ...lowerCased(response.headers) } as Exchange['response'],
  };
}

/** A URL that begins with a good origin and a slash is one, whatever follows. */
const isUrl = (text: string): boolean =>
  plainOrigin(text) !== undefined || URL.canParse(text, 'http://relative.invalid');

function problemOf(name: string, message: Record<string, unknown>): string | undefined {
  const { headers, text, bodyNotCaptured } = message;
  if (headers !== undefined && !isObject(headers)) return `"${name}.headers" must be an object`;
  if (bodyNotCaptured !== undefined && typeof bodyNotCaptured !== 'boolean')
    return `"${name}.bodyNotCaptured" must be true or false`;
  if (text === undefined) return undefined;
  if (typeof text !== 'string') return `"${name}.text" must be text`;
  return 'body' in message ? `"${name}" has both "body" and "text"` : undefined;
}

/** Text, or what is read as text: a number, true or false, null; or a list of them. */
const isHeader = (value: unknown): boolean => (Array.isArray(value) ? value : [value]).every(isScalar);

const isScalar = (value: unknown): boolean => value === null || typeof value !== 'object';

const isListOfExpectations = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((one) => isObject(one) && typeof one.code === 'string' && typeof one.pointer === 'string');

const MOST_KNOWN = 1000;
const knownLowerCase = new Set<string>();

/** Whether all header names are in lower case and all values are text. The same names come again and again. */
function areInForm(headers: unknown): boolean {
  if (!isObject(headers)) return true;
  for (const name in headers) {
    if (typeof headers[name] !== 'string') return false;
    if (knownLowerCase.has(name)) continue;
    if (name !== name.toLowerCase()) return false;
    if (knownLowerCase.size < MOST_KNOWN) knownLowerCase.add(name);
  }
  return true;
}

function lowerCased(headers: unknown): { headers?: Record<string, string> } {
  if (!isObject(headers)) return {};
  const entries = Object.entries(headers).map(([name, value]) => [
    name.toLowerCase(),
    Array.isArray(value) ? value.join(', ') : String(value),
  ]);
  return { headers: Object.fromEntries(entries) as Record<string, string> };
}
