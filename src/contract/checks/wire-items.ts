import { join } from '../pointer.js';
import { dereference, isObject, placeAt, typesOf } from '../schema/schema.js';
import { wireValue } from '../wire-value.js';

/** Reads the items of a list of texts as the JSON values that `items` of its schema speaks of; another value stays as it is. */
export function wireItems(document: object, schemaPointer: string, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const list = dereference(document, placeAt(document, schemaPointer));
  const items = dereference(document, placeAt(document, join(list.pointer, 'items')));
  const types = isObject(items.schema) ? typesOf(items.schema) : [];
  return types.includes('array') ? value : value.map((text: string) => wireValue(text, types));
}
