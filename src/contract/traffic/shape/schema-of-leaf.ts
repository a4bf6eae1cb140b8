import type { Formats } from '../../formats/format.js';
import { join } from '../../pointer.js';
import { isMarked } from '../../schema/direction.js';
import { explain } from '../../schema/explain.js';
import { isObject, isVersion30, member, placeAt, type Place, type SchemaObject } from '../../schema/schema.js';
import { isAnnotation } from './keywords.js';

const OBJECT_KEYWORDS = ['type', 'properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties'];
const ARRAY_KEYWORDS = ['type', 'items', 'minItems', 'maxItems'];

/**
 * The one schema that a scalar of a body has to keep, where all above it speak of its name and its neighbours alone:
 * then it may be anything that this schema allows. Undefined where that is not plain to see.
 */
export function schemaOfLeaf(
  document: object,
  pointer: string,
  body: unknown,
  place: readonly string[],
  formats: Formats,
): SchemaObject | undefined {
  let at: Place | undefined = placeAt(document, pointer);
  let value = body;
  for (const name of place) {
    at = chosen(document, at, value, formats);
    at = at && memberPlace(document, at, value, name);
    if (!at) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  at = chosen(document, at, value, formats);
  return at && (at.schema === true ? {} : isObject(at.schema) ? at.schema : undefined);
}

/** Whether a schema asks of an object which members it has, and of each member by itself, and nothing else. */
export function isOfMembersAlone(document: object, pointer: string): boolean {
  let { schema } = placeAt(document, pointer);
  for (let depth = 0; isObject(schema) && typeof schema.$ref === 'string' && depth < 100; depth++) {
    if (!isVersion30(document) && !hasOnly(schema, ['$ref', 'summary'])) return false;
    ({ schema } = placeAt(document, schema.$ref));
  }
  return isObject(schema) && hasOnly(schema, OBJECT_KEYWORDS);
}

/** Goes through references that stand alone, and into the branch of an `anyOf` that the value keeps. */
function chosen(document: object, place: Place, value: unknown, formats: Formats): Place | undefined {
  let current: Place | undefined = place;
  for (let depth = 0; current && depth < 100; depth++) {
    const { pointer, schema }: Place = current;
    if (!isObject(schema)) return current;
    if (typeof schema.$ref === 'string') {
      if (!isVersion30(document) && !hasOnly(schema, ['$ref', 'summary'])) return undefined;
      current = placeAt(document, schema.$ref);
    } else if (Array.isArray(schema.anyOf)) {
      if (!hasOnly(schema, ['anyOf'])) return undefined;
      current = schema.anyOf
        .map((_, i) => placeAt(document, join(pointer, 'anyOf', i)))
        .find((branch) => explain(document, branch.pointer, value, { formats, direction: 'response' }).length === 0);
    } else return current;
  }
  return undefined;
}

function memberPlace(document: object, { pointer, schema }: Place, value: unknown, name: string): Place | undefined {
  if (!isObject(schema)) return schema === true ? { pointer, schema } : undefined;
  if (Array.isArray(value)) {
    if (!hasOnly(schema, ARRAY_KEYWORDS)) return undefined;
    return schema.items === undefined ? { pointer, schema: true } : placeAt(document, join(pointer, 'items'));
  }
  if (!hasOnly(schema, OBJECT_KEYWORDS)) return undefined;
  const own = isObject(schema.properties) ? member(schema.properties, name) : undefined;
  if (own !== undefined)
    return isMarked(document, own, 'writeOnly') ? undefined : placeAt(document, join(pointer, 'properties', name));
  const { additionalProperties = true } = schema;
  return additionalProperties === true
    ? { pointer, schema: true }
    : placeAt(document, join(pointer, 'additionalProperties'));
}

const hasOnly = (schema: SchemaObject, keywords: readonly string[]): boolean =>
  Object.keys(schema).every((keyword) => keywords.includes(keyword) || isAnnotation(keyword));
