import { check } from '../check.js';
import type { Contract } from '../contract.js';
import type { Exchange } from '../exchange.js';
import type { Finding } from '../finding.js';
import type { Foretold, Mutant } from './mutant.js';
import { mutationsOf } from './mutants-of.js';

/** How the mutants of one kind fared. */
export interface KindCount {
  readonly made: number;
  /** Found: the aimed finding came, and none that has nothing to do with the fault. */
  readonly killed: number;
  readonly survived: number;
  /** Mutations that cannot be a fault: no mutant was made. */
  readonly equivalent: number;
}

/** A mutant that was not found. */
export interface Survivor {
  readonly recording: string;
  readonly kind: string;
  readonly mutation: string;
  readonly expected: Foretold;
  readonly got: readonly Foretold[];
}

/** Why mutations could not be a fault, and how often. */
export interface EquivalentCount {
  readonly kind: string;
  readonly reason: string;
  readonly count: number;
}

/** What the mutants of some recordings prove. */
export interface MutantProof {
  /** Recordings that keep the contract: mutants are made of them. */
  readonly recordings: number;
  /** Recordings with a finding of their own. */
  readonly leftOut: number;
  readonly kinds: Readonly<Record<string, KindCount>>;
  readonly survivors: readonly Survivor[];
  readonly equivalents: readonly EquivalentCount[];
}

/** Collects what the mutants of recordings prove. */
export interface MutantProver {
  /** Makes the mutants of a recording and holds each against the check; tells which there were. */
  readonly add: (id: string, exchange: Exchange) => readonly Mutant[];
  readonly proof: () => MutantProof;
}

/** @param checker what has to find the mutants; tests put a weaker one here */
export function createMutantProver(
  contract: Contract,
  checker: (exchange: Exchange, contract: Contract) => readonly Finding[] = check,
): MutantProver {
  const kinds = new Map<string, Record<keyof KindCount, number>>();
  const survivors: Survivor[] = [];
  const equivalents = new Map<string, { kind: string; reason: string; count: number }>();
  let [recordings, leftOut] = [0, 0];
  const countOf = (kind: string) => {
    let count = kinds.get(kind);
    if (!count) kinds.set(kind, (count = { made: 0, killed: 0, survived: 0, equivalent: 0 }));
    return count;
  };
  return {
    add(id, exchange) {
      if (checker(exchange, contract).length > 0) {
        leftOut++;
        return [];
      }
      recordings++;
      const mutations = mutationsOf(exchange, contract);
      for (const mutant of mutations.mutants) {
        const got = checker(mutant.exchange, contract);
        const count = countOf(mutant.kind);
        const killed = isKilled(mutant, got);
        count.made++;
        count[killed ? 'killed' : 'survived']++;
        if (!killed) survivors.push(survivorOf(id, mutant, got));
      }
      for (const { kind, reason } of mutations.equivalents) {
        countOf(kind).equivalent++;
        const key = `${kind} ${reason}`;
        const known = equivalents.get(key) ?? { kind, reason, count: 0 };
        equivalents.set(key, { ...known, count: known.count + 1 });
      }
      return mutations.mutants;
    },
    proof: () => ({
      recordings,
      leftOut,
      kinds: Object.fromEntries(kinds),
      survivors,
      equivalents: [...equivalents.values()],
    }),
  };
}

/** Whether the finding that a mutant aims at came, and no other but those that the same fault implies. */
export function isKilled({ aim, implied }: Mutant, findings: readonly Foretold[]): boolean {
  const isAim = (one: Foretold) => isSame(one, aim);
  return findings.some(isAim) && findings.every((one) => isAim(one) || implied.some((other) => isSame(one, other)));
}

const isSame = (one: Foretold, other: Foretold): boolean =>
  one.code === other.code &&
  one.severity === other.severity &&
  one.location === other.location &&
  one.pointer === other.pointer;

const survivorOf = (recording: string, { kind, says, aim }: Mutant, got: readonly Foretold[]): Survivor => ({
  recording,
  kind,
  mutation: says,
  expected: aim,
  got: got.map(({ code, severity, location, pointer }) => ({ code, severity, location, pointer })),
});
