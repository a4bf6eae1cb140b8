import type { CorpusCase } from '../../../contract-tests/support/corpus.js';

/** How often it was right, of how many that could be put to it. */
export interface Share {
  readonly found: number;
  readonly of: number;
}

/** What came of the cases of a corpus, or of several. */
export interface Score {
  readonly faults: Share;
  readonly drift: Share;
  readonly falseAlarms: Share;
  /** Faults and drift that it says nothing against. */
  readonly missed: readonly string[];
  /** Clean exchanges that it says something against, and what. */
  readonly alarms: readonly string[];
  /** Cases that cannot be put to it, and why. */
  readonly notApplicable: readonly string[];
}

/** A case of a corpus and what was said against its exchange; or why it could not be asked. */
export interface Judged extends Pick<CorpusCase, 'name' | 'kind'> {
  readonly corpus: string;
  readonly said: readonly string[] | { readonly cannot: string };
}

/** Counts. A fault or drift is found where anything at all is said against the exchange. */
export function scoreOf(judged: readonly Judged[]): Score {
  const asked = judged.flatMap((one) => (isAsked(one.said) ? [{ ...one, said: one.said }] : []));
  const share = (kind: CorpusCase['kind']): Share => {
    const cases = asked.filter((one) => one.kind === kind);
    return { found: cases.filter(({ said }) => said.length > 0).length, of: cases.length };
  };
  return {
    faults: share('fault'),
    drift: share('drift'),
    falseAlarms: share('clean'),
    missed: asked.filter(({ kind, said }) => kind !== 'clean' && said.length === 0).map(nameOf),
    alarms: asked
      .filter(({ kind, said }) => kind === 'clean' && said.length > 0)
      .map((one) => `${nameOf(one)}: ${first(one.said)}`),
    notApplicable: judged.flatMap((one) => (isAsked(one.said) ? [] : [`${nameOf(one)}: ${one.said.cannot}`])),
  };
}

const isAsked = (said: Judged['said']): said is readonly string[] => Array.isArray(said);
const nameOf = ({ corpus, kind, name }: Judged): string => `${corpus}, ${kind}: ${name}`;
const first = ([said = '']: readonly string[]): string => said.trim().split('\n', 1)[0]!;
