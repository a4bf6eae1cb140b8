import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { flowList } from './flow-list.js';

test('writes several texts on a line', () => {
  expect(flowList(['a', '', 'b'])).toBe("[\n    'a', '', 'b',\n  ]");
});

test('breaks long lines', () => {
  const rows = flowList(Array.from({ length: 40 }, () => '0123456789ab')).split('\n');
  expect(rows.every((row) => row.length <= 110)).toBe(true);
});

test('is read back as the same list', () => {
  const texts = ['000000000000', '1234567e8901', '', 'abcdefabcdef'];
  expect(parse(`digests: ${flowList(texts)}`)).toEqual({ digests: texts });
});
