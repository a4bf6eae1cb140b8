import type { SchemaText, SpecText } from './spec-text.js';
import type { Told } from './told.js';

interface Known {
  readonly document: object;
  readonly schema: unknown;
  readonly told: readonly Told[];
}

const known = new WeakMap<object, Map<string, Known>>();

/**
 * Reads a part of a body once: mutants share, unchanged, all that their one fault leaves alone. A body must not be
 * changed in place after it was read.
 */
export function once(
  { document, direction }: SpecText,
  { pointer, schema }: SchemaText,
  part: object,
  at: string,
  read: () => readonly Told[],
): readonly Told[] {
  let readings = known.get(part);
  if (!readings) known.set(part, (readings = new Map<string, Known>()));
  const key = `${direction} ${pointer} ${at}`;
  const one = readings.get(key);
  if (one?.document === document && one.schema === schema) return one.told;
  const told = read();
  readings.set(key, { document, schema, told });
  return told;
}

/** By document and direction: the schemas, with values of which they have nothing to say. */
const silent = new WeakMap<object, Record<SpecText['direction'], WeakMap<object, Set<unknown>>>>();

/** Reads a text, a number, a boolean or null once for each schema that has nothing to say of it, wherever it stands. */
export function silentOnce(
  { document, direction }: SpecText,
  { schema }: SchemaText,
  value: unknown,
  read: () => readonly Told[],
): readonly Told[] {
  if (schema === null || typeof schema !== 'object') return read();
  let schemas = silent.get(document);
  if (!schemas) silent.set(document, (schemas = { request: new WeakMap(), response: new WeakMap() }));
  const values = schemas[direction].get(schema) ?? new Set();
  schemas[direction].set(schema, values);
  if (values.has(value)) return [];
  const told = read();
  if (told.length === 0) values.add(value);
  return told;
}
