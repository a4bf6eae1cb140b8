import createFetchClient from 'openapi-fetch';
import type { Operation } from '../contract/contract.js';
import { callName, checkArguments, type SortedArguments } from './arguments.js';
import type { Authorize } from './auth.js';
import { underLimits, type LimitOptions } from './limits.js';
import { readAnswer, type Answer } from './read-answer.js';

/** The part of `fetch` that is used: any implementation will do. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface TransportOptions {
  readonly baseUrl: string;
  readonly authorize: Authorize;
  readonly fetch: Fetch;
  readonly headers: Readonly<Record<string, string>>;
  readonly maxBodyBytes: number;
}

export interface SendOptions extends LimitOptions {
  readonly headers?: Readonly<Record<string, string>>;
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
  const { baseUrl, authorize, fetch, headers, maxBodyBytes } = options;
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
        answer = await readAnswer(operation, request.url, response, maxBodyBytes);
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
