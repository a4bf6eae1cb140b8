import type { Site } from '../../../contract/mutants/reading/sites.js';
import { isObject, member } from '../../../contract/schema/schema.js';
import { EACH } from '../vector-id.js';

/** A place with `*` for items of lists and members of maps, whose indexes and names are none of the contract's. */
export const eachPlace = (sites: readonly Site[], place: readonly string[]): string[] =>
  place.map((token, i) => (isListed(sites, place.slice(0, i + 1)) ? token : EACH));

/** Whether the contract lists the property at a place by name. */
export const isListed = (sites: readonly Site[], place: readonly string[]): boolean =>
  sites.some(
    (one) =>
      one.place.length === place.length - 1 &&
      one.place.every((token, i) => token === place[i]) &&
      isObject(one.value) &&
      isObject(one.schema.properties) &&
      member(one.schema.properties, place.at(-1)!) !== undefined,
  );
