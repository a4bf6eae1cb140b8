import { join } from '../../pointer.js';
import { isMarked } from '../../schema/direction.js';
import type { Place } from '../../schema/schema.js';
import type { Pair } from './compare-schemas.js';
import { saidBy } from './said-by.js';
import { viewOf, type View } from './view.js';

/** Compares the properties of objects, those that are not listed, and the items of lists. */
export function compareProperties(pair: Pair): void {
  const names = new Set([
    ...[...pair.old.properties.keys(), ...pair.new.properties.keys()],
    ...[...pair.old.required.keys(), ...pair.new.required.keys()],
  ]);
  for (const name of names) compareProperty(pair, name);
  compareAdditional(pair);
  if (pair.old.items.length + pair.new.items.length > 0) pair.inside('property', pair.old.items, pair.new.items);
}

type Side = 'old' | 'new';

/** `away`: the mark keeps the property out of this direction. */
type Presence = 'there' | 'away' | 'absent';

function presenceIn(pair: Pair, side: Side, name: string): Presence {
  const places = pair[side].properties.get(name);
  if (places === undefined) return 'absent';
  const mark = pair.direction === 'request' ? 'readOnly' : 'writeOnly';
  return places.some(({ schema }) => isMarked(pair.documents[side], schema, mark)) ? 'away' : 'there';
}

function compareProperty(pair: Pair, name: string): void {
  const presence = { old: presenceIn(pair, 'old', name), new: presenceIn(pair, 'new', name) };
  const places = { old: placeOf(pair.old, name), new: placeOf(pair.new, name) };
  const required = { old: pair.old.required.has(name), new: pair.new.required.has(name) };
  const way = pair.direction === 'request' ? 'read-only' : 'write-only';
  const subject = required.new && required.old ? 'required-property' : 'optional-property';
  if (presence.old === 'away' && presence.new === 'away') return;
  if (presence.old === 'there' && presence.new === 'away')
    return pair.report({ kind: `became-${way}`, subject, name, ...places, more: 'old' });
  if (presence.old === 'away' && presence.new === 'there')
    return pair.report({ kind: `became-not-${way}`, subject, name, ...places, more: 'new' });
  if (presence.old === 'absent' && presence.new === 'there')
    return pair.report({
      kind: addedKind(pair, name, required.new),
      subject: 'property',
      name,
      ...places,
      more: 'new',
    });
  if (presence.old === 'there' && presence.new === 'absent') {
    const kind = `${required.old ? 'required' : 'optional'}-property-removed`;
    return pair.report({ kind, subject: 'property', name, ...places, more: 'old' });
  }
  if (required.old !== required.new && presence.old !== 'away' && presence.new !== 'away')
    pair.report({
      kind: required.new ? 'became-required' : 'became-optional',
      subject: 'property',
      name,
      old: pair.old.required.get(name) ?? places.old,
      new: pair.new.required.get(name) ?? places.new,
      more: required.new ? 'new' : 'old',
    });
  if (presence.old === 'there' && presence.new === 'there')
    pair.inside('property', pair.old.properties.get(name)!, pair.new.properties.get(name)!);
}

function addedKind(pair: Pair, name: string, isRequired: boolean): string {
  if (!isRequired) return 'optional-property-added';
  const view = viewOf(pair.documents.new, pair.new.properties.get(name)!);
  const hasDefault = pair.direction === 'request' && saidBy(view, 'default').length > 0;
  return hasDefault ? 'required-property-with-default-added' : 'required-property-added';
}

const placeOf = (view: View, name: string): string => view.properties.get(name)?.[0]?.pointer ?? view.pointer;

function compareAdditional(pair: Pair): void {
  const [old, now] = [pair.old.additional, pair.new.additional];
  const places = { old: old.at, new: now.at };
  if (old.value === 'closed' || now.value === 'closed') {
    if (now.value !== 'closed') pair.report({ kind: 'additional-properties-opened', ...places, more: 'old' });
    if (old.value !== 'closed') pair.report({ kind: 'additional-properties-closed', ...places, more: 'new' });
    return;
  }
  if (old.value === 'open' && now.value === 'open') return;
  pair.inside('property', placesOf(old), placesOf(now));
}

/** An open map takes anything, said where the map is. */
const placesOf = ({ value, at }: View['additional']): readonly Place[] =>
  typeof value === 'string' ? [{ pointer: join(at, 'additionalProperties'), schema: true }] : value;
