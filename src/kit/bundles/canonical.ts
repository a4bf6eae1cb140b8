import { isObject } from '../../contract/schema/schema.js';
import { FIELDS, holdsOf, type Holds, type Kind } from '../../contract/document/fields.js';
import { compareTexts } from '../../contract/compare-texts.js';

/**
 * The same document with its keys in one order: the fields of OpenAPI in their customary order, all else by name, and
 * extensions last. Two documents that differ in the order of keys alone become the same. Lists keep their order.
 */
export const canonical = (document: object): object => ordered(document, 'document') as object;

/** The same for a schema that stands by itself. */
export const canonicalSchema = (schema: object): object => ordered(schema, 'schema') as object;

/** JSON as the kit writes it: two spaces, and a newline at the end. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The same data with the keys of each object by name. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(byName(Object.entries(value)).map(([key, one]) => [key, sorted(one)]));
}

function ordered(value: unknown, kind: Kind): unknown {
  if (!isObject(value)) return value;
  const known = Object.keys(FIELDS[kind]);
  const rank = (key: string) => {
    const at = known.indexOf(key);
    return at >= 0 ? at : known.length + (key.startsWith('x-') ? 1 : 0);
  };
  const entries = byName(Object.entries(value)).sort(([one], [other]) => rank(one) - rank(other));
  return Object.fromEntries(entries.map(([key, one]) => [key, orderedField(one, holdsOf(kind, key))]));
}

function orderedField(value: unknown, holds: Holds | undefined): unknown {
  if (holds === undefined) return sorted(value);
  if (typeof holds === 'string') return isObject(value) ? ordered(value, holds) : value;
  const [form, kind] = holds;
  if (form === 'list') return Array.isArray(value) ? value.map((one) => ordered(one, kind)) : value;
  if (!isObject(value)) return value;
  const isExtension = (name: string) => form === 'open' && name.startsWith('x-');
  return Object.fromEntries(
    byName(Object.entries(value)).map(([name, one]) => [name, isExtension(name) ? sorted(one) : ordered(one, kind)]),
  );
}

const byName = (entries: readonly [string, unknown][]): [string, unknown][] =>
  [...entries].sort(([one], [other]) => compareTexts(one, other));
