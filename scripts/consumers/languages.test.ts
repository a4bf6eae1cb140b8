import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { readKnownFailures } from '../../src/vectors/checks/known-failures.js';
import { LANGUAGES } from './languages.js';

test('every list of known failures can be read, and is that of a language', () => {
  const folder = new URL('known-failures/', import.meta.url);
  for (const file of readdirSync(folder)) {
    expect(LANGUAGES.map(({ name }) => `${name}.txt`)).toContain(file);
    readKnownFailures(readFileSync(new URL(file, folder), 'utf8'), file);
  }
});
