import { partsInPlace, type Part } from '../coverage/parts-in-place.js';
import { join } from '../pointer.js';
import { isObject, typesOf } from '../schema/schema.js';

/** The schemas that can apply to a body itself, those of all branches too. */
export function bodyParts(document: object, pointer: string): Part[] {
  return partsInPlace(document, pointer).flatMap((part) => [
    part,
    ...branchesOf(part).flatMap((branch) => bodyParts(document, branch)),
  ]);
}

/** The pointers of the branches of `anyOf` and `oneOf`. */
export const branchesOf = ({ pointer, schema }: Part): string[] =>
  ['anyOf', 'oneOf'].flatMap((keyword) => {
    const list: unknown = schema[keyword];
    return Array.isArray(list) ? [...list.keys()].map((i) => join(pointer, keyword, i)) : [];
  });

/** The properties of a body by name, each with the pointers of its schemas. */
export function bodyProperties(parts: readonly Part[]): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string[]>();
  for (const { pointer, schema } of parts) {
    for (const name of Object.keys(isObject(schema.properties) ? schema.properties : {})) {
      byName.set(name, [...(byName.get(name) ?? []), join(pointer, 'properties', name)]);
    }
  }
  return byName;
}

/** The names that each way through the branches requires. */
export function requiredSets(document: object, pointer: string): string[][] {
  const parts = partsInPlace(document, pointer);
  const own = parts.flatMap(({ schema }) => (Array.isArray(schema.required) ? (schema.required as string[]) : []));
  const branches = parts.flatMap(branchesOf).flatMap((branch) => requiredSets(document, branch));
  return [own, ...branches.map((names) => [...own, ...names])];
}

const LIMITS = ['enum', 'const', 'pattern', 'format', 'maxLength', 'contentMediaType'];

/** Whether a value may be any text: a string that nothing narrows. */
export const isFreeText = (parts: readonly Part[]): boolean =>
  parts.some(({ schema }) => typesOf(schema).includes('string')) &&
  !parts.some(({ schema }) => LIMITS.some((keyword) => keyword in schema));
