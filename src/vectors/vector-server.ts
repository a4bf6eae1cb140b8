import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { compareRequest } from './compare/compare-request.js';
import type { SentRequest } from './compare/sent-request.js';
import type { Body, KitVectors } from './kit-vectors.js';

/** A server that plays the vectors below their ids: `URL/<id>` is the base URL of one call. */
export interface VectorServer {
  readonly url: string;
  /** What was sent below an id, in the order in which it came. */
  readonly sentFor: (id: string) => readonly SentRequest[];
  close(): Promise<void>;
}

/**
 * Starts a server on the loopback interface. Below the id of a body it answers with that body, below the id of a call
 * with the first good body of the operation; it keeps what it was sent. `/` itself tells, by the ids of the calls that
 * came, how each compares with what is expected.
 */
export async function startVectorServer({ bodies, calls }: KitVectors, port = 0): Promise<VectorServer> {
  const sent = new Map<string, SentRequest[]>();
  const good = new Map<string, Body>();
  for (const body of bodies.values()) {
    const first = good.get(body.operationId);
    if (body.valid && body.status < 300 && first === undefined) good.set(body.operationId, body);
  }
  const compared = () =>
    Object.fromEntries(
      [...calls.values()].flatMap(({ id, expect }) =>
        sent.has(id) ? [[id, compareRequest(expect, sent.get(id)!)]] : [],
      ),
    );
  const server = createServer((request, response) => {
    const [, id = '', target = ''] = /^\/([^/?]*)(.*)$/s.exec(request.url!) ?? [];
    void keep(request).then((kept) => {
      if (id === '') return told(response, compared());
      sent.set(id, [...(sent.get(id) ?? []), { ...kept, target }]);
      const call = calls.get(id);
      answer(response, bodies.get(id) ?? (call && good.get(call.operationId)), call !== undefined);
    });
  });
  await new Promise<void>((resolve, reject) => server.on('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sentFor: (id) => sent.get(id) ?? [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function keep(request: IncomingMessage): Promise<Omit<SentRequest, 'target'>> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return {
    method: request.method!,
    headers: Object.fromEntries(
      Object.entries(request.headersDistinct).map(([name, values = []]) => [name, values.join(', ')]),
    ),
    body: Buffer.concat(parts).toString('utf8'),
  };
}

const told = (response: ServerResponse, value: unknown): void =>
  void response.writeHead(200, { 'content-type': 'application/json' }).end(`${JSON.stringify(value, undefined, 2)}\n`);

function answer(response: ServerResponse, body: Body | undefined, isCall: boolean): void {
  if (body) {
    const text = body.status === 204 ? undefined : (body.body ?? JSON.stringify(body.data));
    response.writeHead(body.status, { 'content-type': body.mediaType }).end(text);
  } else if (isCall) response.writeHead(204).end();
  else response.writeHead(404, { 'content-type': 'text/plain' }).end('no vector has this id\n');
}
