import { SORTABLE_TIME } from './blank.js';
import type { Bonds, Piece } from './bonds.js';
import type { Slot } from './slots.js';

/**
 * Settles what rules ask with where the scalars stand: a text can only be put together from what comes before it in
 * the line. What cannot be had so becomes fixed, with all that it hangs together with. Changes the bonds.
 */
export function settle(bonds: Bonds, slots: ReadonlyMap<string, Slot>): void {
  const { fixed, equal, orders } = bonds;
  for (const key of keysIn(bonds))
    if (slots.get(key)?.text === undefined || !slots.get(key)?.blank.text) fixed.add(key);
  letTheFirstLead(bonds, slots);
  for (const [key, pieces] of equal)
    equal.set(
      key,
      pieces.map((piece) => leaderOf(piece, bonds)),
    );
  for (let size = -1; size !== fixed.size;) {
    size = fixed.size;
    for (const [key, pieces] of equal) {
      const keys = keysOf(pieces);
      if (fixed.has(key) || keys.some((one) => !fixed.has(one) && !comesBefore(one, key, slots)))
        for (const one of [key, ...keys]) fixed.add(one);
    }
    for (const pair of orders) {
      const sortable = pair.every((key) => isSortable(slots.get(key)?.text ?? ''));
      if (!sortable || pair.some((key) => fixed.has(key) || equal.has(key))) for (const key of pair) fixed.add(key);
    }
  }
}

/** Of two that must be the same, the later one follows the first. */
function letTheFirstLead({ fixed, equal }: Bonds, slots: ReadonlyMap<string, Slot>): void {
  for (const [key, pieces] of [...equal]) {
    const leader = onlyKey(pieces);
    if (leader === undefined || fixed.has(leader) || fixed.has(key)) continue;
    if (!comesBefore(key, leader, slots) || equal.has(leader)) continue;
    equal.delete(key);
    equal.set(leader, [{ key }]);
  }
}

/** What a piece is the same as and comes first. */
function leaderOf(piece: Piece, { equal }: Bonds): Piece {
  let leader = piece;
  for (let steps = 0; 'key' in leader && steps < equal.size; steps++) {
    const key = onlyKey(equal.get(leader.key) ?? []);
    if (key === undefined) break;
    leader = { key };
  }
  return leader;
}

const onlyKey = (pieces: readonly Piece[]): string | undefined => {
  const [only, ...others] = pieces;
  return only && 'key' in only && others.length === 0 ? only.key : undefined;
};

const isSortable = (text: string): boolean => new RegExp(`^${SORTABLE_TIME}$`).test(text);

const comesBefore = (one: string, other: string, slots: ReadonlyMap<string, Slot>): boolean =>
  slots.get(one)!.start < slots.get(other)!.start;

const keysOf = (pieces: readonly Piece[]): string[] => pieces.flatMap((piece) => ('key' in piece ? [piece.key] : []));

const keysIn = ({ equal, facts, orders, strings }: Bonds): string[] => [
  ...[...equal].flatMap(([key, pieces]) => [key, ...keysOf(pieces)]),
  ...facts.keys(),
  ...orders.flat(),
  ...strings,
];
