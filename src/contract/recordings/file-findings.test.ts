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

test('a page token and a redacted header are no credentials', () => {
  expect(codes(exchange('https://a.test/?PageToken=abc', { authorization: 'REDACTED' }))).toEqual([]);
});
