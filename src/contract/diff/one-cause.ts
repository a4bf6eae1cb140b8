import { valueAt } from '../pointer.js';
import { canonical } from './canonical.js';
import type { Difference } from './difference.js';
import type { PlacedDifference } from './place-differences.js';

/** Differences that have one cause. The first stands for all. */
export interface Causes {
  readonly differences: readonly Difference[];
  readonly uses: ReadonlySet<string>;
}

/**
 * Joins differences that have one cause: the same clause seen from a request and an answer, one clause that became
 * copies or was made of copies, and copies that all changed in the same way.
 */
export function oneCause(
  placed: readonly PlacedDifference[],
  documents: { readonly old: object; readonly new: object },
): Causes[] {
  const alike = new Map<string, PlacedDifference[]>();
  for (const one of placed) {
    const { kind, name, from, to } = one.difference;
    const key = canonical([kind, name ?? null, from ?? null, to ?? null]);
    const list = alike.get(key);
    if (list) list.push(one);
    else alike.set(key, [one]);
  }
  return [...alike.values()].flatMap((list) => (list.length === 1 ? [joined(list)] : split(list, documents)));
}

const joined = (list: readonly PlacedDifference[]): Causes => ({
  differences: list.map(({ difference }) => difference),
  uses: new Set(list.flatMap(({ uses }) => [...uses])),
});

function split(list: readonly PlacedDifference[], documents: { readonly old: object; readonly new: object }): Causes[] {
  const groups: PlacedDifference[][] = [];
  const groupOf = new Map<string, PlacedDifference[]>();
  for (const one of list) {
    const keys = keysOf(one.difference, documents);
    const found = new Set(
      keys.flatMap((key) => groupOf.get(key) ?? []).length > 0
        ? keys.map((key) => groupOf.get(key)).filter((group) => group !== undefined)
        : [],
    );
    const [first, ...others] = found;
    const group = first ?? [];
    if (!first) groups.push(group);
    group.push(one);
    for (const other of others) {
      group.push(...other);
      groups.splice(groups.indexOf(other), 1);
      for (const [key, owner] of groupOf) if (owner === other) groupOf.set(key, group);
    }
    for (const key of keys) groupOf.set(key, group);
  }
  return groups.map(joined);
}

/** Two differences of one kind that share a key have one cause. */
function keysOf(difference: Difference, documents: { readonly old: object; readonly new: object }): string[] {
  const { old, new: now, content } = difference;
  const keys = [`old ${old}`, `new ${now}`];
  if (content !== undefined) return [...keys, `content ${content}`];
  const [one, other] = [around(documents.old, old, difference, 'old'), around(documents.new, now, difference, 'new')];
  return one !== undefined && other !== undefined ? [...keys, `copies ${one}\n${other}`] : keys;
}

/** The object around a clause, as text: copies have the same. Undefined for a whole component, which is no copy. */
function around(document: object, pointer: string, { kind }: Difference, side: 'old' | 'new'): string | undefined {
  const isHolder =
    (side === 'old' && kind.endsWith('property-added')) || (side === 'new' && kind.endsWith('property-removed'));
  const cut = isHolder ? -1 : pointer.lastIndexOf('/properties/');
  if (cut !== -1) return `${pointer.slice(cut)} ${canonical(valueAt(document, pointer.slice(0, cut)))}`;
  if (isHolder) return canonical(valueAt(document, pointer));
  const root = /^.*?\/schema(?=\/|$)/.exec(pointer)?.[0];
  return root === undefined ? undefined : `${pointer.slice(root.length)} ${canonical(valueAt(document, root))}`;
}
