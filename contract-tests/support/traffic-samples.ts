import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from '../../src/contract/check.js';
import type { Contract } from '../../src/contract/contract.js';
import type { Exchange } from '../../src/contract/exchange.js';
import { loadContract, type LoadedContract } from '../../src/contract/load.js';
import { loadOwnContract } from '../../src/contract/own-loaded.js';
import { readExchange } from '../../src/contract/sources/read-exchange.js';
import { cases, exchangeOf, recording, recordingFiles } from './cases.js';
import { someOf } from './times.js';

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

const corpus = (name: string): Exchange[] => {
  const { cases } = JSON.parse(readFileSync(path(`corpus/${name}.json`), 'utf8')) as {
    cases: { exchange?: unknown }[];
  };
  return cases
    .map(({ exchange }) => readExchange(exchange))
    .filter((exchange): exchange is Exchange => typeof exchange !== 'string');
};

const someRecordings = someOf(recordingFiles, 40).map(recording);

/** Exchanges, good and bad, with the contract that they are to be held against. */
export const samples: readonly {
  readonly name: string;
  readonly contract: LoadedContract;
  readonly exchanges: readonly Exchange[];
}[] = [
  {
    name: 'our contract',
    contract: loadOwnContract({
      file: 'spec/openapi.yaml',
      shownAs: 'spec/openapi.yaml',
      places: 'generated/places.json',
    }),
    exchanges: [...someRecordings, ...someOf(cases, 80).map(exchangeOf), ...corpus('conversations')],
  },
  {
    name: 'our contract, loaded at run time',
    contract: loadContract('spec/openapi.yaml'),
    exchanges: someRecordings,
  },
  { name: 'another contract', contract: loadContract(path('corpus/parcels.yaml')), exchanges: corpus('parcels') },
];

/** Those without a finding, as they would be in traffic. */
export const kept = (exchanges: readonly Exchange[], contract: Contract): Exchange[] =>
  exchanges.map(({ expect: _, ...exchange }) => exchange).filter((exchange) => check(exchange, contract).length === 0);
