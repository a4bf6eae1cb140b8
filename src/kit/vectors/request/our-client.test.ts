import { afterEach, describe, expect, test } from '@jest/globals';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { operations } from '../../../../generated/operations.js';
import { createClient } from '../../../client/create-client.js';
import { operationsOfContract, type GeneratedOperation } from '../../../contract/generated-contract.js';
import { closedAfterTest, closeServers } from '../../../stand-in/test-server.js';
import { subjects, type Subject } from '../subjects-in-tests.js';
import { idRegistry } from '../vector-id.js';
import type { RequestVector } from './request-vector.js';
import { requestVectors } from './request-vectors.js';

afterEach(closeServers);

/** A request as it came over the wire. */
interface Kept {
  readonly method: string;
  readonly uri: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface KeepingServer {
  readonly url: string;
  readonly kept: Kept[];
}

/** Starts a server that keeps the request line, the headers and the body of what it is sent. */
async function keepingServer(): Promise<KeepingServer> {
  const kept: Kept[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const pairs = Array.from({ length: request.rawHeaders.length / 2 }, (_, i) =>
        request.rawHeaders.slice(2 * i, 2 * i + 2),
      );
      const headers = Object.fromEntries(pairs.map(([name, value]) => [name!.toLowerCase(), value!]));
      kept.push({ method: request.method!, uri: request.url!, headers, body: Buffer.concat(chunks).toString('utf8') });
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closedAfterTest({
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, kept };
}

type Functions = Readonly<Record<string, (args: object) => Promise<unknown>>>;
type RawForms = Readonly<Record<string, (path: string, init: object) => Promise<{ readonly error?: unknown }>>>;

/** Our own operations as an application has them, those of other contracts as they are read. */
const tableOf = ({ name, contract }: Subject): Readonly<Record<string, GeneratedOperation>> =>
  name === 'Conversations' ? operations : operationsOfContract(contract);

/** Sends a vector through the client; what came of it, and whether the call failed before anything was sent. */
async function send(subject: Subject, vector: RequestVector, operationId: string, { url, kept }: KeepingServer) {
  kept.length = 0;
  const { username, password } = { username: 'x', password: 'x', ...vector.auth } as Record<string, string>;
  const credentials = { accountSid: username!, authToken: password! };
  const client = createClient(
    { ...credentials, baseUrl: `${url}/base`, maxRetries: 0, validation: 'off' },
    tableOf(subject),
  ) as unknown as Functions & RawForms;
  const [name, operation] = Object.entries(tableOf(subject)).find(([, one]) => one.operationId === operationId)!;
  const body = vector.body as object | undefined;
  const call = isEmpty(body)
    ? client[operation.method]!(operation.path, { params: paramsByPlace(operation, vector), body }).then(
        ({ error }) => error,
      )
    : client[name]!({ ...vector.params, ...body });
  const error = await call.catch((thrown: unknown) => thrown);
  return { kept, error };
}

/** Arguments that are flat cannot say that there is a body, and that it has no members. */
const isEmpty = (body: object | undefined): boolean => body !== undefined && Object.keys(body).length === 0;

const paramsByPlace = ({ parameters }: GeneratedOperation, { params }: RequestVector) =>
  Object.fromEntries(
    parameters.map(({ in: place }) => [
      place,
      Object.fromEntries(parameters.filter((one) => one.in === place).map(({ name }) => [name, params[name]])),
    ]),
  );

/** Where the client differs from the vector. */
function differences({ expect: want }: RequestVector, kept: readonly Kept[]): string[] {
  if (want === null) return kept.length === 0 ? [] : ['it was sent'];
  const [sent] = kept;
  if (!sent || kept.length > 1) return ['it was not sent once'];
  const wrong = Object.entries(want.headers).filter(([name, value]) => sent.headers[name] !== value);
  return [
    ...(sent.method === want.method ? [] : ['method']),
    ...(sent.uri === `/base${want.uri}` ? [] : [`uri ${sent.uri}`]),
    ...(sent.body === (want.body ?? '') ? [] : [`body ${sent.body}`]),
    ...wrong.map(([name]) => name),
    ...want.forbidHeaders.filter((name) => name in sent.headers),
  ];
}

/** What our client writes otherwise: it knows nothing of `explode`, so that lists repeat their name. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  Parcels: ['read-parcel-request-query-expand-two-items'],
  Forum: ['list-topics-request-query-words-odd-items', 'list-topics-request-query-words-two-items'],
};

/** The request vectors of each operation. They owe nothing to recordings, and nothing to the vectors of responses. */
function vectorsOf({ contract }: Subject): (readonly [operationId: string, vectors: RequestVector[]])[] {
  const register = idRegistry();
  return contract.operations.map((operation) => {
    const vectors = requestVectors(operation, contract, register);
    if (typeof vectors === 'string') throw new Error(vectors);
    return [operation.operationId, vectors];
  });
}

describe.each(subjects.map((subject) => [subject.name, subject] as const))('our client, of %s', (_, subject) => {
  test('sends every request vector to the byte but for what is known, and what is refused not at all', async () => {
    const found: Record<string, string[]> = {};
    const known = KNOWN[subject.name] ?? [];
    const server = await keepingServer();
    for (const [operationId, vectors] of vectorsOf(subject)) {
      for (const vector of vectors) {
        const { kept, error } = await send(subject, vector, operationId, server);
        const wrong = differences(vector, kept);
        if (wrong.length > 0) found[vector.id] = wrong;
        if (vector.expect === null) expect(error).toMatchObject({ name: 'InvalidArgumentError' });
      }
    }
    expect(Object.entries(found).filter(([id]) => !known.includes(id))).toEqual([]);
    expect(known.filter((id) => !(id in found))).toEqual([]);
  }, 60_000);
});

test('the vectors of our own contract give every field of every form, also of those that never come together', () => {
  const [own] = subjects.filter(({ name }) => name === 'Conversations');
  const table: readonly GeneratedOperation[] = Object.values(operations);
  const given = vectorsOf(own!).map(([id, vectors]) => {
    const fields = table.find(({ operationId }) => operationId === id)?.body?.fields ?? [];
    const sent = new Set(vectors.flatMap(({ body }) => Object.keys(body ?? {})));
    return { id, fields, missing: fields.filter((name) => !sent.has(name)) };
  });
  expect(given.filter(({ missing }) => missing.length > 0)).toEqual([]);
  expect(given.filter(({ fields }) => fields.length > 0).length).toBeGreaterThan(5);
});

test('the vectors have what is hard to write: paths, queries, forms and credentials', () => {
  const all = subjects.flatMap((subject) => vectorsOf(subject).flatMap(([, vectors]) => vectors));
  const uris = all.map(({ expect: want }) => want?.uri ?? '').join('\n');
  const bodies = all.map(({ expect: want }) => want?.body ?? '').join('\n');
  for (const part of ['two%20words', 'a%2Fb', '100%25', 'a%252Fb', 'a%2Bb', 'Zo%C3%AB', '...', 'Tag=', '%2B02%3A00'])
    expect(uris).toContain(part);
  for (const part of ['Timers.Inactive=', 'Rules.Names=', '%2B02%3A00', 'Pinned=true']) expect(bodies).toContain(part);
  expect(bodies).toMatch(/Rules\.Names=[^&\n]+&Rules\.Names=/);
  const secrets = all.flatMap(({ auth }) => (auth && 'password' in auth ? [auth.password] : []));
  expect(secrets.some((one) => one.split(':').length > 2)).toBe(true);
  expect(all.filter(({ expect: want }) => want === null).map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'fetch-service-conversation-request-path-sid-one-dot',
      'fetch-service-conversation-request-path-sid-two-dots',
    ]),
  );
});
