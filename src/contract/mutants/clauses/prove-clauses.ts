import { check } from '../../check.js';
import type { Contract, Operation } from '../../contract.js';
import type { Exchange } from '../../exchange.js';
import { clausesOf } from '../../ledger/clauses.js';
import { matchOperation } from '../../match.js';
import type { Mutant } from '../mutant.js';
import { concernsOf } from './concerns-of.js';
import { contractWithout, interpreted } from './contract-without.js';
import { isReached, reachedByOperation } from './reach.js';
import { unseenReasons } from './unseen.js';

/** A clause that no exchange can miss, and the rule that says so. */
export interface UnseenClause {
  readonly pointer: string;
  readonly reason: string;
}

/** What the removal of each clause proves. */
export interface ClauseProof {
  readonly removed: number;
  /** Without it some recording or mutant has other findings, or the loader refuses what is left. */
  readonly noticed: number;
  readonly equivalents: readonly UnseenClause[];
  /** Pointers of the clauses that nothing misses. */
  readonly survivors: readonly string[];
}

/** Removes each clause of a contract in turn, and looks whether a recording or a mutant has other findings then. */
export function proveClauses(
  contract: Contract,
  recordings: readonly Exchange[],
  mutants: readonly Mutant[],
  onProgress: (done: number, all: number) => void = () => undefined,
): ClauseProof {
  const { document } = contract.clauses;
  const whole = interpreted(contract, document, () => true);
  const witnesses = witnessesOf(whole, recordings, mutants);
  const reasonOf = unseenReasons(whole);
  const reached = new Map(
    contract.operations.map((operation) => [operation.pointer, reachedByOperation(document, operation)]),
  );
  const clauses = clausesOf(document);
  const equivalents: UnseenClause[] = [];
  const survivors: string[] = [];
  clauses.forEach(({ pointer }, i) => {
    const everywhere = /^#\/(?:servers|security)(?:\/|$)/.test(pointer);
    const isPart = ({ pointer: at }: Operation) => everywhere || isReached(reached.get(at)!, pointer);
    const reason = reasonOf(pointer, whole.operations.filter(isPart));
    const rest = contractWithout(whole, pointer, isPart);
    const isNoticed = rest === undefined || witnesses.notice(rest, pointer, isPart, reason === undefined);
    if (!isNoticed && reason !== undefined) equivalents.push({ pointer, reason });
    else if (!isNoticed) survivors.push(pointer);
    onProgress(i + 1, clauses.length);
  });
  return {
    removed: clauses.length,
    noticed: clauses.length - equivalents.length - survivors.length,
    equivalents,
    survivors,
  };
}

interface Witness {
  readonly exchange: Exchange;
  /** The operation that it belongs to; undefined where it belongs to none. */
  readonly operation: Operation | undefined;
  before?: string;
}

/**
 * The same for mutants of which one notices what the other does: of a kind, at a place, in an answer of a status. In
 * requests, of one operation: several may refer to the parameter that holds the clause.
 */
export function likeness({ clause, says, aim, exchange }: Mutant, contract: Contract): string {
  const { request, response } = exchange;
  const match = aim.location.startsWith('request.') ? matchOperation(contract, request.method, request.url) : undefined;
  const operation = match && 'operation' in match ? match.operation.pointer : '';
  return [clause, says, response.status, operation].join(' ');
}

/** What may notice the loss of a clause. Those that are aimed at it are asked first. */
function witnessesOf(whole: Contract, recordings: readonly Exchange[], mutants: readonly Mutant[]) {
  const witness = (exchange: Exchange): Witness => {
    const match = matchOperation(whole, exchange.request.method, exchange.request.url);
    return { exchange, operation: 'unknown' in match ? undefined : match.operation };
  };
  const concern = concernsOf(whole.clauses.document);
  const recorded = recordings.map(witness);
  const different = new Map(mutants.map((mutant) => [likeness(mutant, whole), mutant]));
  const mutated = [...different.values()].map(({ clause, exchange }) => ({ clause, ...witness(exchange) }));
  const byClause = new Map<string, Witness[]>();
  for (const one of mutated) byClause.set(one.clause, [...(byClause.get(one.clause) ?? []), one]);

  const hasChanged = (one: Witness, rest: Contract): boolean => {
    one.before ??= inShort(one.exchange, whole);
    return inShort(one.exchange, rest) !== one.before;
  };
  return {
    /** @param all whether mutants that aim at other clauses are asked too */
    notice(rest: Contract, pointer: string, isPart: (operation: Operation) => boolean, all: boolean): boolean {
      const parts = new Set(whole.operations.filter(isPart).map((operation) => operation.pointer));
      const isReachedIn = concern(pointer);
      const concerned = ({ operation, exchange }: Witness) =>
        operation === undefined || (parts.has(operation.pointer) && isReachedIn(operation, exchange.response.status));
      const aimed = byClause.get(pointer) ?? [];
      if (aimed.slice(0, 20).some((one) => hasChanged(one, rest))) return true;
      if (recorded.some((one) => concerned(one) && hasChanged(one, rest))) return true;
      return all && mutated.some((one) => concerned(one) && hasChanged(one, rest));
    },
  };
}

const inShort = (exchange: Exchange, contract: Contract): string =>
  check(exchange, contract)
    .map(({ code, severity, location, pointer, count }) => [code, severity, location, pointer, count].join(' '))
    .sort()
    .join('\n');
