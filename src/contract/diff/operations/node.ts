import { join } from '../../pointer.js';
import { isObject, placeAt } from '../../schema/schema.js';

/** An object of a document, its `$ref` followed. */
export interface Node {
  readonly pointer: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** The object at a pointer; an empty one where there is none. */
export function nodeAt(document: object, pointer: string): Node {
  const { schema } = placeAt(document, pointer);
  const value = isObject(schema) ? schema : {};
  return typeof value.$ref === 'string' ? nodeAt(document, value.$ref) : { pointer, value };
}

/** The members of a map, by name: `x-…` is none where the map can be extended. */
export function membersOf(
  document: object,
  { pointer, value }: Node,
  keyword: string,
  extensible = false,
): Map<string, Node> {
  const map = value[keyword];
  const names = Object.keys(isObject(map) ? map : {}).filter((name) => !(extensible && name.startsWith('x-')));
  return new Map(names.map((name) => [name, nodeAt(document, join(pointer, keyword, name))]));
}
