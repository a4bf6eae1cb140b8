import { expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { check } from '../src/contract/check.js';
import { loadContract } from '../src/contract/load.js';
import { ownContract } from '../src/contract/own.js';
import { cases, exchangeOf, places } from './support/cases.js';

const compiledNow = loadContract(fileURLToPath(new URL('../spec/openapi.yaml', import.meta.url)));

test.each(cases.map((one) => [one.name, one] as const))('the check %s', (name, one) => {
  const findings = check(exchangeOf(one), ownContract);
  expect(places(findings)).toEqual(places(one.expect));
  expect(findings).toEqual(check(exchangeOf(one), compiledNow));
  if (name.startsWith('notices')) expect(findings.every(({ severity }) => severity === 'notice')).toBe(true);
});
