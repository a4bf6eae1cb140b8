import { join } from '../../pointer.js';
import { inPlaceOf } from '../../schema/in-place.js';
import { patternOf } from '../../schema/pattern.js';
import { isObject, placeAt, type SchemaObject } from '../../schema/schema.js';

/** The object schemas behind pointers, with all that apply beside them to the same value. Branches count as applied. */
export function appliedAt(document: object, pointers: readonly string[]): { pointer: string; schema: SchemaObject }[] {
  const found = new Map<string, SchemaObject>();
  const visit = (pointer: string): void => {
    const { schema } = placeAt(document, pointer);
    if (!isObject(schema) || found.has(pointer)) return;
    found.set(pointer, schema);
    for (const one of inPlaceOf(schema, pointer)) if (one.keyword !== 'not') visit(one.pointer);
  };
  pointers.forEach(visit);
  return [...found].map(([pointer, schema]) => ({ pointer, schema }));
}

/** What the schemas of a list say of one item, as pointers. */
export const itemPointers = (document: object, pointers: readonly string[], index: number): string[] =>
  appliedAt(document, pointers).flatMap(({ pointer, schema }) => [
    ...(Array.isArray(schema.prefixItems) && index < schema.prefixItems.length
      ? [join(pointer, 'prefixItems', index)]
      : 'items' in schema
        ? [join(pointer, 'items')]
        : []),
    ...('contains' in schema ? [join(pointer, 'contains')] : []),
  ]);

/** What a contract knows of a member of an object. */
export interface Member {
  /** Pointers of the schemas of its value. */
  readonly pointers: readonly string[];
  /** `name`: the contract names it. `key`: it is a key of a map, that is data. `unknown`: it is undocumented. */
  readonly as: 'name' | 'key' | 'unknown';
  /** Regular expressions that the contract holds against the key. */
  readonly patterns: readonly string[];
  /** Pointers of the schemas that the key itself must keep. */
  readonly keyPointers: readonly string[];
}

/** What the schemas of an object say of one of its members. */
export function memberOf(document: object, pointers: readonly string[], key: string): Member {
  const applied = appliedAt(document, pointers);
  const found: string[] = [];
  const patterns: string[] = [];
  const keyPointers: string[] = [];
  let [isNamed, isMap, describes] = [false, false, false];
  for (const { pointer, schema } of applied) {
    const { properties, patternProperties, additionalProperties } = schema;
    const named = isObject(properties) && Object.hasOwn(properties, key);
    if (named) found.push(join(pointer, 'properties', key));
    isNamed ||= named;
    describes ||= isObject(properties);
    for (const pattern of Object.keys(isObject(patternProperties) ? patternProperties : {})) {
      patterns.push(pattern);
      if (!patternOf(pattern).test(key)) continue;
      isMap = true;
      found.push(join(pointer, 'patternProperties', pattern));
    }
    if ('propertyNames' in schema) keyPointers.push(join(pointer, 'propertyNames'));
    if (named || additionalProperties === undefined || additionalProperties === false) continue;
    isMap = true;
    found.push(join(pointer, 'additionalProperties'));
  }
  return { pointers: found, as: isNamed ? 'name' : isMap || !describes ? 'key' : 'unknown', patterns, keyPointers };
}
