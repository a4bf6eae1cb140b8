import { createQuerySerializer, defaultPathSerializer } from 'openapi-fetch';
import type { GeneratedOperation } from '../contract/generated-contract.js';
import { isJson } from '../contract/media-type.js';
import { callName, checkArguments, type SortedArguments } from './arguments.js';
import { answerWithin, type CallLimits } from './attempts.js';
import type { Authorize } from './authorize.js';
import { InvalidArgumentError } from './errors/invalid-argument-error.js';
import type { Fetch } from './fetch.js';
import type { Observers } from './observers.js';
import { readAnswer, type Answer } from './read-answer.js';

export interface TransportOptions {
  readonly baseUrl: string;
  readonly authorize: Authorize;
  readonly fetch: Fetch;
  readonly headers: Readonly<Record<string, string>>;
  readonly maxBodyBytes: number;
  readonly observers: Observers;
}

export interface SendOptions extends CallLimits {
  readonly headers: Headed;
}

type Headed = Readonly<Record<string, string>>;

/** Sends one call: openapi-fetch writes URL and headers, and everything from there on is ours. */
export type Transport = (operation: GeneratedOperation, args: SortedArguments, options: SendOptions) => Promise<Answer>;

export function createTransport(options: TransportOptions): Transport {
  const { baseUrl, authorize, fetch, maxBodyBytes, observers } = options;
  const querySerializer = createQuerySerializer();
  const always = lowerCased({ accept: 'application/json', ...options.headers });

  return async (operation, args, call) => {
    checkArguments(operation, args);
    const { method } = operation;
    const { path, query, header, body } = args;
    const url = writable(operation, () => {
      new Headers(header);
      const search = querySerializer(query);
      return `${baseUrl}${defaultPathSerializer(operation.path, path)}${search && `?${search}`}`;
    });
    const headers: Record<string, string> = { ...always, ...lowerCased(call.headers), ...lowerCased(header) };
    const [mediaType = ''] = Object.keys(operation.body?.content ?? {});
    if (body) headers['content-type'] = mediaType;
    const written = body && (isJson(mediaType) ? JSON.stringify(body) : formText(body));
    let authorization = '';
    return answerWithin(operation, call, observers, {
      async once(signal) {
        const header = await authorize.header(signal);
        signal.throwIfAborted(); // nobody waits any more
        authorization = header;
        const response = await fetch(url, {
          method,
          headers: { ...headers, authorization },
          redirect: 'manual', // a redirect must not carry the credentials to another host
          signal,
          ...(written !== undefined && { body: written }),
        });
        return readAnswer(operation, url, response as Response, maxBodyBytes, signal);
      },
      renew: (signal) => authorize.renew(authorization, signal),
    });
  };
}

/** Names of headers have no case (RFC 9110, 5.1): in lower case a later one takes the place of an earlier one. */
const lowerCased = (headers: Headed): Headed =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** The platform refuses what it cannot write with a message that quotes the value. */
function writable<T>(operation: GeneratedOperation, write: () => T): T {
  try {
    return write();
  } catch {
    const message = `${callName(operation)}: an argument fits no URL or header`;
    throw new InvalidArgumentError(message, 'arguments');
  }
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
