import { all, any, literal } from './expressions.js';
import type { ModuleText } from './module-text.js';

type Schema = Readonly<Record<string, unknown>>;

/** From this many values on a set is quicker than comparing one by one. */
const MANY = 16;

/** Whether a value is one of those that `enum` or `const` list. */
export function membership(values: readonly unknown[], value: string, module: ModuleText): string {
  const isScalar = (one: unknown) => one === null || typeof one !== 'object';
  const scalars = values.filter(isScalar);
  const others = values.filter((one): one is object => !isScalar(one));
  return any([
    ...(scalars.length < MANY
      ? scalars.map((one) => `${value} === ${literal(one)}`)
      : [`${module.set(scalars)}.has(${value})`]),
    ...others.map((one) => `${module.helper('equal')}(${value}, ${module.value(one)})`),
  ]);
}

/** What the keywords on strings ask of a string. */
export function ofString(schema: Schema, value: string, module: ModuleText): string {
  const { pattern, minLength, maxLength, format, jsonText } = schema;
  const known = module.format(format, value);
  return all([
    typeof minLength === 'number' ? atLeast(minLength, value, module) : 'true',
    typeof maxLength === 'number' ? atMost(maxLength, value, module) : 'true',
    typeof pattern === 'string' ? `${module.pattern(pattern)}.test(${value})` : 'true',
    known?.type === 'string' ? known.call : 'true',
    jsonText === true ? `${module.helper('isJsonText')}(${value})` : 'true',
  ]);
}

/** A text has at most as many characters as UTF-16 units, and at least half as many: most need no counting. */
function atLeast(limit: number, value: string, module: ModuleText): string {
  const least = Math.ceil(limit);
  if (least <= 0) return 'true';
  if (least === 1) return `${value}.length > 0`;
  const counted = `${module.helper('codePoints')}(${value}) >= ${least}`;
  return all([`${value}.length >= ${least}`, any([`${value}.length >= ${2 * least - 1}`, counted])]);
}

function atMost(limit: number, value: string, module: ModuleText): string {
  const most = Math.floor(limit);
  if (most < 0) return 'false';
  if (most === 0) return `${value}.length === 0`;
  const counted = all([`${value}.length <= ${2 * most}`, `${module.helper('codePoints')}(${value}) <= ${most}`]);
  return any([`${value}.length <= ${most}`, counted]);
}

/** What the keywords on numbers ask of a number. */
export function ofNumber(schema: Schema, value: string, module: ModuleText): string {
  const limit = (keyword: string, operator: string) =>
    schema[keyword] === undefined ? 'true' : `${value} ${operator} ${literal(schema[keyword])}`;
  const { multipleOf, format } = schema;
  const known = module.format(format, value);
  return all([
    limit('minimum', '>='),
    limit('maximum', '<='),
    limit('exclusiveMinimum', '>'),
    limit('exclusiveMaximum', '<'),
    multipleOf === undefined ? 'true' : `${module.helper('isMultiple')}(${value}, ${literal(multipleOf)})`,
    known?.type === 'number' ? known.call : 'true',
  ]);
}
