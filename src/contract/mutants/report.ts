import type { Contract } from '../contract.js';
import type { ClauseProof } from './clauses/prove-clauses.js';
import type { MutantProof } from './prove.js';

/** What a run of `contract mutate` found. Its version rises when a reader of it would have to change. */
export interface MutationReport {
  readonly reportVersion: 1;
  /** `inconclusive` where no recording keeps the contract: then nothing was proven. */
  readonly outcome: 'all found' | 'some survived' | 'inconclusive';
  readonly contract: { readonly title: string; readonly version: string; readonly sha256: string };
  /** Files and lines that are no exchange. */
  readonly unreadable: number;
  readonly mutants: MutantProof & { readonly made: number; readonly killed: number; readonly equivalent: number };
  /** Absent where clauses were not removed. */
  readonly clauses?: ClauseProof;
}

/** Puts the proofs together. */
export function mutationReport(
  contract: Contract,
  mutants: MutantProof,
  clauses: ClauseProof | undefined,
  unreadable: number,
): MutationReport {
  const { title, version, sha256 } = contract;
  const sum = (count: 'made' | 'killed' | 'equivalent') =>
    Object.values(mutants.kinds).reduce((all, kind) => all + kind[count], 0);
  const survived = mutants.survivors.length + (clauses?.survivors.length ?? 0);
  return {
    reportVersion: 1,
    outcome: mutants.recordings === 0 ? 'inconclusive' : survived > 0 ? 'some survived' : 'all found',
    contract: { title, version, sha256 },
    unreadable,
    mutants: { made: sum('made'), killed: sum('killed'), equivalent: sum('equivalent'), ...mutants },
    ...(clauses && { clauses }),
  };
}
