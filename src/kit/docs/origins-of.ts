import type { Origin } from '../../contract/finding.js';
import { clausesOf } from '../../contract/ledger/clauses.js';
import type { Ledger } from '../../contract/ledger/ledger.js';
import { marksIn, provenanceOf } from '../../contract/ledger/provenance.js';
import { join, tokensOf, valueAt } from '../../contract/pointer.js';
import { isObject } from '../../contract/schema/schema.js';
import { partAround } from './places.js';

/** A clause and where it comes from. */
export interface ClauseOrigin {
  readonly pointer: string;
  readonly origin: Origin;
  /** Ids of claims and contradictions. */
  readonly claims: readonly string[];
  /** Why the contract has it, where that is not the vendor's document. */
  readonly reason: string;
}

export interface Origins {
  /** Whether the contract says anything of where its clauses come from. */
  readonly told: boolean;
  readonly all: readonly ClauseOrigin[];
  /** The clauses of one part, without those of the parts inside it. */
  readonly of: (part: string) => readonly ClauseOrigin[];
}

/** Tells where the clauses of a contract come from, part by part. */
export function originsOf(document: object, ledger: Ledger | undefined): Origins {
  const provenance = provenanceOf(document, ledger);
  const markOf = marksIn(document);
  const pointers = clausesOf(document).map(({ pointer }) => pointer);
  const cited = [...(ledger?.claims ?? []), ...(ledger?.contradictions ?? [])].flatMap(({ clauses }) => clauses);
  const origin = (pointer: string): ClauseOrigin => {
    const known = provenance(pointer);
    const reason = known.origin === 'document' ? '' : (markOf(pointer)?.reason ?? '');
    return { pointer, ...known, reason };
  };
  const all = pointers.map(origin);
  const byPart = new Map<string, ClauseOrigin[]>();
  const add = (part: string, clause: ClauseOrigin) => {
    const known = byPart.get(part);
    if (known) known.push(clause);
    else byPart.set(part, [clause]);
  };
  for (const pointer of new Set([...pointers, ...cited])) {
    const clause = origin(pointer);
    const around = partAround(pointer);
    const property = requiredProperty(document, pointer, around);
    add(property ?? around, clause);
    if (property !== undefined && clause.reason !== '') add(around, { ...clause, claims: [] });
  }
  const told = ledger !== undefined || pointers.some((pointer) => markOf(pointer) !== undefined);
  return { told, all, of: (part) => byPart.get(part) ?? [] };
}

/**
 * The property that a clause of `required` is about: that it is there is told where the property is shown, and why, once
 * for all, where its object is.
 */
function requiredProperty(document: object, pointer: string, part: string): string | undefined {
  const [keyword, index, ...rest] = tokensOf(pointer.slice(part.length));
  if (keyword !== 'required' || index === undefined || rest.length > 0) return undefined;
  const name = valueAt(document, pointer);
  const property = typeof name === 'string' ? join(part, 'properties', name) : undefined;
  return property !== undefined && isObject(valueAt(document, property)) ? property : undefined;
}
