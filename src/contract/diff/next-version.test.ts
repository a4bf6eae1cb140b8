import { expect, test } from '@jest/globals';
import type { Bump } from './change.js';
import { isAtLeast, nextVersion } from './next-version.js';

const cases: readonly [string, Bump, string | undefined][] = [
  ['1.2.3', 'major', '2.0.0'],
  ['1.2.3', 'minor', '1.3.0'],
  ['1.2.3', 'patch', '1.2.4'],
  ['1.2.3', 'none', '1.2.3'],
  ['0.1.2', 'major', '0.2.0'],
  ['0.1.2', 'minor', '0.2.0'],
  ['0.1.2', 'patch', '0.1.3'],
  ['v2', 'minor', '2.1.0'],
  ['1.0.0-beta', 'minor', undefined],
  ['2026-01-01', 'major', undefined],
  ['', 'major', undefined],
];

test.each(cases)('follows %s with a %s change by %s', (version, bump, next) => {
  expect(nextVersion(version, bump)).toBe(next);
});

test.each([
  ['1.10.0', '1.9.9', true],
  ['1.9.9', '1.10.0', false],
  ['1.0.0', '1.0.0', true],
  ['x', '1.0.0', false],
] as const)('tells whether %s is at least %s', (version, least, answer) => {
  expect(isAtLeast(version, least)).toBe(answer);
});
