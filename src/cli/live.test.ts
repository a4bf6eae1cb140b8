import { afterAll, afterEach, expect, test } from '@jest/globals';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { recording } from '../../contract-tests/support/cases.js';
import { faults } from '../stand-in/faults.js';
import { startStandIn, type StandInOptions } from '../stand-in/start-stand-in.js';
import { closeServers, serve } from '../stand-in/test-server.js';
import { quickTiming } from './live/timing-in-tests.js';
import { inShort, workbench } from './run-in-tests.js';

const { run, write, clean, ...bench } = workbench();
afterAll(clean);
afterEach(closeServers);

/** Named so that no recordings are read: all of it is left out, which is told as a notice. */
const kept = write(
  'empty.ndjson',
  JSON.stringify({ request: { method: 'GET', url: 'https://elsewhere.example/' }, response: { status: 200 } }),
);
const verify: typeof bench.verify = async (...given) => {
  const { report, ...rest } = await bench.verify(...given);
  return { ...rest, report: { ...report, findings: report.findings.filter(({ code }) => code !== 'source.empty') } };
};
const credentials = { TWILIO_API_KEY: 'SKx', TWILIO_API_SECRET: 'hush-hush' };
const subject = { TWILIO_CHAT_SERVICE_SID: `IS${'a'.repeat(32)}`, TWILIO_CONVERSATION_SID: `CH${'a'.repeat(32)}` };
const env = { ...credentials, ...subject };

/** The plan of one operation: two reads of one conversation. */
const ONE = ['--only', 'FetchServiceConversation'];

const timing = quickTiming();

async function verifyLive(options: StandInOptions, given: Record<string, string> = env, more: readonly string[] = []) {
  const standIn = await startStandIn(options);
  const isSlow = /hang|slow/.test(String(options.fault));
  try {
    const ofThis = isSlow ? quickTiming({ timeoutMs: 100 }) : timing;
    return await verify([kept, '--live', ...ONE, '--base-url', standIn.url, ...more], { env: given, timing: ofThis });
  } finally {
    await standIn.close();
  }
}

test('is kept where every planned call is answered well', async () => {
  const { code, report, out, err } = await verifyLive({});

  expect([code, report.verdict, inShort(report)]).toEqual([0, 'kept', []]);
  expect(report.basis).toMatch(
    /^\d answers? of 127\.0\.0\.1:\d+, which is no server of the contract; the vendor was not asked$/,
  );
  expect(report.coverage.operations).toEqual({}); // it is no evidence
  expect(out + err + JSON.stringify(report)).not.toContain('hush-hush');
});

test('calls every operation whose subject has a variable', async () => {
  const standIn = await startStandIn({});
  const { code, report } = await verify([kept, '--live', '--base-url', standIn.url], { env, timing });
  await standIn.close();

  expect([code, report.verdict]).toEqual([0, 'kept']);
  expect(report.sources.at(-1)).toMatchObject({ kind: 'live', exchanges: 6 });
});

test('is kept with the other pair of credentials, and with the other name of the secret', async () => {
  const { TWILIO_API_KEY, TWILIO_API_SECRET } = credentials;
  const other = { TWILIO_ACCOUNT_SID: `AC${'a'.repeat(32)}`, TWILIO_AUTH_TOKEN: 'x', ...subject };

  expect((await verifyLive({}, other)).code).toBe(0);
  expect((await verifyLive({}, { TWILIO_API_KEY, TWILIO_API_KEY_SECRET: TWILIO_API_SECRET, ...subject })).code).toBe(0);
});

