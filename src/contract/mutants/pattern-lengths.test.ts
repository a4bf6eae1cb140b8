import { expect, test } from '@jest/globals';
import { lengthsOf } from './pattern-lengths.js';

test.each([
  ['^CH[0-9a-fA-F]{32}$', 34, 34],
  ['^(?:ab|cde)?$', 0, 3],
  ['^a+$', 1, Infinity],
  ['^a{2,3}\\d$', 3, 4],
  ['ab', 2, Infinity],
  ['^ab', 2, Infinity],
  ['^a$|^bcd$', 1, 3],
  ['^a$|b', 1, Infinity],
  ['^(?=.{5})a*$', 0, Infinity],
  ['^(a)\\1$', 1, Infinity],
  ['^😀{2}$', 2, 2],
  ['^(?:){9}$', 0, 0],
])('%s matches texts of %d to %d characters', (source, least, most) => {
  expect(lengthsOf(source)).toEqual({ least, most });
});

test('what is no regular expression has no lengths', () => {
  expect(lengthsOf('(')).toBeUndefined();
});
