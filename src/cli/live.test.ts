import { afterAll, expect, test } from '@jest/globals';
import { startStandIn, type StandInOptions } from '../stand-in/start-stand-in.js';
import { inShort, workbench } from './run-in-tests.js';

const { run, verify, write, clean } = workbench();
afterAll(clean);

const kept = write(
  'empty.ndjson',
  JSON.stringify({ request: { method: 'GET', url: 'https://elsewhere.example/' }, response: { status: 200 } }),
);
const credentials = { TWILIO_API_KEY: 'SKx', TWILIO_API_SECRET: 'hush-hush' };
const subject = { TWILIO_CHAT_SERVICE_SID: `IS${'a'.repeat(32)}`, TWILIO_CONVERSATION_SID: `CH${'a'.repeat(32)}` };
const env = { ...credentials, ...subject };

async function verifyLive(options: StandInOptions, given: Record<string, string> = env) {
  const standIn = await startStandIn(options);
  try {
    return await verify([kept, '--live', '--base-url', standIn.url], { env: given });
  } finally {
    await standIn.close();
  }
}

test('is kept where every planned call is answered well', async () => {
  const { code, report, out, err } = await verifyLive({});

  expect([code, report.verdict, inShort(report)]).toEqual([0, 'kept', []]);
  expect(report.basis).toMatch(/^\d live answers? of the vendor$/);
  expect(report.coverage.operations).toMatchObject({ FetchServiceConversation: { 200: {} } });
  expect(out + err + JSON.stringify(report)).not.toContain('hush-hush');
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
])(
  'is inconclusive for %s',
  async (_what, options, finding) => {
    const { code, report } = await verifyLive(options);

    expect([code, report.verdict, inShort(report)]).toEqual([3, 'inconclusive', [finding]]);
    expect(report.findings[0]).toMatchObject({ fault: 'environment' });
    expect(report.summary.unverified).toBe(1);
    expect(report.basis).toBe('the vendor gave no answer that counts');
  },
  20_000,
);

test('is broken for an answer that breaks the contract', async () => {
  const { code, report } = await verifyLive({ fault: 'html-200' });

  expect([code, report.verdict]).toEqual([1, 'broken']);
});

test('is inconclusive where nobody listens', async () => {
  const standIn = await startStandIn();
  await standIn.close();
  const { code, report } = await verify([kept, '--live', '--base-url', standIn.url], { env });

  expect([code, inShort(report)]).toEqual([3, ['environment.connection']]);
}, 20_000);

test('is inconclusive without credentials, however good the recordings', async () => {
  const { code, report, err } = await verify(['--live']);

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
  ['a subject that is no SID', { ...env, TWILIO_CHAT_SERVICE_SID: 'first' }, 'ChatServiceSid'],
  ['an edge without a region', { ...env, TWILIO_EDGE: 'dublin' }, 'region'],
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
  expect(out).not.toContain('hush-hush');
});

test('prints in a dry run what is missing', async () => {
  const { code, out } = await run(['verify', '--live', '--dry-run']);

  expect([code, out]).toEqual([0, 'missing: TWILIO_CHAT_SERVICE_SID\nmissing: TWILIO_CONVERSATION_SID\n']);
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
