import { expect, test } from '@jest/globals';
import { fittingBodies, leastOf } from './fitting-bodies.js';

type Fields = Readonly<Record<string, unknown>>;
const all = { a: 1, b: 2, c: 3, d: 4 };
const has = (value: unknown, ...names: string[]) => names.every((name) => name in (value as Fields));

const rules: readonly (readonly [what: string, accepts: (value: unknown) => boolean, want: readonly string[]])[] = [
  ['takes all of it where all fits', () => true, ['abcd']],
  ['parts two that exclude each other', (one) => !has(one, 'a', 'b'), ['bcd', 'acd']],
  ['parts one from two others', (one) => !has(one, 'a', 'b') && !has(one, 'a', 'c'), ['bcd', 'ad']],
  ['keeps what must be there', (one) => has(one, 'd') && !has(one, 'a', 'b'), ['bcd', 'acd']],
  ['keeps what another needs', (one) => (has(one, 'd') || !has(one, 'a')) && !has(one, 'a', 'b'), ['bcd', 'acd']],
  ['parts all from all', (one) => Object.keys(one as Fields).length < 2, ['a', 'b', 'c', 'd']],
  ['leaves out what never fits', (one) => !has(one, 'c'), ['abd']],
  ['finds nothing where nothing fits', () => false, []],
];

test.each(rules)('%s', (_, accepts, want) => {
  const bodies = fittingBodies(all, accepts);
  expect(bodies.filter((one) => !accepts(one))).toEqual([]);
  expect(bodies.map((one) => Object.keys(one).join(''))).toEqual(want);
});

test('keeps the order and the values that it is given', () => {
  expect(JSON.stringify(fittingBodies(all, (one) => !has(one, 'b')))).toBe('[{"a":1,"c":3,"d":4}]');
});

test('leaves out of the least body whatever can be', () => {
  expect(leastOf(all, (one) => has(one, 'b') && (has(one, 'a') || has(one, 'd')))).toEqual({ b: 2, d: 4 });
});
