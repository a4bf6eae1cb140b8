import { typesOf, type SchemaObject } from '../../schema/schema.js';

/** The declared types without null; undefined where none is declared. */
export function nonNullTypes(schema: SchemaObject): readonly string[] | undefined {
  const types = typesOf(schema);
  return types.length === 0 ? undefined : sorted(types.filter((type) => type !== 'null'));
}

/** The types of the only values that are allowed: `enum` alone says as much as `enum` with `type`. */
export function inferredTypes(schema: SchemaObject): readonly string[] | undefined {
  const list: unknown = 'const' in schema ? [schema.const] : schema.enum;
  return Array.isArray(list) ? sorted(list.filter((one) => one !== null).map(typeOf)) : undefined;
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

/** The types that both lists allow; an integer is a number. */
export const intersectTypes = (one: readonly string[], other: readonly string[]): readonly string[] =>
  sorted([...one.filter((type) => covers(other, type)), ...other.filter((type) => covers(one, type))]);

/** Whether every type of a list is allowed by another list. */
export const isWithin = (types: readonly string[], others: readonly string[]): boolean =>
  types.every((type) => covers(others, type));

const covers = (types: readonly string[], type: string): boolean =>
  types.includes(type) || (type === 'integer' && types.includes('number'));

const sorted = (types: readonly string[]): string[] => {
  const unique = [...new Set(types)].sort();
  return unique.includes('number') ? unique.filter((type) => type !== 'integer') : unique;
};
