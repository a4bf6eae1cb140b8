import type { Place } from '../../schema/schema.js';
import { isObject, placeAt, typesOf } from '../../schema/schema.js';
import type { Pair } from './compare-schemas.js';
import type { Alternatives } from './expand.js';
import type { View } from './view.js';

/** Compares `oneOf` and `anyOf`. Branches are matched by what they say, so their order does not count. */
export function compareAlternatives(pair: Pair): void {
  const [old, now] = [pair.old.alternatives, pair.new.alternatives];
  for (let i = 0; i < Math.max(old.length, now.length); i++) {
    const [one, other] = [old[i], now[i]];
    if (one && other) compareLists(pair, one, other);
    else if (other) pair.report({ kind: 'choice-introduced', new: other.pointer, to: other.keyword });
    else pair.report({ kind: 'choice-dissolved', old: one!.pointer, from: one!.keyword });
  }
  compareDiscriminators(pair);
}

/**
 * Tells where something plain became a choice between it and more, or the other way around. What its branches say is not
 * new then.
 *
 * @returns whether that is all there is to tell
 */
export function compareChoice(pair: Pair): boolean {
  const [side, other] = pair.new.alternatives.length > 0 ? (['new', 'old'] as const) : (['old', 'new'] as const);
  const [list, ...more] = pair[side].alternatives;
  const isPlain = pair[other].alternatives.length === 0 && pair[other].atoms.length > 0;
  if (!list || more.length > 0 || !isPlain || saysMore(pair[side])) return false;
  const plain = pair[other].atoms.map(({ pointer, schema }) => ({ pointer, schema }));
  const [old, now] = side === 'new' ? [plain, undefined] : [undefined, plain];
  const kept = list.branches.find((branch) => pair.same(old ?? [branch], now ?? [branch]));
  const word = list.keyword === 'oneOf' ? 'one-of' : 'any-of';
  const places = side === 'new' ? { new: list.pointer } : { old: list.pointer };
  const names = list.branches.filter((branch) => branch !== kept).map((branch) => nameOf(pair.documents[side], branch));
  const text = side === 'new' ? { to: names.join(', ') } : { from: names.join(', ') };
  if (kept) pair.report({ kind: `${word}-${side === 'new' ? 'added' : 'removed'}`, ...places, ...text, more: side });
  else
    pair.report(
      side === 'new'
        ? { kind: 'choice-introduced', ...places, to: list.keyword }
        : { kind: 'choice-dissolved', ...places, from: list.keyword },
    );
  return true;
}

/** Whether a schema says anything beside its choice. */
const saysMore = ({ types, values, properties }: View): boolean =>
  types !== undefined || values !== undefined || properties.size > 0;

function compareLists(pair: Pair, old: Alternatives, now: Alternatives): void {
  const places = { old: old.pointer, new: now.pointer };
  if (old.keyword !== now.keyword)
    pair.report({ kind: 'choice-changed', ...places, from: old.keyword, to: now.keyword });
  const { added, removed, changed } = matchBranches(pair, old.branches, now.branches);
  for (const [one, other] of changed) pair.inside(pair.subject, [one], [other]);
  const word = now.keyword === 'oneOf' ? 'one-of' : 'any-of';
  for (const place of added)
    pair.report({
      kind: `${word}-added`,
      old: old.pointer,
      new: place.pointer,
      to: nameOf(pair.documents.new, place),
      more: 'new',
    });
  for (const place of removed)
    pair.report({
      kind: `${word}-removed`,
      old: place.pointer,
      new: now.pointer,
      from: nameOf(pair.documents.old, place),
      more: 'old',
    });
}

interface Matches {
  readonly added: readonly Place[];
  readonly removed: readonly Place[];
  readonly changed: readonly (readonly [Place, Place])[];
}

/** More branches than that are not each compared with each. */
const MOST_TRIALS = 400;

