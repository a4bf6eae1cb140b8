import { dereference, isObject, member, type Direction, type SchemaObject } from './schema.js';

/**
 * Whether `required` binds a property: a `writeOnly` one is required in requests alone, a `readOnly` one in responses
 * alone (OpenAPI 3.0.3, 4.7.24.2).
 */
export function bindsRequired(document: object, schema: SchemaObject, name: string, direction: Direction): boolean {
  const property = isObject(schema.properties) ? member(schema.properties, name) : undefined;
  return !isMarked(document, property, direction === 'response' ? 'writeOnly' : 'readOnly');
}

/** Whether a property is marked `readOnly` or `writeOnly`, itself or behind its `$ref`. */
export function isMarked(document: object, property: unknown, marker: 'readOnly' | 'writeOnly'): boolean {
  if (!isObject(property)) return false;
  const target = dereference(document, { pointer: '', schema: property }).schema;
  return property[marker] === true || (isObject(target) && target[marker] === true);
}
