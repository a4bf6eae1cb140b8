import { expect, test } from '@jest/globals';
import * as client from '../../index.js';

const parts = { status: 404, body: { code: 20404 }, requestId: 'RQ1', retryAfterMs: undefined };
const error = new client.ApiError('GET /things', parts);

test.each([
  [{}, true],
  [{ status: 404 }, true],
  [{ code: 20404 }, true],
  [{ status: 404, code: 20404 }, true],
  [{ status: 500 }, false],
  [{ status: 404, code: 1 }, false],
])('isApiError with %j is %p', (wanted, want) => {
  expect(client.isApiError(error, wanted)).toBe(want);
});

test.each([[undefined], [null], ['ApiError'], [{ name: 'ApiError', status: 404 }], [new Error('x')]])(
  'isApiError refuses %p',
  (value) => expect(client.isApiError(value)).toBe(false),
);

test('isApiError refuses another error of the package', () => {
  expect(client.isApiError(new client.AbortError('x'))).toBe(false);
  expect(client.isConversationsError(new client.AbortError('x'))).toBe(true);
});

test('isApiError knows an error of another install by its brand', () => {
  const foreign = { name: 'ApiError', status: 404, [Symbol.for('conversations-contract.error')]: true };
  expect(client.isApiError(foreign, { status: 404 })).toBe(true);
});

test.each(Object.entries(client).filter(([name]) => /^[A-Z]\w+Error$/.test(name) && name !== 'ConversationsError'))(
  '%s extends ConversationsError and has its name',
  (name, Kind) => {
    const made = new (Kind as new (...args: unknown[]) => Error)('x', name === 'ApiError' ? parts : 'y');
    expect(made).toBeInstanceOf(client.ConversationsError);
    expect(made.name).toBe(name);
    expect(made.stack).toContain('errors.test');
  },
);

test('reads an RFC 9457 problem', () => {
  const body = {
    type: 'https://x.y/1',
    title: 'T',
    status: 400,
    code: 20001,
    detail: 'D',
    errors: [{ detail: 'E', pointer: '#/a' }],
  };
  const problem = new client.ApiError('GET /things', { ...parts, status: 400, body });
  expect(problem).toMatchObject({
    status: 400,
    code: 20001,
    moreInfo: 'https://x.y/1',
    detail: 'D',
    details: body.errors,
    body,
  });
});

test.each([[null], [[]], ['text'], [7], [{ code: '20404', more_info: 5 }]])(
  'takes %j as the body of an error',
  (body) => {
    const odd = new client.ApiError('GET /things', { ...parts, body });
    expect(odd).toMatchObject({ status: 404, code: undefined, moreInfo: undefined, body });
  },
);
