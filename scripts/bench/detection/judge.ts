import type { Corpus, CorpusCase } from '../../../contract-tests/support/corpus.js';

/** Whoever holds exchanges against a contract. */
export interface Judge {
  /** Says, for each case and in their order, what is wrong with its exchange. */
  judge(corpus: Corpus): Promise<readonly (readonly string[])[]>;
  /** Why a case cannot be put to it; undefined where it can. */
  readonly cannot?: (one: CorpusCase) => string | undefined;
}

/** Whether one of the expected codes starts like this. */
export const expects = ({ expect }: CorpusCase, ...starts: readonly string[]): boolean =>
  expect.some(({ code }) => starts.some((start) => code.startsWith(start)));

/** What no peer can be told: cross-field rules are an extension of our own. */
export const onlyOurs = (one: CorpusCase): string | undefined =>
  expects(one, 'rule.') ? 'the clause is an extension of our own' : undefined;
