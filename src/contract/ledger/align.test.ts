import { expect, test } from '@jest/globals';
import { align } from './align.js';

/** `=` stayed, `~` replaced, `-` went, `+` came. */
const shape = (before: string, after: string) =>
  align([...before], [...after])
    .map(({ before: b, after: a, same }) => (same ? '=' : b === undefined ? '+' : a === undefined ? '-' : '~'))
    .join('');

test.each([
  { before: '', after: '', want: '' },
  { before: 'abc', after: 'abc', want: '===' },
  { before: 'abc', after: 'axc', want: '=~=' },
  { before: 'abc', after: 'abxc', want: '==+=' },
  { before: 'abc', after: 'ac', want: '=-=' },
  { before: '', after: 'ab', want: '++' },
  { before: 'ab', after: '', want: '--' },
  { before: 'abcdef', after: 'acxef', want: '=-=~==' },
  { before: 'aba', after: 'abaaba', want: '===+++' },
  { before: 'abcd', after: 'xyz', want: '~~~-' },
])('turns `$before` into `$after` by $want', ({ before, after, want }) => {
  expect(shape(before, after)).toBe(want);
});

test('names the places in both lists', () => {
  expect(align(['a', 'b', 'd'], ['a', 'c', 'd', 'e'])).toEqual([
    { before: 0, after: 0, same: true },
    { before: 1, after: 1, same: false },
    { before: 2, after: 2, same: true },
    { after: 3, same: false },
  ]);
});

test('takes what differs in very long lists as replaced', () => {
  const before = Array.from({ length: 6000 }, (_, i) => `b${i}`);
  const after = Array.from({ length: 6000 }, (_, i) => `a${i}`);
  expect(align(before, after).every(({ before: b, after: a, same }) => !same && b === a)).toBe(true);
});
