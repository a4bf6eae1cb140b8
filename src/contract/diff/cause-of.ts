import type { Origin } from '../finding.js';
import { tokensOf } from '../pointer.js';
import type { Cause } from './change.js';
import type { ContractSide } from './comparison.js';
import type { Difference } from './difference.js';
import { touchedClaims } from './touched-claims.js';

type Pointers = Pick<Difference, 'old' | 'new' | 'more' | 'clause'>;

/** Which side is our contract, if one alone is: it tells where its clauses come from. */
export function ourSide(old: ContractSide, now: ContractSide): 'old' | 'new' | undefined {
  if ((old.provenance === undefined) === (now.provenance === undefined)) return undefined;
  return old.provenance ? 'old' : 'new';
}

/** Where our clause comes from: the one of NEW, or of OLD where only OLD says it or has an origin. */
export function originOf(old: ContractSide, now: ContractSide, pointers: Pointers): Origin | undefined {
  const side = ourSide(old, now) ?? (pointers.more === 'old' ? 'old' : 'new');
  const { provenance } = side === 'old' ? old : now;
  return provenance?.((side === pointers.more && pointers.clause) || pointers[side]).origin;
}

/**
 * Who is behind a difference, where that can be told. Against a file of the vendor's: what only our contract says is our
 * correction, what only the vendor's says is news, or what we did not take over. Between two states of our contract: what we concluded, or read in the
 * same document, is our correction; what a changed line of the document carries is an update of it.
 */
export function causeOf(old: ContractSide, now: ContractSide, pointers: Pointers): Cause | undefined {
  const ours = ourSide(old, now);
  const origin = originOf(old, now, pointers);
  if (ours !== undefined) {
    if (pointers.more === undefined) return origin === 'inferred' ? 'our-correction' : undefined;
    const isOurs = pointers.more === ours || saysOnPurpose(ours === 'old' ? old : now, ours, pointers);
    return isOurs ? 'our-correction' : 'vendor-changed';
  }
  if (origin === 'inferred') return 'our-correction';
  if (!old.ledger || !now.ledger || origin !== 'document') return undefined;
  if (old.ledger.document.sha256 === now.ledger.document.sha256) return 'our-correction';
  return citesOtherLines(old, now, pointers) ? 'document-updated' : undefined;
}

/**
 * Whether our contract has the clause too and says where its own form comes from, such as null that was seen. A list of
 * values is no such clause: the vendor can add to it.
 */
function saysOnPurpose({ isMarked }: ContractSide, ours: 'old' | 'new', pointers: Pointers): boolean {
  const [one, other] = [tokensOf(pointers.old).at(-1), tokensOf(pointers.new).at(-1)];
  return one === other && one !== 'enum' && isMarked?.(pointers[ours]) === true;
}

/** Whether a claim at the clause cites lines that are not the ones it cited before. */
function citesOtherLines(old: ContractSide, now: ContractSide, pointers: Pointers): boolean {
  const hashes = ({ ledger }: ContractSide, pointer: string) =>
    new Set(ledger!.claims.filter(({ id }) => touchedClaims(ledger, pointer).includes(id)).map(({ sha256 }) => sha256));
  const [before, after] = [hashes(old, pointers.old), hashes(now, pointers.new)];
  return [...after].some((hash) => !before.has(hash)) || [...before].some((hash) => !after.has(hash));
}
