import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { runner } from './testing/run-step.js';

jest.setTimeout(60_000); // processes of their own, on a machine that may be busy

let github: ReturnType<typeof runner>;
beforeEach(() => {
  github = runner();
});
afterEach(() => github.remove());

function write(name: string, content: string): void {
  mkdirSync(dirname(join(github.work, name)), { recursive: true });
  writeFileSync(join(github.work, name), content);
}

const read = (name: string): string => readFileSync(join(github.work, name), 'utf8');

const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t.example', ...args], {
    cwd: github.work,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: github.work, GIT_CONFIG_NOSYSTEM: '1' },
  }).trim();

const CHANGE = '.github/workflows/change.yml';
const NIGHTLY = '.github/workflows/nightly.yml';
const RELEASE = '.github/workflows/release.yml';

function twoCommits(): string {
  git('init', '-q');
  git('commit', '-q', '--allow-empty', '-m', 'nothing');
  const first = git('rev-parse', 'HEAD');
  write('spec/openapi.yaml', 'a');
  git('add', '.');
  git('commit', '-q', '-m', 'spec');
  git('commit', '-q', '--allow-empty', '-m', 'change');
  return first;
}

test('a change is compared with its base', () => {
  twoCommits();
  github.stub('npm', `last="\${@: -1}"; echo '## minor' > "\${last#markdown=}"`);
  const { status, summary } = github.run(CHANGE, 'Compare the contract with that of the base', {
    env: { BASE: 'HEAD^1' },
  });

  expect([status, summary]).toEqual([0, '## minor\n']);
  expect(github.called('npm')).toEqual(
    `run -s contract -- diff ${git('rev-parse', 'HEAD^1')}:spec/openapi.yaml spec/openapi.yaml --report markdown=report/contract-diff.md`.split(
      ' ',
    ),
  );
});

test.each([
  ['a new branch', () => '0'.repeat(40)],
  ['a force push over a commit that is gone', () => 'f'.repeat(40)],
  ['a base without a contract', (first: string) => first],
  ['no base', () => ''],
  ['a base that tries to be more', () => '--help; $(touch owned)'],
])('a change with %s has nothing to compare with', (_, base) => {
  const first = twoCommits();
  github.stub('npm');
  const { status, summary } = github.run(CHANGE, 'Compare the contract with that of the base', {
    env: { BASE: base(first) },
  });

  expect([status, summary]).toEqual([0, 'Nothing to compare with: the base has no spec/openapi.yaml.\n']);
  expect(github.called('npm')).toEqual([]);
  expect(existsSync(join(github.work, 'owned'))).toBe(false);
});

