import { join } from '../../pointer.js';
import { isObject, member } from '../../schema/schema.js';
import { matches } from './assertions.js';
import { discriminatorText } from './discriminator.js';
import { readBeside } from './reading.js';
import { listedIn, schemaText, type SchemaText, type SpecText } from './spec-text.js';
import { fits } from './told.js';

/** A schema object, a value that it speaks of, and where that stands in the whole. */
export interface Site {
  readonly pointer: string;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly value: unknown;
  readonly place: readonly string[];
  /** Whether the schema is, or is below, one of several forms: where it is broken another form may still hold. */
  readonly isOneForm: boolean;
}

/** Items of a list that are looked at: where there are more, the last stands for those between. */
const MOST_ITEMS = 20;

/** Every schema that speaks of a value that keeps the contract, with each place in the value that it speaks of. */
export function sitesOf(text: SpecText, schema: SchemaText, value: unknown): Site[] {
  return [...walk(text, schema, value, [], false)];
}

function* walk(
  text: SpecText,
  at: SchemaText,
  value: unknown,
  place: readonly string[],
  isOneForm: boolean,
): Generator<Site> {
  const { pointer, schema } = at;
  if (!isObject(schema) || (text.version30 && schema.nullable === true && value === null)) return;
  const go = (next: SchemaText, form = isOneForm) => walk(text, next, value, place, form);
  if (typeof schema.$ref === 'string') {
    yield* go(schemaText(text, schema.$ref));
    if (text.version30) return;
  }
  yield { pointer, schema, value, place, isOneForm };
  for (const one of listedIn(at, 'allOf')) yield* go(one);
  for (const keyword of ['anyOf', 'oneOf'] as const) {
    const forms = listedIn(at, keyword);
    for (const one of chosen(text, schema, forms, value)) yield* go(one, forms.length > 1);
  }
  const below = (keyword: string, key?: string): SchemaText => ({
    pointer: key === undefined ? join(pointer, keyword) : join(pointer, keyword, key),
    schema: key === undefined ? schema[keyword] : (schema[keyword] as Record<string, unknown>)[key],
  });
  if ('if' in schema) yield* go(below(fits(readBeside(text, below('if'), value, '')) ? 'then' : 'else'));
  if (isObject(value) && isObject(schema.dependentSchemas)) {
    for (const name of Object.keys(schema.dependentSchemas)) {
      if (Object.hasOwn(value, name)) yield* go(below('dependentSchemas', name));
    }
  }
  const into = (next: SchemaText, key: string | number, one: unknown) =>
    walk(text, next, one, [...place, String(key)], isOneForm);
  if (Array.isArray(value)) {
    const prefix = listedIn(at, 'prefixItems');
    for (const i of indexesOf(value)) yield* into(prefix[i] ?? below('items'), i, value[i]);
  }
  if (!isObject(value)) return;
  for (const [name, one] of Object.entries(value)) {
    const own = isObject(schema.properties) && member(schema.properties, name) !== undefined;
    const sources = Object.keys(isObject(schema.patternProperties) ? schema.patternProperties : {});
    const patterned = sources.filter((source) => matches(source, name));
    if (own) yield* into(below('properties', name), name, one);
    for (const source of patterned) yield* into(below('patternProperties', source), name, one);
    if (!own && patterned.length === 0) yield* into(below('additionalProperties'), name, one);
  }
}

/** The forms of an `anyOf` or `oneOf` that a value has. */
function chosen(
  text: SpecText,
  schema: Readonly<Record<string, unknown>>,
  forms: readonly SchemaText[],
  value: unknown,
): SchemaText[] {
  const discriminator = isObject(value) ? discriminatorText(schema, forms) : undefined;
  if (!discriminator) return forms.filter((form) => fits(readBeside(text, form, value, '')));
  const name = member(value as object, discriminator.property);
  return forms.filter((_, i) => discriminator.names[i]!.some((one) => one === name));
}

const indexesOf = (items: readonly unknown[]): number[] =>
  items.length <= MOST_ITEMS ? [...items.keys()] : [...Array(MOST_ITEMS - 1).keys(), items.length - 1];
