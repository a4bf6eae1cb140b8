import { hasPlace, placeOfField } from '../../contract/resources/place-of-field.js';
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
    const named = given && (hasPlace(document, pointer, given) ? given : undefined);
    const place = given ? named : placeOfField(document, pointer, field);
    if (!place) continue;
    overlaid = withValueAt(overlaid, place, value);
    places.push(place);
  }
  return { body: overlaid, places };
}
