import { afterEach, expect, test } from '@jest/globals';
import { randomFrom, type Random } from '../../contract-tests/support/random.js';
import { recordingText } from '../../contract-tests/support/cases.js';
import { times } from '../../contract-tests/support/times.js';
import { createConversationsClient, isConversationsError } from '../index.js';
import { faults } from '../stand-in/faults.js';
import { closeServers, serve } from '../stand-in/test-server.js';

afterEach(closeServers);

const CALLS = times(300, 5000);
const IN_FLIGHT = 50;

/** Every fault, and little time: most calls end by it. */
const HURRIED = { timeoutMs: 150, deadlineMs: 600, share: 0.6, faults: Object.keys(faults) };
/** No fault that takes its time, and so much time that no machine needs it: what comes follows from the seed alone. */
const PATIENT = {
  timeoutMs: 60_000,
  deadlineMs: 120_000,
  share: 0.6,
  faults: HURRIED.faults.filter((name) => !/hang|slow/.test(name)),
};
/** No way through at all. */
const CUT_OFF = { ...PATIENT, share: 1, faults: ['reset', 'garbage'] };

const ids = { ChatServiceSid: `IS${'a'.repeat(32)}`, Sid: `CH${'a'.repeat(32)}` } as const;
const { response: good } = JSON.parse(recordingText('fetch-by-sid.json')) as { response: { body: object } };
const body = JSON.stringify(good.body);

/** A call, and what its attempts met: undefined where all went well. */
interface Met {
  readonly kind: typeof HURRIED;
  readonly random: Random;
  readonly faults: (string | undefined)[];
}

/** Answers each attempt with a fault of its call's own chance, so that no call's luck hangs on how quick another is. */
const serveChaos = (calls: readonly Met[]) =>
  serve(({ headers }, response) => {
    const { kind, random, faults: met } = calls[Number(headers['x-call'])]!;
    const fault = random() < kind.share ? random.pick(kind.faults) : undefined;
    met.push(fault);
    if (fault !== undefined) faults[fault]!(response, body);
    else response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  });

/** Whether a promise ends before timers that are due by then have run: on a busy machine all timers are late together. */
function endsWithin(ended: Promise<unknown>, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => setImmediate(resolve, false), milliseconds);
    void ended.then(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}

test(`${CALLS} calls against random faults, ${IN_FLIGHT} at a time, each end in time with data or an error of ours`, async () => {
  const calls = Array.from({ length: CALLS }, (_, i): Met => {
    const kind = i % 3 === 0 ? HURRIED : i % 50 === 1 ? CUT_OFF : PATIENT;
    return { kind, random: randomFrom(20151216 + i), faults: [] };
  });
  const { url: baseUrl } = await serveChaos(calls);
  const conversations = createConversationsClient({
    accountSid: 'AC1',
    authToken: 'x',
    baseUrl,
    maxBodyBytes: 300_000,
  });
  const unhandled: unknown[] = [];
  const onUnhandled = (reason: unknown) => void unhandled.push(reason);
  process.on('unhandledRejection', onUnhandled);

  const outcomes: string[] = [];
  const strangers: unknown[] = [];
  const late: number[] = [];
  let next = 0;
  const lane = async () => {
    for (let i = next++; i < CALLS; i = next++) {
      const { timeoutMs, deadlineMs } = calls[i]!.kind;
      const call = conversations.fetchServiceConversation(ids, {
        timeoutMs,
        deadlineMs,
        headers: { 'x-call': String(i) },
      });
      const outcome = call.then(
        ({ sid }) => (sid === ids.Sid ? 'data' : 'wrong data'),
        (error: unknown) => {
          if (isConversationsError(error)) return error.name;
          strangers.push(error);
          return 'stranger';
        },
      );
      if (!(await endsWithin(outcome, deadlineMs + 50))) late.push(i);
      outcomes[i] = await outcome;
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
  await new Promise((resolve) => setTimeout(resolve, 50));
  process.off('unhandledRejection', onUnhandled);

  expect(strangers).toEqual([]);
  expect(unhandled).toEqual([]);
  expect(late).toEqual([]);
  const patient = calls
    .map(({ kind, faults: met }, i) => ({ kind, last: met.at(-1), outcome: outcomes[i]! }))
    .filter(({ kind }) => kind !== HURRIED);
  expect(patient.filter(({ last, outcome }) => outcome !== expected(last))).toEqual([]);
  const kinds = ['ApiError', 'ConnectionError', 'ResponseParseError', 'data'];
  expect([...new Set(patient.map(({ outcome }) => outcome))].sort()).toEqual(kinds);
  expect(new Set(outcomes)).toEqual(new Set([...kinds, 'TimeoutError']));
  expect(patient.filter(({ last }) => last === undefined).length).toBeGreaterThan(CALLS / 5);
}, 600_000);

/** What a call comes to whose last attempt met this. */
function expected(fault: string | undefined): string {
  if (fault === undefined || /-keys|deep|wrong/.test(fault)) return 'data';
  if (/^(?:reset|garbage)$/.test(fault)) return 'ConnectionError';
  return /404|451|50\d|many|unavailable|redirect/.test(fault) ? 'ApiError' : 'ResponseParseError';
}
