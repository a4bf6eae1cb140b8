import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { things } from '../contract/diff/testing/things.js';
import type { Comparison } from '../contract/diff/comparison.js';
import { workbench } from './run-in-tests.js';

const bench = workbench();
const started = process.cwd();
const git = (...args: string[]) => execFileSync('git', args, { cwd: bench.folder, stdio: 'pipe' });

function edited(edit: (text: string) => string): string {
  return edit(JSON.stringify(things(), null, 2));
}
const broken = edited((text) => text.replace('"off",', '"off", "paused",'));
let [old, now] = ['', ''];

beforeAll(() => {
  old = bench.write(
    'old.json',
    edited((text) => text),
  );
  now = bench.write('new.json', broken);
  mkdirSync(join(bench.folder, 'spec'));
  bench.write(
    'spec/api.json',
    edited((text) => text),
  );
  git('init', '-q');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'add', '.');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '-q', '-m', 'first');
  bench.write('spec/api.json', broken);
  process.chdir(bench.folder);
});
afterAll(() => {
  process.chdir(started);
  bench.clean();
});

test('exits 0 on a breaking change, and 1 where that was asked for', async () => {
  expect(await bench.run(['diff', old, now])).toMatchObject({ code: 0, err: '' });
  const { code, out } = await bench.run(['diff', old, now, '--fail-on', 'breaking']);
  expect([code, out.split('\n')[0]]).toEqual([1, 'major: 1 major, 1.2.3 → 2.0.0']);
  expect(await bench.run(['diff', now, old, '--fail-on', 'breaking'])).toMatchObject({ code: 0 });
});

test('sees a break below 1.0.0 all the same', async () => {
  const [before, after] = ['zero-old.json', 'zero-new.json'].map((name, i) =>
    bench.write(name, (i === 0 ? edited((text) => text) : broken).replace('1.2.3', '0.3.1')),
  );
  const { code, out } = await bench.run(['diff', before!, after!, '--fail-on', 'breaking']);
  expect([code, out.split('\n')[0]]).toEqual([1, 'major: 1 major, 0.3.1 → 0.4.0']);
});

test('reads a file of a git revision', async () => {
  const { code, out, err } = await bench.run(['diff', 'HEAD:spec/api.json', 'spec/api.json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('HEAD:spec/api.json:');
  expect(out).toContain('State has more values');
});

test('opens a file whose name has a colon', async () => {
  writeFileSync(join(bench.folder, 'HEAD:old.json'), broken);
  const { out } = await bench.run(['diff', 'HEAD:old.json', 'new.json']);
  expect(out).toContain('nothing changed');
});

test('reads one of the two from standard input', async () => {
  const { code, out } = await bench.run(['diff', '-', now], { stdin: edited((text) => text) });
  expect([code, out.includes('State has more values')]).toEqual([0, true]);
});

test('writes reports to files, and then says the result alone', async () => {
  const [json, markdown] = [bench.path('out.json'), bench.path('out.md')];
  const { out } = await bench.run(['diff', old, now, '--report', `json=${json}`, '--report', `markdown=${markdown}`]);
  expect(out).toBe('major: 1 major, 1.2.3 → 2.0.0\n');
  expect((JSON.parse(readFileSync(json, 'utf8')) as Comparison).changes).toHaveLength(1);
  expect(readFileSync(markdown, 'utf8')).toContain('| major | response | `State has more values: "paused"` |');
});

test.each<[string, string[], string]>([
  ['one contract', ['new.json'], 'needs OLD and NEW'],
  ['three contracts', ['a', 'b', 'c'], 'needs OLD and NEW'],
  ['standard input twice', ['-', '-'], 'not both'],
  ['an unknown format', ['old.json', 'new.json', '--report', 'html'], 'the formats are text, json, markdown'],
  ['an unknown grade', ['old.json', 'new.json', '--fail-on', 'drift'], '--fail-on drift: it can be breaking.'],
  ['an unknown operation', ['old.json', 'new.json', '--only', 'nothing'], 'neither contract has such an operation'],
  ['a missing file', ['nothing.json', 'new.json'], 'nothing.json cannot be read'],
  ['a folder', ['.', 'new.json'], '. is a folder, not a file'],
  ['a missing revision', ['nowhere:spec/api.json', 'new.json'], 'nowhere:spec/api.json: there is no such file'],
  ['a missing file of a revision', ['HEAD:nothing.json', 'new.json'], 'HEAD:nothing.json: there is no such file'],
  ['a revision that looks like an option', ['--output=x:spec/api.json', 'new.json'], 'contract diff --help'],
  ['a file that is no contract', ['old.json', 'out.md'], 'out.md'],
])('exits 2 with %s', async (_, args, message) => {
  const { code, err } = await bench.run(['diff', ...args]);
  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
});

test('never takes a revision for an option of git', async () => {
  const { code, err } = await bench.run(['diff', '--', '--output=pwned:a', 'new.json']);
  expect([code, err]).toEqual([2, expect.stringContaining('no revision begins with -')]);
});
