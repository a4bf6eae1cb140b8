import { gunzipSync } from 'node:zlib';
import type { Exchange } from '../exchange.js';
import { isObject } from '../schema/schema.js';
import type { Entry } from './source.js';
import { readExchange } from './read-exchange.js';

/** The largest HAR that is read, in bytes: it is parsed as a whole. Larger traffic goes into NDJSON. */
export const MOST_HAR_BYTES = 512 * 2 ** 20;
const MOST_BODY_BYTES = 64 * 2 ** 20;

/**
 * The exchanges of a HAR 1.2, each under its index.
 *
 * @returns the entries, or in words why the text is no HAR
 */
export function readHar(name: string, text: string): Entry[] | string {
  let har: unknown;
  try {
    har = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return 'is no HAR: it is not JSON, or cut';
  }
  const entries = isObject(har) && isObject(har.log) ? har.log.entries : undefined;
  if (!Array.isArray(entries)) return 'is no HAR: "log.entries" is missing';
  return entries.map((entry: unknown, i) => {
    const id = `${name}#${i}`;
    const unanswered = isObject(entry) ? unansweredRequest(entry) : undefined;
    if (unanswered) return { id, failed: { ...NO_ANSWER, ...unanswered } };
    const exchange = isObject(entry) ? readExchange(exchangeOf(entry)) : 'is no entry of a HAR';
    return typeof exchange === 'string' ? { id, unreadable: exchange } : { id, exchange };
  });
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
    const name = String(header.name).toLowerCase();
    headers[name] = Object.hasOwn(headers, name) ? `${headers[name]!}, ${String(header.value)}` : String(header.value);
  }
  return { headers };
}

function requestBody({ postData, bodySize }: Record<string, unknown>): Partial<Exchange['request']> {
  if (!isObject(postData)) return typeof bodySize === 'number' && bodySize > 0 ? { bodyNotCaptured: true } : {};
  if (typeof postData.text === 'string' && postData.text !== '') return { text: postData.text };
  const params = Array.isArray(postData.params) ? postData.params.filter(isObject) : [];
  if (params.length === 0) return {};
  return { text: new URLSearchParams(params.map(({ name, value }) => [String(name), String(value ?? '')])).toString() };
}

function responseBody({ content, bodySize }: Record<string, unknown>): Partial<Exchange['response']> {
  if (!isObject(content) || typeof content.text !== 'string') {
    const size = isObject(content) && typeof content.size === 'number' ? content.size : bodySize;
    return typeof size === 'number' && size > 0 ? { bodyNotCaptured: true } : {};
  }
  if (content.encoding === 'base64' && !/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(content.text))
    return { bodyNotCaptured: true };
  return { text: content.encoding === 'base64' ? decoded(content.text) : content.text };
}

/** Some proxies store the bytes as they came over the wire, so they may still be compressed. */
function decoded(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.toString('utf8');
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BODY_BYTES }).toString('utf8');
  } catch {
    return bytes.toString('utf8');
  }
}
