import { expect, test } from '@jest/globals';
import { formats } from '../../formats/formats.js';
import { FORMATS } from './formats.js';

test('knows every format that the check asserts, and no other', () => {
  expect(Object.keys(FORMATS).sort()).toEqual(Object.keys(formats).sort());
});

const bad = Object.entries(FORMATS).flatMap(([name, format]) =>
  Object.entries(format.bad).map(([says, value]) => [name, says, value] as const),
);

test.each(bad)('%s with %s is of the format for neither reader', (name, _says, value) => {
  expect(FORMATS[name]!.is(value as never)).toBe(false);
  expect(formats[name]!.test(value as never)).toBe(false);
});

test.each<[string, string | number]>([
  ['date-time', '2016-12-31T23:59:60Z'],
  ['date-time', '2024-02-29t00:00:00.5+01:00'],
  ['uri', 'https://example.com/a?b=c#d'],
  ['uri', 'urn:a:b'],
  ['date', '2024-02-29'],
  ['time', '22:18:37Z'],
  ['duration', 'P1DT2H'],
  ['uri-reference', '/a%20b'],
  ['uri-template', '/a/{b}'],
  ['email', 'a@example.com'],
  ['hostname', 'example.com'],
  ['ipv4', '127.0.0.1'],
  ['ipv6', '::1'],
  ['uuid', 'a1b2c3d4-0000-4000-8000-000000000000'],
  ['json-pointer', '/a~1b'],
  ['relative-json-pointer', '1/a'],
  ['byte', 'YWI='],
  ['int32', -(2 ** 31)],
])('a good %s is one for both readers: %s', (name, value) => {
  expect(FORMATS[name]!.is(value as never)).toBe(true);
  expect(formats[name]!.test(value as never)).toBe(true);
});
