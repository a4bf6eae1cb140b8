import type { Exchange } from '../exchange.js';
import { isObject } from '../schema/schema.js';

const EVIDENCE = ['documented', 'authored', 'recorded', 'live'];

/**
 * Makes an exchange of parsed JSON: the form of a recording and of a line of NDJSON. Header names become lower case.
 *
 * @returns the exchange, or in words what is wrong with it
 */
export function readExchange(value: unknown): Exchange | string {
  if (!isObject(value)) return 'is no object with "request" and "response"';
  const { request, response, evidence, expect } = value;
  if (!isObject(request)) return 'has no "request"';
  if (!isObject(response)) return 'has no "response"';
  if (typeof request.method !== 'string' || request.method === '') return '"request.method" must be text';
  if (typeof request.url !== 'string' || !URL.canParse(request.url, 'http://relative.invalid'))
    return '"request.url" must be a URL';
  const { status } = response;
  if (!Number.isInteger(status) || Number(status) < 100 || Number(status) > 999)
    return '"response.status" must be an HTTP status';
  for (const [name, message] of Object.entries({ request, response })) {
    if (message.headers !== undefined && !isObject(message.headers)) return `"${name}.headers" must be an object`;
    if (message.text !== undefined && typeof message.text !== 'string') return `"${name}.text" must be text`;
    if (message.text !== undefined && 'body' in message) return `"${name}" has both "body" and "text"`;
  }
  if (evidence !== undefined && !EVIDENCE.includes(evidence as string))
    return `"evidence" must be one of ${EVIDENCE.join(', ')}`;
  if (expect !== undefined && !isListOfExpectations(expect))
    return '"expect" must list objects with "code" and "pointer"';
  return {
    ...(value as unknown as Exchange),
    request: { ...request, ...lowerCased(request.headers) } as Exchange['request'],
    response: { ...response, ...lowerCased(response.headers) } as Exchange['response'],
  };
}

const isListOfExpectations = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((one) => isObject(one) && typeof one.code === 'string' && typeof one.pointer === 'string');

function lowerCased(headers: unknown): { headers?: Record<string, string> } {
  if (!isObject(headers)) return {};
  const entries = Object.entries(headers).map(([name, value]) => [
    name.toLowerCase(),
    Array.isArray(value) ? value.join(', ') : String(value),
  ]);
  return { headers: Object.fromEntries(entries) as Record<string, string> };
}
