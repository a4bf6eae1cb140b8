import type { Contract } from '../contract/contract.js';
import { clausesOf } from '../contract/ledger/clauses.js';
import type { Ledger } from '../contract/ledger/ledger.js';
import { provenanceOf } from '../contract/ledger/provenance.js';
import { join } from '../contract/pointer.js';
import { isObject } from '../contract/schema/schema.js';

/**
 * Where each clause of the contract comes from, by its pointer, and the claims of the vendor's document, by their lines;
 * the text of the document is not in it.
 *
 * @returns undefined for a contract without claims and marks
 */
export function claimsFile({ title, version, sha256, clauses }: Contract, ledger?: Ledger): object | undefined {
  const reasons = reasonsOf(clauses.document);
  if (!ledger && reasons.size === 0) return undefined;
  const provenance = provenanceOf(clauses.document, ledger);
  const origins = clausesOf(clauses.document).map(({ pointer }) => {
    const { origin, claims } = provenance(pointer);
    const reason = claims.length === 0 ? nearest(reasons, pointer) : undefined;
    return [
      pointer,
      { origin, ...(claims.length > 0 && { claims }), ...(reason !== undefined && { reason }) },
    ] as const;
  });
  return {
    contract: { title, version, sha256 },
    ...(ledger && { document: documentOf(ledger) }),
    clauses: Object.fromEntries(origins),
    ...(ledger && { claims: ledger.claims, contradictions: ledger.contradictions }),
  };
}

const documentOf = ({ document: { title, lines, sha256 } }: Ledger) => ({ title, lines, sha256 });

/** The reason of every `x-origin` mark, by the pointer that the mark covers. */
function reasonsOf(document: object): Map<string, string> {
  const reasons = new Map<string, string>();
  const visit = (value: unknown, pointer: string): void => {
    if (Array.isArray(value)) value.forEach((one, i) => visit(one, join(pointer, i)));
    if (!isObject(value)) return;
    for (const [path, mark] of Object.entries(isObject(value['x-origin']) ? value['x-origin'] : {}))
      if (isObject(mark) && typeof mark.reason === 'string')
        reasons.set(path === '.' ? pointer : `${pointer}/${path}`, mark.reason);
    for (const [key, one] of Object.entries(value)) if (key !== 'x-origin') visit(one, join(pointer, key));
  };
  visit(document, '#');
  return reasons;
}

function nearest(reasons: ReadonlyMap<string, string>, pointer: string): string | undefined {
  for (let at = pointer; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    const reason = reasons.get(at);
    if (reason !== undefined) return reason;
  }
  return undefined;
}
