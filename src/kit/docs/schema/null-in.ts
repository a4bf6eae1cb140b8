import { join } from '../../../contract/pointer.js';
import { isObject, placeAt, typesOf, type Place } from '../../../contract/schema/schema.js';

const memory = new WeakMap<object, Map<string, boolean>>();

/**
 * Whether null is a value that a schema lets through, as far as its types and values tell. Each schema is looked at once:
 * many ways can lead to it, but no circle, since the loader refuses those.
 */
export function allowsNull(document: object, place: Place): boolean {
  let known = memory.get(document);
  if (!known) memory.set(document, (known = new Map<string, boolean>()));
  const remembered = known.get(place.pointer);
  if (remembered !== undefined) return remembered;
  known.set(place.pointer, false);
  const answer = looked(document, place);
  known.set(place.pointer, answer);
  return answer;
}

function looked(document: object, { schema, pointer }: Place): boolean {
  if (!isObject(schema)) return schema === true;
  const inside = (at: string) => allowsNull(document, placeAt(document, at));
  if (typeof schema.$ref === 'string' && !inside(schema.$ref)) return false;
  if (Array.isArray(schema.enum) && !schema.enum.includes(null)) return false;
  if (schema.const !== undefined && schema.const !== null) return false;
  const types = typesOf(schema);
  if (types.length > 0 && !types.includes('null') && schema.nullable !== true) return false;
  return ['anyOf', 'oneOf', 'allOf'].every((keyword) => {
    const branches = schema[keyword];
    if (!Array.isArray(branches)) return true;
    const answers = branches.map((_, i) => inside(join(pointer, keyword, i)));
    return keyword === 'allOf' ? !answers.includes(false) : answers.includes(true);
  });
}
