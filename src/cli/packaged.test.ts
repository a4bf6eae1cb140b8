import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { packaged, packagedFile } from './packaged.js';

test('finds a file of the package', () => {
  expect(existsSync(packaged('spec/openapi.yaml'))).toBe(true);
});

test('says what to do where a file of the package is missing', () => {
  expect(packagedFile('spec/openapi.yaml')).toBe(packaged('spec/openapi.yaml'));
  expect(() => packagedFile('spec/none.yaml')).toThrow(
    /none\.yaml is missing: the package is incomplete, install it again/,
  );
});
