import { describe, expect, test } from '@jest/globals';
import { compareRequest } from './compare-request.js';
import type { SentRequest } from './sent-request.js';

const expected = {
  method: 'GET',
  uri: '/parcels/a%2Fb?q=x%20y',
  headers: { authorization: 'Basic YTpi' },
  forbidHeaders: ['content-type'],
};
const sent: SentRequest = {
  method: 'GET',
  target: '/parcels/a%2Fb?q=x%20y',
  headers: { authorization: 'Basic YTpi', accept: '*/*' },
  body: '',
};

const verdictOf = (request: Partial<SentRequest>, want: Partial<typeof expected & { body: string }> = {}) =>
  compareRequest({ ...expected, ...want }, [{ ...sent, ...request }]);

test('tells the same bytes from the same thing in other escapes', () => {
  expect(verdictOf({})).toEqual({ as: 'bytes' });
  expect(verdictOf({ target: '/parcels/a%2fb?q=x+y' })).toEqual({ as: 'escapes' });
  expect(verdictOf({ target: '/a%b' }, { uri: '/a%b' })).toEqual({ as: 'bytes' }); // an escape that is none, on both sides
});

describe('finds what differs', () => {
  test.each<[string, Partial<SentRequest>, string]>([
    ['the method', { method: 'POST' }, 'method POST, not GET'],
    ['a slash that was not escaped', { target: '/parcels/a/b?q=x%20y' }, 'sent /parcels/a/b?q=x%20y, not'],
    ['escapes of escapes', { target: '/parcels/a%252Fb?q=x%20y' }, 'sent /parcels/a%252Fb'],
    ['a plus for a space in a path', { target: '/parcels/a+b?q=x%20y' }, 'sent /parcels/a+b'],
    ['an escape that is none', { target: '/parcels/a%b?q=x%20y' }, 'sent /parcels/a%b'],
    ['a query that was lost', { target: '/parcels/a%2Fb' }, 'sent /parcels/a%2Fb, not'],
    ['a header that is missing', { headers: {} }, 'header authorization is missing'],
    ['a header that may not be', { headers: { ...sent.headers, 'content-type': 'a/b' } }, 'header content-type was'],
    ['a body that may not be', { body: '{}' }, 'sent the body {}, not '],
  ])('%s', (_name, request, says) => {
    expect(verdictOf(request)).toEqual({ as: 'differs', says: expect.stringContaining(says) });
  });

  test('credentials, without showing them', () => {
    const verdict = verdictOf({ headers: { authorization: 'Basic c2VjcmV0' } });
    expect(verdict).toEqual({ as: 'differs', says: 'header authorization differs' });
  });

  test('no request, and more than one', () => {
    expect(compareRequest(expected, [])).toEqual({ as: 'differs', says: 'sent nothing' });
    expect(compareRequest(expected, [sent, sent])).toEqual({ as: 'differs', says: 'sent 2 requests' });
  });
});

test('holds a client to sending nothing where no URL says what was asked for', () => {
  expect(compareRequest(null, [])).toEqual({ as: 'bytes' });
  expect(compareRequest(null, [sent])).toEqual({ as: 'differs', says: `sent ${sent.target}, and may not` });
});

describe('compares bodies as their type is compared', () => {
  const form = 'application/x-www-form-urlencoded';
  test.each([
    ['a form in another order of names', form, 'a=1&b=x+y', 'b=x%20y&a=1', 'bytes'],
    ['a form in another order of one name', form, 'a=1&a=2', 'a=2&a=1', 'differs'],
    ['a form with another value', form, 'a=1', 'a=2', 'differs'],
    ['a form with a name of every object', form, '__proto__=1', 'a=1', 'differs'],
    [
      'a form with a moment in other characters',
      form,
      'd=2026-01-02T03:04:05Z',
      'd=2026-01-02T03:04:05%2B00:00',
      'moments',
    ],
    [
      'a form with a moment of another zone',
      form,
      'd=2026-01-02T03:04:05%2B02:00',
      'd=2026-01-02T01:04:05Z',
      'moments',
    ],
    ['a form with another moment', form, 'd=2026-01-02T03:04:05Z', 'd=2026-01-02T03:04:05%2B02:00', 'differs'],
    [
      'a form with a moment and another value',
      form,
      'd=2026-01-02T03:04:05Z&a=1',
      'd=2026-01-02T03:04:05.0Z&a=2',
      'differs',
    ],
    [
      'JSON with a moment in other characters',
      'application/json',
      '{"a":["2026-01-02T03:04:05Z"]}',
      '{"a":["2026-01-02T03:04:05+00:00"]}',
      'moments',
    ],
    ['JSON in another order', 'application/json', '{"a":1,"b":[2]}', '{ "b": [2], "a": 1 }', 'bytes'],
    ['JSON with another value', 'application/json', '{"a":1}', '{"a":"1"}', 'differs'],
    ['JSON that is none', 'application/json', '{"a":1}', '{', 'differs'],
    ['other text', 'text/plain', 'a', 'b', 'differs'],
  ])('%s', (_name, type, want, body, as) => {
    const headers = { 'content-type': type };
    const charset = { 'content-type': `${type}; charset=utf-8` };
    expect(verdictOf({ headers: charset, body }, { headers, forbidHeaders: [], body: want } as never).as).toBe(as);
  });
});