test.each<[string, StandInOptions, string]>([
  ['wrong credentials', { credentials: { username: 'SKx', password: 'other' } }, 'environment.credentials'],
  ['401', { scenario: '401' }, 'environment.credentials'],
  ['403', { scenario: '403' }, 'environment.credentials'],
  ['404', { scenario: '404' }, 'environment.subject'],
  ['429', { scenario: '429' }, 'environment.rate-limit'],
  ['503', { scenario: '503' }, 'environment.server-error'],
  ['a reset', { fault: 'reset' }, 'environment.connection'],
  ['an answer that is not HTTP', { fault: 'garbage' }, 'environment.connection'],
  ['a redirect', { fault: 'redirect' }, 'environment.redirect'],
  ['no answer', { fault: 'hang' }, 'environment.timeout'],
  ['headers that come late', { fault: 'slow-headers' }, 'environment.timeout'],
  ['a body that comes late', { fault: 'slow-body' }, 'environment.timeout'],
  ['a connection that closes in the body', { fault: 'cut-body' }, 'environment.body'],
  ['a body that is cut', { fault: 'truncated-json' }, 'environment.body'],
  ['a body that is too large', { fault: 'huge-body' }, 'environment.body'],
  ['an error page', { fault: 'html-502' }, 'environment.server-error'],
])('is inconclusive for %s', async (_what, options, finding) => {
  const { code, report } = await verifyLive(options);

  expect([code, report.verdict, inShort(report)]).toEqual([3, 'inconclusive', [finding]]);
  expect(report.findings[0]).toMatchObject({ fault: 'environment' });
  expect(report.summary.unverified).toBe(1);
  expect(report.basis).toMatch(
    /, which is no server of the contract, gave no answer that counts; the vendor was not asked$/,
  );
});

test.each([
  ['an answer that breaks the contract', 'wrong-type', ['schema.type /messaging_service_sid']],
  ['an HTML page', 'html-200', ['content-type.undocumented /content-type']],
  ['an empty answer', 'empty-200', ['body.missing']],
  ['text that is no JSON', 'not-json', ['body.not-json']],
])('is broken for %s, each time', async (_what, fault, findings) => {
  const { code, report } = await verifyLive({ fault });

  expect([code, report.verdict, inShort(report)]).toEqual([1, 'broken', findings]);
  expect(report.findings[0]).toMatchObject({ fault: 'vendor' });
});

test.each(['wrong-type', 'html-200', 'not-json'])('is inconclusive where %s does not come again', async (name) => {
  const once = [name];
  const { code, report } = await verifyLive({ fault: () => once.shift() });

  expect([code, report.verdict, inShort(report)]).toEqual([3, 'inconclusive', ['environment.unconfirmed']]);
  expect(report.summary).toMatchObject({ kept: 2, broken: 0, unverified: 1 });
});

test.each(['too-many-requests', 'unavailable', 'reset', 'slow-headers', 'cut-body', 'truncated-json'])(
  'is kept where %s comes once',
  async (name) => {
    const once = [name];
    const { code, report } = await verifyLive({ fault: () => once.shift() });

    expect([code, report.verdict, inShort(report)]).toEqual([0, 'kept', []]);
  },
);

test.each(Object.keys(faults))(
  'gives a verdict for %s',
  async (fault) => {
    const { code, err } = await verifyLive({ fault });

    expect([0, 1, 3]).toContain(code);
    expect(err).toBe('');
  },
  20_000,
);

test('is inconclusive when its requests are used up, and says so', async () => {
  const { code, report, err } = await verifyLive({ fault: 'too-many-requests' }, env, ['--max-requests', '2']);

  expect([code, inShort(report)]).toEqual([3, ['environment.budget']]);
  expect(report.findings[0]!.message).toContain('the budget of 2 requests is used up');
  expect(err).toBe('--live: 2 requests did not do for this run. Raise --max-requests, or use --only.\n');
});

test.each(['0', '-1', '1.5', 'many'])('refuses %j as a number of requests', async (text) => {
  const { code, err } = await run(['verify', kept, '--live', `--max-requests=${text}`], { env });

  expect([code, err]).toEqual([2, 'contract: --max-requests takes a whole number from 1 up.\n']);
});

/** A server of the documented example, with changes by what the request has as the conversation. */
async function verifyAgainst(change: (id: string, headers: Record<string, unknown>) => object, more: string[] = []) {
  const answers: { id: string; headers: Record<string, unknown> }[] = [];
  const answer: RequestListener = ({ url, headers }, response) => {
    const id = decodeURIComponent(url!.split('/').at(-1)!);
    answers.push({ id, headers });
    const { headers: sent = {}, ...changes } = change(id, headers) as { headers?: Record<string, string> };
    response
      .writeHead(200, { 'content-type': 'application/json', ...sent })
      .end(JSON.stringify({ ...documented, ...changes }));
  };
  const { url } = await serve(answer);
  const result = await verify([kept, '--live', ...ONE, '--base-url', url, ...more], { env, timing });
  return { ...result, answers };
}

const documented = recording('fetch-by-sid.json').response.body as { unique_name: string };
const { unique_name: name } = documented;

