import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../src/contract/catalogue.js';
import { check } from '../src/contract/check.js';
import { loadContract } from '../src/contract/load.js';
import { places } from './support/cases.js';
import { corpora } from './support/corpus.js';

const SEVERITIES = { fault: 'breaking', drift: 'drift' };

/** Codes of a keyword that OpenAPI 3.0 has not and our contract does not use; `check-schemas.test.ts` has them. */
const OUTSIDE = [
  'const',
  'unevaluatedProperties',
  'propertyNames',
  'contains',
  'maxContains',
  'false',
  'unexplained',
].map((keyword) => `schema.${keyword}`);

describe.each(corpora)('the corpus of $name', ({ contract, cases }) => {
  const loaded = loadContract(contract);

  test.each(cases.map((one) => [one.kind, one.name, one] as const))(
    '%s: %s',
    (kind, _name, { exchange, expect: want }) => {
      const findings = check(exchange, loaded);
      expect(places(findings)).toEqual(places(want));
      expect(want).toHaveLength(kind === 'clean' ? 0 : 1);
      for (const { severity } of findings) expect(severity).toBe(SEVERITIES[kind as keyof typeof SEVERITIES]);
    },
  );

  test('names each case once and calls every exchange authored', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    expect(cases.filter(({ exchange }) => exchange.evidence !== 'authored')).toEqual([]);
  });
});

test('the corpora hold every code that blames vendor or request, but those that neither contract can show', () => {
  const held = new Set(corpora.flatMap(({ cases }) => cases.flatMap((one) => one.expect.map(({ code }) => code))));
  const due = Object.keys(catalogue)
    .filter((code) => ['vendor', 'request'].includes(catalogue[code]!.fault))
    .filter((code) => !code.startsWith('live.')); // these take two exchanges; `compare-reads.test.ts` has them
  expect(due.filter((code) => !held.has(code))).toEqual(OUTSIDE);
});
