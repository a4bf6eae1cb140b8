import { expect, test } from '@jest/globals';
import { decodedOf } from './decoded.js';
import { requiredByBadForm, requiredBySites } from './requirements.js';

const site = (schema: Readonly<Record<string, unknown>>, value: unknown) => ({
  ...{ schema, value, pointer: '#', place: ['a'], isOneForm: false },
});
const ofFormat = (format: string, value: unknown) => site({ format }, value);

test.each<[string, unknown, object | undefined]>([
  ['date-time', '2015-12-16T22:18:37Z', { instant: '2015-12-16T22:18:37Z' }],
  ['date-time', '2016-01-01T01:00:00.1200+02:00', { instant: '2015-12-31T23:00:00.12Z' }],
  ['date-time', '2016-12-31t23:59:60.5z', { instant: '2016-12-31T23:59:60.5Z' }],
  ['date-time', 'yesterday', undefined],
  ['date-time', null, undefined],
  ['uri', 'https://example.com', { uri: 'https://example.com' }],
  ['date', '2015-12-16', undefined],
])('decodes the %s %j', (format, value, want) => {
  expect(decodedOf([ofFormat(format, value)])).toEqual(want && { '/a': want });
});

test.each<[string, unknown, string[]]>([
  ['date-time', '2015-12-16T22:18:37.5+01:00', []],
  ['date-time', '2016-12-31T23:59:60Z', ['strict-format']],
  ['uri', 'https://example.com/a_b?c=d', []],
  ['uri', 'a:', ['strict-format']],
  ['duration', 'P1D', ['strict-format']],
  ['uri-map', 'anything', []],
])('the valid %s %j asks %j of a validator', (format, value, want) => {
  expect(requiredBySites([ofFormat(format, value)])).toEqual(want);
});

test.each<[number, number, string[]]>([
  [4.25, 0.01, []],
  [0.29, 0.01, ['decimal-multiple']],
  [4, 2, []],
])('%d as a multiple of %d asks %j of a validator', (value, multipleOf, want) => {
  expect(requiredBySites([site({ multipleOf }, value)])).toEqual(want);
});

test.each<[string, string, string]>([
  ['date-time', 'yesterday', 'format-assertion'],
  ['date-time', '2015-12-16 22:18:37Z', 'strict-format'],
  ['uri', '/v1', 'format-assertion'],
  ['uri', 'https://', 'strict-format'],
  ['ipv6', '1', 'strict-format'],
])('refusing the %s %j asks %s of a validator', (format, value, want) => {
  expect(requiredByBadForm(format, value)).toBe(want);
});
