import { readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Exchange, Expectation } from '../../src/contract/exchange.js';
import { readExchange } from '../../src/contract/sources/read-exchange.js';

/** One case of the corpus: a whole exchange with a single fault, with drift, or with neither. */
export interface CorpusCase {
  readonly name: string;
  readonly kind: 'fault' | 'drift' | 'clean';
  readonly exchange: Exchange;
  /** The one finding that must come; none where it is clean. */
  readonly expect: readonly Expectation[];
}

/** The cases of one contract. */
export interface Corpus {
  readonly name: string;
  /** The path of the contract's file. */
  readonly contract: string;
  readonly cases: readonly CorpusCase[];
}

const folder = fileURLToPath(new URL('../corpus/', import.meta.url));

/** Every corpus, by the name of its file. */
export const corpora: readonly Corpus[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const path = `${folder}${file}`;
    const { contract, cases } = JSON.parse(readFileSync(path, 'utf8')) as Omit<Corpus, 'name'>;
    return {
      name: file.replace(/\.json$/, ''),
      contract: resolve(dirname(path), contract),
      cases: cases.map((one) => ({ ...one, exchange: read(one) })),
    };
  });

function read({ name, exchange }: CorpusCase): Exchange {
  const made = readExchange(exchange);
  if (typeof made === 'string') throw new Error(`the exchange of ${JSON.stringify(name)} ${made}`);
  return made;
}
