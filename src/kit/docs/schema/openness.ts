import type { Directions } from '../docs.js';
import { listsProperties } from '../../../contract/schema/open-maps.js';
import { isObject, typesOf, type Place } from '../../../contract/schema/schema.js';

/** What a schema says of properties that it does not list: nothing may come, something may, or any key is meant. */
export type Openness = 'closed' | 'open' | 'map';

/** Tells how open an object is; undefined where a schema is not about objects by itself. */
export function opennessOf(document: object, place: Place): Openness | undefined {
  const { schema } = place;
  if (!isObject(schema)) return undefined;
  const more = schema.additionalProperties ?? schema.unevaluatedProperties;
  if (more === false) return 'closed';
  if (isObject(schema.properties)) return more === undefined ? 'open' : 'map';
  if (!typesOf(schema).includes('object')) return undefined;
  return listsProperties(document, place) ? undefined : 'map';
}

/** The same in words. That more may appear is nothing to whoever sends a body. */
export function opennessWords(openness: Openness | undefined, directions: Directions): string | undefined {
  if (openness === 'closed') return 'Closed: no property that is not listed.';
  if (openness === 'map') return 'A map: any key may appear.';
  if (openness === undefined || !directions.has('response')) return undefined;
  return 'Open: properties that are not listed may appear; ignore them.';
}
