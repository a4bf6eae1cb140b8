import { expect, test } from '@jest/globals';
import { schemasOfEveryKind, shared } from '../../../contract-tests/support/schemas-of-every-kind.js';
import { plainValues } from '../../../contract-tests/support/values-of-every-kind.js';
import { catalogue } from '../catalogue.js';
import { check } from '../check.js';
import type { Contract } from '../contract.js';
import {
  answerOf,
  contractOfSchema,
  garden,
  gardenExchanges,
  library,
  libraryExchanges,
} from './contracts-in-tests.js';
import { mutantsOf } from './mutants-of.js';
import { createMutantProver, isKilled } from './prove.js';

/** Codes that no exchange by itself can bring; README.md of this folder says why. */
const OUT_OF_REACH = /^(?:spec|environment|recording|traffic|baseline|coverage|live|source)\.|^schema\.unexplained$/;

const small = [
  [library, libraryExchanges],
  [garden, gardenExchanges],
] as const;
const mutants = small.flatMap(([contract, exchanges]) =>
  exchanges.flatMap((exchange) =>
    mutantsOf(exchange, contract).map((mutant) => ({ mutant, findings: check(mutant.exchange, contract) })),
  ),
);

test('the check finds every mutant of two small contracts', () => {
  for (const [contract, exchanges] of small) {
    const prover = createMutantProver(contract);
    exchanges.forEach((exchange, i) => prover.add(`#${i}`, exchange));
    const { survivors, recordings, leftOut } = prover.proof();
    expect(survivors).toEqual([]);
    expect([recordings, leftOut]).toEqual([exchanges.length, 0]);
  }
});

test.each(schemasOfEveryKind)(
  'the check finds every mutant of values that a schema takes: %s, %s',
  (openapi, _name, schema) => {
    const contract = contractOfSchema(schema, openapi, shared);
    const taken = plainValues
      .filter((_, i) => i % 12 === 0)
      .map(answerOf)
      .filter((exchange) => check(exchange, contract).length === 0);
    const prover = createMutantProver(contract);
    for (const exchange of [taken[0], taken.at(-1)])
      if (exchange) prover.add(JSON.stringify(exchange.response.body), exchange);
    expect(prover.proof().survivors).toEqual([]);
  },
);

test('some mutant aims at every code that an exchange can bring', () => {
  const aimed = new Set(mutants.map(({ mutant }) => mutant.aim.code));
  expect(Object.keys(catalogue).filter((code) => !aimed.has(code) && !OUT_OF_REACH.test(code))).toEqual([]);
});

test.each([...new Set(mutants.map(({ mutant }) => mutant.aim.code))])(
  'a check that has lost %s leaves survivors',
  (code) => {
    const aimed = mutants.filter(({ mutant }) => mutant.aim.code === code);
    const killed = aimed.filter(({ mutant, findings }) =>
      isKilled(
        mutant,
        findings.filter((one) => one.code !== code),
      ),
    );
    expect(aimed.length).toBeGreaterThan(0);
    expect(killed).toEqual([]);
  },
);

test.each(['another place', 'another severity', 'another finding beside it'])(
  'a mutant that is told with %s survives',
  (fault) => {
    const survived = mutants.filter(({ mutant, findings }) => {
      const told = findings.map((one) => ({ ...one }));
      const [first] = told;
      if (fault === 'another place')
        return !isKilled(
          mutant,
          told.map((one) => ({ ...one, pointer: `${one.pointer}/x` })),
        );
      if (fault === 'another severity')
        return !isKilled(
          mutant,
          told.map((one) => ({ ...one, severity: one.severity === 'drift' ? 'breaking' : 'drift' })),
        );
      return !isKilled(mutant, [...told, { ...first!, code: 'schema.type', pointer: '/elsewhere' }]);
    });
    expect(survived).toHaveLength(mutants.length);
  },
);

const schema = { type: 'object', required: ['a'], properties: { a: { type: 'string', maxLength: 3 } } };

/** The check of a contract that has lost a clause, and the text that still has it. */
const weakened = (whole: Contract, weak: Contract): Contract => ({ ...weak, clauses: whole.clauses });

test.each([
  ['required', { ...schema, required: [] }],
  ['maxLength', { ...schema, properties: { a: { type: 'string' } } }],
  ['type', { ...schema, properties: { a: { maxLength: 3 } } }],
  ['undocumented-property', { ...schema, additionalProperties: true }],
])('quick tests that have lost %s leave survivors of that kind', (kind, less) => {
  const prover = createMutantProver(weakened(contractOfSchema(schema), contractOfSchema(less)));
  prover.add('one', answerOf({ a: 'x' }));
  const { survivors, kinds } = prover.proof();
  expect([...new Set(survivors.map((one) => one.kind))]).toContain(kind);
  expect(kinds[kind]!.survived).toBeGreaterThan(0);
  expect(survivors.every(({ recording, got }) => recording === 'one' && got.length === 0)).toBe(true);
});

test('a recording with findings of its own is left out', () => {
  const prover = createMutantProver(contractOfSchema(schema));
  expect(prover.add('broken', answerOf({}))).toEqual([]);
  expect(prover.proof()).toMatchObject({ recordings: 0, leftOut: 1, survivors: [], kinds: {} });
});

test('a recording that the check takes and the text refuses is a survivor as it stands', () => {
  const prover = createMutantProver(contractOfSchema(schema), () => []);
  prover.add('broken', answerOf({}));
  const [survivor] = prover.proof().survivors.filter(({ kind }) => kind === 'as-recorded');
  expect(survivor).toMatchObject({
    recording: 'broken',
    expected: { code: 'schema.required', pointer: '/a' },
    got: [],
  });
});
