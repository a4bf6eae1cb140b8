import { valueAt } from '../../pointer.js';
import { isObject, isVersion30, typesOf, type Direction } from '../../schema/schema.js';

/**
 * The mutants' own reading of a contract: the parsed OpenAPI document and nothing that was made from it. It shares no
 * code with the compiled tests and with the explanations of the check, so that a fault in those cannot hide itself.
 */
export interface SpecText {
  readonly document: object;
  readonly version30: boolean;
  /** `readOnly` and `writeOnly` depend on it. */
  readonly direction: Direction;
}

/** An object of the document that is no `$ref`, and where it stands. */
export interface SpecNode {
  readonly pointer: string;
  readonly value: Readonly<Record<string, unknown>>;
}

export const specText = (document: object, direction: Direction): SpecText => ({
  document,
  direction,
  version30: isVersion30(document),
});

/** The object at a pointer, behind its `$ref`s; an empty one where there is none. */
export function nodeAt(document: object, pointer: string): SpecNode {
  const value = valueAt(document, pointer);
  if (!isObject(value)) return { pointer, value: {} };
  return typeof value.$ref === 'string' ? nodeAt(document, value.$ref) : { pointer, value };
}

/** A schema, and where it stands in the document. */
export interface SchemaText {
  readonly pointer: string;
  readonly schema: unknown;
}

const found = new WeakMap<object, Map<string, SchemaText>>();

/** The schema at a pointer. */
export function schemaText({ document }: SpecText, pointer: string): SchemaText {
  let known = found.get(document);
  if (!known) found.set(document, (known = new Map<string, SchemaText>()));
  let place = known.get(pointer);
  if (!place) known.set(pointer, (place = { pointer, schema: valueAt(document, pointer) }));
  return place;
}

/** The schemas that a schema lists under `allOf`, `anyOf` or `oneOf`. */
export function listedIn({ pointer, schema }: SchemaText, keyword: string): SchemaText[] {
  const list = isObject(schema) ? schema[keyword] : undefined;
  return Array.isArray(list)
    ? list.map((one: unknown, i) => ({ pointer: `${pointer}/${keyword}/${i}`, schema: one }))
    : [];
}

/** Every schema that may speak of the same value: the schema itself, behind `$ref`, and the combined ones. */
export function* besides(text: SpecText, place: SchemaText, seen = new Set<string>()): Generator<SchemaText> {
  if (!isObject(place.schema) || seen.has(place.pointer)) return;
  seen.add(place.pointer);
  yield place;
  if (typeof place.schema.$ref === 'string') yield* besides(text, schemaText(text, place.schema.$ref), seen);
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    for (const one of listedIn(place, keyword)) yield* besides(text, one, seen);
  }
}

/** The JSON types that any of the schemas that speak of a value name. */
export const typesNamed = (text: SpecText, pointer: string): string[] => [
  ...new Set(
    [...besides(text, schemaText(text, pointer))].flatMap(({ schema }) => (isObject(schema) ? typesOf(schema) : [])),
  ),
];
