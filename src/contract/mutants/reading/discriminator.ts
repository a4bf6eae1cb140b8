import { isObject } from '../../schema/schema.js';
import type { SchemaText } from './spec-text.js';

/** The property that tells the forms of an `anyOf` or `oneOf` apart, and the names of each form. */
export interface DiscriminatorText {
  readonly property: string;
  readonly names: readonly (readonly string[])[];
}

/**
 * Reads a `discriminator` (OpenAPI 3.1, 4.8.25). A form is named by `mapping`, and by its own name where the mapping
 * does not use that. Undefined where a form has no name: then all forms are tried.
 */
export function discriminatorText(
  schema: Readonly<Record<string, unknown>>,
  forms: readonly SchemaText[],
): DiscriminatorText | undefined {
  const { discriminator } = schema;
  if (!isObject(discriminator) || typeof discriminator.propertyName !== 'string') return undefined;
  const mapping = isObject(discriminator.mapping) ? discriminator.mapping : {};
  const names = forms.map(({ schema: form }) => {
    const target = isObject(form) && typeof form.$ref === 'string' ? form.$ref : '';
    const ownName = /^#\/components\/schemas\/([^/]+)$/.exec(target)?.[1];
    const mapped = Object.keys(mapping).filter((name) => mapping[name] === target);
    return ownName === undefined || Object.hasOwn(mapping, ownName) ? mapped : [...mapped, ownName];
  });
  return names.some((list) => list.length === 0) ? undefined : { property: discriminator.propertyName, names };
}
