import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import { inShort, workbench } from './run-in-tests.js';

const { write, verify, clean } = workbench();
afterAll(clean);

interface Recording {
  request: { method: string; url: string; headers: Record<string, string> };
  response: { status: number; headers: Record<string, string>; body: Record<string, unknown> };
  evidence: string;
  expect?: { code: string; pointer: string }[];
}

const original = readFileSync('contract-tests/recordings/fetch-by-sid.json', 'utf8');

function edited(edit: (recording: Recording) => void): string {
  const recording = JSON.parse(original) as Recording;
  edit(recording);
  return write('edited.json', recording);
}

test('keeps a copy of a recording', async () => {
  const { code, report, out } = await verify([edited(() => undefined)]);

  expect([code, report.verdict, inShort(report)]).toEqual([0, 'kept', []]);
  expect(out).toContain('kept (');
});

const body = (change: Record<string, unknown>) => (recording: Recording) =>
  void Object.assign(recording.response.body, change);

test.each<[string, (recording: Recording) => void, string]>([
  ['a SID with another prefix', body({ account_sid: `XX${'a'.repeat(32)}` }), 'schema.pattern /account_sid'],
  ['a SID that is too short', body({ sid: 'CHabc' }), 'schema.pattern /sid'],
  ['an unknown state', body({ state: 'paused' }), 'schema.enum /state'],
  ['a state that is null', body({ state: null }), 'schema.null /state'],
  ['a state that is a number', body({ state: 1 }), 'schema.type /state'],
  ['a day that does not exist', body({ date_created: '2015-02-29T00:00:00Z' }), 'schema.format /date_created'],
  ['a date without T', body({ date_created: '2015-12-16 22:18:37Z' }), 'schema.format /date_created'],
  ['a relative URL', body({ url: '/v1/Services' }), 'schema.format /url'],
  ['attributes that are no JSON', body({ attributes: '{' }), 'schema.json-text /attributes'],
  ['a missing property', ({ response }) => delete response.body.sid, 'schema.required /sid'],
  ['a list for a body', ({ response }) => Object.assign(response, { body: [] }), 'schema.type'],
  [
    'HTML',
    ({ response }) => void (response.headers['content-type'] = 'text/html'),
    'content-type.undocumented /content-type',
  ],
  ['no content type', ({ response }) => delete response.headers['content-type'], 'content-type.missing /content-type'],
  ['no body', ({ response }) => Object.assign(response, { body: undefined }), 'body.missing'],
  ['a cut body', ({ response }) => Object.assign(response, { body: undefined, text: '{"sid": "CH' }), 'body.cut'],
  ['text', ({ response }) => Object.assign(response, { body: undefined, text: 'hello' }), 'body.not-json'],
])('breaks on %s', async (_what, edit, finding) => {
  const { code, report, out } = await verify([edited(edit)]);

  expect(inShort(report)).toEqual([finding]);
  expect([code, report.verdict]).toEqual([1, 'broken']);
  expect(report.findings[0]!.spec.line).toBeGreaterThan(1);
  expect(report.exchanges).toMatchObject([{ verdict: 'broken', status: 200, findings: [0] }]);
  expect(out).toContain('broken (');
});

test.each<[string, (recording: Recording) => void, string]>([
  ['an added property', body({ topic: 'new' }), 'property.undocumented /topic'],
  ['a state that differs by case', body({ state: 'Active' }), 'schema.enum-case /state'],
  [
    'another JSON media type',
    ({ response }) => void (response.headers['content-type'] = 'application/hal+json'),
    'content-type.variant /content-type',
  ],
  [
    'an unknown header',
    ({ response }) => void (response.headers['x-surprise'] = '1'),
    'header.undocumented /x-surprise',
  ],
  ['an unknown status', ({ response }) => void (response.status = 299), 'status.undocumented'],
  ['another SID than the one asked for', body({ sid: `CH${'b'.repeat(32)}` }), 'rule.broken /sid'],
  ['an unknown path', ({ request }) => void (request.url += '/Other'), 'request.path'],
  ['an unknown method', ({ request }) => void (request.method = 'PATCH'), 'request.method'],
  ['an unknown query parameter', ({ request }) => void (request.url += '?Page=1'), 'request.query /Page'],
])('takes %s for drift, which breaks only when asked to', async (_what, edit, finding) => {
  const path = edited(edit);
  const lenient = await verify([path]);
  const strict = await verify([path, '--fail-on', 'drift']);

  expect(inShort(lenient.report)).toContain(finding);
  expect(lenient.report.findings.every(({ severity }) => severity === 'drift')).toBe(true);
  const unverified = finding === 'request.path' || finding === 'request.method';
  expect([lenient.code, lenient.report.verdict]).toEqual(unverified ? [3, 'inconclusive'] : [0, 'kept']);
  expect([strict.code, strict.report.verdict]).toEqual([1, 'broken']);
});

test('takes out a finding that a recording expects', async () => {
  const { code, report } = await verify([
    edited((recording) => {
      recording.response.body.state = 'paused';
      recording.expect = [{ code: 'schema.enum', pointer: '/state' }];
    }),
  ]);

  expect([code, inShort(report)]).toEqual([0, []]);
});

test('breaks where an expected finding does not come', async () => {
  const path = edited((recording) => (recording.expect = [{ code: 'schema.enum', pointer: '/state' }]));
  const { code, report } = await verify([path]);

  expect([code, inShort(report)]).toEqual([1, ['recording.expectation /state']]);
  expect(report.findings[0]!.severity).toBe('breaking');
});

test('breaks on a credential in a recording', async () => {
  const path = edited(({ request }) => void (request.headers.authorization = 'Basic QUM6dG9rZW4='));
  const { code, report, out } = await verify([path]);

  expect([code, inShort(report)]).toEqual([1, ['recording.unredacted']]);
  expect(out + JSON.stringify(report)).not.toContain('QUM6dG9rZW4=');
});

test('finds a credential of the request behind a redacted header of the response', async () => {
  const path = edited(({ request, response }) => {
    request.headers.authorization = 'Basic QUM6dG9rZW4=';
    response.headers.authorization = 'redacted';
  });

  expect(inShort((await verify([path])).report)).toContain('recording.unredacted');
});
