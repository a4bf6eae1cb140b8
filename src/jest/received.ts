import type { Contract, Operation } from '../contract/contract.js';
import type { Exchange } from '../contract/exchange.js';
import { matchOperation, type Match } from '../contract/match.js';
import { essenceOf, isJson } from '../contract/media-type.js';
import { printable } from '../contract/printable.js';
import { isObject } from '../contract/schema/schema.js';
import { readExchange } from '../contract/sources/read-exchange.js';
import { namesOf, type Settings } from './keep-contract-options.js';

/** What a test gave, as an exchange. */
export interface Received extends Match {
  readonly exchange: Exchange;
  /** Whether the request is known, so that it can be checked as well. */
  readonly hasRequest: boolean;
}

/** What is read of a `Response`; any implementation has it. */
interface ResponseLike {
  readonly status: number;
  readonly url?: string;
  readonly headers: Headers;
  readonly bodyUsed: boolean;
  readonly body: { readonly locked: boolean } | null;
  clone(): { text(): Promise<string> };
}

/**
 * Makes an exchange of what a test gave: an exchange, a `Response`, the `{ data, response }` of a client's
 * `withResponse()`, or plain data of an operation that is named. A `Response` makes it a promise.
 *
 * @throws TypeError, saying what to do, where it is none of them
 */
export function readReceived(received: unknown, settings: Settings): Received | Promise<Received> {
  if (isResponse(received)) {
    refuseStatus(settings, 'a response');
    return textOf(received).then((text) => fromResponse(received, text === '' ? {} : { text }, settings));
  }
  if (isObject(received) && isResponse(received.response) && 'data' in received) {
    refuseStatus(settings, 'a response');
    return fromResponse(received.response, bodyOf(received.data, received.response), settings);
  }
  if (isObject(received) && typeof received.then === 'function')
    throw new TypeError('a promise keeps no contract: await expect(promise).resolves.toKeepContract(…)');
  if (isObject(received) && 'request' in received && 'response' in received) {
    refuseStatus(settings, 'an exchange');
    return fromExchange(received, settings);
  }
  return fromData(received, settings);
}

function fromExchange(received: object, { contract, operation }: Settings): Received {
  const exchange = readExchange(received);
  if (typeof exchange === 'string') throw new TypeError(`this is no exchange: it ${exchange}`);
  const { method, url } = exchange.request;
  const match = matchOperation(contract, method, url);
  if ('unknown' in match)
    throw new TypeError(
      `nothing can be told of this exchange: the contract does not know the ${match.unknown} of its request`,
    );
  if (operation && operation !== match.operation)
    throw new TypeError(`this is an exchange of ${match.operation.operationId}, not of ${operation.operationId}`);
  if (exchange.response.bodyNotCaptured)
    throw new TypeError('nothing can be told of this exchange: its body was not captured');
  return { ...match, exchange, hasRequest: true };
}

function fromResponse(response: ResponseLike, body: object, { contract, operation }: Settings): Received {
  const { status, url = '', headers } = response;
  const match = matchOfUrl(url, contract, operation) ?? (operation && { operation, pathParameters: {} });
  if (!match) throw new TypeError(`the response does not tell which operation it answers: ${nameIt(contract)}`);
  const exchange = {
    request: { method: match.operation.method, url },
    response: { status, headers: Object.fromEntries(headers), ...body },
  };
  return { ...match, exchange, hasRequest: false };
}

/** The operation of a URL, where there is one alone: a response does not tell its method. */
function matchOfUrl(url: string, contract: Contract, operation: Operation | undefined): Match | undefined {
  if (url === '') return undefined; // nobody sent it
  const methods = operation ? [operation.method] : new Set(contract.operations.map(({ method }) => method));
  const matches = [...methods]
    .map((method) => matchOperation(contract, method, url))
    .filter((match) => 'operation' in match);
  const [match] = matches;
  if (operation && match && match.operation !== operation)
    throw new TypeError(`this is a response of ${match.operation.operationId}, not of ${operation.operationId}`);
  return matches.length === 1 ? match : undefined;
}

const nameIt = (contract: Contract): string =>
  `name it, as in toKeepContract('${printable(contract.operations[0]?.operationId ?? '')}'). There are ${namesOf(contract)}`;

function fromData(data: unknown, { contract, operation, status }: Settings): Received {
  if (!operation)
    throw new TypeError(`this is no exchange and no response. Where it is data of an operation, ${nameIt(contract)}`);
  const success = Object.keys(operation.responses).find((one) => one.startsWith('2')) ?? '200';
  const response = { status: status ?? Number(success.replace(/x/gi, '0')), ...(data !== undefined && { body: data }) };
  const exchange = { request: { method: operation.method, url: '' }, response };
  return { operation, pathParameters: {}, exchange, hasRequest: false };
}

/** Data that is text is JSON text, or the text of another media type. */
function bodyOf(data: unknown, { headers }: ResponseLike): object {
  if (data === undefined) return {};
  return typeof data === 'string' && !isJson(essenceOf(headers.get('content-type') ?? ''))
    ? { text: data }
    : { body: data };
}

/** The body of a response, read from a copy, so that the test can still read it. */
function textOf(response: ResponseLike): Promise<string> {
  if (response.bodyUsed || response.body?.locked)
    throw new TypeError(
      'the body of this response was read already. Give the response before it is read, or response.clone(), or { data, response } with what was read',
    );
  return response.clone().text();
}

function refuseStatus({ status }: Settings, what: string): void {
  if (status !== undefined) throw new TypeError(`the option status is for plain data: ${what} has its own`);
}

function isResponse(value: unknown): value is ResponseLike {
  if (value === null || typeof value !== 'object') return false;
  const { status, headers, clone } = value as Partial<ResponseLike>;
  return typeof status === 'number' && typeof headers?.get === 'function' && typeof clone === 'function';
}
