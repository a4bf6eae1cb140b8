import { createQuerySerializer } from 'openapi-fetch';
import type { GeneratedOperation } from '../contract/generated-contract.js';
import { callName, checkArguments, type SortedArguments } from './arguments.js';
import { answerWithin, type CallLimits } from './attempts.js';
import type { Authorize } from './authorize.js';
import { InvalidArgumentError } from './errors/invalid-argument-error.js';
import type { Fetch } from './fetch.js';
import { isRead } from './is-read.js';
import { loaded } from './load.js';
import type { Observers } from './observers.js';
import { pathOf } from './path.js';
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
  /** Whether a write that is not idempotent may be processed twice. */
  readonly retryWrites: boolean;
  readonly headers: Headed;
}

type Headed = Readonly<Record<string, string>>;

/** Sends one call: openapi-fetch writes the query, and everything from there on is ours. */
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
      const search = args.search ?? querySerializer(query);
      return `${baseUrl}${pathOf(operation.path, path)}${search && `?${search}`}`;
    });
    const headers: Record<string, string> = { ...always, ...lowerCased(call.headers), ...lowerCased(header) };
    const writing = isRead(operation) ? undefined : await loaded(operation, call, () => import('./writing.js'));
    const written = body && (await writing?.writeBody(operation, body, InvalidArgumentError));
    if (written) headers['content-type'] = written.mediaType;
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
          ...(written && { body: written.text }),
        });
        return readAnswer(operation, url, response as Response, maxBodyBytes, signal);
      },
      renew: (signal) => authorize.renew(authorization, signal),
      write: writing?.watchWrite(method, call.retryWrites),
    });
  };
}

/** Names of headers have no case (RFC 9110, 5.1): in lower case a later one takes the place of an earlier one. */
const lowerCased = (headers: Headed): Headed =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));

/** The platform refuses what it cannot write with a message that quotes the value. */
function writable<T>(operation: GeneratedOperation, write: () => T): T {
  try {
    return write();
  } catch {
    const message = `${callName(operation)}: an argument fits no URL or header`;
    throw new InvalidArgumentError(message, 'arguments');
  }
}
