import { markup, type Markup } from '../../../contract/reports/html/markup.js';
import { join } from '../../../contract/pointer.js';
import { isObject, placeAt, typesOf, type Place } from '../../../contract/schema/schema.js';
import { joined, linkTo } from '../links.js';

const FORMS: Readonly<Record<string, string>> = {
  anyOf: 'any of the forms',
  oneOf: 'one of the forms',
  allOf: 'all of the forms',
};
const MOST_FORMS = 4;

/** The keyword whose branches the type of a schema names, where they are few. */
export function formsInType(schema: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof schema.$ref === 'string' || typesOf(schema).some((type) => type !== 'null')) return undefined;
  const keyword = Object.keys(FORMS).find((one) => Array.isArray(schema[one]) && schema[one].length > 0);
  return keyword !== undefined && (schema[keyword] as unknown[]).length <= MOST_FORMS ? keyword : undefined;
}

const DEPTH = 5;

/** The type of a schema in words, with links to what has a name. That it may be null is told elsewhere. */
export function typeText(document: object, { schema, pointer }: Place, depth = DEPTH): Markup {
  if (!isObject(schema)) return markup`${schema ? 'any value' : 'no value'}`;
  const inside = (...tokens: (string | number)[]) =>
    depth === 0 ? markup`…` : typeText(document, placeAt(document, join(pointer, ...tokens)), depth - 1);
  if (typeof schema.$ref === 'string') return linkTo(schema.$ref);
  const types = typesOf(schema).filter((type) => type !== 'null');
  if (types.length > 0) {
    const words = types.map((type) => {
      if (type === 'array') return schema.items === undefined ? markup`list` : markup`list of ${inside('items')}`;
      if (type === 'object') return objectText(schema, () => inside('additionalProperties'));
      return markup`${type}`;
    });
    return markup`${joined(words, ' or ')}`;
  }
  for (const [keyword, words] of Object.entries(FORMS)) {
    const branches = schema[keyword];
    if (!Array.isArray(branches) || branches.length === 0) continue;
    const shown = branches.flatMap((branch, i) => (isNull(branch) ? [] : [inside(keyword, i)]));
    if (shown.length > MOST_FORMS) return markup`${words} below`;
    return joined(shown, keyword === 'allOf' ? ' and ' : ' or ');
  }
  if (isObject(schema.properties)) return markup`object`;
  const values = Array.isArray(schema.enum) ? schema.enum : 'const' in schema ? [schema.const] : [];
  const kinds = [...new Set(values.filter((value) => value !== null).map((value) => typeof value))];
  return markup`${kinds.length > 0 ? kinds.join(' or ') : typesOf(schema).includes('null') ? 'null' : 'any value'}`;
}

function objectText(schema: Readonly<Record<string, unknown>>, values: () => Markup): Markup {
  if (isObject(schema.properties) || schema.additionalProperties === false) return markup`object`;
  return isObject(schema.additionalProperties) ? markup`map of ${values()}` : markup`map`;
}

const isNull = (branch: unknown): boolean => isObject(branch) && branch.type === 'null';
