/// <reference lib="esnext.disposable" preserve="true" />
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Contract } from '../contract/contract.js';
import { matchOperation, serverPath } from '../contract/match.js';
import { ownContract } from '../contract/own.js';
import { wireValue } from '../contract/wire-value.js';
import { failure, knowsScenario, success, type Answer } from './answers.js';
import { faults, type FaultyAnswer } from './faults.js';

export interface StandInOptions {
  /** 0 (the default) takes a free one. */
  readonly port?: number;
  /** The name of an example of the contract, or a documented status: every good request gets that answer. */
  readonly scenario?: string;
  /** A fault by name: every request meets it. As a function it is asked for each: undefined for none. */
  readonly fault?: string | (() => string | undefined);
  /** The only credentials that are taken. Without them any non-empty pair is. */
  readonly credentials?: { readonly username: string; readonly password: string };
  /** What it plays (default: our own contract). */
  readonly contract?: Contract;
}

export interface StandIn {
  /** The base URL for clients. */
  readonly url: string;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a local server that plays the vendor, from the contract and its examples. It listens on the loopback
 * interface only. It proves that a pipeline works, and nothing of the vendor.
 *
 * @throws Error with code `EADDRINUSE` where the port is taken; TypeError for an unknown scenario or fault
 * @example
 * const standIn = await startStandIn({ port: 0, scenario: 'initializing' });
 */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const { contract = ownContract, scenario, fault, port = 0 } = options;
  if (typeof fault === 'string') faultOf(fault); // an unknown one is refused before anybody calls
  if (scenario !== undefined && !knowsScenario(contract, scenario)) {
    throw new TypeError(
      `there is no scenario ${JSON.stringify(scenario)}: name an example of the contract or one of its statuses`,
    );
  }
  const server = createServer((request, response) => {
    request.resume();
    const answer = answerTo(request, { ...options, contract });
    const crossOrigin = cors(request.headers.origin);
    // A preflight meets no fault: the request that should meet it would never be sent.
    const name = request.method === 'OPTIONS' ? undefined : typeof fault === 'function' ? fault() : fault;
    if (name === undefined) write(response, { ...answer, headers: { ...answer.headers, ...crossOrigin } });
    else {
      response.setHeaders(new Map(Object.entries(crossOrigin)));
      faultOf(name)(response, JSON.stringify(answer.body) ?? '');
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${serverPath(contract.servers[0] ?? '')}`;
  return { url, close, [Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose')]: close };
}

function faultOf(name: string): FaultyAnswer {
  if (Object.hasOwn(faults, name)) return faults[name]!;
  throw new TypeError(`there is no fault ${JSON.stringify(name)}; there are: ${Object.keys(faults).join(', ')}`);
}

type Play = StandInOptions & { readonly contract: Contract };

function answerTo({ method = 'GET', url = '/', headers }: IncomingMessage, play: Play): Answer {
  const { contract, scenario } = play;
  if (method === 'OPTIONS') return { status: 204, headers: {}, body: undefined };
  if (!URL.canParse(url, 'http://relative.invalid')) return failure(contract, undefined, 404);
  const match = matchOperation(contract, method, url);
  if ('unknown' in match) return failure(contract, undefined, match.unknown === 'path' ? 404 : 405);
  const { operation, pathParameters } = match;
  if (operation.secured && !areGood(headers.authorization, play)) return failure(contract, operation, 401);
  const bad = operation.parameters.some(
    ({ in: place, name, schema, types, itemTypes }) =>
      place === 'path' && !schema.accepts(wireValue(pathParameters[name] ?? '', types, itemTypes)),
  );
  if (bad) return failure(contract, operation, 404);
  if (scenario !== undefined && /^\d+$/.test(scenario)) return failure(contract, operation, Number(scenario));
  return success(contract, operation, url, scenario) ?? failure(contract, operation, 404);
}

function areGood(authorization: string | undefined, { credentials }: Play): boolean {
  const [, encoded] = /^Basic ([A-Za-z0-9+/]+=*)$/i.exec(authorization ?? '') ?? [];
  if (encoded === undefined) return false;
  const pair = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  if (credentials) return pair === `${credentials.username}:${credentials.password}`;
  return colon > 0 && colon < pair.length - 1;
}

function write(response: ServerResponse, { status, headers, body }: Answer): void {
  const text = body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, {
    ...headers,
    ...(text !== '' && { 'content-length': String(Buffer.byteLength(text)) }),
  });
  response.end(text);
}

/** What the vendor sends to a request with `Origin`, and to no other; `Vary` tells caches so, on every answer. */
const cors = (origin: string | undefined): Record<string, string> => ({
  vary: 'Origin',
  ...(origin !== undefined && {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'GET, POST, DELETE, OPTIONS',
    'access-control-allow-headers': 'Accept, Authorization, Content-Type, If-Match',
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': 'ETag, Twilio-Request-Id',
  }),
});
