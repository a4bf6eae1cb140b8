import { expect, test } from '@jest/globals';
import { check } from './check.js';
import { contractFrom } from './load.js';

const contractOf = (schema: object) =>
  contractFrom(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Texts', version: '1' },
      paths: {
        '/text': {
          get: {
            operationId: 'getText',
            responses: { 200: { description: '', content: { 'application/json': { schema } } } },
          },
        },
      },
    }),
    'texts.json',
  );

const exchangeOf = (body: unknown) => ({
  request: { method: 'GET', url: '/text' },
  response: { status: 200, headers: { 'content-type': 'application/json' }, body },
});

test.each([
  ['a*a*a*a*b', 'a', 'b'],
  ['\\s*\\s*\\s*$', ' ', ''],
  ['^[^@]+@[^@]+\\.[^@]+$', '.', '@b.a'],
  ['foo.*bar.*baz', 'foobar', 'baz'],
])('tests a long text in time: %s', (pattern, repeated, end) => {
  const contract = contractOf({ type: 'string', pattern });
  const long = repeated.repeat(200_000 / repeated.length);
  const codes = [`${long}${end}`, `${long}\n${repeated}!\n`].map((text) =>
    check(exchangeOf(text), contract).map(({ code }) => code),
  );

  expect(codes).toEqual([[], pattern.endsWith('*$') ? [] : ['schema.pattern']]);
});

test('tests a long name of a property in time', () => {
  const contract = contractOf({ type: 'object', patternProperties: { 'a*a*a*a*b': { type: 'string' } } });
  const name = 'a'.repeat(200_000);

  expect(check(exchangeOf({ [name]: 1 }), contract)).toEqual([]);
  expect(check(exchangeOf({ [`${name}b`]: 1 }), contract).map(({ code }) => code)).toEqual(['schema.type']);
});
