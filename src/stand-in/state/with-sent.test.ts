import { expect, test } from '@jest/globals';
import { withSent } from './with-sent.js';

const document = {
  resource: {
    type: 'object',
    additionalProperties: true,
    properties: {
      friendly_name: { type: 'string' },
      closed: { type: 'object', properties: { a: {} } },
      open: { type: 'object' },
    },
  },
};

test.each<[string, Record<string, unknown>, object]>([
  ['by its name in the writing of members', { FriendlyName: 'x' }, { friendly_name: 'x' }],
  ['by its very name', { friendly_name: 'x' }, { friendly_name: 'x' }],
  ['into an object that knows it', { 'Closed.A': 1 }, { closed: { a: 1 } }],
  ['into an open object', { 'Open.B.CdEf': 1 }, { open: { b: { cd_ef: 1 } } }],
  ['nowhere, although the resource is open', { Other: 'x' }, {}],
  ['nowhere, where an object does not know it', { 'Closed.B': 1 }, {}],
])('a field goes %s', (_where, sent, body) => {
  expect(withSent(document, '#/resource', {}, sent).body).toEqual(body);
});

test('a vendor may say where a field goes, and that it goes nowhere', () => {
  const known = { FriendlyName: null, Other: ['open', 'other'] };
  expect(withSent(document, '#/resource', {}, { FriendlyName: 'x', Other: 'y' }, known)).toEqual({
    body: { open: { other: 'y' } },
    places: [['open', 'other']],
  });
});
