import { expect, test } from '@jest/globals';
import { number, table } from './table.js';

test('aligns names to the left and numbers to the right', () => {
  const rows = [
    { name: 'a', size: 1 },
    { name: 'longer', size: 1234.5 },
  ];
  const columns = [
    { title: 'name', of: (row: (typeof rows)[0]) => row.name },
    { title: 'size', of: (row: (typeof rows)[0]) => number(row.size, 1) },
  ];
  expect(table(rows, columns)).toBe('name      size\na          1.0\nlonger  1234.5');
});

test('writes a dash for what was not measured', () => {
  expect([number(undefined), number(NaN), number(2.345, 2)]).toEqual(['-', '-', '2.35']);
});
