import type { Pair } from './compare-schemas.js';
import type { Values } from './view.js';

/** Compares the lists of allowed values. A list that closes or opens as a whole is one change. */
export function compareValues(pair: Pair): void {
  const { old, new: now } = { old: pair.old.values, new: pair.new.values };
  if (old === undefined && now === undefined) return;
  const places = { old: old?.at ?? pair.old.pointer, new: now?.at ?? pair.new.pointer };
  if (old === undefined || now === undefined) {
    const isConst = (old ?? now)!.isConst;
    const what = isConst ? 'const' : 'enum';
    if (old === undefined)
      pair.report({ kind: `${what}-added`, ...places, to: listOf(now!.value.keys()), more: 'new' });
    else pair.report({ kind: `${what}-removed`, ...places, from: listOf(old.value.keys()), more: 'old' });
    return;
  }
  const added = [...now.value.keys()].filter((value) => !old.value.has(value));
  const removed = [...old.value.keys()].filter((value) => !now.value.has(value));
  if (old.isConst && now.isConst && added.length > 0) {
    pair.report({ kind: 'const-changed', ...places, from: listOf(removed), to: listOf(added) });
    return;
  }
  const extensible = old.extensible ? 'extensible-' : '';
  if (added.length > 0)
    pair.report({
      kind: `${extensible}enum-value-added`,
      ...places,
      to: listOf(added),
      more: 'new',
      ...onlyOne(added, now),
    });
  if (removed.length > 0)
    pair.report({
      kind: 'enum-value-removed',
      ...places,
      from: listOf(removed),
      more: 'old',
      ...onlyOne(removed, old),
    });
  if (old.extensible !== now.extensible)
    pair.report(
      now.extensible
        ? { kind: 'enum-became-extensible', ...places, more: 'new' }
        : { kind: 'enum-became-closed', ...places, more: 'old' },
    );
}

/** Where the one value stands: it can have another origin than its list. */
const onlyOne = (values: readonly string[], { value }: Values) =>
  values.length === 1 && { clause: value.get(values[0]!)! };

const MOST_VALUES = 12;

/** Values of the contract, as a list in a message. */
function listOf(values: Iterable<string>): string {
  const all = [...values].sort();
  const more = all.length > MOST_VALUES ? [`and ${all.length - MOST_VALUES} more`] : [];
  return [...all.slice(0, MOST_VALUES), ...more].join(', ');
}
