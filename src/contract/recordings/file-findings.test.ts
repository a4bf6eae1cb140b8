import { expect, test } from '@jest/globals';
import type { Exchange } from '../exchange.js';
import { ownContract } from '../own.js';
import { fileFindings } from './file-findings.js';

const exchange = (url: string, headers: Record<string, string> = {}): Exchange => ({
  request: { method: 'GET', url, headers },
  response: { status: 200 },
});
const codes = (one: Exchange, kind: 'recordings' | 'traffic' = 'recordings') =>
  fileFindings(one, kind, ownContract).map(({ code }) => code);

test.each([
  ['a header with a key', exchange('https://a.test/', { 'x-api-key': 'abcdef' })],
  ['an authorization header', exchange('https://a.test/', { authorization: 'Basic abc' })],
  ['a user in the URL', exchange('https://u:abcdef@a.test/')],
  ['a token in the query', exchange('https://a.test/?access_token=abcdef')],
])('a recording with %s is unredacted', (_, one) => {
  expect(codes(one)).toEqual(['recording.unredacted']);
  expect(codes(one, 'traffic')).toEqual(['traffic.credentials']);
  expect(JSON.stringify(fileFindings(one, 'recordings', ownContract))).not.toContain('abcdef');
});

const withBody = (body: unknown): Exchange => ({ ...exchange('https://a.test/'), response: { status: 200, body } });
const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0NzExIn0.c2lnbmF0dXJl';

test.each<[string, unknown]>([
  ['a JSON web token', { deep: [{ note: `see ${token}` }] }],
  ['a JSON web token as a key', { [token]: 1 }],
  ['Basic credentials', { note: `Basic ${Buffer.from('user:hunter22').toString('base64')}` }],
  [
    'Basic credentials in JSON in JSON',
    { note: JSON.stringify({ a: `Basic ${Buffer.from('user:hunter22').toString('base64')}` }) },
  ],
  ['a private key', { note: '-----BEGIN PRIVATE KEY-----' }],
  ['the SID of an API key', { sid: `SK${'0123456789abcdef'.repeat(2)}` }],
  ['a password in a link', { link: 'https://user:hunter22@example.com/' }],
  ['a password in a link, percent-encoded', { link: 'https%3A%2F%2Fuser%3Ahunter22%40example.com' }],
  ['a bearer token', { note: 'Bearer 0123456789abcdef0123' }],
])('a recording with %s in its body is unredacted', (_, body) => {
  const findings = fileFindings(withBody(body), 'recordings', ownContract);

  expect(findings.map(({ code }) => code)).toEqual(['recording.unredacted']);
  expect(JSON.stringify(findings)).not.toMatch(/hunter|eyJ|0123/);
  expect(codes(withBody(body), 'traffic')).toEqual([]);
});

test.each<[string, unknown]>([
  ['a SID', { sid: `CH${'0123456789abcdef'.repeat(2)}` }],
  ['the SID of an API key of which only the form is left', { sid: `SK${'a'.repeat(32)}` }],
  ['a user that was crossed out', { link: 'https://xxxx:xxxx@example.com/' }],
  ['words', { note: 'Basic authentication needs a Bearer token' }],
  ['an address', { mail: 'support@example.com', phone: '+1 555 0100' }],
  ['base64 of something else', { id: 'bWFkZS11cC1mb3ItdGhpcy1leGFtcGxlLW9ubHk=' }],
])('%s in a body is no credential', (_, body) => {
  expect(codes(withBody(body))).toEqual([]);
});

test('a page token and a redacted header are no credentials', () => {
  expect(codes(exchange('https://a.test/?PageToken=abc', { authorization: 'REDACTED' }))).toEqual([]);
});
