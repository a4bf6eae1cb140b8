import { expect, test } from '@jest/globals';
import { checkRules } from './check-rules.js';

const fail = (pointer: string, message: string): never => {
  throw new Error(`${pointer}: ${message}`);
};
const check = (rules: unknown) => checkRules(rules, '/s', fail);
const when = { value: '{$request.path.id}', matches: '^a', notMatches: 'b$' };

test('gives the patterns of rules that are of their form', () => {
  expect(check({ r: { at: '#/a', equals: '{#/b}', present: true, severity: 'breaking', says: 'x', when } })).toEqual([
    ['/s/x-rules/r/when/matches', '^a'],
    ['/s/x-rules/r/when/notMatches', 'b$'],
  ]);
  expect(check({ r: { at: '#/a', present: false }, s: { at: '#/a', equals: 'x', ignores: 'query' } })).toEqual([]);
  expect(check(undefined)).toEqual([]);
});

test.each<[unknown, string]>([
  [[], '/s/x-rules: x-rules must be an object'],
  [{ r: 1 }, '/s/x-rules/r: a rule must be an object'],
  [{ r: {} }, '/s/x-rules/r: a rule needs "at"'],
  [{ r: { at: '/a' } }, '/s/x-rules/r: a rule needs "at"'],
  [{ r: { at: 5 } }, '/s/x-rules/r/at: at must be text'],
  [{ r: { at: '#/a', equal: '1' } }, '/s/x-rules/r/equal: is not known here'],
  [{ r: { at: '#/a', equals: {} } }, '/s/x-rules/r/equals: equals must be text'],
  [{ r: { at: '#/a', present: 'yes' } }, '/s/x-rules/r/present: present must be'],
  [{ r: { at: '#/a', equals: 'x', present: false } }, '/s/x-rules/r/present: present is false, so that'],
  [{ r: { at: '#/a', equals: 'x', ignores: 'fragment' } }, '/s/x-rules/r/ignores: ignores must be'],
  [{ r: { at: '#/a', notBefore: 'x', ignores: 'query' } }, '/s/x-rules/r/ignores: ignores must be'],
  [{ r: { at: '#/a', severity: 'braking' } }, '/s/x-rules/r/severity: severity must be one of'],
  [{ r: { at: '#/a', when: 'x' } }, '/s/x-rules/r/when: when must be'],
  [{ r: { at: '#/a', when: { ...when, matches: 1 } } }, '/s/x-rules/r/when/matches: must be text'],
  [{ r: { at: '#/a', when: { ...when, match: 'a' } } }, '/s/x-rules/r/when/match: is not known here'],
])('refuses %j', (rules, message) => {
  expect(() => check(rules)).toThrow(message);
});
