import { afterAll, expect, test } from '@jest/globals';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadContract } from '../../src/contract/load.js';
import { keepAsReleased, sinceRelease } from './since-release.js';

const folder = mkdtempSync(join(tmpdir(), 'release-'));
afterAll(() => rmSync(folder, { recursive: true }));
cpSync('spec/released', join(folder, 'released'), { recursive: true });
const text = readFileSync('spec/released/openapi.yaml', 'utf8');
writeFileSync(join(folder, 'claims.yaml'), readFileSync('spec/released/claims.yaml'));
const released = loadContract(join(folder, 'released/openapi.yaml')).version;
const [major = 0, minor = 0, patch = 0] = released.split('.').map(Number);
const after = { minor: `${major}.${minor + 1}.0`, patch: `${major}.${minor}.${patch + 1}` };

const withVersion = (spec: string, version: string) => spec.replace(`version: ${released}`, `version: ${version}`);
const withState = (spec: string) => spec.replace(/(ConversationState:[^]*?enum:\n)( +- )/, '$1$2paused\n$2');
const reworded = (spec: string) => spec.replace('Conversations contract', 'A contract');

function faultsOf(spec: string, changelog: string): readonly string[] {
  writeFileSync(join(folder, 'openapi.yaml'), spec);
  writeFileSync(join(folder, 'CHANGELOG.md'), changelog);
  return sinceRelease(loadContract(join(folder, 'openapi.yaml')), folder).faults;
}

const known = `# Changelog\n\n## ${released} – 2026-01-01\n\n- First.\n`;

test.each<[string, string, string, string | undefined]>([
  ['nothing changed', text, known, undefined],
  ['only words changed', reworded(text), known, undefined],
  ['the released version is not in the changelog', text, '# Changelog\n', 'has no heading'],
  ['a change keeps the version', withState(text), known, `has to be ${after.minor} or more`],
  ['the version is raised too little', withVersion(withState(text), after.patch), known, `has to be ${after.minor}`],
  [
    'the changelog lacks the version',
    withVersion(withState(text), after.minor),
    known,
    `no heading for ${after.minor}`,
  ],
  [
    'the version fits',
    withVersion(withState(text), after.minor),
    `${known}\n## ${after.minor}\n\n- A state.\n`,
    undefined,
  ],
  [
    'the changelog says nothing',
    withVersion(withState(text), after.minor),
    `${known}\n## ${after.minor}\n\n`,
    'has nothing under',
  ],
  ['the version is lower than the released one', withVersion(text, '0.0.1'), known, 'is released already'],
  ['the version is none', withVersion(text, 'next'), known, 'no semantic version'],
])('judges a contract where %s', (_, spec, changelog, fault) => {
  expect(faultsOf(spec, changelog)).toEqual(fault === undefined ? [] : [expect.stringContaining(fault)]);
});

test('names the claims that a change touches', () => {
  writeFileSync(join(folder, 'openapi.yaml'), withState(text));
  const { comparison } = sinceRelease(loadContract(join(folder, 'openapi.yaml')), folder);
  expect(comparison.changes).toMatchObject([
    {
      kind: 'extensible-enum-value-added',
      cause: 'our-correction',
      claims: expect.arrayContaining([expect.stringMatching(/^C\d+$/)]),
    },
  ]);
});

test('finds no change after a release', () => {
  writeFileSync(join(folder, 'openapi.yaml'), withState(text));
  keepAsReleased(loadContract(join(folder, 'openapi.yaml')), folder);
  expect(sinceRelease(loadContract(join(folder, 'openapi.yaml')), folder).comparison).toMatchObject({
    bump: 'none',
    changes: [],
  });
});
