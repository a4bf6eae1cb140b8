import type { Operation } from '../../src/contract/contract.js';
import { join, valueAt } from '../../src/contract/pointer.js';
import { isObject, typesOf, type SchemaObject } from '../../src/contract/schema/schema.js';
import { schemasInPlace, wantedSchemasBelow } from '../../src/contract/walk-schemas.js';

/** The mark of a member of a body for which a call takes a `Date` too. */
export const AS_DATE = 'x-as-date';

/**
 * A copy of a document in which the members of request bodies that are dates are marked: the client writes a `Date` as
 * RFC 3339. A schema that a response has as well is left alone: there a date is text.
 */
export function withBodyDates(document: object, operations: readonly Operation[]): object {
  const copy = structuredClone(document);
  const contents = operations.flatMap(({ responses }) =>
    Object.values(responses).flatMap(({ content }) => Object.values(content)),
  );
  const answered = new Set(
    contents.flatMap(({ pointer }) => wantedSchemasBelow(document, pointer, hasProperties).map((one) => one.pointer)),
  );
  const bodies = operations.flatMap(({ body }) => Object.values(body?.content ?? {}));
  for (const { pointer, schema } of bodies.flatMap((body) => schemasInPlace(document, body.pointer))) {
    if (!hasProperties(schema) || answered.has(pointer)) continue;
    const properties = valueAt(copy, join(pointer, 'properties')) as Record<string, unknown>;
    for (const name of Object.keys(properties)) {
      const date = schemasInPlace(document, join(pointer, 'properties', name)).find((one) => isDate(one.schema));
      if (date) properties[name] = { ...date.schema, [AS_DATE]: true };
    }
  }
  return copy;
}

const hasProperties = (schema: SchemaObject): boolean => isObject(schema.properties);

const isDate = (schema: SchemaObject): boolean => schema.format === 'date-time' && typesOf(schema).includes('string');
