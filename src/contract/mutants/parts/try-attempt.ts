import type { Exchange } from '../../exchange.js';
import type { Attempt, Candidate } from '../attempts/attempt.js';
import type { Equivalent, Foretold, Mutant, Mutations } from '../mutant.js';

/** A finding that is foretold, and the clause that it tells of. */
export interface Foreseen extends Foretold {
  readonly clause: string;
}

/** What a candidate makes of an exchange. */
export interface Outcome {
  readonly exchange: Exchange;
  readonly foreseen: readonly Foreseen[];
}

export interface Bench {
  /** The name of the part and place, such as `response.body /state`. */
  readonly name: string;
  /** Makes the exchange; undefined where the candidate has no form there. */
  readonly make: (candidate: Candidate) => Outcome | undefined;
  readonly kind?: string;
  /** Whether the place is inside one of several forms: then a fault is told as the nearest form sees it. */
  readonly isOneForm?: boolean;
  /** The rule by which the place lets no fault be, where there is one. */
  readonly reason?: string | undefined;
}

/** Tries an attempt: makes its mutants, or tells why there are none. */
export function tryAttempt(attempt: Attempt, bench: Bench): Mutations {
  const made: { mutant: Mutant; rank: number }[] = [];
  for (const candidate of attempt.candidates) {
    const outcome = bench.make(candidate);
    if (!outcome || outcome.foreseen.length === 0) continue;
    const { foreseen, exchange } = outcome;
    const meant = foreseen.find(({ clause }) => clause === attempt.clause);
    const aim = meant ?? (attempt.any || bench.isOneForm ? foreseen[0] : undefined);
    if (!aim) continue;
    const kind = bench.kind ?? attempt.kindOf?.(aim.code) ?? attempt.kind;
    const implied = foreseen.filter((one) => one !== aim).map(plain);
    const says = `${bench.name} ${candidate.says}`;
    const rank = rankOf(attempt, aim, foreseen);
    made.push({ mutant: { kind, says, clause: aim.clause, exchange, aim: plain(aim), implied }, rank });
    if (rank === 0 && !attempt.all) break;
  }
  if (made.length > 0) {
    const best = Math.min(...made.map(({ rank }) => rank));
    const good = attempt.all ? made : made.filter(({ rank }) => rank === best).slice(0, 1);
    return { mutants: good.map(({ mutant }) => mutant), equivalents: [] };
  }
  if (attempt.optional) return { mutants: [], equivalents: [] };
  const reason = bench.reason ?? attempt.reason ?? 'no value that was tried breaks it by itself';
  const equivalent: Equivalent = { kind: bench.kind ?? attempt.kind, says: bench.name, clause: attempt.clause, reason };
  return { mutants: [], equivalents: [equivalent] };
}

/** Best is the one finding that was meant; then one alone; then the one that was meant among others. */
function rankOf(attempt: Attempt, aim: Foreseen, foreseen: readonly Foreseen[]): number {
  const isMeant = aim.clause === attempt.clause;
  if (foreseen.length === 1) return isMeant ? 0 : 1;
  const isOnePlace = foreseen.every(({ pointer }) => pointer === aim.pointer);
  return (isMeant ? 2 : 4) + (isOnePlace ? 0 : 1) + foreseen.length / 1000;
}

const plain = ({ code, severity, location, pointer }: Foreseen): Foretold => ({ code, severity, location, pointer });

/** A mutation that can be made in one way alone. */
export interface OneWay {
  readonly kind: string;
  /** The part and place, and what is changed there. */
  readonly name: string;
  readonly says: string;
  readonly clause: string;
  /** Undefined where it cannot be made, which the reason explains. */
  readonly outcome: Outcome | undefined;
  readonly reason?: string;
}

/** Makes the mutant of a mutation that can be made in one way, or tells why there is none. */
export const oneWay = ({ kind, name, says, clause, outcome, reason }: OneWay): Mutations =>
  tryAttempt(
    { kind, clause, candidates: outcome ? [{ says, value: undefined }] : [], reason },
    { name, make: () => outcome },
  );

/** Puts together what came of several attempts. */
export const together = (all: readonly Mutations[]): Mutations => ({
  mutants: all.flatMap(({ mutants }) => mutants),
  equivalents: all.flatMap(({ equivalents }) => equivalents),
});
