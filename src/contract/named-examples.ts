import { join, valueAt } from './pointer.js';
import { isObject } from './schema/schema.js';

/** An example of a body, and where its value stands. */
export interface NamedExample {
  readonly name: string;
  readonly pointer: string;
  readonly value: unknown;
}

/**
 * The named examples of a body, parameter or header that show a value. One may be a reference to an example of the
 * components.
 *
 * @param pointer of the object that has them
 */
export function namedExamples(document: object, holder: object, pointer: string): NamedExample[] {
  const { examples } = holder as { examples?: unknown };
  return Object.entries(isObject(examples) ? examples : {}).flatMap(([name, one]): NamedExample[] => {
    const [at, example] = followed(document, join(pointer, 'examples', name), one);
    return isObject(example) && 'value' in example ? [{ name, pointer: join(at, 'value'), value: example.value }] : [];
  });
}

/** The loader leaves references among examples alone: they may lead nowhere, or in a circle. */
function followed(document: object, pointer: string, value: unknown): [pointer: string, value: unknown] {
  const seen = new Set<string>();
  let [at, found] = [pointer, value];
  while (isObject(found) && typeof found.$ref === 'string' && !seen.has(found.$ref)) {
    seen.add((at = found.$ref));
    found = valueAt(document, at);
  }
  return [at, found];
}
