import { expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { formats } from '../../../src/contract/formats/formats.js';
import type { Rule } from '../../../src/contract/contract.js';
import type { QuickRuleScene } from '../../../src/contract/checks/quick-rules.js';
import { brokenRules } from '../../../src/contract/checks/rules.js';
import { randomFrom } from '../../../contract-tests/support/random.js';
import { quickTests } from './quick-tests.js';

const rule = (more: Partial<Rule>): Rule => ({
  pointer: '',
  base: '',
  at: '#/a',
  severity: 'drift',
  says: '',
  ...more,
});

/** Rules of every form, the quick tests of which are made. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  'equals a path parameter': [rule({ equals: '{$request.path.Sid}' })],
  'equals another value': [rule({ equals: '{#/b}' })],
  'equals a value further down': [rule({ at: '#/c/a', equals: '{#/c/b}/x' })],
  'equals the status': [rule({ equals: '{$statusCode}' })],
  'equals a fixed text': [rule({ equals: 'x' })],
  'equals what is below an origin': [rule({ equals: '{$origin}/{#/b}' })],
  'equals an origin': [rule({ equals: '{$origin}' })],
  'starts from a base': [rule({ base: '/c', at: '#/a', equals: '{#/b}{$response.body#/b}' })],
  'must be there': [rule({ equals: '{#/b}', present: true })],
  'only when a value has a form': [rule({ equals: 'x', when: { value: '{#/b}', matches: '^x+$' } })],
  'only when a value has no form': [rule({ equals: 'x', when: { value: '{$request.path.Sid}', notMatches: '^x' } })],
  'only when, and must be there': [rule({ equals: 'x', present: true, when: { value: '{#/b}', matches: 'x' } })],
  'an expression that nobody knows': [rule({ equals: '{$request.query.x}' })],
  'equals but for the query': [rule({ equals: '{$origin}/{#/b}', ignores: 'query' })],
  'equals a URL but for the query': [rule({ equals: '{#/b}', ignores: 'query' })],
  'must be null': [rule({ at: '#/c', present: false, when: { value: '{#/b}', matches: '^x' } })],
  'each member': [rule({ at: '#/c/*', equals: 'x' })],
  'each member of a base': [rule({ base: '/c/*', at: '#/a', equals: '{#/b}' })],
  'each member, and must be there': [rule({ at: '#/c/*/b', equals: 'x', present: true })],
  'members of each member': [rule({ base: '/c/*', at: '#/*', equals: '{$response.body#/b}' })],
  'two of each member': [
    rule({ base: '/c/*', at: '#/a', equals: '{#/b}' }),
    rule({ base: '/c/*', at: '#/b', present: false }),
  ],
  'two of them': [rule({ equals: '{#/b}' }), rule({ at: '#/b', equals: 'x' })],
};

/** Rules whose quick test may say no where the rule holds. */
const UNSURE: Readonly<Record<string, readonly Rule[]>> = {
  'not before': [rule({ notBefore: '{#/b}' })],
  'not before, of each member': [rule({ base: '/c/*', at: '#/a', notBefore: '{#/b}' })],
};

const names = [...Object.keys(RULES), ...Object.keys(UNSURE)];
const functionName = (name: string) => `rules${names.indexOf(name)}`;

async function compiled(): Promise<Record<string, (scene: QuickRuleScene) => boolean>> {
  const all = new Map(Object.entries({ ...RULES, ...UNSURE }).map(([name, some]) => [functionName(name), some]));
  const contents = quickTests(new Map(), all, new Set(all.keys()), formats);
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const stdin = { contents, resolveDir: root };
  const { outputFiles } = await build({ stdin, absWorkingDir: root, bundle: true, write: false, format: 'esm' });
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  const file = join(folder, 'rules.mjs');
  writeFileSync(file, outputFiles[0]!.text);
  return (await import(pathToFileURL(file).href).finally(() => rmSync(folder, { recursive: true }))) as never;
}

const random = randomFrom(20151216);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
const DATES = ['2015-12-16T22:18:37Z', '2015-12-16T22:18:38Z', '2015-12-16T22:18:38.5Z', '2015-12-16T23:18:38+01:00'];
const VALUES = [
  'x',
  'xx',
  'y',
  '',
  200,
  'https://h/x',
  'https://h/x?y=1',
  'https://h',
  'https://other/x',
  null,
  undefined,
  true,
  [],
  {},
  ...DATES,
];

const object = (depth: number): unknown =>
  Object.fromEntries(['a', 'b', 'c'].map((key) => [key, depth > 0 && key === 'c' ? object(depth - 1) : pick(VALUES)]));

const scenes = Array.from({ length: 20_000 }, (): QuickRuleScene => ({
  body: random() < 0.02 ? pick(VALUES) : object(2),
  pathParameters: pick([{ Sid: 'x' }, { Sid: 'y' }, {}] as Record<string, string>[]),
  status: pick([200, 404]),
  isOrigin: (origin) => origin === 'https://h',
}));

const functions = await compiled();
const holds = (rules: readonly Rule[], scene: QuickRuleScene) =>
  brokenRules(rules, { ...scene, violations: [] }).length === 0;

test.each(Object.entries(RULES))('the quick test of a rule says what the rule says: %s', (name, rules) => {
  const said = scenes.map((scene) => [functions[functionName(name)]!(scene), holds(rules, scene)] as const);
  expect(said.filter(([quick, full]) => quick !== full)).toEqual([]);
  const kept = said.filter(([, full]) => full).length;
  expect(kept).toBeGreaterThan(100);
  if (name !== 'an expression that nobody knows') expect(said.length - kept).toBeGreaterThan(10);
});

test.each(Object.entries(UNSURE))(
  'the quick test of a rule never says yes where the rule is broken: %s',
  (name, rules) => {
    const yes = scenes.filter((scene) => functions[functionName(name)]!(scene));
    expect(yes.filter((scene) => !holds(rules, scene))).toEqual([]);
  },
);

test('the quick test is sure of dates in the usual form', () => {
  const scene = { pathParameters: {}, status: 200, isOrigin: () => false };
  const [early, late] = [DATES[0], DATES[1]];
  const name = functionName('not before');
  expect(functions[name]!({ ...scene, body: { a: late, b: early } })).toBe(true);
  expect(functions[name]!({ ...scene, body: { a: early, b: early } })).toBe(true);
  expect(functions[name]!({ ...scene, body: { a: early, b: late } })).toBe(false);
});
