import { valueAt } from '../pointer.js';

/** A schema as OpenAPI 3.0 or 3.1 writes it. */
export type Schema = boolean | SchemaObject;
export type SchemaObject = Readonly<Record<string, unknown>>;

/** A schema and where it stands in the document. */
export interface Place {
  readonly pointer: string;
  readonly schema: Schema;
}

/** Whether a body is sent or received: `readOnly` and `writeOnly` depend on it. */
export type Direction = 'request' | 'response';

export const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** The own member of an object, never one of its prototype. */
export const member = (object: object, key: string): unknown =>
  Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined;

/** The schema at a pointer; a place that holds none accepts everything. */
export function placeAt(document: object, pointer: string): Place {
  const found = valueAt(document, pointer);
  return { pointer, schema: isObject(found) || typeof found === 'boolean' ? found : true };
}

/** OpenAPI 3.0 has its own schema dialect: `nullable`, and a `$ref` that hides its siblings. */
export const isVersion30 = (document: object): boolean => String(member(document, 'openapi')).startsWith('3.0');

/** The declared types as a list; empty where none is declared. `nullable` (3.0) is not among them. */
export function typesOf(schema: SchemaObject): readonly string[] {
  const { type } = schema;
  if (typeof type === 'string') return [type];
  return Array.isArray(type) ? type.filter((one): one is string => typeof one === 'string') : [];
}

/** Follows `$ref`s to the schema behind them. The loader has made sure that the chain ends. */
export function dereference(document: object, place: Place): Place {
  let current = place;
  while (isObject(current.schema) && typeof current.schema.$ref === 'string') {
    current = placeAt(document, current.schema.$ref);
  }
  return current;
}
