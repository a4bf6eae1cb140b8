import { isObject, type SchemaObject } from './schema.js';

/** How a `discriminator` tells the branches of `oneOf` or `anyOf` apart. */
export interface Discriminator {
  readonly propertyName: string;
  /** For each branch, the values of the property that select it. */
  readonly names: readonly (readonly string[])[];
}

/**
 * Reads the `discriminator` beside `oneOf` or `anyOf`: the branch that it names is the one that counts
 * (OpenAPI 3.1, 4.8.25). Undefined where there is none, or where a branch has no name because it is no `$ref`.
 * The loader has turned the names in `mapping` into pointers.
 */
export function discriminatorOf(schema: SchemaObject, keyword: 'anyOf' | 'oneOf'): Discriminator | undefined {
  const { discriminator } = schema;
  const branches = schema[keyword];
  if (!isObject(discriminator) || typeof discriminator.propertyName !== 'string' || !Array.isArray(branches))
    return undefined;
  const mapping = Object.entries(isObject(discriminator.mapping) ? discriminator.mapping : {});
  const names = branches.map((branch: unknown) => {
    const reference = isObject(branch) && typeof branch.$ref === 'string' ? branch.$ref : undefined;
    if (reference === undefined) return [];
    const mapped = mapping.filter(([, target]) => target === reference).map(([name]) => name);
    const own = /^#\/components\/schemas\/([^/]+)$/.exec(reference)?.[1];
    return own === undefined || mapping.some(([name]) => name === own) ? mapped : [...mapped, own];
  });
  return names.every((list) => list.length > 0) ? { propertyName: discriminator.propertyName, names } : undefined;
}
