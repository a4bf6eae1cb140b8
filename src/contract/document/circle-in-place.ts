import { inPlaceOf } from '../schema/in-place.js';
import { isObject, placeAt } from '../schema/schema.js';

/**
 * Finds a schema that applies itself to the same value again (`allOf` with a `$ref` to itself, say).
 *
 * @param starts pointers of the schemas to begin with
 * @returns the pointer of one such schema, or undefined
 */
export function circleInPlace(document: object, starts: Iterable<string>): string | undefined {
  const state = new Map<string, 'open' | 'done'>();
  const visit = (pointer: string): string | undefined => {
    if (state.get(pointer) === 'done') return undefined;
    if (state.get(pointer) === 'open') return pointer;
    state.set(pointer, 'open');
    for (const next of besides(document, pointer)) {
      const circle = visit(next);
      if (circle !== undefined) return circle;
    }
    state.set(pointer, 'done');
    return undefined;
  };
  for (const start of starts) {
    const circle = visit(start);
    if (circle !== undefined) return circle;
  }
  return undefined;
}

/** The schemas that apply to the same value as the one at a pointer. */
function besides(document: object, pointer: string): string[] {
  const { schema } = placeAt(document, pointer);
  return isObject(schema) ? inPlaceOf(schema, pointer).map((one) => one.pointer) : [];
}
