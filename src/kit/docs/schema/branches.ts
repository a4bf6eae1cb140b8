import { isObject } from '../../../contract/schema/schema.js';
import { formsInType } from './type-text.js';

/** A schema inside another that is neither a property nor behind a reference. */
interface Branch {
  readonly label: string;
  readonly at: readonly (string | number)[];
  readonly inside: unknown;
}

const LISTS: Readonly<Record<string, string>> = {
  allOf: 'all of',
  anyOf: 'any of',
  oneOf: 'exactly one of',
  prefixItems: 'item',
};
const MAPS: Readonly<Record<string, string>> = {
  patternProperties: 'keys that match',
  dependentSchemas: 'where there is',
  $defs: 'defines',
};
const SINGLE: Readonly<Record<string, string>> = {
  items: 'each item',
  contains: 'some item',
  additionalProperties: 'each other value',
  unevaluatedProperties: 'each value that nothing else covers',
  unevaluatedItems: 'each item that nothing else covers',
  propertyNames: 'each key',
  not: 'must not be',
  if: 'if it is',
  then: 'then it is',
  else: 'else it is',
  contentSchema: 'the text holds',
};

/** The schemas inside a schema that have more to say than its type tells, in the order of the keywords above. */
export const branchesOf = (schema: Readonly<Record<string, unknown>>): Branch[] =>
  allBranches(schema).filter((branch) => !isInType(schema, branch));

/** Where the schemas are that the type of a schema tells in full: those that but name a type, and those that forbid all. */
export const branchesInType = (schema: Readonly<Record<string, unknown>>): (readonly (string | number)[])[] => [
  ...allBranches(schema)
    .filter((branch) => isInType(schema, branch))
    .map(({ at }) => at),
  ...Object.keys(SINGLE)
    .filter((keyword) => schema[keyword] === false)
    .map((keyword) => [keyword]),
];

const allBranches = (schema: Readonly<Record<string, unknown>>): Branch[] => [
  ...Object.entries(LISTS).flatMap(([keyword, label]) =>
    (Array.isArray(schema[keyword]) ? (schema[keyword] as unknown[]) : []).map((inside, i) => ({
      label: keyword === 'prefixItems' ? `${label} ${i + 1}` : label,
      at: [keyword, i],
      inside,
    })),
  ),
  ...Object.entries(MAPS).flatMap(([keyword, label]) =>
    Object.entries(isObject(schema[keyword]) ? schema[keyword] : {}).map(([name, inside]) => ({
      label: `${label} ${name}`,
      at: [keyword, name],
      inside,
    })),
  ),
  ...Object.entries(SINGLE).flatMap(([keyword, label]) =>
    isObject(schema[keyword]) ? [{ label, at: [keyword], inside: schema[keyword] }] : [],
  ),
];

function isInType(schema: Readonly<Record<string, unknown>>, { at: [keyword], inside }: Branch): boolean {
  const isNamed = ['items', 'additionalProperties'].includes(String(keyword)) || keyword === formsInType(schema);
  return isNamed && isObject(inside) && Object.keys(inside).every((key) => key === 'type' || key === '$ref');
}
