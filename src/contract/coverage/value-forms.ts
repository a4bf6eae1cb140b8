import { equal } from '../schema/equal.js';
import { listsProperties } from '../schema/open-maps.js';
import { isObject, placeAt, typesOf } from '../schema/schema.js';
import type { Form } from './form-node.js';
import type { Part } from './parts-in-place.js';
import { allows, type SchemaScene } from './schema-scene.js';

/**
 * The forms of a value that its schemas tell apart: types, enum values, true and false, formats, empty and filled.
 *
 * @param places pointers of the schemas that apply to the value; `parts` are these and all that apply beside them
 */
export function valueForms(places: readonly string[], parts: readonly Part[], scene: SchemaScene): Form[] {
  const allowed = (value: unknown) => places.every((place) => allows(scene, place, value));
  const types = declaredTypes(parts);
  return [
    ...(types.length > 1 ? types.map((type) => ({ name: `type ${type}`, shows: ofType(type) })) : []),
    ...constants(parts, types).filter(allowed).map(constantForm),
    ...formats(parts, scene),
    ...(isList(parts) && !scene.asText ? emptyAndFilled([], isFilled('maxItems', parts), allowed) : []),
    ...(isMap(parts, scene) ? emptyAndFilled({}, isFilled('maxProperties', parts), allowed) : []),
  ];
}

/** The JSON types, null apart, that every part which names any agrees to. */
function declaredTypes(parts: readonly Part[]): string[] {
  const lists = parts.map(({ schema }) => typesOf(schema)).filter((types) => types.length > 0);
  const [first = [], ...others] = lists;
  const shared = first.filter((type) => others.every((types) => types.includes(type) || covers(types, type)));
  return shared.filter((type) => type !== 'null' && !(type === 'integer' && shared.includes('number')));
}

const covers = (types: readonly string[], type: string): boolean => type === 'integer' && types.includes('number');

const ofType =
  (type: string) =>
  (value: unknown): boolean => {
    if (type === 'array') return Array.isArray(value);
    if (type === 'object') return isObject(value);
    return type === 'integer' ? Number.isInteger(value) : typeof value === type;
  };

/** The values that a schema lists; of a boolean both, whether it lists them or not. */
function constants(parts: readonly Part[], types: readonly string[]): unknown[] {
  const listed = parts.flatMap(({ schema }): unknown[] => (Array.isArray(schema.enum) ? schema.enum : []));
  const values = listed.length > 0 || !types.includes('boolean') ? listed : [true, false];
  return values.filter((value) => value !== null);
}

const constantForm = (constant: unknown): Form => ({
  name: typeof constant === 'boolean' ? String(constant) : `enum ${JSON.stringify(constant)}`,
  shows: (value) => equal(value, constant),
});

/** The formats that are asserted; any other is an annotation, which no exchange can show. */
function formats(parts: readonly Part[], scene: SchemaScene): Form[] {
  return parts.flatMap(({ schema: { format } }) => {
    const known = typeof format === 'string' && Object.hasOwn(scene.formats, format) && scene.formats[format];
    return known ? [{ name: `format ${String(format)}`, shows: (value: unknown) => typeof value === known.type }] : [];
  });
}

const isList = (parts: readonly Part[]): boolean => declaredTypes(parts).includes('array');

const isMap = (parts: readonly Part[], { document }: SchemaScene): boolean =>
  declaredTypes(parts).includes('object') &&
  !parts.some(({ pointer }) => listsProperties(document, placeAt(document, pointer)));

function isFilled(limit: string, parts: readonly Part[]): boolean {
  const closed = ({ schema }: Part) =>
    schema[limit] === 0 || (limit === 'maxItems' ? schema.items : schema.additionalProperties) === false;
  return !parts.some(closed);
}

function emptyAndFilled(empty: object, fillable: boolean, allowed: (value: unknown) => boolean): Form[] {
  const isKind = Array.isArray(empty) ? Array.isArray : isObject;
  const size = (value: unknown): number => (isKind(value) ? Object.keys(value).length : -1);
  return [
    ...(allowed(empty) ? [{ name: 'empty', shows: (value: unknown) => size(value) === 0 }] : []),
    ...(fillable ? [{ name: 'filled', shows: (value: unknown) => size(value) > 0 }] : []),
  ];
}
