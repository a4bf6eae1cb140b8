import { expect, test } from '@jest/globals';
import { compareValue, type Reading } from './compare-value.js';
import { decodedIn } from './decoded-in.js';
import { knownNames } from './known-names.js';

const known = knownNames({ anyOf: [{ properties: { id: {}, at: {}, list: { items: { properties: { n: {} } } } } }] });
const at: Reading = { known, decode: { '/at': { instant: '2016-12-31T23:59:58Z' } } };

test.each<[string, unknown, unknown, string | undefined]>([
  ['the same', { id: 1, list: [{ n: 1 }] }, { list: [{ n: 1 }], id: 1.0 }, undefined],
  ['null for absent', { id: null }, {}, undefined],
  ['absent for null', {}, { id: null }, undefined],
  ['a property that nobody knows, lost', { id: 1, new: 1 }, { id: 1 }, undefined],
  ['a property that nobody knows, changed', { id: 1, new: 1 }, { id: 1, new: 2 }, '/new: another value'],
  ['a known property, lost', { id: 1 }, {}, '/id: lost'],
  ['a known property at depth, lost', { list: [{ n: 1 }] }, { list: [{}] }, '/list/0/n: lost'],
  ['a property that was not sent', {}, { id: 1 }, '/id: not sent'],
  ['an item lost', { list: [1, 2] }, { list: [1] }, '/list: 1 items, not 2'],
  ['another type', { id: 1 }, { id: '1' }, '/id: another value'],
  ['a list for an object', { list: {} }, { list: [] }, '/list: another value'],
  ['nothing decoded', { id: 1 }, null, 'the body: lost'],
  ['the same moment in another zone', { at: '2017-01-01T01:59:58+02:00' }, { at: '2016-12-31T23:59:58Z' }, undefined],
  ['the same moment, with zeros', { at: '2016-12-31T23:59:58Z' }, { at: '2016-12-31T23:59:58.000+00:00' }, undefined],
  ['another moment', { at: '2016-12-31T23:59:58Z' }, { at: '2016-12-31T23:59:58.001Z' }, '/at: another value'],
  ['no moment', { at: '2016-12-31T23:59:58Z' }, { at: 'Saturday' }, '/at: another value'],
  ['a moment where none is', { id: '2016-12-31T23:59:58Z' }, { id: '2016-12-31T23:59:58+00:00' }, '/id: another value'],
])('%s', (_name, sent, got, says) => {
  expect(compareValue(sent, got, at)).toBe(says);
});

test('compares URIs after normalising', () => {
  const reading = { known, decode: { '/id': { uri: 'https://EXAMPLE.com' } } };
  expect(compareValue({ id: 'https://EXAMPLE.com' }, { id: 'https://example.com/' }, reading)).toBeUndefined();
  expect(compareValue({ id: 'https://EXAMPLE.com' }, { id: 'https://example.org/' }, reading)).toBe(
    '/id: another value',
  );
});

test('finds in any body what a client may turn into types of its own', () => {
  expect(decodedIn({ 'a/b': ['2016-12-31T23:59:58Z', 'https://example.com', 'word', 1, null] })).toEqual({
    '/a~1b/0': { instant: '2016-12-31T23:59:58Z' },
    '/a~1b/1': { uri: 'https://example.com' },
  });
});
