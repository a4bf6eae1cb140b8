import { isObject, typesOf } from '../../contract/schema/schema.js';
import { mapDocument, type Node } from './map-document.js';
import { schemasOfResponses } from './schemas-of-responses.js';

/** What decoders enforce and a vendor may change without a word: limits of values, and what must not be there. */
const LIMITS = [
  ...['pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  ...['multipleOf', 'minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties'],
  ...['contains', 'minContains', 'maxContains', 'propertyNames'],
];

/**
 * What no generator makes a type of, in requests too: conditions, which stop some generators, and defaults. A default
 * tells what the vendor takes where nothing is sent; some clients send it, or fill it in where nothing came.
 */
const CONDITIONS = ['not', 'if', 'then', 'else', 'dependentRequired', 'dependentSchemas', 'default'];

/** Formats that choose a type in most languages; any other is a limit. */
const TYPING = ['int64', 'float', 'double', 'byte', 'binary'];

/**
 * The contract without what limits the values of responses, for decoders that refuse the whole body when one value is
 * new. Types, required properties and nullability stay; it takes all that the strict contract takes. A schema that
 * requests share with responses is loosened too, and conditions and defaults are left out everywhere.
 */
export function lenient(document: object): object {
  const reached = [...schemasOfResponses(document)];
  const isReached = (pointer: string) => reached.some((one) => pointer === one || pointer.startsWith(`${one}/`));
  return mapDocument(document, (node, { kind, direction, pointer }, inside) => {
    if (kind !== 'schema') return inside(node);
    const ofHeader = pointer.startsWith('#/components/headers/');
    const isShared = direction === undefined && (ofHeader || isReached(pointer));
    const plain = without(CONDITIONS, node);
    return inside(direction === 'response' || isShared ? loose(plain) : plain);
  });
}

const without = (keywords: readonly string[], schema: Node): Record<string, unknown> =>
  Object.fromEntries(Object.entries(schema).filter(([keyword]) => !keywords.includes(keyword)));

function loose(schema: Node): Node {
  const { enum: values, const: value, format, oneOf, ...rest } = schema;
  const made = without(LIMITS, rest);
  if (typeof format === 'string' && TYPING.includes(format)) made.format = format;
  for (const keyword of ['additionalProperties', 'unevaluatedProperties'])
    if (made[keyword] === false) delete made[keyword];
  if (oneOf !== undefined) {
    // Without the limits several branches may fit.
    if (made.anyOf === undefined) made.anyOf = oneOf;
    else made.allOf = [...((made.allOf as unknown[] | undefined) ?? []), { anyOf: oneOf }];
  }
  const known = Array.isArray(values) ? (values as unknown[]) : value === undefined ? undefined : [value];
  if (known === undefined) return made;
  if (typesOf(schema).length === 0) Object.assign(made, typeOfAll(known));
  return { ...made, ...(Array.isArray(values) && { 'x-extensible-enum': made['x-extensible-enum'] ?? values }) };
}

/** The one type that all values have, if they have one: then generators need not fall back to any value. */
function typeOfAll(values: readonly unknown[]): Node {
  const types = new Set(values.map((value) => (isObject(value) ? 'object' : typeof value)));
  const [type] = types;
  return types.size === 1 && (type === 'string' || type === 'boolean' || type === 'number') ? { type } : {};
}
