import type { Contract } from '../../contract/contract.js';
import { sample } from '../../contract/sample.js';
import { isMarked } from '../../contract/schema/direction.js';
import { explain } from '../../contract/schema/explain.js';
import { placeAt } from '../../contract/schema/schema.js';
import { propertiesAt, schemasInPlace } from '../../contract/walk-schemas.js';
import type { Body } from './resource.js';

/**
 * The body of a resource of which nothing is known: null where the contract allows it, else the least that fits. What may
 * be absent is.
 *
 * @param filled members that have a value although they could be null
 */
export function freshBody({ clauses }: Contract, pointer: string, filled: readonly string[] = []): Body {
  const { document, formats } = clauses;
  const required = new Set(
    schemasInPlace(document, pointer).flatMap(({ schema }) =>
      Array.isArray(schema.required) ? (schema.required as unknown[]) : [],
    ),
  );
  const members = [...propertiesAt(document, pointer)].flatMap(([name, at]): [string, unknown][] => {
    if (isMarked(document, placeAt(document, at).schema, 'writeOnly')) return [];
    const schemas = schemasInPlace(document, at).map(({ schema }) => schema);
    const known = schemas.find((schema) => schema.default !== undefined);
    if (known) return [[name, known.default]];
    const isFilled = filled.includes(name) || schemas.some((schema) => schema.contentMediaType === 'application/json');
    const takesNull = explain(document, at, null, { formats, direction: 'response' }).length === 0;
    if (!isFilled && takesNull) return [[name, null]];
    return isFilled || required.has(name) ? [[name, sample(document, at)]] : [];
  });
  return Object.fromEntries(members);
}
