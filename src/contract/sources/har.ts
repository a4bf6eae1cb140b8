import type { Exchange } from '../exchange.js';
import { essenceOf, isJson } from '../media-type.js';
import { isObject } from '../schema/schema.js';
import type { Entry } from './source.js';
import { decodedBody } from './decoded-body.js';
import { readExchange } from './read-exchange.js';

/** What an entry of a HAR 1.2 is to us. */
export function harEntry(id: string, entry: unknown): Entry {
  const unanswered = isObject(entry) ? unansweredRequest(entry) : undefined;
  if (unanswered) return { id, failed: { ...NO_ANSWER, ...unanswered } };
  const exchange = isObject(entry) ? readExchange(exchangeOf(entry)) : 'is no entry of a HAR';
  return typeof exchange === 'string' ? { id, unreadable: exchange } : { id, exchange };
}

/**
 * A line of NDJSON, with its line end, that is held against a contract as an entry of a HAR is. Undefined where that
 * would take more than putting it together.
 */
export function lineOfHarEntry(entry: unknown): string | undefined {
  if (!isObject(entry) || !isObject(entry.request) || !isObject(entry.response)) return undefined;
  const { request, response } = entry;
  const sent = headersOf(request.headers);
  const { headers } = headersOf(response.headers);
  const { text } = responseBody(response);
  if (typeof text !== 'string' || !text.startsWith('{') || !isJson(essenceOf(headers?.['content-type'] ?? '')))
    return undefined;
  if (Object.keys(requestBody(request)).length > 0) return undefined;
  const { method, url } = request;
  return `{"request":${JSON.stringify({ method, url, ...sent })},"response":{"status":${JSON.stringify(response.status)},"headers":${JSON.stringify(headers)},"body":${text}}}\n`;
}

const NO_ANSWER = { code: 'environment.connection', says: 'got no answer in this capture' };

/** Browsers write status 0 for a request that was blocked, was aborted or met no server. */
function unansweredRequest({
  request,
  response,
}: Record<string, unknown>): { method: string; url: string } | undefined {
  if (!isObject(request) || !isObject(response) || response.status !== 0) return undefined;
  const { method, url } = request;
  return typeof method === 'string' && typeof url === 'string' ? { method, url } : undefined;
}

function exchangeOf({ request, response, startedDateTime }: Record<string, unknown>): unknown {
  if (!isObject(request) || !isObject(response)) return undefined;
  return {
    request: { method: request.method, url: request.url, ...headersOf(request.headers), ...requestBody(request) },
    response: { status: response.status, ...headersOf(response.headers), ...responseBody(response) },
    ...(typeof startedDateTime === 'string' && { at: startedDateTime }),
  };
}

/** A capture without any header has left them out. */
function headersOf(list: unknown): { headers?: Record<string, string> } {
  if (!Array.isArray(list) || list.length === 0) return {};
  const headers: Record<string, string> = {};
  for (const header of list) {
    if (!isObject(header)) continue;
    const name = textOf(header.name).toLowerCase();
    const value = textOf(header.value);
    headers[name] = Object.hasOwn(headers, name) ? `${headers[name]!}, ${value}` : value;
  }
  return { headers };
}

/** An object has no text; asked for one, it may even throw. */
const textOf = (value: unknown): string => (value === null || typeof value === 'object' ? '' : String(value ?? ''));

function requestBody({ postData, bodySize }: Record<string, unknown>): Partial<Exchange['request']> {
  if (!isObject(postData)) return typeof bodySize === 'number' && bodySize > 0 ? { bodyNotCaptured: true } : {};
  if (typeof postData.text === 'string' && postData.text !== '') return { text: postData.text };
  const params = Array.isArray(postData.params) ? postData.params.filter(isObject) : [];
  if (params.length === 0) return {};
  return { text: new URLSearchParams(params.map(({ name, value }) => [textOf(name), textOf(value)])).toString() };
}

function responseBody({ content, bodySize, headers }: Record<string, unknown>): Partial<Exchange['response']> {
  if (!isObject(content) || typeof content.text !== 'string') {
    const size = isObject(content) && typeof content.size === 'number' ? content.size : bodySize;
    return typeof size === 'number' && size !== 0 ? { bodyNotCaptured: true } : {}; // -1: the capture does not know
  }
  if (content.encoding === 'base64' && !/^[A-Za-z0-9+/]*={0,2}$/.test(content.text.replace(/\s/g, '')))
    return { bodyNotCaptured: true };
  if (content.encoding !== 'base64') return { text: content.text };
  const text = decodedBody(Buffer.from(content.text, 'base64'), headersOf(headers).headers?.['content-encoding']);
  return text === undefined ? { bodyNotCaptured: true } : { text };
}
