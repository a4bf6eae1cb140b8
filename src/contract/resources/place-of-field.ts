import { propertiesAt, schemasInPlace } from '../walk-schemas.js';
import { memberName } from './kind.js';

/**
 * Where a body has what a form sends as a field: `FriendlyName` comes back as `friendly_name`, `Configuration.Url` as the
 * `url` in `configuration`. Undefined where the body's schema has no place for it.
 *
 * @param pointer of the schema of the body
 */
export const placeOfField = (document: object, pointer: string, field: string): readonly string[] | undefined =>
  [[field], field.split('.').map(memberName)].find((place) => hasPlace(document, pointer, place));

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
