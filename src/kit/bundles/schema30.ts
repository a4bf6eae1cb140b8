import { isObject, typesOf } from '../../contract/schema/schema.js';
import { divide } from './annotations.js';
import type { Node } from './map-document.js';
import { isNullAlone } from './to-version31.js';

/** What OpenAPI 3.0.3, 4.7.24 lets stand in a schema. */
const KNOWN = [
  ...['title', 'multipleOf', 'maximum', 'exclusiveMaximum', 'minimum', 'exclusiveMinimum', 'maxLength', 'minLength'],
  ...['pattern', 'maxItems', 'minItems', 'uniqueItems', 'maxProperties', 'minProperties', 'required', 'enum', 'type'],
  ...['allOf', 'oneOf', 'anyOf', 'not', 'items', 'properties', 'additionalProperties', 'description', 'format'],
  ...['default', 'nullable', 'discriminator', 'readOnly', 'writeOnly', 'xml', 'externalDocs', 'example', 'deprecated'],
];

const UNKNOWN = 'OpenAPI 3.0 has no such keyword, so the bundle does not hold to it';
const DEFINITIONS = 'what a $ref reaches of them stands among the components';

export interface Losses {
  readonly lose: (keyword: string, says: string) => void;
  /** Whether a schema of the document lets null through. */
  readonly takesNull: (schema: Node) => boolean;
}

type Draft = Record<string, unknown>;

/** One schema of OpenAPI 3.1 as 3.0 writes it; the schemas inside it are still those of 3.1. */
export function schema30(schema: Node, losses: Losses): Node {
  if (typeof schema.$ref === 'string' && Object.keys(schema).length === 1) return schema;
  const union = nullableUnion(schema, losses);
  const made: Draft = union ?? { ...schema };
  if (!union && 'nullable' in made) {
    losses.lose('nullable', 'it means nothing in OpenAPI 3.1, and would in 3.0');
    delete made.nullable;
  }
  if (typeof made.$ref === 'string') {
    addTo(made, 'allOf', { $ref: made.$ref });
    delete made.$ref;
  }
  if (!union) rewriteType(schema, made, losses);
  rewriteValues(made, losses);
  rewriteLimits(made, 'exclusiveMinimum', 'minimum', Math.max);
  rewriteLimits(made, 'exclusiveMaximum', 'maximum', Math.min);
  rewriteEncoding(made, losses);
  rewriteMembers(made, losses);
  for (const keyword of Object.keys(made)) {
    if (KNOWN.includes(keyword) || keyword.startsWith('x-')) continue;
    losses.lose(keyword, keyword === '$defs' ? DEFINITIONS : UNKNOWN);
    delete made[keyword];
  }
  return withoutBooleans(made);
}

/** `anyOf: [S, null]`, which generators read as S that is nullable only where it is written so. */
function nullableUnion(schema: Node, { lose, takesNull }: Losses): Draft | undefined {
  const { annotations, assertions } = divide(schema);
  const [keyword, ...more] = Object.keys(assertions);
  if ((keyword !== 'anyOf' && keyword !== 'oneOf') || more.length > 0) return undefined;
  const branches = schema[keyword];
  if (!Array.isArray(branches) || branches.length !== 2 || branches.filter(isNullAlone).length !== 1) return undefined;
  const other: unknown = branches.find((branch) => !isNullAlone(branch));
  if (!isObject(other) || (keyword === 'oneOf' && takesNull(other))) return undefined;
  lose(keyword, 'null beside one form is written as nullable; readers that take 3.0.3 by the letter may refuse null');
  const inner = divide(other);
  const fits =
    typeof other.$ref !== 'string' &&
    Object.keys(inner.annotations).every((key) => !(key in annotations)) &&
    typesOf(other).filter((type) => type !== 'null').length < 2;
  if (!fits) return { ...annotations, allOf: [other], nullable: true };
  const made: Draft = { ...other, ...annotations, nullable: true };
  const types = typesOf(other).filter((type) => type !== 'null');
  if (types.length > 0) made.type = types[0];
  else delete made.type;
  if ('const' in made) {
    made.enum = [made.const];
    delete made.const;
  }
  if (Array.isArray(made.enum) && !made.enum.includes(null)) made.enum = [...(made.enum as unknown[]), null];
  return made;
}

