import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Exchange } from '../../../src/contract/exchange.js';

/** The longest that an answer may take, in milliseconds: a tool that hangs is told, not waited for. */
const LONGEST_MS = 10_000;

/** The body of a message as it is on the wire; undefined where there is none. */
export const wireText = ({ text: asText, body }: { readonly text?: string; readonly body?: unknown }) =>
  asText ?? (body === undefined ? undefined : JSON.stringify(body));

/** A server on the loopback interface. */
export interface Listening {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export async function listen(answer: RequestListener): Promise<Listening> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A server that plays the vendor: it answers every request with the response of the exchange that is on. */
export async function startVendor(): Promise<Listening & { readonly play: (exchange: Exchange) => void }> {
  let on: Exchange | undefined;
  const server = await listen((request, response) => {
    request.resume();
    const { status, headers, ...message } = on!.response;
    response.writeHead(status, { ...headers });
    response.end(wireText(message));
  });
  return { ...server, play: (exchange) => (on = exchange) };
}

/** Sends the request of an exchange to another address, with its own headers and no more. */
export async function send({ request }: Exchange, url: string): Promise<{ headers: Exchange['response']['headers'] }> {
  const body = wireText(request);
  const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
  const sent = httpRequest(url, {
    method: request.method,
    headers: { ...request.headers, ...length },
    agent: false,
    signal: AbortSignal.timeout(LONGEST_MS),
  });
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  await text(response);
  return { headers: response.headers as Record<string, string> };
}
