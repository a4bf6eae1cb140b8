import { join } from '../../pointer.js';
import { isObject, placeAt, type Place } from '../../schema/schema.js';
import { canonical } from '../canonical.js';
import type { Pair } from './compare-schemas.js';
import { saidBy } from './said-by.js';
import type { Said } from './view.js';

/** Keywords that hold schemas; whether one change of them narrows or widens is seldom plain to see. */
const SCHEMAS = ['not', 'if', 'then', 'else', 'contains', 'propertyNames', 'unevaluatedItems'];
const LISTS = ['prefixItems'];
const MAPS = ['patternProperties', 'dependentSchemas'];
const DATA = ['dependentRequired', 'minContains', 'maxContains'];

/** Compares conditions and what else JSON Schema has; how their schemas are written does not count. */
export function compareConditions(pair: Pair): void {
  for (const keyword of [...SCHEMAS, ...LISTS, ...MAPS, ...DATA]) {
    const [old, now] = [saidBy(pair.old, keyword), saidBy(pair.new, keyword)];
    if (old.length === 0 && now.length === 0) continue;
    if (old.length === now.length && old.every((one, i) => isSame(pair, keyword, one, now[i]!))) continue;
    const said = {
      old: old[0]?.at ?? pair.old.pointer,
      new: now[0]?.at ?? pair.new.pointer,
      from: keyword,
      to: keyword,
    };
    if (old.length === 0) pair.report({ kind: 'condition-added', ...said, more: 'new' });
    else if (now.length === 0) pair.report({ kind: 'condition-removed', ...said, more: 'old' });
    else pair.report({ kind: 'condition-changed', ...said });
  }
}

function isSame(pair: Pair, keyword: string, old: Said, now: Said): boolean {
  if (DATA.includes(keyword)) return canonical(old.value) === canonical(now.value);
  const keys = new Set([old, now].flatMap(({ value }) => keysIn(keyword, value)));
  return [...keys].every((key) =>
    pair.same(placesIn(pair.documents.old, old, key), placesIn(pair.documents.new, now, key)),
  );
}

function keysIn(keyword: string, value: unknown): string[] {
  if (SCHEMAS.includes(keyword)) return [''];
  return Array.isArray(value) || isObject(value) ? Object.keys(value) : [];
}

const placesIn = (document: object, { at, value }: Said, key: string): Place[] => {
  if (key === '') return [placeAt(document, at)];
  const there = value !== null && typeof value === 'object' && Object.hasOwn(value, key);
  return there ? [placeAt(document, join(at, key))] : [{ pointer: join(at, key), schema: true }];
};
