import type { Provenance } from '../contract.js';
import type { Origin } from '../finding.js';
import { join } from '../pointer.js';
import { isObject } from '../schema/schema.js';
import { clausesOf } from './clauses.js';
import type { Citation, Ledger } from './ledger.js';

/** An `x-origin` mark. */
export interface Mark {
  readonly origin: Origin;
  readonly reason: string;
}

/**
 * Tells of each clause where it comes from: from the vendor's document where a claim of the ledger has it, else from
 * where the nearest `x-origin` mark says, else from the document.
 *
 * Any object of a contract may hold `x-origin`: a map from a JSON Pointer that starts at the object, without its first
 * slash (`schema/minLength`; `.` is the object itself), to `{ origin, reason }`. A mark covers all that is below it, and
 * the mark nearest to a clause decides.
 */
export function provenanceOf(document: object, ledger: Ledger | undefined): (pointer: string) => Provenance {
  const claims = idsByClause(ledger?.claims ?? []);
  const contradictions = idsByClause(ledger?.contradictions ?? []);
  const marks = marksOf(document);
  return (pointer) => {
    const own = claims.get(pointer) ?? [];
    const origin = own.length > 0 ? 'document' : (nearestMark(marks, pointer)?.origin ?? 'document');
    return { origin, claims: [...own, ...(contradictions.get(pointer) ?? [])] };
  };
}

/** Tells of each clause what the nearest `x-origin` mark says, where one covers it. */
export function marksIn(document: object): (pointer: string) => Mark | undefined {
  const marks = marksOf(document);
  return (pointer) => nearestMark(marks, pointer);
}

/** Tells whether an `x-origin` mark stands at a clause itself, not only at what holds it. */
export function isMarkedIn(document: object): (pointer: string) => boolean {
  const marks = marksOf(document);
  return (pointer) => marks.has(pointer);
}

/** The clauses of a contract that neither a claim nor an `x-origin` mark accounts for. */
export function unbacked(document: object, ledger: Ledger): string[] {
  const claims = idsByClause(ledger.claims);
  const marks = marksOf(document);
  return clausesOf(document)
    .map(({ pointer }) => pointer)
    .filter((pointer) => !claims.has(pointer) && nearestMark(marks, pointer) === undefined);
}

function idsByClause(citations: readonly Citation[]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, clauses } of citations) {
    for (const clause of clauses) ids.set(clause, [...(ids.get(clause) ?? []), id]);
  }
  return ids;
}

function nearestMark(marks: ReadonlyMap<string, Mark>, pointer: string): Mark | undefined {
  for (let at = pointer; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    const mark = marks.get(at);
    if (mark) return mark;
  }
  return undefined;
}

/** Every `x-origin` mark, by the pointer that it covers. */
function marksOf(document: object): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  const visit = (value: unknown, pointer: string): void => {
    if (Array.isArray(value)) value.forEach((one, i) => visit(one, join(pointer, i)));
    if (!isObject(value)) return;
    for (const [path, mark] of Object.entries(isObject(value['x-origin']) ? value['x-origin'] : {})) {
      if (!isObject(mark) || !isOrigin(mark.origin)) continue;
      const reason = typeof mark.reason === 'string' ? mark.reason : '';
      marks.set(path === '.' ? pointer : `${pointer}/${path}`, { origin: mark.origin, reason });
    }
    for (const [key, one] of Object.entries(value)) if (key !== 'x-origin') visit(one, join(pointer, key));
  };
  visit(document, '#');
  return marks;
}

const isOrigin = (value: unknown): value is Origin =>
  value === 'document' || value === 'public' || value === 'inferred';
