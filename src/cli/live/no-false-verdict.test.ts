import { afterAll, expect, test } from '@jest/globals';
import { randomFrom, type Random } from '../../../contract-tests/support/random.js';
import { times } from '../../../contract-tests/support/times.js';
import { startStandIn } from '../../stand-in/start-stand-in.js';
import { workbench } from '../run-in-tests.js';
import { quickTiming } from './timing-in-tests.js';

const { verify, write, clean } = workbench();
afterAll(clean);

const RUNS = times(25, 100);
const IN_FLIGHT = 10;

/** What can happen on the way to a vendor who keeps the contract. */
const TROUBLE = [
  ...['too-many-requests', 'too-many-requests-bare', 'unavailable', 'unavailable-bare', 'json-500', 'html-502'],
  ...['reset', 'garbage', 'redirect'],
  ...['cut-body', 'reset-in-body', 'length-too-long', 'length-too-short', 'truncated-json'],
  ...['html-200', 'empty-200', 'not-json', 'invalid-utf-8'],
];
/** Trouble that ends by the time that an attempt may take, which is real time here. */
const SLOW = ['hang', 'slow-headers', 'slow-body'];

const nowhere = write(
  'elsewhere.ndjson',
  JSON.stringify({ request: { method: 'GET', url: 'https://elsewhere.example/' }, response: { status: 200 } }),
);
const env = {
  TWILIO_API_KEY: 'SKx',
  TWILIO_API_SECRET: 'hush-hush',
  TWILIO_CHAT_SERVICE_SID: `IS${'a'.repeat(32)}`,
  TWILIO_CONVERSATION_SID: `CH${'a'.repeat(32)}`,
};

/**
 * Verifies live against a stand-in that answers as it should, or with a fault, by chance. Half of the runs have more
 * time than any machine needs, and meet nothing slow: how these end is not a matter of the machine.
 */
async function liveRun(random: Random, otherwise?: string) {
  const share = 0.2 + random() * 0.6;
  const [timeoutMs, trouble] = random() < 0.5 ? [20_000, TROUBLE] : [40, [...TROUBLE, ...SLOW]];
  const fault = () => (random() < share ? random.pick(trouble) : otherwise);
  const standIn = await startStandIn({ fault });
  try {
    const timing = quickTiming({ random, timeoutMs });
    return await verify([nowhere, '--live', '--only', 'FetchServiceConversation', '--base-url', standIn.url], {
      env,
      timing,
    });
  } finally {
    await standIn.close();
  }
}

async function liveRuns(seed: number, otherwise?: string) {
  const seeds = randomFrom(seed);
  const randoms = Array.from({ length: RUNS }, () => randomFrom(seeds.below(2 ** 31))); // whoever is first, same runs
  const results: Awaited<ReturnType<typeof liveRun>>[] = [];
  const lane = async () => {
    for (let random = randoms.pop(); random; random = randoms.pop()) results.push(await liveRun(random, otherwise));
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
  return results;
}

const verdicts = (results: Awaited<ReturnType<typeof liveRuns>>) => [
  ...new Set(results.map(({ report, code }) => `${report.verdict} ${code}`)),
];

test(`a vendor who keeps the contract is never called broken in ${RUNS} runs through random trouble`, async () => {
  const results = await liveRuns(20151216);

  expect(verdicts(results).sort()).toEqual(['inconclusive 3', 'kept 0']);
  for (const { report, out, err } of results) {
    const { elsewhere: live = 0 } = report.evidence;
    const answers = report.coverage.operations.FetchServiceConversation?.[200]?.live ?? live;
    if (report.verdict === 'kept') expect(answers).toBe(2); // by SID and by unique name
    expect(
      report.findings.filter(
        ({ severity, fault, code }) => severity !== 'notice' || (fault !== 'environment' && code !== 'source.empty'),
      ),
    ).toEqual([]);
    expect(out + err + JSON.stringify(report)).not.toContain('hush-hush');
  }
}, 300_000);

test(`a vendor who breaks the contract is never called kept in ${RUNS} runs through random trouble`, async () => {
  const results = await liveRuns(20151217, 'wrong-type');

  expect(verdicts(results).sort()).toEqual(['broken 1', 'inconclusive 3']);
  for (const { report } of results) {
    const { broken, kept } = report.summary;
    expect([report.verdict, kept]).toEqual([broken > 0 ? 'broken' : 'inconclusive', 0]);
    const answered = report.findings.filter(({ fault }) => fault === 'vendor');
    expect(answered.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(
      broken > 0 ? ['schema.type /messaging_service_sid'] : [],
    );
  }
}, 300_000);
