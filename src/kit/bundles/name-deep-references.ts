import { tokensOf, valueAt } from '../../contract/pointer.js';
import { isObject } from '../../contract/schema/schema.js';
import { mapDocument, mapPart, type Change } from './map-document.js';

/**
 * Gives a name among the components to each schema that a `$ref` reaches inside another one, `$defs` included. A
 * conversion may rebuild the inside of a schema; what has a name of its own stays where it is.
 */
export function namedDeepReferences(document: object): object {
  const names = new Map<string, string>();
  const components = valueAt(document, '/components/schemas');
  const taken = new Set(Object.keys(isObject(components) ? components : {}));
  const nameOf = (pointer: string): string => {
    let name = names.get(pointer);
    if (name === undefined) {
      name = freeName(pointer, taken);
      taken.add(name);
      names.set(pointer, name);
    }
    return name;
  };
  const rename: Change = (node, { kind }, inside) => {
    const { $ref, ...rest } = node;
    if (kind !== 'schema' || typeof $ref !== 'string' || isName($ref)) return inside(node);
    return inside({ $ref: `#/components/schemas/${nameOf($ref)}`, ...rest });
  };

  const named = mapDocument(document, rename);
  if (names.size === 0) return document;
  const found: Record<string, unknown> = {};
  for (const [pointer, name] of names)
    found[name] = mapPart(valueAt(document, pointer), { kind: 'schema', pointer }, rename);
  const all = isObject(named.components) ? named.components : {};
  const old = isObject(all.schemas) ? all.schemas : {};
  return { ...named, components: { ...all, schemas: { ...old, ...found } } };
}

const isName = (pointer: string): boolean => /^#\/components\/schemas\/[^/]+$/.test(pointer);

function freeName(pointer: string, taken: ReadonlySet<string>): string {
  const words = tokensOf(pointer).filter((token) => !['components', 'schemas', 'properties', '$defs'].includes(token));
  const name = words.join('_').replace(/[^A-Za-z0-9._-]+/g, '_') || 'Document';
  for (let i = 1; ; i++) {
    const candidate = i === 1 ? name : `${name}_${i}`;
    if (!taken.has(candidate)) return candidate;
  }
}
