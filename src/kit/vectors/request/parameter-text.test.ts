import { expect, test } from '@jest/globals';
import { headerText, queryText, segmentText } from './parameter-text.js';

const style = (name: string, explode = true) => ({ name: 'a', style: name, explode });

test.each<[string, boolean, unknown, string | undefined]>([
  ['form', true, 'b c+d&é', 'a=b%20c%2Bd%26%C3%A9'],
  ['form', true, false, 'a=false'],
  ['form', true, ['b', 'c,d'], 'a=b&a=c%2Cd'],
  ['form', false, ['b', 'c,d'], 'a=b,c%2Cd'],
  ['spaceDelimited', false, ['b', 'c'], 'a=b%20c'],
  ['pipeDelimited', false, ['b', 'c'], 'a=b%7Cc'],
  ['deepObject', true, { b: 1, c: 'd' }, 'a%5Bb%5D=1&a%5Bc%5D=d'],
  ['form', true, { b: 1, c: 'd' }, 'b=1&c=d'],
  ['form', false, { b: 1, c: 'd' }, 'a=b,1,c,d'],
  ['form', true, [], undefined],
  ['form', true, null, undefined],
  ['form', true, [['b']], undefined],
  ['deepObject', false, ['b'], undefined],
  ['pipeDelimited', false, { b: 1 }, undefined],
])('writes a query of style %s, explode %j, of %j', (name, explode, value, want) => {
  expect(queryText(style(name, explode), value)).toBe(want);
});

test.each<[string, unknown, string | undefined]>([
  ['simple', 'a/b c', 'a%2Fb%20c'],
  ['simple', 7, '7'],
  ['simple', ['a', 'b,c'], 'a,b%2Cc'],
  ['label', 'a', undefined],
  ['simple', {}, undefined],
])('writes a segment of style %s of %j', (name, value, want) => {
  expect(segmentText(style(name, false), value)).toBe(want);
});

test.each<[unknown, string | undefined]>([
  ['a b', 'a b'],
  [true, 'true'],
  [['a', 1], 'a,1'],
  [' a', undefined],
  ['é', undefined],
  ['', undefined],
  ['a\r\nb: c', undefined],
  [null, undefined],
])('writes a header of %j', (value, want) => {
  expect(headerText(value)).toBe(want);
});
