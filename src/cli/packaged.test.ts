import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { packaged } from './packaged.js';

test('finds a file of the package', () => {
  expect(existsSync(packaged('spec/openapi.yaml'))).toBe(true);
});