test.each([
  [0, 0, 0],
  [1, 1, 1],
  [3, 0, 3],
  [0, 3, 3],
  [1, 3, 1],
  [2, 2, 2],
])('a night asks twice whatever the first says: %d and %d end with %d', (first, second, status) => {
  github.stub(
    'npm',
    `echo "$*" >> calls; echo "# $*" > reports/repeat.md; exit $(if grep -q repeat calls; then echo ${second}; else echo ${first}; fi)`,
  );
  const ran = github.run(NIGHTLY, 'Ask the vendor, and once more', { env: { PAUSE_SECONDS: '0' } });

  expect(ran.status).toBe(status);
  expect(read('calls').trim().split('\n')).toEqual(
    ['run', 'repeat'].map(
      (name) =>
        `run -s contract -- verify --live --report text --report json=reports/${name}.json --report markdown=reports/${name}.md`,
    ),
  );
  expect(ran.summary).toMatch(/^# run -s contract .*reports\/repeat\.md\n$/);
});

test('a night bears what the baseline bears, where there is one', () => {
  write('contract-tests/baseline.json', '{}');
  github.stub('npm', 'echo "$*" >> calls');
  github.run(NIGHTLY, 'Ask the vendor, and once more', { env: { PAUSE_SECONDS: '0' } });

  expect(read('calls').match(/--live --baseline contract-tests\/baseline\.json --report/g)).toHaveLength(2);
});

const CHANGELOG = '# Changelog\n\n## 1.2.30 – then\n\n- Other.\n\n## 1.2.3 – now\n\n- News.\n\n## 1.2.2\n\n- Old.\n';

test.each([
  ['v1.2.3', CHANGELOG, 0, '\n- News.\n\n'],
  ['v1.2.4', CHANGELOG, 1, undefined],
  ['v1.2.3', CHANGELOG.replace('1.2.3 ', '1.2.4 '), 1, ''],
  ['v1.2.3', CHANGELOG.replace('- News.\n', ''), 1, '\n\n'],
  ['$(touch owned)', CHANGELOG, 1, undefined],
])('a release of %s is held against version and changelog (%#)', (tag, changelog, status, notes) => {
  write('package.json', '{ "version": "1.2.3" }');
  write('CHANGELOG.md', changelog);
  const ran = github.run(RELEASE, 'Hold the tag against package.json and the changelog', {
    env: { GITHUB_REF_NAME: tag },
  });

  expect([ran.status, existsSync(join(github.work, 'out/notes.md')) ? read('out/notes.md') : undefined]).toEqual([
    status,
    notes,
  ]);
  expect(existsSync(join(github.work, 'owned'))).toBe(false);
  if (status !== 0) expect(ran.said).toMatch(/^::error::/);
});

function pack(): string {
  github.stub('npm', 'mkdir -p out; echo package > out/conversations-contract-1.2.3.tgz');
  write(
    'dist/cli.js',
    `const { mkdirSync, writeFileSync } = require('node:fs'); const out = process.argv[4]; mkdirSync(out + '/b', { recursive: true });
     writeFileSync(out + '/b/z', 'z'); writeFileSync(out + '/a', 'a');
     writeFileSync(out + '/SHA256SUMS', require('node:child_process').execSync('sha256sum a b/z', { cwd: out }));`,
  );
  const ran = github.run(RELEASE, 'Pack the package and the kit', { env: { GITHUB_REF_NAME: 'v1.2.3' } });
  if (ran.status !== 0) throw new Error(ran.said);
  return read('out/SHA256SUMS');
}

test('what is packed is the same to the byte whenever it is packed, and its checksums are right', () => {
  const sums = pack();
  execFileSync('sha256sum', ['--check', 'SHA256SUMS'], { cwd: join(github.work, 'out'), stdio: 'pipe' });
  rmSync(join(github.work, 'out'), { recursive: true });

  expect(sums.match(/^[0-9a-f]{64} {2}\S+$/gm)).toHaveLength(2);
  expect(sums).toMatch(/ {2}conversations-contract-kit-v1\.2\.3\.tar\.gz$/m);
  expect(pack()).toBe(sums);
});

test.each([
  [
    'npm',
    'Publish with provenance',
    'publish ./conversations-contract-1.2.3.tgz --provenance --access public --ignore-scripts',
  ],
  [
    'gh',
    'Make the release with its files',
    'release view v1.2.3 release create v1.2.3 --verify-tag --title v1.2.3 --notes-file notes.md -- conversations-contract-1.2.3.tgz conversations-contract-kit-v1.2.3.tar.gz SHA256SUMS',
  ],
])('%s gets what was packed, and nothing that was changed since', (program, step, args) => {
  pack();
  github.stub(program, program === 'gh' ? '[[ $2 != view ]]' : '');
  const before = github.called(program).length;
  const env = { GITHUB_REF_NAME: 'v1.2.3' };

  expect(github.run(RELEASE, step, { env }).status).toBe(0);
  expect(github.called(program).slice(before)).toEqual(args.split(' '));
  write('out/conversations-contract-1.2.3.tgz', 'changed');
  const calls = github.called(program).length;
  expect(github.run(RELEASE, step, { env }).status).toBe(1);
  expect(github.called(program)).toHaveLength(calls);
});
