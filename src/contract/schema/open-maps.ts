import { isObject, placeAt, typesOf, type Place, type Schema } from './schema.js';

const NARROWING = ['properties', 'required', 'allOf', 'anyOf', 'oneOf', 'not', 'if', '$ref', 'propertyNames'];

/**
 * Whether a branch of `anyOf` or `oneOf` says "any object": an object type and nothing about its members.
 * A value that fits such a branch has no undocumented properties.
 */
export const isBareMap = (schema: Schema): boolean =>
  schema === true ||
  (isObject(schema) &&
    (Object.keys(schema).length === 0 || typesOf(schema).includes('object')) &&
    schema.additionalProperties !== false &&
    !NARROWING.some((keyword) => keyword in schema));

const memory = new WeakMap<object, Map<string, boolean>>();

/**
 * Whether a schema, or one that applies beside it, lists properties. Only then can a property be undocumented:
 * an object without `properties` is a map.
 */
export function listsProperties(document: object, place: Place): boolean {
  let known = memory.get(document);
  if (!known) memory.set(document, (known = new Map<string, boolean>()));
  const remembered = known.get(place.pointer);
  if (remembered !== undefined) return remembered;
  known.set(place.pointer, false); // ends a cycle
  const { schema } = place;
  const answer =
    isObject(schema) &&
    (isObject(schema.properties) ||
      (typeof schema.$ref === 'string' && listsProperties(document, placeAt(document, schema.$ref))) ||
      ['allOf', 'anyOf', 'oneOf'].some((keyword) => {
        const branches = schema[keyword];
        return (
          Array.isArray(branches) &&
          branches.some((_, i) => listsProperties(document, placeAt(document, `${place.pointer}/${keyword}/${i}`)))
        );
      }) ||
      ['then', 'else'].some(
        (keyword) => keyword in schema && listsProperties(document, placeAt(document, `${place.pointer}/${keyword}`)),
      ));
  known.set(place.pointer, answer);
  return answer;
}
