import { valueAt } from '../../contract/pointer.js';
import { discriminatorOf } from '../../contract/schema/discriminator.js';
import { isObject } from '../../contract/schema/schema.js';
import { mapPart, type Spot } from './map-document.js';

/** A document with more objects than this is no file that a tool would read. */
const MOST_OBJECTS = 1_000_000;

/**
 * The document with what each `$ref` leads to in its place. A `$ref` stays where it would close a circle, and in the
 * branches that a discriminator tells apart by their names.
 *
 * @returns undefined where it would be too large
 */
export function dereferenced(document: object, mostObjects = MOST_OBJECTS): object | undefined {
  let objects = 0;
  const resolve = (part: unknown, start: Spot, above: readonly string[]): unknown =>
    mapPart(part, start, (node, { kind, pointer, direction }, inside) => {
      if (++objects > mostObjects) throw new TooLarge();
      const { $ref, ...rest } = node;
      if (typeof $ref !== 'string') return withBranchesOf(node, inside);
      if ([...above, pointer].some((one) => one === $ref || one.startsWith(`${$ref}/`))) return node;
      const spot = { kind, pointer: $ref, ...(direction && { direction }) };
      const target = resolve(valueAt(document, $ref), spot, [...above, pointer]);
      const siblings = Object.keys(rest);
      if (siblings.length === 0) return target;
      if (isObject(target) && (kind !== 'schema' || siblings.every((key) => PROSE.includes(key))))
        return { ...target, ...rest };
      const { allOf, ...others } = inside(rest);
      return { allOf: [target, ...(Array.isArray(allOf) ? (allOf as unknown[]) : [])], ...others };
    });
  try {
    return resolve(document, { kind: 'document', pointer: '#' }, []) as object;
  } catch (error) {
    if (error instanceof TooLarge) return undefined;
    throw error;
  }
}

const PROSE = ['description', 'summary'];

class TooLarge extends Error {}

type Inside = (node: Readonly<Record<string, unknown>>) => object;

/** A discriminator means the names of its branches, which would be gone. */
function withBranchesOf(node: Readonly<Record<string, unknown>>, inside: Inside): object {
  const named = (['anyOf', 'oneOf'] as const).filter((keyword) => discriminatorOf(node, keyword));
  return { ...inside(node), ...Object.fromEntries(named.map((keyword) => [keyword, node[keyword]])) };
}
