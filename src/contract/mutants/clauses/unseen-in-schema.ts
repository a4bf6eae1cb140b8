import type { Contract } from '../../contract.js';
import { join, tokensOf, valueAt } from '../../pointer.js';
import { isObject, isVersion30 } from '../../schema/schema.js';
import { lengthsOf } from '../pattern-lengths.js';
import { isSame } from '../reading/assertions.js';
import { FORMATS } from '../reading/formats.js';
import { assertionsOf } from './assertions-of.js';
import { discriminatorReason } from './unseen-by-discriminator.js';
import { isReached, reachedFrom } from './reach.js';

type Schema = Readonly<Record<string, unknown>>;
type Rule = (schema: Schema, keyword: string) => string | undefined;

/** Keywords that hold whatever the value is where their limit is this. */
const EMPTY: Readonly<Record<string, unknown>> = { minLength: 0, minItems: 0, minProperties: 0 };

const fixedLength: Rule = ({ pattern, minLength, maxLength }, keyword) => {
  const lengths = typeof pattern === 'string' ? lengthsOf(pattern) : undefined;
  if (!lengths) return undefined;
  const isGiven =
    keyword === 'minLength'
      ? lengths.least >= Number(minLength)
      : keyword === 'maxLength' && lengths.most <= Number(maxLength);
  return isGiven ? 'the pattern beside it leaves no other length' : undefined;
};

const annotation: Rule = ({ format, contentMediaType }, keyword) => {
  const isAnnotation =
    (keyword === 'format' && !Object.hasOwn(FORMATS, String(format))) ||
    (['contentMediaType', 'contentEncoding'].includes(keyword) && contentMediaType !== 'application/json');
  return isAnnotation ? 'it is an annotation' : undefined;
};

const empty: Rule = (schema, keyword) =>
  Object.hasOwn(EMPTY, keyword) && schema[keyword] === EMPTY[keyword] ? 'nothing is below it' : undefined;

const anything: Rule = (schema, keyword) =>
  ['items', 'propertyNames'].includes(keyword) && isObject(schema[keyword]) && isSame(assertionsOf(schema[keyword]), {})
    ? 'it takes anything'
    : undefined;

const RULES: readonly Rule[] = [fixedLength, annotation, empty, anything];

/** Why a clause of a schema goes unseen: because of what stands beside it. */
export function schemaReason({ operations, clauses: { document } }: Contract, pointer: string): string | undefined {
  const tokens = tokensOf(pointer);
  const keyword = tokens.at(-1)!;
  const at = join('#', ...tokens.slice(0, -1));
  const schema = valueAt(document, at);
  if (keyword === 'readOnly' || keyword === 'writeOnly') {
    const sent = operations.flatMap(({ body }) => Object.values(body?.content ?? {}));
    const received = operations.flatMap(({ responses }) =>
      Object.values(responses).flatMap(({ content }) => Object.values(content)),
    );
    const concerned = reachedFrom(document, ...(keyword === 'readOnly' ? sent : received).map((one) => one.pointer));
    if (!isReached(concerned, at))
      return `it speaks of ${keyword === 'readOnly' ? 'requests' : 'responses'}, and none uses the schema`;
  }
  if (
    tokens.at(-2) === 'enum' &&
    valueAt(document, pointer) === null &&
    isNullable(document, join('#', ...tokens.slice(0, -2)))
  ) {
    return 'nullable lets null in already';
  }
  if (tokens.at(-2) === 'properties')
    return sameAsOthers(valueAt(document, join('#', ...tokens.slice(0, -2))), keyword);
  const byDiscriminator = discriminatorReason(document, pointer);
  if (byDiscriminator !== undefined) return byDiscriminator;
  if (!isObject(schema)) return undefined;
  return RULES.map((rule) => rule(schema, keyword)).find((reason) => reason !== undefined);
}

/** A property that is as every further one must be. */
function sameAsOthers(schema: unknown, name: string): string | undefined {
  if (!isObject(schema) || !isObject(schema.properties) || !isObject(schema.additionalProperties)) return undefined;
  const own = schema.properties[name];
  const isSameForm = isObject(own) && isSame(assertionsOf(own), assertionsOf(schema.additionalProperties));
  return isSameForm && schema.patternProperties === undefined
    ? 'every further property must be of the same form'
    : undefined;
}

/** In OpenAPI 3.0 `nullable` lets null in, whatever else is listed. */
function isNullable(document: object, pointer: string): boolean {
  const schema = valueAt(document, pointer);
  return isVersion30(document) && isObject(schema) && schema.nullable === true;
}
