import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Comparison } from '../contract/diff/comparison.js';
import type { Report } from '../contract/run/report.js';
import { recording } from '../../contract-tests/support/cases.js';
import { workbench } from './run-in-tests.js';

const bench = workbench();
const started = process.cwd();
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
    cwd: bench.folder,
    stdio: 'pipe',
  });

/** Our own contract is one in several files, and its bundle the same in one. */
const [SPLIT, SINGLE] = ['spec/openapi.yaml', 'generated/openapi.yaml'];
const PIECE = 'spec/components/conversations.yaml';

const edited = (text: string) => text.replace(/(ConversationState:[^]*?enum:\n)( +- )/, '$1$2paused\n$2');

beforeAll(() => {
  cpSync('spec', bench.path('spec'), { recursive: true });
  cpSync('generated/openapi.yaml', bench.path('single.yaml'));
  process.chdir(bench.folder);
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'first');
});
afterAll(() => {
  process.chdir(started);
  bench.clean();
});

/** A report without what names the files. */
const withoutFiles = ({ contract, findings, ...rest }: Report) => ({
  ...rest,
  contract: { title: contract.title, version: contract.version, sha256: contract.sha256 },
  findings: findings.map(({ spec, ...finding }) => ({ ...finding, pointer: finding.pointer, clause: spec.pointer })),
});

test('one file and several give the same verdict, findings and coverage', async () => {
  const exchange = recording('fetch-by-sid.json');
  const broken = bench.write(
    'broken.ndjson',
    `${JSON.stringify({ ...exchange, response: { ...exchange.response, body: { state: 5, sid: 'x' } } })}\n`,
  );
  cpSync(join(started, SINGLE), bench.path('spec/single/openapi.yaml'));
  cpSync('spec/claims.yaml', 'spec/single/claims.yaml');
  const [split, single] = [
    await bench.verify([broken, '--spec', SPLIT]),
    await bench.verify([broken, '--spec', 'spec/single/openapi.yaml']),
  ];
  expect([split.code, single.code]).toEqual([1, 1]);
  expect(split.report.findings.length).toBeGreaterThan(3);
  expect(withoutFiles(split.report)).toEqual(withoutFiles(single.report));
});

test('a finding names the file, the line and the text of its clause', async () => {
  const { report } = await bench.verify(['broken.ndjson', '--spec', SPLIT]);
  const { spec } = report.findings.find(({ pointer }) => pointer === '/sid')!;
  const lines = readFileSync(PIECE, 'utf8').split('\n');
  expect(spec).toMatchObject({ pointer: expect.stringContaining('#/components/schemas/Conversation/'), file: PIECE });
  expect(spec.excerpt!.lines[spec.line - spec.excerpt!.from]).toBe(lines[spec.line - 1]);
  const { out: text } = await bench.run(['verify', 'broken.ndjson', '--spec', SPLIT]);
  expect(text).toContain(`${PIECE}:${spec.line}`);
  const { out: sarif } = await bench.run(['verify', 'broken.ndjson', '--spec', SPLIT, '--report', 'sarif']);
  expect(sarif).toContain(`"uri": "${PIECE}"`);
});

test('one file and several are the same contract to diff', async () => {
  const { code, out } = await bench.run(['diff', 'single.yaml', SPLIT]);
  expect([code, out]).toEqual([0, expect.stringContaining('nothing changed')]);
});

test('diff reads the other files of the same revision, and names the file of a change', async () => {
  const before = readFileSync(PIECE, 'utf8');
  writeFileSync(PIECE, edited(before));
  const json = bench.path('diff.json');
  for (const old of ['HEAD:spec/openapi.yaml', 'HEAD:./spec/openapi.yaml']) {
    const { code } = await bench.run(['diff', old, SPLIT, '--report', `json=${json}`]);
    const { changes } = JSON.parse(readFileSync(json, 'utf8')) as Comparison;
    const prefix = old.slice(0, old.indexOf('spec/'));
    expect([code, changes]).toMatchObject([0, [{ old: { file: `${prefix}${PIECE}` }, new: { file: PIECE } }]]);
  }
  writeFileSync(PIECE, before);
});

test('diff refuses a file that the revision does not have', async () => {
  bench.write(
    'late.yaml',
    readFileSync('spec/openapi.yaml', 'utf8').replace('paths/conversations.yaml#/one', 'late-paths.yaml'),
  );
  git('add', 'late.yaml');
  git('commit', '-q', '-m', 'late');
  bench.write('late-paths.yaml', '{}');
  const { code, err } = await bench.run(['diff', 'HEAD:late.yaml', SPLIT]);
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(
      /^contract: HEAD:late\.yaml:\d+:\d+: .*"HEAD:late-paths\.yaml": the revision has no such file\n$/,
    ),
  ]);
});

test('diff refuses what stands beside standard input', async () => {
  const { code, err } = await bench.run(['diff', '-', SPLIT], { stdin: readFileSync(SPLIT, 'utf8') });
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(/^contract: standard input:\d+:\d+: .*nothing stands beside standard input: name the file/),
  ]);
});
