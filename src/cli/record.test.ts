import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from '@jest/globals';
import type { Exchange } from '../contract/exchange.js';
import { startStandIn, type StandInOptions } from '../stand-in/start-stand-in.js';
import { closeServers, serve, serveJson } from '../stand-in/test-server.js';
import { quickTiming } from './live/timing-in-tests.js';
import { inShort, workbench } from './run-in-tests.js';

const { path, write, run, verify, clean } = workbench();
afterEach(closeServers);
afterAll(clean);

const service = 'IS0123456789abcdef0123456789abcdef';
const conversation = 'CHfedcba9876543210fedcba9876543210';
const credentials = {
  TWILIO_API_KEY: 'SK00112233445566778899aabbccddeeff',
  TWILIO_API_SECRET: 'hush-hush-do-not-tell',
};
const env = { ...credentials, TWILIO_CHAT_SERVICE_SID: service, TWILIO_CONVERSATION_SID: conversation };
const url = `https://conversations.twilio.com/v1/Services/${service}/Conversations/${conversation}`;
const body = {
  account_sid: 'AC89abcdef0123456789abcdef01234567',
  chat_service_sid: service,
  messaging_service_sid: null,
  sid: conversation,
  friendly_name: 'Änne Mertens, +49 151 23456789',
  unique_name: null,
  attributes: '{"customer": {"mail": "anne.mertens@example.org", "phone": 4915123456789}}',
  state: 'active',
  date_created: '2026-03-02T09:15:00Z',
  date_updated: '2026-03-02T09:20:30Z',
  timers: {},
  url,
  links: { messages: `${url}/Messages` },
  bindings: { email: { name: 'Änne Mertens' } },
};

/** The plan of one operation: two reads of one conversation. */
const ONE = ['--only', 'FetchServiceConversation'];

let folders = 0;
const freshFolder = () => path(`out-${folders++}`);
const filesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder).sort() : []);
const recordingIn = (folder: string, file = filesIn(folder)[0]!): Exchange =>
  JSON.parse(readFileSync(join(folder, file), 'utf8')) as Exchange;

async function recordFrom(baseUrl: string, more: readonly string[] = [], given: Record<string, string> = env) {
  const folder = freshFolder();
  const only = more.includes('--spec') ? [] : ONE;
  const result = await run(['record', ...only, '--base-url', baseUrl, '--out', folder, ...more], {
    env: given,
    timing: quickTiming(),
  });
  return { ...result, folder, files: filesIn(folder) };
}

async function recordStandIn(options: StandInOptions, given = env) {
  const standIn = await startStandIn(options);
  try {
    return await recordFrom(standIn.url, [], given);
  } finally {
    await standIn.close();
  }
}

test('writes a recording for each call, and says so', async () => {
  const standIn = await startStandIn();
  const subject = { TWILIO_CHAT_SERVICE_SID: `IS${'a'.repeat(32)}`, TWILIO_CONVERSATION_SID: `CH${'a'.repeat(32)}` };
  const { code, out, err, folder, files } = await recordFrom(standIn.url, [], { ...credentials, ...subject });
  const verified = await verify([folder, '--base-url', standIn.url]);
  await standIn.close();

  expect([code, err]).toEqual([0, '']);
  expect(files).toEqual(['fetch-service-conversation-200-by-unique-name.json', 'fetch-service-conversation-200.json']);
  expect(out.match(/is new/g)).toHaveLength(2);
  expect([verified.code, verified.report.summary.kept, inShort(verified.report)]).toEqual([0, 2, []]);
});

