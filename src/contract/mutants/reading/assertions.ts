import { isObject } from '../../schema/schema.js';
import { FORMATS } from './formats.js';

type Assertion = (limit: never, value: unknown, schema: Readonly<Record<string, unknown>>) => boolean;

const onText =
  (holds: (limit: never, text: string) => boolean): Assertion =>
  (limit, value) =>
    typeof value !== 'string' || holds(limit, value);
const onNumber =
  (holds: (limit: never, value: number, schema: Readonly<Record<string, unknown>>) => boolean): Assertion =>
  (limit, value, schema) =>
    typeof value !== 'number' || holds(limit, value, schema);
const onList =
  (holds: (limit: never, items: readonly unknown[]) => boolean): Assertion =>
  (limit, value) =>
    !Array.isArray(value) || holds(limit, value);
const onObject =
  (holds: (limit: never, count: number) => boolean): Assertion =>
  (limit, value) =>
    !isObject(value) || holds(limit, Object.keys(value).length);

/** A text of JSON that is the same for equal values. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    isObject(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one,
  );

const isStructure = (value: unknown): boolean => value !== null && typeof value === 'object';

export const isSame = (one: unknown, other: unknown): boolean =>
  one === other || (isStructure(one) && isStructure(other) && canonical(one) === canonical(other));

/** How many characters (code points) a text has. */
export const lengthOf = (text: string): number => [...text].length;

export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const patterns = new Map<string, RegExp>();

export function matches(source: string, text: string): boolean {
  let pattern = patterns.get(source);
  if (!pattern) patterns.set(source, (pattern = read(source)));
  return pattern.test(text);
}

/** Some spec files escape what needs no escape: without the `u` flag that is no error. */
function read(source: string): RegExp {
  try {
    return new RegExp(source, 'u');
  } catch {
    return new RegExp(source);
  }
}

const isOfFormat = (name: string, value: unknown, type: string): boolean => {
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name]! : undefined;
  return format?.type !== type || format.is(value as never);
};

const limitOf = (exclusive: unknown, limit: unknown, none: number): number => {
  const excluded = exclusive === true ? limit : exclusive;
  return typeof excluded === 'number' ? excluded : none;
};

/** The keywords that assert something of one value by themselves: whether it holds. */
export const ASSERTIONS: Readonly<Record<string, Assertion>> = {
  enum: (values: readonly unknown[], value) => values.some((one) => isSame(one, value)),
  const: (only, value) => isSame(only, value),
  pattern: onText((source, text) => matches(source, text)),
  minLength: onText((limit, text) => lengthOf(text) >= limit),
  maxLength: onText((limit, text) => lengthOf(text) <= limit),
  format: (name: string, value) => isOfFormat(name, value, typeof value),
  contentMediaType: (type, value, { contentEncoding }) =>
    typeof value !== 'string' || type !== 'application/json' || contentEncoding !== undefined || isJson(value),
  minimum: onNumber((limit, value, { exclusiveMinimum }) => exclusiveMinimum === true || value >= limit),
  maximum: onNumber((limit, value, { exclusiveMaximum }) => exclusiveMaximum === true || value <= limit),
  // in OpenAPI 3.0 a flag that excludes the limit beside it
  exclusiveMinimum: onNumber((limit, value, { minimum }) => value > limitOf(limit, minimum, -Infinity)),
  exclusiveMaximum: onNumber((limit, value, { maximum }) => value < limitOf(limit, maximum, Infinity)),
  multipleOf: onNumber((step, value) => Math.abs(value / step - Math.round(value / step)) < 1e-8),
  minItems: onList((limit, items) => items.length >= limit),
  maxItems: onList((limit, items) => items.length <= limit),
  uniqueItems: onList((flag, items) => flag !== true || new Set(items.map(canonical)).size === items.length),
  minProperties: onObject((limit, count) => count >= limit),
  maxProperties: onObject((limit, count) => count <= limit),
};

/** What these say is silent where the pattern beside them is broken: one cause, one finding. */
export const BESIDE_PATTERN = new Set(['minLength', 'maxLength', 'format', 'contentMediaType']);

/** The code of the finding that tells of a broken assertion. */
export function codeOf(keyword: string, limit: unknown, value: unknown): string {
  if (keyword === 'contentMediaType') return 'schema.json-text';
  if (keyword !== 'enum') return `schema.${keyword}`;
  if (value === null) return 'schema.null';
  const lower = (one: unknown) => (typeof one === 'string' ? one.toLowerCase() : undefined);
  const isCase = typeof value === 'string' && (limit as readonly unknown[]).some((one) => lower(one) === lower(value));
  return isCase ? 'schema.enum-case' : 'schema.enum';
}
