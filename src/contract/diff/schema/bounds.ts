import { join } from '../../pointer.js';
import { limits } from './bounds-of.js';
import type { Pair } from './compare-schemas.js';
import { saidBy } from './said-by.js';

/** Compares the limits of numbers, lengths and counts. */
export function compareBounds(pair: Pair): void {
  for (const [keyword, { word, side }] of Object.entries(limits)) {
    const [old, now] = [pair.old.bounds.get(keyword), pair.new.bounds.get(keyword)];
    if (old?.value === now?.value) continue;
    const said = {
      old: old?.at ?? pair.old.pointer,
      new: now?.at ?? pair.new.pointer,
      ...(old && { from: String(old.value) }),
      ...(now && { to: String(now.value) }),
    };
    if (old === undefined) pair.report({ kind: `${word}-set`, ...said, more: 'new' });
    else if (now === undefined) pair.report({ kind: `${word}-unset`, ...said, more: 'old' });
    else {
      const increased = now.value > old.value;
      const more = increased === (side === 'lower') ? 'new' : 'old';
      pair.report({ kind: `${word}-${increased ? 'increased' : 'decreased'}`, ...said, more });
    }
  }
  compareUnique(pair);
  compareMultiples(pair);
}

function compareUnique(pair: Pair): void {
  const [old, now] = [pair.old, pair.new].map((view) =>
    saidBy(view, 'uniqueItems').find(({ value }) => value === true),
  );
  if ((old === undefined) === (now === undefined)) return;
  const places = { old: old?.at ?? pair.old.pointer, new: now?.at ?? pair.new.pointer };
  pair.report({ kind: now ? 'unique-items-set' : 'unique-items-unset', ...places, more: now ? 'new' : 'old' });
}

function compareMultiples(pair: Pair): void {
  const [old, now] = [saidBy(pair.old, 'multipleOf')[0], saidBy(pair.new, 'multipleOf')[0]];
  if (old?.value === now?.value) return;
  const kind = old === undefined ? 'multiple-of-set' : now === undefined ? 'multiple-of-unset' : 'multiple-of-changed';
  pair.report({
    kind,
    old: old?.at ?? join(pair.old.pointer),
    new: now?.at ?? join(pair.new.pointer),
    ...(old && { from: String(old.value) }),
    ...(now && { to: String(now.value) }),
    ...(old === undefined ? { more: 'new' } : now === undefined ? { more: 'old' } : {}),
  });
}
