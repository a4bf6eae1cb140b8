import { join } from '../pointer.js';
import { hasTwins } from './twins.js';
import { tell, type Outcome, type Spot, type Walk } from './walk.js';
import type { Schema, SchemaObject } from './schema.js';

/** Explains the assertions on arrays and on their items. */
export function explainArray(
  { pointer, schema }: { pointer: string; schema: SchemaObject },
  items: readonly unknown[],
  spot: Spot,
  walk: Walk,
  outcome: Outcome,
): void {
  const say = (keyword: string, says: string) => tell(outcome, `schema.${keyword}`, spot, join(pointer, keyword), says);
  const { minItems, maxItems } = schema;
  if (typeof minItems === 'number' && items.length < minItems) say('minItems', `has fewer than ${minItems} items`);
  if (typeof maxItems === 'number' && items.length > maxItems) say('maxItems', `has more than ${maxItems} items`);
  if (schema.uniqueItems === true && hasTwins(items)) say('uniqueItems', 'has the same item twice');

  const prefix = Array.isArray(schema.prefixItems) ? (schema.prefixItems as Schema[]) : [];
  const itemAt = (index: number): Spot => ({
    value: items[index],
    pointer: join(spot.pointer, index),
    pattern: join(spot.pattern, index < prefix.length ? index : '*'),
  });
  for (let i = 0; i < Math.min(prefix.length, items.length); i++) {
    outcome.violations.absorb(walk.apply({ pointer: join(pointer, 'prefixItems', i), schema: prefix[i]! }, itemAt(i)));
  }
  if (schema.items !== undefined) {
    const place = { pointer: join(pointer, 'items'), schema: schema.items as Schema };
    for (let i = prefix.length; i < items.length; i++) outcome.violations.absorb(walk.apply(place, itemAt(i)));
  }
  if (schema.contains !== undefined) explainContains(pointer, schema, items, itemAt, walk, say);
}

function explainContains(
  pointer: string,
  schema: SchemaObject,
  items: readonly unknown[],
  itemAt: (index: number) => Spot,
  walk: Walk,
  say: (keyword: string, says: string) => void,
): void {
  const place = { pointer: join(pointer, 'contains'), schema: schema.contains as Schema };
  const matches = items.filter((_, i) => walk.inPlace(place, itemAt(i)).violations.broken === 0).length;
  const least = typeof schema.minContains === 'number' ? schema.minContains : 1;
  if (matches < least) say('contains', `has fewer than ${least} items of the kind that it must contain`);
  if (typeof schema.maxContains === 'number' && matches > schema.maxContains) {
    say('maxContains', `has more than ${schema.maxContains} items of a kind`);
  }
}
