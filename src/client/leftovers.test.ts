import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, expect, test } from '@jest/globals';
import { Agent, fetch as undiciFetch } from 'undici';
import { createConversationsClient, type ClientOptions, type Fetch } from '../index.js';
import { faults } from '../stand-in/faults.js';
import { startStandIn } from '../stand-in/index.js';
import { closedAfterTest, closeServers } from '../stand-in/test-server.js';
import { times } from '../../contract-tests/support/times.js';

afterEach(closeServers);

const CALLS = times(900, 10_000);
const MEBIBYTE = 2 ** 20;
const ids = { ChatServiceSid: `IS${'a'.repeat(32)}`, Sid: `CH${'a'.repeat(32)}` } as const;
const limits = { timeoutMs: 100, maxRetries: 0, maxBodyBytes: 300_000 };

const clientOf = (baseUrl: string, options: Partial<ClientOptions> = {}) =>
  createConversationsClient({ accountSid: 'AC1', authToken: 'x', baseUrl, ...limits, ...options } as ClientOptions);

/** A `fetch` with connections of its own, which can be counted. */
function counted() {
  const agent = new Agent({ connections: 4 });
  const fetch: Fetch = (url, init) => undiciFetch(url, { ...init, dispatcher: agent });
  return { agent, fetch };
}

test.each([...Object.keys(faults), undefined])('no request is left under way after %s', async (fault) => {
  const { url } = closedAfterTest(await startStandIn(fault === undefined ? {} : { fault }));
  const { agent, fetch } = counted();
  await clientOf(url, { fetch })
    .fetchServiceConversation(ids)
    .catch(() => undefined);
  const closed = await Promise.race([
    agent.close().then(() => 'closed'), // it waits for what is under way
    new Promise((resolve) => setTimeout(resolve, 1000, 'still open')),
  ]);
  expect(closed).toBe('closed');
});

function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

test(`memory does not grow over ${CALLS} calls, good and bad, with one signal for all`, async () => {
  const quick = Object.keys(faults).filter((name) => !/hang|slow|huge|bomb|deep|-keys|wrong/.test(name));
  let n = 0;
  const fault = () => (n++ % 2 === 0 ? undefined : quick[(n >> 1) % quick.length]);
  const { url } = closedAfterTest(await startStandIn({ fault }));
  const conversations = clientOf(url, { onFinding: () => undefined, timeoutMs: 5000 });
  const { signal } = new AbortController();
  const run = async (count: number) => {
    let left = count;
    const lane = async () => {
      while (left-- > 0) await conversations.fetchServiceConversation(ids, { signal }).catch(() => undefined);
    };
    await Promise.all(Array.from({ length: 10 }, lane));
    await sleep(100);
  };
  await run(CALLS / 3); // until all is loaded and compiled
  const before = heapUsed();
  await run((CALLS * 2) / 3);
  const grown = () => (heapUsed() - before) / MEBIBYTE;
  for (let looks = 0; looks < 20 && grown() >= 4; looks++) await sleep(250); // what is just being closed is no growth
  expect(grown()).toBeLessThan(4);
}, 600_000);

test.each(['gzip-bomb', 'huge-body'])(
  '%s is given up without holding what it would be',
  async (fault) => {
    const { url } = closedAfterTest(await startStandIn({ fault }));
    const conversations = clientOf(url, { timeoutMs: 10_000, maxBodyBytes: MEBIBYTE });
    const before = process.memoryUsage().rss;
    for (let i = 0; i < 5; i++) {
      const error = { name: 'ResponseParseError', reason: 'too-large' };
      await expect(conversations.fetchServiceConversation(ids)).rejects.toMatchObject(error);
    }
    // Both sides of the connection are in this process; the bodies would be 320 and 1,000 MiB.
    expect((process.memoryUsage().rss - before) / MEBIBYTE).toBeLessThan(200);
  },
  60_000,
);
