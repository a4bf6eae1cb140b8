import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import { catalogue } from '../contract/catalogue.js';
import { packaged } from './packaged.js';
import { workbench } from './run-in-tests.js';

const { run, clean } = workbench();
afterAll(clean);

test('prints the versions of package and contract', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const { code, out, err } = await run(['--version']);

  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^conversations-contract \S+, contract \S+, sha256 [0-9a-f]{64}\n$/);
  expect(out).toContain(`conversations-contract ${version},`);
});

test.each([['--help'], ['-h'], ['help']])('prints help for %s', async (name) => {
  const { code, out, err } = await run([name]);

  expect([code, err]).toEqual([0, '']);
  for (const command of ['verify', 'merge', 'stand-in', 'claims', 'mutate', 'explain'])
    expect(out).toContain(`\n  ${command} `);
  expect(out).toContain('Exit code: 0 kept, 1 broken, 2 usage, configuration or spec error, 3 inconclusive.');
});

test('prints help to standard error and fails without a command', async () => {
  const { code, out, err } = await run([]);

  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('Usage: contract COMMAND');
});

test.each([['toString'], ['verif'], ['']])('fails for the unknown command %j', async (name) => {
  const { code, out, err } = await run([name]);

  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(`there is no command ${name}`);
});

test.each([['verify'], ['merge'], ['stand-in'], ['claims'], ['mutate'], ['explain']])(
  'prints the help of %s',
  async (name) => {
    for (const flag of ['--help', '-h']) {
      const { code, out, err } = await run([name, flag]);

      expect([code, err]).toEqual([0, '']);
      expect(out).toMatch(new RegExp(`^contract ${name}: `));
      expect(out).toContain(`Usage: contract ${name}`);
    }
  },
);

test.each(Object.keys(catalogue))('explains %s', async (name) => {
  const { severity, fault, title, action } = catalogue[name]!;
  const page = readFileSync(packaged('generated/findings.md'), 'utf8');
  const { code, out, err } = await run(['explain', name]);

  expect([code, err]).toEqual([0, '']);
  expect(out).toContain(`${name}\n\n${title}.\n\n- severity: ${severity}\n- fault: ${fault} (`);
  expect(out).toContain(`What to do: ${action}`);
  expect(page).toContain(`## ${out}`);
  expect(out).toMatch(/\nExample: \S/);
});

test('lists the codes', async () => {
  const { code, out } = await run(['explain']);

  expect(code).toBe(0);
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0]),
  ).toEqual(Object.keys(catalogue));
});

test.each([
  ['verify', ['']],
  ['verify', ['a.har', '']],
  ['diff', ['', 'spec/openapi.yaml']],
  ['merge', ['']],
])('refuses an empty argument of %s: %j', async (command, args) => {
  const { code, err } = await run([command, ...args]);
  expect([code, err]).toEqual([
    2,
    `contract: an argument is empty: is a variable not set? See contract ${command} --help.\n`,
  ]);
});

test.each([
  ['verify', '--spec'],
  ['verify', '--baseline'],
  ['verify', '--only'],
  ['verify', '--jobs'],
  ['stand-in', '--port'],
  ['share', '--out'],
])('refuses an empty option of %s: %s', async (command, option) => {
  const { code, err } = await run([command, option, '']);
  expect([code, err]).toEqual([
    2,
    `contract: ${option} is empty: is a variable not set? See contract ${command} --help.\n`,
  ]);
});

test.each([['schema.enumm'], ['constructor'], ['__proto__']])('explains no code %s', async (name) => {
  const { code, out, err } = await run(['explain', name]);

  expect([code, out]).toEqual([2, '']);
  expect(err).toBe(`contract: there is no code ${name}. contract explain lists them.\n`);
});
