import { describe, expect, test } from '@jest/globals';
import type { Exchange } from '../src/contract/exchange.js';
import { loadContract } from '../src/contract/load.js';
import { proveClauses } from '../src/contract/mutants/clauses/prove-clauses.js';
import type { Mutant } from '../src/contract/mutants/mutant.js';
import { createMutantProver } from '../src/contract/mutants/prove.js';
import { ownContract } from '../src/contract/own.js';
import type { Contract } from '../src/contract/contract.js';
import { recording, recordingFiles } from './support/cases.js';
import { corpora } from './support/corpus.js';
import { isLong, someOf } from './support/times.js';

/** So many recordings show most slips; `contract mutate` takes all. */
const MOST = 10;

/** No rule, but the admission that none was found: a contract of ours must not need it. */
const NO_RULE = 'no value that was tried breaks it by itself';

function prove(contract: Contract, exchanges: readonly (readonly [string, Exchange])[]) {
  const prover = createMutantProver(contract);
  const mutants = exchanges.flatMap(([name, exchange]): readonly Mutant[] => prover.add(name, exchange));
  return { mutants, proof: prover.proof() };
}

describe('the recordings', () => {
  const recordings = someOf(recordingFiles, MOST).map((file) => [file, recording(file)] as const);
  let mutants: readonly Mutant[] = [];

  test('have no mutant that the check does not find', () => {
    const proven = prove(ownContract, recordings);
    mutants = proven.mutants;
    expect(proven.proof.survivors).toEqual([]);
    expect(proven.proof.equivalents.filter(({ reason }) => reason === NO_RULE)).toEqual([]);
    expect(mutants.length).toBeGreaterThan(recordings.length * 140);
    expect(proven.proof.leftOut).toBe(recordings.filter(([, { expect: known }]) => known).length);
  }, 120_000);

  (isLong ? test : test.skip)(
    'and their mutants miss every clause but those that no exchange can miss',
    () => {
      const exchanges = recordings.map(([, exchange]) => exchange);
      const { survivors, removed, noticed } = proveClauses(ownContract, exchanges, mutants);
      expect(survivors).toEqual([]);
      expect(removed).toBeGreaterThan(300);
      expect(noticed).toBeGreaterThan(removed * 0.8); // of the rest no exchange can tell; each has its reason
    },
    120_000,
  );
});

test('the clean exchanges of a contract in OpenAPI 3.0 have no mutant that the check does not find', () => {
  const { contract, cases } = corpora.find(({ name }) => name === 'parcels')!;
  const clean = someOf(
    cases.filter(({ kind }) => kind === 'clean'),
    MOST / 2,
  ).map(({ name, exchange }) => [name, exchange] as const);
  const { mutants, proof } = prove(loadContract(contract), clean);
  expect(proof.survivors).toEqual([]);
  expect(proof.equivalents.filter(({ reason }) => reason === NO_RULE)).toEqual([]);
  expect(mutants.length).toBeGreaterThan(clean.length * 80);
}, 120_000);
