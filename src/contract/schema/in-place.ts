import { join } from '../pointer.js';
import { isObject, type SchemaObject } from './schema.js';

/** A schema that applies to the same value as the one that holds it, and by which keyword it does. */
export interface InPlace {
  readonly keyword: string;
  readonly pointer: string;
}

/** Keywords that hold a list of such schemas. */
export const LISTS = ['allOf', 'anyOf', 'oneOf'];
/** Keywords that hold one. */
export const SINGLES = ['not', 'if', 'then', 'else'];

/** The schemas that a schema applies to the very value that it is about: the target of `$ref`, branches, conditions. */
export function inPlaceOf(schema: SchemaObject, pointer: string): InPlace[] {
  const dependent = isObject(schema.dependentSchemas) ? Object.keys(schema.dependentSchemas) : [];
  return [
    ...(typeof schema.$ref === 'string' ? [{ keyword: '$ref', pointer: schema.$ref }] : []),
    ...LISTS.flatMap((keyword) => {
      const list = schema[keyword];
      return Array.isArray(list) ? [...list.keys()].map((i) => ({ keyword, pointer: join(pointer, keyword, i) })) : [];
    }),
    ...SINGLES.filter((keyword) => keyword in schema).map((keyword) => ({ keyword, pointer: join(pointer, keyword) })),
    ...dependent.map((name) => ({
      keyword: 'dependentSchemas',
      pointer: join(pointer, 'dependentSchemas', name),
    })),
  ];
}

/** Whether a value, read as a schema, may have such schemas. */
export const mayHaveInPlace = (value: object): boolean =>
  ['$ref', 'dependentSchemas', ...LISTS, ...SINGLES].some((keyword) => keyword in value);
