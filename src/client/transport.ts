import createFetchClient from 'openapi-fetch';
import { checkResponse, responseOf } from '../contract/check.js';
import type { Content, Contract, Operation } from '../contract/contract.js';
import { documentedKey, essenceOf, isJson } from '../contract/media-type.js';
import { callName, checkArguments, type SortedArguments } from './arguments.js';
import type { Authorize } from './auth.js';
import { ApiError } from './errors/api-error.js';
import { ResponseParseError, type ParseFailure } from './errors/response-parse-error.js';
import { underLimits, type LimitOptions } from './limits.js';
import { readText, type Read } from './read-text.js';
import { retryAfterMs } from './retry-after.js';

/** The part of `fetch` that is used: any implementation will do. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface TransportOptions {
  readonly contract: Contract;
  readonly baseUrl: string;
  readonly authorize: Authorize;
  readonly fetch: Fetch;
  readonly headers: Readonly<Record<string, string>>;
  readonly maxBodyBytes: number;
}

export interface SendOptions extends LimitOptions {
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer, read. */
export interface Answer {
  readonly url: string;
  readonly response: Response;
  readonly text: string;
  /** The parsed body of a success; undefined where the contract documents none. */
  readonly data: unknown;
  /** There where the status is outside 2xx. */
  readonly error: ApiError | undefined;
  readonly requestId: string | undefined;
}

/** Sends one call: openapi-fetch builds the request, and everything from there on is ours. */
export type Transport = (operation: Operation, args: SortedArguments, options: SendOptions) => Promise<Answer>;

/** openapi-fetch makes one of these in place of a `Request`: building a real one costs more than all the rest. */
class PlainRequest {
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | undefined;

  constructor(
    readonly url: string,
    init: { method: string; headers: Headers; body?: BodyInit },
  ) {
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
  }
}

/** What openapi-fetch gets to see of the answer: nothing that it would read. */
const ALREADY_READ = { ok: true, status: 204, headers: new Headers() } as Response;

export function createTransport(options: TransportOptions): Transport {
  const { baseUrl, authorize, fetch, headers } = options;
  const api = createFetchClient<Record<string, Record<string, never>>>({ baseUrl, Request: PlainRequest as never });

  return async (operation, args, { headers: more, ...limits }) => {
    checkArguments(operation, args);
    const call = callName(operation);
    return underLimits(call, limits, async (signal) => {
      const authorizationHeader = await authorize();
      let answer: Answer | undefined;
      const send = async (input: unknown) => {
        const request = input as PlainRequest;
        const { method, body } = request;
        const response = await fetch(request.url, {
          method,
          headers: request.headers,
          redirect: 'manual', // a redirect must not carry the credentials to another host
          signal,
          ...(body !== undefined && { body }),
        });
        answer = await readAnswer(operation, request.url, response, options);
        return ALREADY_READ;
      };
      const { path, query, header, body } = args;
      await api.request(
        operation.method.toLowerCase() as never,
        operation.path as never,
        {
          params: { path, query, header },
          headers: {
            accept: 'application/json',
            ...headers,
            ...more,
            ...(body && { 'content-type': 'application/x-www-form-urlencoded' }),
            authorization: authorizationHeader,
          },
          fetch: send,
          ...(body && { body, bodySerializer: formText }),
        } as never,
      );
      return answer!;
    });
  };
}

/** A form as the vendor expects it: an array repeats its key, and what is undefined is left out. */
function formText(body: Record<string, unknown>): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body)) {
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value])
      if (one !== undefined) form.append(name, String(one));
  }
  return form.toString();
}

async function readAnswer(
  operation: Operation,
  url: string,
  response: Response,
  { contract, maxBodyBytes }: TransportOptions,
): Promise<Answer> {
  const requestId = response.headers.get('twilio-request-id') ?? undefined;
  const read = await readText(response, maxBodyBytes);
  const text = 'text' in read ? read.text : '';
  const shared = { url, response, text, requestId };
  if (response.status < 200 || response.status > 299) {
    const waits = retryAfterMs(response.headers.get('retry-after'), Date.now());
    const parts = { status: response.status, body: parsed(text), requestId, retryAfterMs: waits };
    return { ...shared, data: undefined, error: new ApiError(callName(operation), parts) };
  }
  return { ...shared, data: successData(operation, shared, read, contract), error: undefined };
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return text;
  }
}

const REASONS: Readonly<Record<ParseFailure, string>> = {
  'media-type': 'a media type that the contract does not promise',
  'not-json': 'a body that is not JSON',
  cut: 'a body that is cut',
  empty: 'no body',
  'too-large': 'a body larger than maxBodyBytes',
  'not-utf-8': 'a body that is not UTF-8',
};

function successData(
  operation: Operation,
  { url, response, requestId }: Pick<Answer, 'url' | 'response' | 'requestId'>,
  read: Read,
  contract: Contract,
): unknown {
  const fail = (reason: ParseFailure): never => {
    const message = `${callName(operation)} was answered with ${response.status} and ${REASONS[reason]}`;
    throw new ResponseParseError(message, reason, response.status, requestId);
  };
  if ('failure' in read) return fail(read.failure);
  const content = promisedContent(operation, response.status);
  if (Object.keys(content).length === 0) return undefined;
  if (read.text === '') return fail('empty');
  const essence = essenceOf(response.headers.get('content-type') ?? '');
  if (!isJson(essence) && documentedKey(content, essence) === undefined) return fail('media-type');
  try {
    return JSON.parse(read.text) as unknown;
  } catch {
    const { method } = operation;
    const answer = { status: response.status, headers: { 'content-type': 'application/json' }, text: read.text };
    const findings = checkResponse(
      { operation, pathParameters: {} },
      { request: { method, url }, response: answer },
      contract,
    );
    return fail(findings.some(({ code }) => code === 'body.cut') ? 'cut' : 'not-json');
  }
}

/** What a success must hold. A 2xx that the contract does not know owes the caller the data all the same. */
function promisedContent(operation: Operation, status: number): Readonly<Record<string, Content>> {
  const documented = Object.keys(operation.responses).find((one) => /^2/.test(one));
  const spec = responseOf(operation, status) ?? operation.responses[documented ?? ''];
  return spec?.content ?? {};
}