test('asks by SID and by unique name, with Origin once, and never tells the target more than it must know', async () => {
  const { code, answers } = await verifyAgainst(() => ({}));

  expect(code).toBe(0);
  expect(answers.map(({ id, headers }) => [id, headers.origin])).toEqual([
    [subject.TWILIO_CONVERSATION_SID, 'https://origin.example'],
    [name, undefined],
  ]);
});

test('checks the CORS headers', async () => {
  const wrong = { headers: { 'access-control-allow-credentials': 'sometimes' } };
  const { code, report } = await verifyAgainst((_, { origin }) => (origin === undefined ? {} : wrong));

  expect([code, inShort(report)]).toEqual([1, ['schema.type /access-control-allow-credentials']]);
});

test('is broken where the unique name leads to another conversation', async () => {
  const other = { sid: `CH${'b'.repeat(32)}`, url: null, links: null };
  const { code, report, answers } = await verifyAgainst((id) => (id === name ? other : {}));

  expect([code, inShort(report)]).toEqual([1, ['live.another-resource']]);
  expect(report.findings[0]).toMatchObject({ claims: ['C013'], operationId: 'FetchServiceConversation' });
  expect(answers).toHaveLength(4);
  expect(JSON.stringify(report)).not.toContain('b'.repeat(32));
});

test('drifts where the two reads differ in something else', async () => {
  const { code, report } = await verifyAgainst((id) => (id === name ? { friendly_name: 'older' } : {}));

  expect([code, inShort(report)]).toEqual([0, ['live.reads-differ /friendly_name']]);
});

test('takes no change between two reads for a difference', async () => {
  let changes = 0;
  const { code, report } = await verifyAgainst(() => ({ date_updated: `2016-01-01T00:00:0${changes++}Z` }));

  expect([code, inShort(report)]).toEqual([0, []]);
});

test.each([
  ['has none', null, 'environment.read-once /unique_name', 0, 'kept'],
  ['fits no URL', '..', 'environment.subject', 3, 'inconclusive'],
])('says so where the unique name %s', async (_what, unique_name, finding, want, verdict) => {
  const { code, report } = await verifyAgainst(() => ({ unique_name }));

  expect([code, report.verdict, inShort(report)]).toEqual([want, verdict, [finding]]);
});

test('drift that decides has to show again', async () => {
  let requests = 0;
  const once = await verifyAgainst(() => (requests++ === 0 ? { colour: 'red' } : {}), ['--fail-on', 'drift']);
  const always = await verifyAgainst(() => ({ colour: 'red' }), ['--fail-on', 'drift']);

  expect([once.code, inShort(once.report)]).toEqual([3, ['environment.unconfirmed']]);
  expect([always.code, inShort(always.report)]).toEqual([1, ['property.undocumented /colour']]);
});

test('is inconclusive for a success that the contract does not document', async () => {
  const { url } = await serve((_, response) =>
    response.writeHead(202, { 'content-type': 'application/json' }).end('{}'),
  );
  const { code, report } = await verify([kept, '--live', ...ONE, '--base-url', url], { env, timing });

  expect([code, inShort(report)]).toEqual([3, ['status.undocumented']]);
});

