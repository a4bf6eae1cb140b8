import { join } from '../pointer.js';
import { isObject } from '../schema/schema.js';
import { schemasInPlace } from '../walk-schemas.js';

type Properties = ReadonlyMap<string, string>;

const memory = new WeakMap<object, Map<string, Properties>>();

/** The properties that a schema knows by name, with the pointers of their schemas. */
export function propertiesAt(document: object, pointer: string): Properties {
  const known = memory.get(document) ?? new Map<string, Properties>();
  memory.set(document, known);
  const properties = known.get(pointer) ?? read(document, pointer);
  known.set(pointer, properties);
  return properties;
}

const read = (document: object, pointer: string): Properties =>
  new Map(
    schemasInPlace(document, pointer).flatMap((one) =>
      Object.keys(isObject(one.schema.properties) ? one.schema.properties : {}).map((name): [string, string] => [
        name,
        join(one.pointer, 'properties', name),
      ]),
    ),
  );
