/// <reference lib="esnext.disposable" preserve="true" />
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Contract } from '../contract/contract.js';
import { serverPath } from '../contract/match.js';
import { ownContract } from '../contract/own.js';
import { answerTo } from './answer-to.js';
import { failure, knowsScenario, type Answer } from './answers.js';
import type { Credentials } from './credentials.js';
import { faults, UNHEARD, type FaultyAnswer } from './faults.js';
import { readRequestBody } from './read-request-body.js';
import { Memory } from './state/memory.js';
import type { Bounds } from './state/store.js';
import { twilio } from './vendor/twilio.js';

export interface StandInOptions {
  /** 0 (the default) takes a free one. */
  readonly port?: number;
  /** A documented status, or the name of an example: every good request gets that answer, if its operation has it. */
  readonly scenario?: string;
  /** A fault by name: every request meets it. As a function it is asked for each: undefined for none. */
  readonly fault?: string | (() => string | undefined);
  /** The only credentials that are taken. Without them any non-empty pair is. */
  readonly credentials?: Credentials;
  /** What it plays (default: our own contract). */
  readonly contract?: Contract;
  /** Starts with nothing. Otherwise the resources are there that the contract's examples show. */
  readonly empty?: boolean;
  /** Gives the time in milliseconds since 1970, by which dates and timers go (default: `Date.now`). */
  readonly now?: () => number;
  /** The most that is kept (default: 50,000 resources, 64 MiB of text). What goes beyond is refused with 400. */
  readonly bounds?: Bounds;
}

const NAMES = ['port', 'scenario', 'fault', 'credentials', 'contract', 'empty', 'now', 'bounds'] as const;
const OPTIONS: readonly string[] = NAMES satisfies readonly (keyof StandInOptions)[];

export interface StandIn {
  /** The base URL for clients. */
  readonly url: string;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a local server that plays the vendor, from the contract and its examples. What is created is kept in memory: it
 * can be listed, fetched, changed and deleted. It listens on the loopback interface only. It proves that a pipeline works,
 * and nothing of the vendor.
 *
 * @throws Error with code `EADDRINUSE` where the port is taken; TypeError for an unknown option, scenario or fault
 * @example
 * const standIn = await startStandIn({ port: 0, scenario: 'initializing' });
 */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const unknown = Object.keys(options).find((name) => !OPTIONS.includes(name));
  if (unknown !== undefined)
    throw new TypeError(`there is no option ${JSON.stringify(unknown)}; there are: ${OPTIONS.join(', ')}`);
  const { contract = ownContract, scenario, fault, port = 0, now = Date.now, empty = false, bounds } = options;
  if (typeof fault === 'string') faultOf(fault); // an unknown one is refused before anybody calls
  if (scenario !== undefined && !knowsScenario(contract, scenario)) {
    throw new TypeError(
      `there is no scenario ${JSON.stringify(scenario)}: name an example of the contract or one of its statuses`,
    );
  }
  const memory = new Memory({
    ...{ contract, vendor: twilio, seeded: !empty, now: now() },
    ...(bounds && { bounds }),
  });
  const play = { ...options, contract, now, memory };
  const server = createServer((request, response) => {
    const respond = (answer: Answer, name: string | undefined) => {
      const headers = cors(request.headers.origin);
      if (name === undefined) return write(response, { ...answer, headers: { ...answer.headers, ...headers } });
      response.setHeaders(new Map(Object.entries(headers)));
      faultOf(name)(response, JSON.stringify(answer.body) ?? '', answer.status);
    };
    // A preflight meets no fault: the request that should meet it would never be sent.
    const name = request.method === 'OPTIONS' ? undefined : typeof fault === 'function' ? fault() : fault;
    if (name !== undefined) faultOf(name);
    readRequestBody(request)
      .then((body) =>
        respond(name !== undefined && UNHEARD.has(name) ? NO_ANSWER : answerTo(request, body, play), name),
      )
      .catch(() => {
        // The caller went away in the middle of a body, or there is a defect here: one request must not end the rest.
        if (!request.complete || response.headersSent) response.destroy();
        else write(response, failure(contract, undefined, 500));
      });
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

const NO_ANSWER: Answer = { status: 200, headers: {}, body: undefined };

function faultOf(name: string): FaultyAnswer {
  if (Object.hasOwn(faults, name)) return faults[name]!;
  throw new TypeError(`there is no fault ${JSON.stringify(name)}; there are: ${Object.keys(faults).join(', ')}`);
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
