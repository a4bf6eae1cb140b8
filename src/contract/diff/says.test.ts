import { expect, test } from '@jest/globals';
import { says } from './says.js';

const clause = {
  kind: 'min-length-set',
  direction: 'request',
  subject: 'parameter',
  old: '#/paths/~1a/get/parameters/0/schema',
  new: '#/components/parameters/Key/schema/minLength',
  to: '1',
} as const;

test.each([
  [['A: query parameter Key'], 'the query parameter Key'],
  [['A: path parameter Key', 'B: path parameter Id'], 'the path parameter Id and the path parameter Key'],
  [
    ['A: query parameter a', 'A: query parameter b', 'A: query parameter c', 'A: query parameter d'],
    'each of 4 parameters',
  ],
])('names the parameters of a clause that has no name: %j', (uses, what) => {
  expect(says(clause, uses)).toBe(`${what}: min length is 1, there was none`);
});
