import type { Evidence } from '../exchange.js';
import { slotName, type CoverageSlot } from './coverage-slot.js';
import { isWeaker, strongest } from './strongest.js';

/** Evidence that outlasts a run. Live evidence is worth most, and gone when the run is over. */
export type LastingEvidence = Exclude<Evidence, 'live'>;

/** What has been shown once and must stay shown: by the name of the slot, the strongest lasting evidence. */
export type Ratchet = ReadonlyMap<string, LastingEvidence>;

/** A run held against a ratchet. */
export interface RatchetComparison {
  /** Shown no longer, or by weaker evidence. */
  readonly lost: readonly LostSlot[];
  /** Shown for the first time, or by stronger evidence that lasts. */
  readonly grown: readonly { readonly slot: CoverageSlot; readonly now: LastingEvidence }[];
  /** Names of slots that the contract no longer has: a change of the contract is no loss of evidence. */
  readonly gone: readonly string[];
}

export interface LostSlot {
  readonly slot: CoverageSlot;
  readonly was: LastingEvidence;
  readonly now?: Evidence;
}

/**
 * Compares what a run showed with what was shown before. Pure.
 *
 * @param looksAt which operations the run looked at: slots of others are neither lost nor grown
 */
export function compareWithRatchet(
  ratchet: Ratchet,
  slots: readonly CoverageSlot[],
  looksAt: (operationId: string) => boolean = () => true,
): RatchetComparison {
  const known = new Set(slots.map(slotName));
  const seen = slots
    .filter(({ operationId }) => looksAt(operationId))
    .map((slot) => ({ slot, was: ratchet.get(slotName(slot)), now: strongest(slot), lasting: lasting(slot) }));
  return {
    lost: seen.flatMap(({ slot, was, now }) =>
      was && isWeaker(now, was) ? [{ slot, was, ...(now !== undefined && { now }) }] : [],
    ),
    grown: seen.flatMap(({ slot, was, lasting: now }) => (now && isWeaker(was, now) ? [{ slot, now }] : [])),
    gone: [...ratchet.keys()].filter((name) => !known.has(name)),
  };
}

/** The ratchet one notch further: it keeps what it held, as far as the contract still has it, and takes in what grew. */
export function extendRatchet(ratchet: Ratchet, slots: readonly CoverageSlot[]): Ratchet {
  return new Map(
    slots.flatMap((slot) => {
      const name = slotName(slot);
      const [was, now] = [ratchet.get(name), lasting(slot)];
      const kept = now && isWeaker(was, now) ? now : was;
      return kept ? [[name, kept] as const] : [];
    }),
  );
}

/** The evidence that a ratchet can hold, weakest first. */
export const LASTING: readonly LastingEvidence[] = ['documented', 'authored', 'recorded'];

const lasting = ({ evidence }: CoverageSlot): LastingEvidence | undefined =>
  LASTING.findLast((one) => (evidence[one] ?? 0) > 0);