test('tells on a terminal that it waits', async () => {
  const standIn = await startStandIn({ fault: 'too-many-requests' });
  const { err } = await run(['verify', kept, '--live', ...ONE, '--base-url', standIn.url], {
    env,
    timing,
    isTTY: true,
  });
  await standIn.close();

  expect(err).toMatch(/^(?:\r\x1b\[K--live: waits \d+ s before the next request\n){4}(?:\r1 exchanges?\r\x1b\[K)?$/);
});

test('is inconclusive where nobody listens', async () => {
  const standIn = await startStandIn();
  await standIn.close();
  const { code, report } = await verify([kept, '--live', ...ONE, '--base-url', standIn.url], { env, timing });

  expect([code, inShort(report)]).toEqual([3, ['environment.connection']]);
});

test('is inconclusive without credentials, however good the recordings', async () => {
  const { code, report, err } = await verify(['contract-tests/recordings/fetch-by-sid.json', '--live']);

  expect([code, report.verdict]).toEqual([3, 'inconclusive']);
  expect(report.summary.kept).toBeGreaterThan(0);
  expect(err).toMatch(/^--live: no credentials[^\n]+\n$/);
});

test.each([
  ['half a pair', { TWILIO_API_KEY: 'SKx', ...subject }, 'half a pair'],
  ['the other half', { TWILIO_API_SECRET: 'hush-hush', ...subject }, 'half a pair'],
  ['half of the other pair', { TWILIO_AUTH_TOKEN: 'hush-hush', ...subject }, 'half a pair'],
  ['no subject', credentials, 'set TWILIO_CHAT_SERVICE_SID and TWILIO_CONVERSATION_SID'],
  ['half a subject', { ...env, TWILIO_CONVERSATION_SID: '' }, 'set TWILIO_CONVERSATION_SID.'],
  [
    'a subject that is no SID',
    { ...env, TWILIO_CHAT_SERVICE_SID: 'first' },
    'TWILIO_CHAT_SERVICE_SID is no ChatServiceSid that fits the contract (#/components/parameters/ChatServiceSid/schema)',
  ],
  ['an edge without a region', { ...env, TWILIO_EDGE: 'dublin' }, 'TWILIO_EDGE and TWILIO_REGION go together'],
])('refuses %s in one line', async (_what, given, message) => {
  const { code, out, err } = await run(['verify', kept, '--live'], { env: given });

  expect(code).toBe(2);
  expect(err).toContain(message);
  expect(err).toMatch(/^contract: [^\n]+\n$/);
  expect(out + err).not.toContain('hush-hush');
});

test('prints what it would call, and calls nothing', async () => {
  const { code, out, err } = await run(['verify', '--live', '--dry-run', '--base-url', 'http://127.0.0.1:1'], { env });

  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('GET /v1/Services/{ChatServiceSid}/Conversations/{Sid}');
  expect(out).toContain(subject.TWILIO_CONVERSATION_SID);
  expect(out).toContain(
    '  with origin: https://origin.example\n  and once more with Sid from /unique_name of the answer\n',
  );
  expect(out).toMatch(/^not called, since no variable names a subject: FetchServiceConversationMessage, /m);
  expect(out).toMatch(/^budget: 100 requests, repeats included, and 120 s of waiting$/m);
  expect(out).not.toContain('hush-hush');
});

test('prints in a dry run what is missing beside credentials, and refuses what the run would refuse', async () => {
  const args = ['verify', '--live', '--dry-run'];
  const { code, out } = await run(args, { env: credentials });
  const other = await run(args, { env: { ...env, TWILIO_CHAT_SERVICE_SID: 'first' } });

  expect(code).toBe(0);
  expect(out).toContain(
    'missing: TWILIO_CHAT_SERVICE_SID, the subject\nmissing: TWILIO_CONVERSATION_SID, the subject\n',
  );
  expect([other.code, other.out]).toEqual([2, '']);
});

test('needs no recordings where the vendor is asked', async () => {
  const standIn = await startStandIn();
  const folder = process.cwd();
  process.chdir(tmpdir());
  try {
    const { report, err } = await verify(['--live', '--base-url', standIn.url], { env });
    expect([report.sources.map(({ kind }) => kind), err]).toEqual([['live'], '']);
  } finally {
    process.chdir(folder);
    await standIn.close();
  }
});

test('prints in a dry run what is missing', async () => {
  const { code, out } = await run(['verify', '--live', '--dry-run']);

  expect(code).toBe(0);
  expect(out).toMatch(
    /^not called, .+\nmissing: TWILIO_CHAT_SERVICE_SID, the subject\nmissing: TWILIO_CONVERSATION_SID, the subject\nmissing: TWILIO_API_KEY and TWILIO_API_SECRET, or .+, the credentials\nbudget: /,
  );
});

test('does not count the stand-in as evidence', async () => {
  const { code, report } = await verify([kept, '--stand-in']);
  const { out } = await run(['verify', kept, '--stand-in']);

  expect([code, report.verdict]).toEqual([3, 'inconclusive']);
  expect(report.coverage.operations).toEqual({});
  expect(out).toContain('nothing about the vendor');
});

test('is kept for our recordings and the stand-in', async () => {
  const { code, report } = await verify(['--stand-in']);

  expect([code, report.verdict]).toEqual([0, 'kept']);
  expect(report.basis).toMatch(/documented and \d+ authored cases; the stand-in; the vendor was not asked$/);
});
