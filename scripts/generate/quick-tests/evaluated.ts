import { insist, literal } from './expressions.js';
import type { ModuleText } from './module-text.js';
import type { TestOf } from './schemas.js';

type Schema = Readonly<Record<string, unknown>>;

/** Members that some schema looks at, if the value fits each of the alternatives that lead to that schema. */
interface Evaluated {
  readonly fits: readonly string[];
  readonly names: readonly string[];
  readonly patterns: readonly string[];
  readonly all: boolean;
}

/**
 * The statements that hold what no other schema has evaluated against `unevaluatedProperties`. Which alternatives a
 * value fits is known to them as constants, which are made by `fitOf`.
 */
export function ofUnevaluated(
  schema: Schema,
  definitions: ReadonlyMap<string, object | boolean>,
  fitOf: (branch: object | boolean) => string,
  module: ModuleText,
  testOf: TestOf,
): string[] {
  const { unevaluatedProperties, ...rest } = schema;
  const found = evaluatedBy(rest, definitions, fitOf, []);
  if (found.some((one) => one.all && one.fits.length === 0)) return ['return true;'];
  const test = testOf(unevaluatedProperties, 'member', 'unevaluated');
  if (test === 'true') return ['return true;'];
  const whole = conditionOf(found.filter((one) => one.all));
  const members = [...new Set(found.flatMap(({ names }) => names))];
  const byCondition = new Map<string, string[]>();
  for (const name of members) {
    const condition = conditionOf(found.filter(({ names }) => names.includes(name)));
    byCondition.set(condition, [...(byCondition.get(condition) ?? []), name]);
  }
  const patterns = [...new Set(found.flatMap((one) => one.patterns))];
  return [
    `if (!${module.helper('isObject')}(value)${whole === '' ? '' : ` || ${whole}`}) return true;`,
    `const object = ${module.helper('own')}(value);`,
    'for (const key in object) {',
    ...(members.length > 0 ? ['switch (key) {'] : []),
    ...[...byCondition].map(
      ([condition, names]) =>
        `${names.map((name) => `case ${literal(name)}:`).join(' ')} ${
          condition === 'true' ? 'continue;' : `if (${condition}) continue; break;`
        }`,
    ),
    ...(members.length > 0 ? ['}'] : []),
    ...patterns.map((source) => {
      const condition = conditionOf(found.filter((one) => one.patterns.includes(source)));
      return `if (${module.pattern(source)}.test(key) && (${condition})) continue;`;
    }),
    test === 'false' ? '' : 'const member = object[key];',
    insist(test),
    '}',
    'return true;',
  ];
}

/** An expression that holds where one of the given schemas applied. */
function conditionOf(found: readonly Evaluated[]): string {
  if (found.some(({ fits }) => fits.length === 0)) return 'true';
  return [...new Set(found.map(({ fits }) => fits.join(' && ')))].join(' || ');
}

function evaluatedBy(
  schema: unknown,
  definitions: ReadonlyMap<string, object | boolean>,
  fitOf: (branch: object | boolean) => string,
  fits: readonly string[],
): Evaluated[] {
  if (typeof schema === 'boolean') return [];
  const {
    $ref,
    properties = {},
    patternProperties = {},
    allOf = [],
    anyOf = [],
    oneOf = [],
    ...rest
  } = schema as Schema;
  if (rest.additionalProperties !== undefined || rest.unevaluatedProperties !== undefined) {
    return [{ fits, names: [], patterns: [], all: true }];
  }
  const further = (one: unknown, conditions = fits) => evaluatedBy(one, definitions, fitOf, conditions);
  const alternatives = [...(anyOf as (object | boolean)[]), ...(oneOf as (object | boolean)[])];
  return [
    { fits, names: Object.keys(properties as object), patterns: Object.keys(patternProperties as object), all: false },
    ...($ref === undefined ? [] : further(definitions.get($ref as string))),
    ...(allOf as unknown[]).flatMap((one) => further(one)),
    ...alternatives.flatMap((branch) =>
      further(branch).some(isSomething) ? further(branch, [...fits, fitOf(branch)]) : [],
    ),
  ];
}

const isSomething = ({ names, patterns, all }: Evaluated): boolean => all || names.length + patterns.length > 0;
