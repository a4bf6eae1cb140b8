import { dereference, isObject, member, placeAt, typesOf } from '../schema/schema.js';
import { wireValue } from '../wire-value.js';

/**
 * Reads an `application/x-www-form-urlencoded` body as the object that its schema speaks of: a repeated key is a list
 * where the schema says array, and text is a number or boolean where it says so.
 */
export function formValue(document: object, schemaPointer: string, text: string): Record<string, unknown> {
  const { schema } = dereference(document, placeAt(document, schemaPointer));
  const properties = isObject(schema) && isObject(schema.properties) ? schema.properties : {};
  const form = new URLSearchParams(text);
  const read = (name: string): unknown => {
    const property = dereference(document, {
      pointer: '',
      schema: (member(properties, name) ?? true) as boolean | Record<string, unknown>,
    });
    const types = isObject(property.schema) ? typesOf(property.schema) : [];
    const texts = form.getAll(name);
    return types.includes('array') ? texts : wireValue(texts[0]!, types);
  };
  return Object.fromEntries([...new Set(form.keys())].map((name) => [name, read(name)]));
}
