import { inspect } from 'node:util';
import { afterEach, expect, test } from '@jest/globals';
import { createConversationsClient, type ClientOptions } from '../index.js';
import { faults } from '../stand-in/faults.js';
import { startStandIn } from '../stand-in/index.js';
import { closedAfterTest, closeServers, serveJson } from '../stand-in/test-server.js';

afterEach(closeServers);

const CANARY = 'canary-8f2b';
const NAME = 'Jane Doe, born 1980';
const ids = { ChatServiceSid: `IS${'a'.repeat(32)}`, Sid: NAME } as const;

const ways: [name: string, credentials: object][] = [
  ['authToken', { accountSid: 'AC1', authToken: CANARY }],
  ['apiSecret', { apiKey: 'SK1', apiSecret: CANARY }],
  ['bearerToken', { bearerToken: async () => CANARY }],
];
const forms = [CANARY, btoa(`AC1:${CANARY}`), btoa(`SK1:${CANARY}`)];

/** All that a logger could print of a value. */
const printed = (value: unknown): string => {
  const { message, stack } = (value ?? {}) as Partial<Error>;
  const deep = { depth: Infinity, showHidden: true };
  return [inspect(value, deep), JSON.stringify(value), String(value), message, stack].join('\n');
};

const expectNoSecret = (text: string) => forms.forEach((form) => expect(text).not.toContain(form));

test.each(ways)('a client made with %s does not show it', (_, credentials) => {
  expectNoSecret(printed(createConversationsClient(credentials as ClientOptions)));
});

test.each(ways)('no error of a call made with %s shows it', async (_, credentials) => {
  for (const fault of [...Object.keys(faults).filter((name) => !/keys|deep|wrong/.test(name)), undefined]) {
    const { url: baseUrl } = closedAfterTest(await startStandIn(fault === undefined ? { scenario: '401' } : { fault }));
    const options = { ...credentials, baseUrl, timeoutMs: 50, maxBodyBytes: 1000, maxRetries: 0 } as ClientOptions;
    const call = createConversationsClient(options).fetchServiceConversation(ids);
    const error: unknown = await call.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expectNoSecret(printed(error));
    expect((error as Error).message).not.toContain('Jane');
    expect(inspect(error)).not.toContain('Jane');
  }
});

test.each([
  { authToken: CANARY },
  { apiKey: CANARY, accountSid: 'AC1', authToken: 'x' },
  { accountSid: `AC:${CANARY}`, authToken: 'x' },
  { apiKey: 'SK1', apiSecret: `${CANARY}\n` },
  { bearerToken: CANARY },
  { accountSid: 'AC1', authToken: 'x', baseUrl: `https://user:${CANARY}@example.com` },
  { accountSid: 'AC1', authToken: 'x', baseUrl: `not a URL ${CANARY}` },
  { accountSid: 'AC1', authToken: 'x', headers: { 'x-secret': `a\n${CANARY}` } },
  { accountSid: 'AC1', authToken: 'x', validation: CANARY },
])('the refusal of options %# does not show what was given', (options) => {
  let error: unknown;
  try {
    createConversationsClient(options as unknown as ClientOptions);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toMatchObject({ name: 'InvalidArgumentError' });
  expectNoSecret(printed(error));
});

test("an ApiError keeps the vendor's words out of what is printed", async () => {
  const body = {
    code: 20404,
    message: `No ${NAME}`,
    detail: NAME,
    details: { name: NAME },
    status: 404,
    more_info: 'https://x.y/',
  };
  const { url: baseUrl } = await serveJson(body, 404);
  const conversations = createConversationsClient({ accountSid: 'AC1', authToken: 'x', baseUrl });
  const error = (await conversations.fetchServiceConversation(ids).catch((thrown: unknown) => thrown)) as Error;
  expect(error).toMatchObject({ body, detail: NAME, details: { name: NAME }, moreInfo: 'https://x.y/' });
  expect(printed(error)).not.toContain('Jane');
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: 'ApiError', status: 404, code: 20404 });
});
