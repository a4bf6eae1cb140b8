import { join } from '../pointer.js';
import { dereference, isObject, member, placeAt, typesOf } from '../schema/schema.js';
import { itemTypesOf } from '../schema/item-types.js';
import { wireItems, wireValue } from '../wire-value.js';

/**
 * Reads an `application/x-www-form-urlencoded` body as the object that its schema speaks of: a repeated key is a list
 * where the schema says array, and text is a number or boolean where it says so.
 */
export function formValue(document: object, schemaPointer: string, text: string): Record<string, unknown> {
  const place = dereference(document, placeAt(document, schemaPointer));
  const properties = isObject(place.schema) && isObject(place.schema.properties) ? place.schema.properties : {};
  const form = new URLSearchParams(text);
  const read = (name: string): unknown => {
    const texts = form.getAll(name);
    if (member(properties, name) === undefined) return texts[0]!;
    const property = dereference(document, placeAt(document, join(place.pointer, 'properties', name)));
    const types = isObject(property.schema) ? typesOf(property.schema) : [];
    return types.includes('array')
      ? wireItems(texts, itemTypesOf(document, property.pointer))
      : wireValue(texts[0]!, types);
  };
  return Object.fromEntries([...new Set(form.keys())].map((name) => [name, read(name)]));
}
