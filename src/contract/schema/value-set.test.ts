import { expect, test } from '@jest/globals';
import { ValueSet } from './value-set.js';

test.each<[string, unknown, unknown, boolean]>([
  ['a number, however it is written', 1, 1.0, true],
  ['zero, whatever its sign', 0, -0, true],
  ['zero in a list', [0], [-0], true],
  ['a number and its text', 1, '1', false],
  ['a number and its text in a list', [1], ['1'], false],
  ['null and its text', [null], ['null'], false],
  ['members in another order', { a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 }, true],
  ['items in another order', [1, 2], [2, 1], false],
  ['a list and an object', [], {}, false],
  ['names that hold what separates them', { 'a":1,"b': 1 }, { a: 1, b: 1 }, false],
])('tells whether %s are equal', (_what, one, other, equal) => {
  expect(new ValueSet([one]).has(other)).toBe(equal);
});

const nested = (levels: number, inner: unknown) => {
  let value = inner;
  for (let i = 0; i < levels; i++) value = [value];
  return value;
};

test('tells values apart below the depth that its text tells', () => {
  const set = new ValueSet([nested(60, 1)]);
  expect([set.has(nested(60, 1)), set.has(nested(60, 2))]).toEqual([true, false]);
});
