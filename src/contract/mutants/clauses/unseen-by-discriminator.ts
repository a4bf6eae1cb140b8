import { tokensOf, valueAt, join } from '../../pointer.js';
import { isObject, typesOf } from '../../schema/schema.js';

/** Why a clause of a form goes unseen: the discriminator that leads to the form says as much. */
export function discriminatorReason(document: object, pointer: string): string | undefined {
  const tokens = tokensOf(pointer);
  const isRequired = tokens.length === 5 && tokens[3] === 'required';
  const isType = tokens.length === 6 && tokens[3] === 'properties' && tokens[5] === 'type';
  if (tokens[0] !== 'components' || tokens[1] !== 'schemas' || !(isRequired || isType)) return undefined;
  const name = isRequired ? String(valueAt(document, pointer)) : tokens[4]!;
  const holder = valueAt(document, pointer.slice(0, pointer.lastIndexOf('/')));
  if (isType && !(isObject(holder) && typesOf(holder).includes('string'))) return undefined;
  const uses = usesOf(document, join('#', ...tokens.slice(0, 3)));
  const isNamed = uses.length > 0 && uses.every((property) => property === name);
  return isNamed ? 'the discriminator that leads to the form asks for it by name' : undefined;
}

/** For each use of a schema: the property of the discriminator beside it, or undefined where there is none. */
function usesOf(document: object, target: string): (string | undefined)[] {
  const uses: (string | undefined)[] = [];
  const visit = (value: unknown, discriminator: string | undefined): void => {
    if (value === null || typeof value !== 'object') return;
    if ((value as { $ref?: unknown }).$ref === target) uses.push(discriminator);
    for (const [key, one] of Object.entries(value)) {
      if (key === 'mapping') continue;
      const isForms = (key === 'oneOf' || key === 'anyOf') && Array.isArray(one);
      const named =
        isForms && isObject(value) && isObject(value.discriminator) ? value.discriminator.propertyName : undefined;
      const property = typeof named === 'string' ? named : undefined;
      if (isForms) (one as unknown[]).forEach((form) => visit(form, property));
      else visit(one, undefined);
    }
  };
  visit(document, undefined);
  return uses;
}
