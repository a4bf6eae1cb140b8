import { expect, test } from '@jest/globals';
import { aim, aimLines } from './aims.js';

test('a limit is met at most at it, below it, or at least at it', () => {
  expect(aim('x', 1, 1, 'at most').met).toBe(true);
  expect(aim('x', 1, 1, 'below').met).toBe(false);
  expect(aim('x', 1.01, 1, 'at most').met).toBe(false);
  expect(aim('x', 1, 1, 'at least').met).toBe(true);
  expect(aim('x', 0.99, 1, 'at least').met).toBe(false);
});

test('what was not measured is unknown, and so not met', () => {
  expect(aim('a', undefined, 1, 'at most').met).toBe(false);
  const lines = aimLines([aim('a', undefined, 1, 'at most'), aim('b', NaN, 1, 'below'), aim('c', 0.5, 1, 'below')]);
  expect(lines.split('\n')).toEqual(['unknown  a: not measured', 'unknown  b: not measured', 'met      c: 0.50']);
});
