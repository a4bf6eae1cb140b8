import { join } from '../../contract/pointer.js';
import { equal } from '../../contract/schema/equal.js';
import { isObject, member } from '../../contract/schema/schema.js';

/** JSON Pointers of the places where two JSON values differ; a list counts as a whole. */
export function differingPlaces(one: unknown, other: unknown, pointer = ''): string[] {
  if (!isObject(one) || !isObject(other)) return equal(one, other) ? [] : [pointer];
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].flatMap((name) => differingPlaces(member(one, name), member(other, name), join(pointer, name)));
}
