import { expect, test } from '@jest/globals';
import { scannerOf } from './scan-recording.js';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const unicode = (text: string) =>
  [...text].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
const input = {
  credentials: ['SKf1d3b5a79c2e4860f7d9b1a35c8e2460', 'correct-horse-battery'],
  originals: ['anne.mertens@example.org', 'CH0123456789abcdef0123456789abcdef', 'Pa55w0', '+49 151 23456789'],
  replacements: ['qxhe.wkrzpau@tuwnvbe.dpf', '+83 402 77120934', 'zk3Ghw92LqpXv81MnbTy77Qe'],
  publicText: '/v1/Services/{Sid} message title body response',
};
const scan = scannerOf(input);
const whatIn = (value: unknown) => scan(JSON.stringify(value)).map(({ what }) => what);

const LEFT = 'a text that had to be replaced';
const CREDENTIAL = 'a credential of this run';

test.each<[string, unknown, string]>([
  ['an original as it was', 'to anne.mertens@example.org!', LEFT],
  ['an original in capitals', 'ANNE.MERTENS@EXAMPLE.ORG', LEFT],
  ['eight letters of one', 'x nemerten y', LEFT],
  ['one with other signs between its letters', '+49-151.234 567-89', LEFT],
  ['one in percent-encoding', 'anne%2Emertens%40example.org', LEFT],
  ['one in percent-encoding, twice', encodeURIComponent('anne%2Emertens%40example.org'), LEFT],
  ['one in Unicode escapes', unicode('anne.mertens'), LEFT],
  ['one in HTML entities', '&#97;nne&#46;mer&#x74;ens', LEFT],
  ['one in base64', base64('anne.mertens@example.org'), LEFT],
  ['one in base64 inside JSON inside JSON', JSON.stringify({ a: JSON.stringify([base64('anne.mertens')]) }), LEFT],
  ['one in hex', Buffer.from('anne.mertens@example.org').toString('hex'), LEFT],
  ['one in wide letters', 'ａｎｎｅ．ｍｅｒｔｅｎｓ', LEFT],
  ['a short one as a word', 'it is pa55w0, is it not', LEFT],
  ['a SID', 'CH0123456789abcdef0123456789abcdef', LEFT],
  ['a credential', 'correct-horse-battery', CREDENTIAL],
  ['a piece of a credential', 'horse battery', CREDENTIAL],
  ['credentials as Basic', `Basic ${base64('SKf1d3b5a79c2e4860f7d9b1a35c8e2460:correct-horse-battery')}`, CREDENTIAL],
  ['a credential somewhere in base64', base64(`xy${'correct-horse-battery'}`), CREDENTIAL],
  ['Basic credentials of somebody', `Basic ${base64('somebody:something')}`, 'Basic credentials'],
  ['a JSON web token', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0NzExIn0.c2lnbmF0dXJl', 'a JSON web token'],
  ['a private key', '-----BEGIN RSA PRIVATE KEY-----', 'a private key'],
  ['a password in a URL', 'see https://me:secret@example.com', 'a user with a password in a URL'],
  ['an e-mail address of somebody', 'somebody@example.com', 'an e-mail address that was not replaced'],
  ['a phone number of somebody', '+43 660 9182734', 'a phone number that was not replaced'],
  ['a SID of somebody', 'US00112233445566778899aabbccddeeff', 'a SID that was not replaced'],
  ['a random token', 'u7Kq2LmZ9xT4vB1nW8sR5yHe', 'a random token that was not replaced'],
  ['a long number', 4366012345678, 'a long number that was not replaced'],
])('finds %s', (_what, text, what) => {
  expect(whatIn({ message: text })).toEqual([what]);
});

test.each<[string, unknown]>([
  ['replacements', input.replacements],
  ['replacements in percent-encoding', input.replacements.map(encodeURIComponent)],
  ['public words', '/v1/Services/ title'],
  ['dates', ['2026-03-02T09:15:00Z', '2026-03-02T09:15:00.123Z', 'Mon, 02 Mar 2026 09:20:31 GMT']],
  ['small numbers', [0, -1, 20404, 999999]],
  ['a user that was crossed out', 'https://xxxx:xxxxxxxx@example.com/'],
  ['words', 'The requested resource was not found'],
])('is silent about %s', (_what, value) => {
  expect(whatIn({ body: value })).toEqual([]);
});

test('signs in percent-encoding are no text that is left', () => {
  const encoded = scannerOf({ ...input, originals: ['Anne%22%5C%26%3C%C3%A9%3E'], credentials: [] });

  expect(encoded(JSON.stringify({ body: 'qwer%22%5C%26%3C%C3%A9%3E' }))).toEqual([]);
});

test('names the place and never a value', () => {
  expect(scan(JSON.stringify({ response: { body: [{ mertens: { title: 'somebody@example.com' } }] } }))).toEqual([
    { pointer: '/response/body/0/*/title', what: 'an e-mail address that was not replaced' },
  ]);
  expect(scan(JSON.stringify({ body: { 'somebody@example.com': 1 } }))).toEqual([
    { pointer: '/body', what: 'an e-mail address that was not replaced (in a key)' },
  ]);
});

test('takes nothing for good that is no JSON', () => {
  expect(scan('{')).toEqual([{ pointer: '', what: 'no JSON' }]);
});

test('is done with a text of a megabyte', () => {
  expect(whatIn({ body: `${'ab/+'.repeat(260_000)} anne.mertens` })).toEqual([LEFT]);
});
