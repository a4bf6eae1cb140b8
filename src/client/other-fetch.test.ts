import { createServer, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { Agent, fetch as undiciFetch, ProxyAgent, request } from 'undici';
import { createConversationsClient, type Fetch } from '../index.js';
import { faults } from '../stand-in/faults.js';
import { startStandIn } from '../stand-in/index.js';
import { closedAfterTest, closeServers } from '../stand-in/test-server.js';

afterEach(closeServers);

const ids = { ChatServiceSid: `IS${'a'.repeat(32)}`, Sid: `CH${'a'.repeat(32)}` } as const;
const credentials = { accountSid: 'AC1', authToken: 'x' };

/** A proxy that opens tunnels, and the hosts that it was asked for. */
async function startProxy() {
  const asked: string[] = [];
  const open = new Set<Socket>();
  const server = createServer();
  server.on('connect', ({ url }: IncomingMessage, client: Socket) => {
    asked.push(url!);
    const [host, port] = url!.split(':');
    const target = connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.pipe(client).pipe(target);
    });
    for (const socket of [client, target]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      open.forEach((socket) => socket.destroy());
      server.close(() => resolve());
    });
  closedAfterTest({ close });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

test('calls through a proxy, with the fetch of undici and its proxy agent', async () => {
  const { url: baseUrl } = closedAfterTest(await startStandIn());
  const proxy = await startProxy();
  const dispatcher = closedAfterTest(new ProxyAgent({ uri: proxy.url, proxyTunnel: true }));
  const fetch: Fetch = (url, init) => undiciFetch(url, { ...init, dispatcher });
  const conversations = createConversationsClient({ ...credentials, baseUrl, fetch });
  const { data, findings } = await conversations.fetchServiceConversation(ids).withResponse();
  expect(data.sid).toBe(ids.Sid);
  expect(findings).toEqual([]);
  expect(proxy.asked).toEqual([new URL(baseUrl).host]);
});

/** The README shows this one: `fetch` is what a call on Node costs most. */
const dispatcher = new Agent({ connections: 50 });
const quick: Fetch = async (url, init) => {
  const { statusCode: status, headers, body } = await request(url, { ...init, dispatcher });
  const chunks = body[Symbol.asyncIterator]();
  const getReader = () => ({ read: () => chunks.next(), cancel: async () => void body.destroy() });
  return { status, ok: status >= 200 && status < 300, headers: new Headers(headers as never), body: { getReader } };
};

test('calls with the quicker half of undici in place of fetch', async () => {
  const { url: baseUrl } = closedAfterTest(await startStandIn());
  const conversations = createConversationsClient({ ...credentials, baseUrl, fetch: quick });
  const { data, response, requestId, findings } = await conversations.fetchServiceConversation(ids).withResponse();
  expect(data.sid).toBe(ids.Sid);
  expect(response.status).toBe(200);
  expect(requestId).toMatch(/^RQ/);
  expect(findings).toEqual([]);
});

/** Undici's `request` unpacks nothing, so that a packed body is one that is not UTF-8. */
const elsewhere: Record<string, object> = { 'gzip-bomb': { name: 'ResponseParseError', reason: 'not-utf-8' } };

test.each(Object.keys(faults).filter((name) => !/deep|-keys|wrong/.test(name)))(
  'gives the same error after %s as with fetch',
  async (fault) => {
    const { url: baseUrl } = closedAfterTest(await startStandIn({ fault }));
    const timeoutMs = /hang|slow/.test(fault) ? 300 : 20_000;
    const options = { ...credentials, baseUrl, timeoutMs, maxRetries: 0, maxBodyBytes: 300_000 };
    const errorWith = async (more: object) => {
      const thrown: unknown = await createConversationsClient({ ...options, ...more })
        .fetchServiceConversation(ids)
        .catch((error: unknown) => error);
      const { name, status, reason, limit } = thrown as Record<string, unknown>;
      return { name, status, reason, limit };
    };
    const [ours, theirs] = [await errorWith({ fetch: quick }), await errorWith({})];
    expect(ours).toEqual({ ...theirs, ...elsewhere[fault] });
  },
);
