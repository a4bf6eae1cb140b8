import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { says, isTold } from '../says.js';
import { limits } from '../schema/bounds-of.js';
import { contractRules } from './contract-rules.js';
import { requestRules } from './request-rules.js';
import { responseRules } from './response-rules.js';
import { ruleOf } from './rule-of.js';

const folder = new URL('..', import.meta.url).pathname;
const named = { ...requestRules, ...responseRules, ...contractRules };
const ofLimits = Object.values(limits).flatMap(({ word }) =>
  ['set', 'unset', 'increased', 'decreased'].map((how) => `${word}-${how}`),
);

test('has words for every kind', () => {
  expect(Object.keys(named).filter((kind) => !isTold(kind))).toEqual([]);
  for (const kind of [...Object.keys(named), ...ofLimits]) {
    const words = says({
      kind,
      direction: 'response',
      subject: 'property',
      old: '#',
      new: '#',
      name: 'x',
      from: '1',
      to: '2',
    });
    expect(words).not.toContain('undefined');
  }
});

test.each(['request', 'response'] as const)('has a rule for the change of every limit of a %s', (direction) => {
  for (const kind of ofLimits) expect(ruleOf({ kind, direction }).bump).toMatch(/^(?:major|minor)$/);
});

test('has a rule for every kind that a comparison names', () => {
  const sources = ['schema', 'operations', '.'].flatMap((inner) =>
    readdirSync(join(folder, inner))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => readFileSync(join(folder, inner, file), 'utf8')),
  );
  const kinds = sources.flatMap((text) => [...text.matchAll(/kind: '([a-z-]+)'/g)].map(([, kind]) => kind!));
  expect(kinds.length).toBeGreaterThan(25);
  expect(kinds.filter((kind) => !Object.hasOwn(named, kind) && !/^multiple-of|^unique/.test(kind))).toEqual([]);
});
