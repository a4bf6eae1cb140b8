import { join } from '../pointer.js';
import { dereference, isObject, placeAt, typesOf } from './schema.js';

/** The declared types of the items of a list schema; empty where none is declared. */
export function itemTypesOf(document: object, pointer: string): readonly string[] {
  const list = dereference(document, placeAt(document, pointer));
  const items = dereference(document, placeAt(document, join(list.pointer, 'items')));
  return isObject(items.schema) ? typesOf(items.schema) : [];
}
