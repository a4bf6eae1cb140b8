import { expect, test } from '@jest/globals';
import { printable } from './printable.js';

test.each([
  { given: 'plain text, ü and 漢字 and 😀', want: 'plain text, ü and 漢字 and 😀' },
  { given: '\x1b[31mred', want: '\\x1b[31mred' },
  { given: 'a\r\nb\t', want: 'a\\x0d\\x0ab\\x09' },
  { given: '\x9b2J\x7f', want: '\\x9b2J\\x7f' },
  { given: 'a\u202eb\u2066c\u200f', want: 'a\\u202eb\\u2066c\\u200f' },
  { given: '\u061c\u2028\ufeff', want: '\\u061c\\u2028\\ufeff' },
])('prints %j safely', ({ given, want }) => {
  expect(printable(given)).toBe(want);
});
