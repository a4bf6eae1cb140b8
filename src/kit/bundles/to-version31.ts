import { isObject, isVersion30, typesOf } from '../../contract/schema/schema.js';
import { divide } from './annotations.js';
import type { Converted, LeftOut } from './left-out.js';
import { mapDocument, type Node } from './map-document.js';
import { namedDeepReferences } from './name-deep-references.js';

/**
 * A contract as OpenAPI 3.1. One in 3.1 stays as it is; of one in 3.0 `nullable` becomes a type, the limits that are
 * flagged as exclusive become numbers, and what stands beside a `$ref`, which 3.0 ignores, is left out.
 */
export function toVersion31(document: object): Converted {
  if (!isVersion30(document)) return { document, leftOut: [] };
  const leftOut: LeftOut[] = [];
  const made = mapDocument(namedDeepReferences(document), (node, { kind, pointer }, inside) => {
    if (kind === 'document') return inside({ ...node, openapi: '3.1.0' });
    if (typeof node.$ref === 'string' && kind !== 'path') {
      for (const keyword of Object.keys(node).filter((key) => key !== '$ref'))
        leftOut.push({ pointer, keyword, says: 'in OpenAPI 3.0 nothing counts that stands beside a $ref' });
      return { $ref: node.$ref };
    }
    return kind === 'schema' ? inside(withNullType(withNumericLimits(node))) : inside(node);
  });
  return { document: made, leftOut };
}

function withNumericLimits(schema: Node): Node {
  const made: Record<string, unknown> = { ...schema };
  for (const [flag, limit] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    if (typeof schema[flag] !== 'boolean') continue;
    delete made[flag];
    if (schema[flag] !== true || schema[limit] === undefined) continue;
    made[flag] = schema[limit];
    delete made[limit];
  }
  return made;
}

/** Beside these `nullable` lets null through whatever they say, so null becomes an alternative to them. */
const DECIDING = ['allOf', 'anyOf', 'oneOf', 'not', 'const', 'if', 'contentSchema'];

function withNullType(schema: Node): Node {
  const { nullable, ...rest } = schema;
  if (nullable !== true) return typeof nullable === 'boolean' ? rest : schema;
  if (DECIDING.some((keyword) => keyword in rest)) {
    const { annotations, assertions } = divide(rest);
    return { ...annotations, anyOf: [assertions, { type: 'null' }] };
  }
  const types = typesOf(rest);
  return {
    ...rest,
    ...(types.length > 0 && !types.includes('null') && { type: [...types, 'null'] }),
    ...(Array.isArray(rest.enum) && !rest.enum.includes(null) && { enum: [...(rest.enum as unknown[]), null] }),
  };
}

/** Whether a schema is one that only null keeps. */
export const isNullAlone = (schema: unknown): boolean =>
  isObject(schema) &&
  Object.keys(divide(schema).assertions).length === 1 &&
  (typesOf(schema).join() === 'null' ||
    schema.const === null ||
    (Array.isArray(schema.enum) && schema.enum.length === 1 && schema.enum[0] === null));