function rewriteType(schema: Node, made: Draft, { takesNull }: Losses): void {
  const all = typesOf(schema);
  if (all.length === 0) return;
  const types = all.filter((type) => type !== 'null');
  delete made.type;
  if (types.length === 0) {
    if (Object.keys(divide(made).assertions).length > 0) addTo(made, 'allOf', { type: 'null' });
    else Object.assign(made, { enum: [null], nullable: true });
  } else if (types.length === 1) {
    made.type = types[0];
    if (types.length < all.length && takesNull(schema)) made.nullable = true;
  } else {
    const hasNull = types.length < all.length;
    const forms = types.map((type, i) => ({ type: hasNull && i === 0 ? [type, 'null'] : type }));
    if (made.anyOf === undefined) made.anyOf = forms;
    else addTo(made, 'allOf', { anyOf: forms });
  }
}

function rewriteValues(made: Draft, { lose }: Losses): void {
  if ('const' in made) {
    if (made.enum === undefined) made.enum = [made.const];
    else addTo(made, 'allOf', { enum: [made.const] });
    delete made.const;
  }
  if (!Array.isArray(made.examples)) return;
  const [first, ...others] = made.examples as unknown[];
  if (made.example === undefined && first !== undefined) made.example = first;
  if (others.length > 0) lose('examples', 'OpenAPI 3.0 shows one example of a schema: the others are left out');
  delete made.examples;
}

function rewriteLimits(made: Draft, exclusive: string, limit: string, stricter: typeof Math.max): void {
  const bound = made[exclusive];
  if (typeof bound !== 'number') return;
  delete made[exclusive];
  const inclusive = made[limit];
  if (typeof inclusive === 'number' && inclusive !== bound && stricter(inclusive, bound) === inclusive) return;
  made[limit] = bound;
  made[exclusive] = true;
}

/** Binary content has formats of its own in 3.0. */
function rewriteEncoding(made: Draft, { lose }: Losses): void {
  const { contentEncoding, contentMediaType } = made;
  if (made.format === undefined && contentEncoding === 'base64') made.format = 'byte';
  else if (
    made.format === undefined &&
    contentEncoding === undefined &&
    contentMediaType === 'application/octet-stream'
  )
    made.format = 'binary';
  else return;
  if (contentEncoding === 'base64') delete made.contentEncoding;
  if (contentMediaType === 'application/octet-stream') delete made.contentMediaType;
  if (made.contentMediaType !== undefined) lose('contentMediaType', 'OpenAPI 3.0 has no such keyword');
  delete made.contentMediaType;
}

const IN_PLACE = ['allOf', 'anyOf', 'oneOf', 'if', 'dependentSchemas', 'patternProperties', 'additionalProperties'];

/** Keywords that say what other members may be: where one is left out, the rest must not refuse what it allowed. */
function rewriteMembers(made: Draft, { lose }: Losses): void {
  if (made.unevaluatedProperties !== undefined && !IN_PLACE.some((keyword) => keyword in made)) {
    made.additionalProperties = made.unevaluatedProperties;
    delete made.unevaluatedProperties;
  }
  if (made.patternProperties !== undefined && made.additionalProperties !== undefined) {
    lose('additionalProperties', 'it would refuse what patternProperties allows, and 3.0 has none of these');
    delete made.additionalProperties;
  }
  if (made.prefixItems !== undefined && made.items !== undefined) {
    lose('items', 'it is about what follows prefixItems, and 3.0 has none of these');
    delete made.items;
  }
  if (made.type === 'array' && made.items === undefined) made.items = {};
  if (Array.isArray(made.required) && made.required.length === 0) delete made.required;
}

/** `true` and `false` are schemas in 3.1 alone. */
function withoutBooleans(made: Draft): Node {
  const plain = (schema: unknown): unknown => (schema === true ? {} : schema === false ? { not: {} } : schema);
  for (const keyword of ['allOf', 'anyOf', 'oneOf'])
    if (Array.isArray(made[keyword])) made[keyword] = made[keyword].map(plain);
  for (const keyword of ['not', 'items']) if (keyword in made) made[keyword] = plain(made[keyword]);
  if (isObject(made.properties))
    made.properties = Object.fromEntries(Object.entries(made.properties).map(([name, one]) => [name, plain(one)]));
  return made;
}

function addTo(made: Draft, keyword: string, schema: object): void {
  made[keyword] = [...((made[keyword] as object[] | undefined) ?? []), schema];
}
