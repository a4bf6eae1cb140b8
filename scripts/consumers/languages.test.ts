import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { LANGUAGES as DESCRIBED } from '../../src/kit/readme/language-readmes.js';
import { readKnownFailures } from '../../src/vectors/checks/known-failures.js';
import { LANGUAGES } from './languages.js';

const folder = new URL('known-failures/', import.meta.url);

test.each(readdirSync(folder))('%s is the list of a language, whose README tells each reason', (file) => {
  expect(LANGUAGES.map(({ name }) => `${name}.txt`)).toContain(file);
  const { limits } = DESCRIBED.find(({ name }) => `${name.toLowerCase()}.txt` === file)!;
  for (const { reason } of readKnownFailures(readFileSync(new URL(file, folder), 'utf8'), file))
    expect(limits).toContain(`- ${reason}`);
});
