import { afterEach, expect, test } from '@jest/globals';
import { randomFrom } from '../../contract-tests/support/random.js';
import { createConversationsClient, isConversationsError } from '../index.js';
import { faults } from '../stand-in/faults.js';
import { startStandIn } from '../stand-in/index.js';
import { closedAfterTest, closeServers } from '../stand-in/test-server.js';
import { times } from '../../contract-tests/support/times.js';

afterEach(closeServers);

const CALLS = times(2000, 5000);
const IN_FLIGHT = 50;
const DEADLINE_MS = 600;
/** What a busy machine may add before a timer is heard, in milliseconds. */
const LATE_MS = 1000;

const ids = { ChatServiceSid: `IS${'a'.repeat(32)}`, Sid: `CH${'a'.repeat(32)}` } as const;

test(`${CALLS} calls against random faults, ${IN_FLIGHT} at a time, each end in time with data or an error of ours`, async () => {
  const random = randomFrom(20151216);
  const names = Object.keys(faults);
  const fault = () => (random() < 0.4 ? undefined : names[Math.floor(random() * names.length)]);
  const { url: baseUrl } = closedAfterTest(await startStandIn({ fault }));
  const limits = { timeoutMs: 150, deadlineMs: DEADLINE_MS, maxBodyBytes: 300_000 };
  const conversations = createConversationsClient({ accountSid: 'AC1', authToken: 'x', baseUrl, ...limits });
  const unhandled: unknown[] = [];
  const onUnhandled = (reason: unknown) => void unhandled.push(reason);
  process.on('unhandledRejection', onUnhandled);

  const outcomes = new Map<string, number>();
  const strangers: unknown[] = [];
  let slowest = 0;
  let left = CALLS;
  const lane = async () => {
    while (left-- > 0) {
      const started = performance.now();
      const outcome = await conversations.fetchServiceConversation(ids).then(
        ({ sid }) => (sid === ids.Sid ? 'data' : 'wrong data'),
        (error: unknown) => {
          if (isConversationsError(error)) return error.name;
          strangers.push(error);
          return 'stranger';
        },
      );
      slowest = Math.max(slowest, performance.now() - started);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
  await new Promise((resolve) => setTimeout(resolve, 50));
  process.off('unhandledRejection', onUnhandled);

  expect(strangers).toEqual([]);
  expect(unhandled).toEqual([]);
  expect([...outcomes.values()].reduce((sum, count) => sum + count, 0)).toBe(CALLS);
  const kinds = ['ApiError', 'ConnectionError', 'ResponseParseError', 'TimeoutError', 'data'];
  expect([...outcomes.keys()].sort()).toEqual(kinds);
  expect(outcomes.get('data')).toBeGreaterThan(CALLS / 20); // how many come in time is a matter of the machine
  expect(slowest).toBeLessThan(DEADLINE_MS + LATE_MS);
}, 600_000);
