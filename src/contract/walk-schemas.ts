import { join } from './pointer.js';
import { isObject, placeAt, type SchemaObject } from './schema/schema.js';

/** A schema object and where the values that it applies to stand in a body. */
export interface Applied {
  readonly pointer: string;
  readonly schema: SchemaObject;
  /** Pointer into the body, `*` for each item of a list and each key of a map. */
  readonly base: string;
}

/**
 * Every schema that can apply to a body, with the place in the body that it applies to. A schema that contains itself
 * is followed once.
 */
export function* schemasBelow(document: object, pointer: string): Generator<Applied> {
  yield* below(document, pointer, '', new Set());
}

function* below(document: object, pointer: string, base: string, above: ReadonlySet<string>): Generator<Applied> {
  const { schema } = placeAt(document, pointer);
  if (!isObject(schema) || above.has(pointer)) return;
  const path = new Set([...above, pointer]);
  yield { pointer, schema, base };
  if (typeof schema.$ref === 'string') yield* below(document, schema.$ref, base, path);
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    const branches = schema[keyword];
    if (!Array.isArray(branches)) continue;
    for (const i of branches.keys()) yield* below(document, join(pointer, keyword, i), base, path);
  }
  if (isObject(schema.properties)) {
    for (const name of Object.keys(schema.properties)) {
      yield* below(document, join(pointer, 'properties', name), join(base, name), path);
    }
  }
  for (const keyword of ['items', 'additionalProperties']) {
    if (isObject(schema[keyword])) yield* below(document, join(pointer, keyword), `${base}/*`, path);
  }
}
