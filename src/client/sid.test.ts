import { expect, test } from '@jest/globals';
import { isSid, parseSid } from '../index.js';

const digits = '0123456789abcdefABCDEF0123456789';

test('knows a SID of its kind', () => {
  expect(isSid('IS', `IS${digits}`)).toBe(true);
  expect(parseSid('IS', `IS${digits}`)).toBe(`IS${digits}`);
});

test.each([
  ['of another kind', `CH${digits}`],
  ['too short', `IS${digits.slice(1)}`],
  ['too long', `IS${digits}0`],
  ['with a line break', `IS${digits}\n`],
  ['with another letter', `IS${digits.slice(1)}g`],
  ['in small letters', `is${digits}`],
  ['empty', ''],
  ['undefined', undefined],
  ['null', null],
  ['a String object', Object(`IS${digits}`)],
])('refuses one that is %s, without repeating it', (_, value) => {
  expect(isSid('IS', value)).toBe(false);
  const parse = () => parseSid('IS', value);
  expect(parse).toThrow(expect.objectContaining({ name: 'InvalidArgumentError' }));
  expect(parse).not.toThrow(digits.slice(1));
});
