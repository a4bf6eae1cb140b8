import { afterEach, expect, jest, test } from '@jest/globals';
import { createConversationsClient, type AttemptEvent, type ClientOptions, type Logger } from '../index.js';
import { startStandIn } from '../stand-in/index.js';
import { closedAfterTest, closeServers, serveJson } from '../stand-in/test-server.js';

afterEach(closeServers);

const NAME = 'Jane Doe, born 1980';
const SECRET = 'canary-77';
const ids = { ChatServiceSid: `IS${'b'.repeat(32)}`, Sid: NAME } as const;

async function callWith(options: Partial<ClientOptions>, fault?: () => string | undefined): Promise<void> {
  const { url: baseUrl } = closedAfterTest(await startStandIn(fault ? { fault } : {}));
  const conversations = createConversationsClient({
    accountSid: 'AC1',
    authToken: SECRET,
    baseUrl,
    ...options,
  } as never);
  await conversations.fetchServiceConversation(ids).catch(() => undefined);
}

function listening() {
  const heard: [level: string, message: string, fields: object][] = [];
  const at = (level: string) => (message: string, fields: object) => void heard.push([level, message, fields]);
  return { heard, logger: { debug: at('debug'), warn: at('warn') } satisfies Logger };
}

test('onAttempt hears of each attempt: operation, template, number, outcome, time and id', async () => {
  const events: AttemptEvent[] = [];
  const given = ['unavailable-bare', 'reset'];
  await callWith({ onAttempt: (event) => events.push(event) }, () => given.shift());
  const shared = { operationId: 'FetchServiceConversation', method: 'GET', path: expect.stringContaining('{Sid}') };
  expect(events).toEqual([
    {
      ...shared,
      attempt: 1,
      durationMs: expect.any(Number),
      status: 503,
      error: 'ApiError',
      retryInMs: expect.any(Number),
    },
    { ...shared, attempt: 2, durationMs: expect.any(Number), error: 'ConnectionError', retryInMs: expect.any(Number) },
    {
      ...shared,
      attempt: 3,
      durationMs: expect.any(Number),
      status: 404,
      error: 'ApiError',
      requestId: expect.stringMatching(/^RQ/),
    },
  ]);
});

test('the logger hears of attempts, and of findings, each at its level', async () => {
  const { heard, logger } = listening();
  const given = ['unavailable-bare'];
  await callWith({ logger }, () => given.shift());
  const { url: baseUrl } = await serveJson({ state: NAME });
  const conversations = createConversationsClient({ accountSid: 'AC1', authToken: SECRET, baseUrl, logger });
  await conversations.fetchServiceConversation(ids);
  const path = 'GET /v1/Services/{ChatServiceSid}/Conversations/{Sid}';
  expect(heard.slice(0, 3).map(([level]) => level)).toEqual(['warn', 'debug', 'debug']);
  expect(heard[0]![1]).toMatch(/^GET \S+: 503 after \d+ ms \(attempt 1\), again in \d+ ms$/);
  expect(heard[1]![1]).toMatch(/: 404 after \d+ ms \(attempt 2\)$/);
  const findings = heard.slice(3);
  expect(findings.map(([level]) => level)).toEqual(findings.map(() => 'warn'));
  expect(findings.map(([, message]) => message)).toContainEqual(
    expect.stringContaining(`${path}: schema.enum: /state`),
  );
});

test('no entry holds a SID, a unique name, a credential or a value of the body', async () => {
  const { heard, logger } = listening();
  for (const fault of ['empty-404', 'json-500', 'reset', 'not-json'])
    await callWith({ logger, maxRetries: 0 }, () => fault);
  const { url: baseUrl } = await serveJson({ state: NAME, sid: NAME, friendly_name: 5, url: `https://x.y/${NAME}` });
  await createConversationsClient({ accountSid: 'AC1', authToken: SECRET, baseUrl, logger }).fetchServiceConversation(
    ids,
  );
  expect(heard.length).toBeGreaterThan(6);
  for (const word of ['Jane', SECRET, btoa(`AC1:${SECRET}`), 'bbbb']) expect(JSON.stringify(heard)).not.toContain(word);
});

const failing: [how: string, hear: () => unknown][] = [
  ['throw', () => { throw new Error('observer'); }], // prettier-ignore
  ['reject', () => Promise.reject(new Error('observer'))],
];

test.each(failing)('observers that %s break nothing', async (_, hear) => {
  const { url: baseUrl } = await serveJson({ state: 'asleep' });
  const logger = { debug: hear, warn: hear } as Logger;
  const observers = { onAttempt: hear as never, onFinding: hear as never, logger };
  const conversations = createConversationsClient({ accountSid: 'AC1', authToken: 'x', baseUrl, ...observers });
  expect(await conversations.fetchServiceConversation(ids)).toEqual({ state: 'asleep' });
  await new Promise((resolve) => setTimeout(resolve, 20)); // jest fails the test of an unhandled rejection
});

test('a logger keeps its own `this`, and need not have every level', async () => {
  const { url: baseUrl } = await serveJson({});
  const logger = { entries: [] as string[], warn(message: string) { this.entries.push(message); } }; // prettier-ignore
  await createConversationsClient({ accountSid: 'AC1', authToken: 'x', baseUrl, logger }).fetchServiceConversation(ids);
  expect(logger.entries.length).toBeGreaterThan(0);
});

test('console is a logger', async () => {
  const debug = jest.spyOn(console, 'debug').mockImplementation(() => undefined);
  await callWith({ logger: console });
  expect(debug).toHaveBeenCalledTimes(1);
  debug.mockRestore();
});
