import { all, any, insist, literal } from './expressions.js';
import type { ModuleText } from './module-text.js';
import type { TestOf } from './schemas.js';

type Schema = Readonly<Record<string, unknown>>;

/** What the keywords on arrays ask of an array. */
export function ofArray(schema: Schema, value: string, name: string, module: ModuleText, testOf: TestOf): string {
  const { minItems, maxItems, uniqueItems } = schema;
  return all([
    minItems === undefined ? 'true' : `${value}.length >= ${literal(minItems)}`,
    maxItems === undefined ? 'true' : `${value}.length <= ${literal(maxItems)}`,
    ...items(schema, value, name, module, testOf),
    'contains' in schema ? contains(schema, value, testOf) : 'true',
    uniqueItems === true ? `!${module.helper('hasTwins')}(${value})` : 'true',
  ]);
}

function items(schema: Schema, value: string, name: string, module: ModuleText, testOf: TestOf): string[] {
  const prefix = (schema.prefixItems ?? []) as unknown[];
  const first = prefix.map((one, i) => any([`${value}.length <= ${i}`, testOf(one, `${value}[${i}]`, `item${i}`)]));
  const others = 'items' in schema ? testOf(schema.items, 'value[i]', 'item') : 'true';
  if (others === 'true') return first;
  // A loop, since a callback would make the call stack of a deep tree half as high again.
  const loop = [`for (let i = ${prefix.length}; i < value.length; i++) {`, insist(others), '}', 'return true;'];
  return [...first, `${module.function(`${name}_items`, loop)}(${value})`];
}

function contains({ contains: one, minContains, maxContains }: Schema, value: string, testOf: TestOf): string {
  const test = testOf(one, 'item', 'contained');
  if (minContains === undefined && maxContains === undefined) return `${value}.some((item) => ${test})`;
  const count = `${value}.filter((item) => ${test}).length`;
  const least = minContains ?? 1;
  return all([
    least === 0 ? 'true' : `${count} >= ${literal(least)}`,
    maxContains === undefined ? 'true' : `${count} <= ${literal(maxContains)}`,
  ]);
}