function matchBranches(pair: Pair, old: readonly Place[], now: readonly Place[]): Matches {
  const added = [...now];
  const removed: Place[] = [];
  const changed: (readonly [Place, Place])[] = [];
  const take = (one: Place, fits: (other: Place) => boolean): boolean => {
    const at = added.findIndex(fits);
    if (at === -1) return false;
    changed.push([one, added[at]!]);
    added.splice(at, 1);
    return true;
  };
  const unnamed = old.filter((one) => {
    const name = referenceOf(one);
    return name === undefined || !take(one, (other) => referenceOf(other) === name);
  });
  const few = unnamed.length * added.length <= MOST_TRIALS;
  const unequal = unnamed.filter((one) => !(few && take(one, (other) => pair.same([one], [other]))));
  for (const one of unequal) {
    const alike = (other: Place) => kindOf(pair.documents.old, one) === kindOf(pair.documents.new, other);
    const isRenamed = unequal.length === 1 && added.length === 1;
    if (!take(one, (other) => alike(other) && (isRenamed || referenceOf(one) === undefined))) removed.push(one);
  }
  return { added, removed, changed };
}

const referenceOf = ({ schema }: Place): string | undefined =>
  isObject(schema) && typeof schema.$ref === 'string' ? schema.$ref : undefined;

/** What a branch is about at first sight: branches of one kind can be two states of one. */
function kindOf(document: object, place: Place): string {
  let { schema } = place;
  while (isObject(schema) && typeof schema.$ref === 'string') ({ schema } = placeAt(document, schema.$ref));
  if (!isObject(schema)) return String(schema);
  return [...typesOf(schema)]
    .filter((type) => type !== 'null')
    .sort()
    .join(' ');
}

function nameOf(document: object, place: Place): string {
  const reference = referenceOf(place);
  if (reference !== undefined) return reference.slice(reference.lastIndexOf('/') + 1);
  const { schema } = place;
  if (isObject(schema) && typeof schema.title === 'string') return schema.title;
  return kindOf(document, place) || 'a schema';
}

function compareDiscriminators(pair: Pair): void {
  const [old, now] = [pair.old, pair.new].map(({ atoms }) =>
    atoms.find(({ schema }) => schema !== false && isObject(schema.discriminator)),
  );
  const [from, to] = [old, now].map(
    (atom) => (atom?.schema as { discriminator?: Discriminator } | undefined)?.discriminator,
  );
  const places = {
    old: old ? `${old.pointer}/discriminator` : pair.old.pointer,
    new: now ? `${now.pointer}/discriminator` : pair.new.pointer,
  };
  if (!from && !to) return;
  if (!from) return pair.report({ kind: 'discriminator-added', ...places, to: String(to!.propertyName), more: 'new' });
  if (!to)
    return pair.report({ kind: 'discriminator-removed', ...places, from: String(from.propertyName), more: 'old' });
  if (from.propertyName !== to.propertyName)
    return pair.report({
      kind: 'discriminator-property-changed',
      ...places,
      from: String(from.propertyName),
      to: String(to.propertyName),
    });
  const branchesDiffer = pair.outcome.differences.some(({ kind }) => /^(?:one|any)-of-/.test(kind));
  if (branchesDiffer) return; // the names follow from the branches
  const [names, others] = [from, to].map(({ mapping }) => Object.keys(isObject(mapping) ? mapping : {}));
  const lost = names!.filter((name) => !others!.includes(name));
  const gained = others!.filter((name) => !names!.includes(name));
  if (lost.length > 0)
    pair.report({ kind: 'discriminator-name-removed', ...places, from: lost.sort().join(', '), more: 'old' });
  if (gained.length > 0)
    pair.report({ kind: 'discriminator-name-added', ...places, to: gained.sort().join(', '), more: 'new' });
}

interface Discriminator {
  readonly propertyName: unknown;
  readonly mapping?: unknown;
}
