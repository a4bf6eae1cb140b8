import { join } from '../pointer.js';
import { isObject, isVersion30, placeAt, type SchemaObject } from '../schema/schema.js';

/** A schema that is an object, and where it stands. */
export interface Part {
  readonly pointer: string;
  readonly schema: SchemaObject;
}

/** The schemas that apply to one value whatever it is: that at the pointer, those behind `$ref`, those in `allOf`. */
export function partsInPlace(document: object, pointer: string, seen = new Set<string>()): Part[] {
  const { schema } = placeAt(document, pointer);
  if (!isObject(schema) || seen.has(pointer)) return [];
  seen.add(pointer);
  const behind = typeof schema.$ref === 'string' ? partsInPlace(document, schema.$ref, seen) : [];
  if (typeof schema.$ref === 'string' && isVersion30(document)) return behind; // it hides what stands beside it
  const all = Array.isArray(schema.allOf) ? [...schema.allOf.keys()] : [];
  return [
    { pointer, schema },
    ...behind,
    ...all.flatMap((i) => partsInPlace(document, join(pointer, 'allOf', i), seen)),
  ];
}
