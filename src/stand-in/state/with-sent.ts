import { schemasInPlace } from '../../contract/walk-schemas.js';
import { memberName } from './kind.js';
import { propertiesAt } from './properties-at.js';
import type { Body } from './resource.js';
import { withValueAt } from './with-value-at.js';

/** Where a vendor puts a field, where its name does not tell; null for nowhere. */
export type FieldPlaces = Readonly<Record<string, readonly string[] | null>>;

/** What was sent, by the names on the wire. */
export type Sent = Readonly<Record<string, unknown>>;

/** A body with the fields that were sent in their places, and which places these are. */
export interface Overlaid {
  readonly body: Body;
  readonly places: readonly (readonly string[])[];
}

/**
 * Lays what was sent over a body: `FriendlyName` becomes `friendly_name`, `Configuration.Url` the `url` in
 * `configuration`. A field that the body's schema has no place for is left out.
 *
 * @param pointer of the schema of the body
 */
export function withSent(document: object, pointer: string, body: Body, sent: Sent, known: FieldPlaces = {}): Overlaid {
  let overlaid = body;
  const places: (readonly string[])[] = [];
  for (const [field, value] of Object.entries(sent)) {
    const given = Object.hasOwn(known, field) ? known[field]! : undefined;
    if (given === null) continue;
    const wanted = given ? [given] : [[field], field.split('.').map(memberName)];
    const place = wanted.find((one) => hasPlace(document, pointer, one));
    if (!place) continue;
    overlaid = withValueAt(overlaid, place, value);
    places.push(place);
  }
  return { body: overlaid, places };
}

/** Whether a body of this schema may have a value at a place: it is known by name, or lies in an open map. */
export function hasPlace(
  document: object,
  pointer: string,
  [name, ...rest]: readonly string[],
  isOuter = true,
): boolean {
  if (name === undefined) return true;
  const property = propertiesAt(document, pointer).get(name);
  if (property !== undefined) return hasPlace(document, property, rest, false);
  if (isOuter) return false; // whatever a caller makes up does not become a member
  return schemasInPlace(document, pointer).every(
    ({ schema }) =>
      schema.additionalProperties !== false && (!schema.properties || Boolean(schema.additionalProperties)),
  );
}
