import { isObject } from './schema.js';

/** A definition that is applied at most so often to one part of a value needs no budget. */
const MOST_WAYS = 8;

/**
 * Which definitions may be applied very often to one value: those that contain themselves, and those that lead in many
 * ways to others.
 *
 * @param definitions schemas by name; each `$ref` in them is such a name
 */
export function multiplying(definitions: ReadonlyMap<string, object | boolean>): Set<string> {
  const ways = new Map<string, number>();
  const waysFrom = (name: string): number => {
    const known = ways.get(name);
    if (known !== undefined) return known;
    ways.set(name, Infinity); // holds where a definition leads back to itself
    const sum = referencesIn(definitions.get(name)).reduce((total, one) => total + waysFrom(one), 1);
    ways.set(name, sum);
    return sum;
  };
  return new Set([...definitions.keys()].filter((name) => waysFrom(name) > MOST_WAYS));
}

function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    key === '$ref' && typeof one === 'string' ? [one] : DATA.includes(key) ? [] : referencesIn(one),
  );
}

const DATA = ['enum', 'const'];
