import { expect, test } from '@jest/globals';
import { digestOf, hashOf, linesOf, sha256 } from './document-lines.js';

test.each(['a\n\nb', 'a\n\nb\n', 'a\r\n\r\nb\r\n', 'a\r\rb\r'])('splits %j into three lines', (text) => {
  expect(linesOf(text)).toEqual(['a', '', 'b']);
});

test('keeps twelve digits of the hash of a line', () => {
  expect(digestOf('abc')).toBe('ba7816bf8f01');
});

test.each(['', '  ', '\t'])('keeps nothing of the blank line %j', (line) => {
  expect(digestOf(line)).toBe('');
});

test('hashes the cited lines with a newline between them', () => {
  expect(hashOf([1, 3], ['a', '', 'b'])).toBe(sha256('a\nb'));
});

test('has no hash where a cited line is not there', () => {
  expect(hashOf([1, 4], ['a', '', 'b'])).toBeUndefined();
});