test('never calls an answer recorded that no server of the contract gave', async () => {
  const { folder } = await recordFrom((await serveJson(body)).url);
  const { evidence, source, at, contract } = recordingIn(folder);

  expect(evidence).toBe('authored');
  expect(source).toMatch(/^authored: .* 127\.0\.0\.1:\d+ is no server of the contract/);
  expect(Date.parse(at!)).not.toBeNaN();
  expect(contract).toEqual({ version: expect.any(String), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
});

test('leaves nothing of an answer but what the contract lists', async () => {
  const headers = { 'x-request-ref': 'anne-mertens-471108154711', 'set-cookie': 'session=mertens' };
  const { code, out, err, folder } = await recordFrom((await serveJson(body, 200, headers)).url);
  const text = readFileSync(join(folder, filesIn(folder)[0]!), 'utf8');

  expect(code).toBe(0);
  for (const secret of [
    'mertens',
    'Änne',
    '471108154711',
    '23456789',
    'example.org',
    ...[service, conversation].map((sid) => sid.slice(2)),
    'hush',
  ])
    expect(`${text}${out}${err}`.toLowerCase()).not.toContain(secret.toLowerCase());
  const { request, response } = recordingIn(folder);
  const redacted = response.body as typeof body;
  expect(redacted).toMatchObject({ state: 'active', date_created: body.date_created, messaging_service_sid: null });
  expect(redacted.sid).toMatch(/^CH[0-9a-f]{32}$/);
  expect(redacted.url).toBe(
    `https://conversations.twilio.com/v1/Services/${redacted.chat_service_sid}/Conversations/${redacted.sid}`,
  );
  expect(request.url.endsWith(`/${redacted.sid}`)).toBe(true);
  expect(redacted.attributes).toHaveLength(body.attributes.length);
  expect(response.headers!['set-cookie']).toBe('REDACTED');
});

test('chooses other replacements in every run', async () => {
  const { url: server } = await serveJson(body);
  const [one, other] = [await recordFrom(server), await recordFrom(server)];

  expect(recordingIn(one.folder).request.url).not.toBe(recordingIn(other.folder).request.url);
});

test.each(['html-200', 'not-json', 'proto-keys', 'duplicate-keys', 'empty-200', 'invalid-utf-8'])(
  'records an answer that breaks the contract as it is: %s',
  async (fault) => {
    const { code, err, files } = await recordStandIn({ fault });

    expect([code, err]).toEqual([0, '']);
    expect(files).toEqual(['fetch-service-conversation-200.json']);
  },
);

test('records no answer that is cut: nobody knows who cut it', async () => {
  const { code, err, files } = await recordStandIn({ fault: 'truncated-json' });

  expect([code, files]).toEqual([3, []]);
  expect(err).toContain('so it is not recorded');
});

test('refuses an answer that is nested too deep', async () => {
  const { code, err, files } = await recordStandIn({ fault: 'deep-json' });

  expect([code, files]).toEqual([1, []]);
  expect(err).toContain('nested more than 200 deep');
});

test('refuses all files where a credential would be in one, and does not print it', async () => {
  const given = { ...env, TWILIO_API_SECRET: 'conversations' };
  const { code, out, err, files } = await recordFrom((await serveJson(body)).url, [], given);

  expect([code, files]).toEqual([1, []]);
  expect(err).toMatch(/fetch-service-conversation-200\.json: \/request\/url holds a credential of this run/);
  expect(err + out).not.toMatch(/conversations(?![-\w]*\.json)(?!\.)/);
});

test('refuses where redaction cannot keep the findings', async () => {
  const spec = write(
    'composed.yaml',
    `openapi: 3.1.0
info: { title: Pets, version: '1' }
servers: [{ url: 'https://pets.example' }]
paths:
  /pet:
    get:
      operationId: readPet
      responses:
        '200':
          description: A pet.
          content:
            application/json:
              schema:
                type: object
                properties: { kind: { type: string }, name: { type: string }, label: { type: string } }
                x-rules:
                  label-is-made-of-both: { at: '#/label', equals: '{#/kind} {#/name}', says: The label is both. }
`,
  );
  const { url: server } = await serveJson({ kind: 'brown cow', name: 'Berta', label: 'brown cow Berta' });
  const planned = await run(['record', '--spec', spec, '--dry-run', '--base-url', server, '--out', path('x')], { env });
  const { code, err, files } = await recordFrom(server, ['--spec', spec]);

  expect(planned.out).toContain('GET /pet');
  expect([code, files]).toEqual([1, []]);
  expect(err).toContain('has other findings than the live exchange');
  expect(err).not.toContain('Berta');
});

test('leaves what it recorded today, renews what is older, and replaces what differs', async () => {
  const folder = freshFolder();
  let answer: object = body;
  const { url: server } = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  const recordAgain = () => run(['record', ...ONE, '--base-url', server, '--out', folder], { env });
  const file = join(folder, 'fetch-service-conversation-200.json');

  expect((await recordAgain()).out).toContain('is new');
  const first = readFileSync(file, 'utf8');
  expect((await recordAgain()).out).toContain('left as it is');
  expect(readFileSync(file, 'utf8')).toBe(first);

  writeFileSync(file, first.replace(/"at": "\d{4}-\d\d-\d\d/, '"at": "2026-01-02'));
  expect((await recordAgain()).out).toContain('renewed: nothing differs from the one of 2026-01-02');

  answer = { ...body, state: 'closed' };
  expect((await recordAgain()).out).toContain('the exchange differs');
  expect((recordingIn(folder).response.body as typeof body).state).toBe('closed');

  writeFileSync(file, 'something of mine');
  expect((await recordAgain()).out).toContain('replaces a file that was no recording');
  expect(filesIn(folder)).toEqual(['fetch-service-conversation-200.json']);
});

test.each<[string, StandInOptions]>([
  ['404', { scenario: '404' }],
  ['401', { scenario: '401' }],
  ['503', { scenario: '503' }],
  ['a reset', { fault: 'reset' }],
])(
  'is inconclusive for %s, and records nothing',
  async (_what, options) => {
    const { code, err, files } = await recordStandIn(options);

    expect([code, files]).toEqual([3, []]);
    expect(err).toMatch(/^contract record: GET .* is not recorded\n$/);
  },
  20_000,
);

test('is inconclusive without credentials', async () => {
  const { code, err, files } = await recordFrom('http://127.0.0.1:1', [], {});

  expect([code, files]).toEqual([3, []]);
  expect(err).toMatch(/no credentials[^\n]+Set TWILIO_API_KEY and TWILIO_API_SECRET\.\n$/);
});

const somewhere = ['--base-url', 'http://127.0.0.1:1', '--out', path('nowhere')];
test.each<[string, readonly string[], Record<string, string>, string]>([
  ['half a pair', somewhere, { TWILIO_API_KEY: 'SKx' }, 'half a pair'],
  ['no subject', somewhere, credentials, 'contract record has no subject: set TWILIO_CHAT_SERVICE_SID'],
  ['another host without --out', ['--base-url', 'http://127.0.0.1:1'], env, 'name another folder with --out'],
  ['an empty --out', ['--out', ''], env, '--out is empty'],
  ['an unknown operation', ['--only', 'nothing'], env, 'no such operation'],
  ['a base URL that is none', ['--base-url', 'x'], env, '--base-url takes'],
  ['a missing spec', ['--spec', 'nowhere.yaml'], env, 'there is no such file'],
  ['an unknown option', ['--x'], env, 'contract record --help'],
  ['a path', ['x'], env, 'contract record --help'],
])('refuses %s in one line', async (_what, args, given, message) => {
  const { code, out, err } = await run(['record', ...args], { env: given });

  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
  expect(err).toMatch(/^contract: [^\n]+\n$/);
});

test('refuses a folder that is a file', async () => {
  const { url: server } = await serveJson(body);
  const { code, err } = await run(['record', ...ONE, '--base-url', server, '--out', write('file', '')], { env });

  expect(code).toBe(2);
  expect(err).toMatch(/^contract: --out .* is a file: name a folder\.\n$/);
});

test('puts no file in the place of a folder', async () => {
  const folder = freshFolder();
  mkdirSync(join(folder, 'fetch-service-conversation-200.json'), { recursive: true });
  const { url: server } = await serveJson(body);
  const { code, err } = await run(['record', ...ONE, '--base-url', server, '--out', folder], { env });

  expect(code).toBe(2);
  expect(err).toContain('cannot be written');
  expect(filesIn(folder)).toEqual(['fetch-service-conversation-200.json']);
});

test('prints what it would call, and calls nothing', async () => {
  const { code, out, err } = await run(['record', '--dry-run', ...somewhere], { env });

  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('GET /v1/Services/{ChatServiceSid}/Conversations/{Sid}');
  expect(out).toContain(`would be written to ${path('nowhere')}`);
  expect(out).not.toContain('hush-hush');
});
