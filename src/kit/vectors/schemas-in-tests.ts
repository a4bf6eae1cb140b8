import type { Contract } from '../../contract/contract.js';
import { responsePlaces } from './response/response-places.js';
import type { ResponseCase } from './response/response-vector.js';

type Schema = Record<string, unknown>;

const isObject = (value: unknown): value is Schema =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** For tests: the schema of a case in JSON Schema 2020-12, self-contained. It shares no code with the kit's own. */
export function responseSchema(contract: Contract, { schema: path }: Pick<ResponseCase, 'schema'>): Schema {
  const document = contract.clauses.document as Schema;
  const { content } = responsePlaces(contract).find(({ schemaPath }) => schemaPath === path)!;
  const is30 = String(document.openapi).startsWith('3.0');
  const { schemas = {} } = (document.components ?? {}) as { schemas?: Schema };
  const $defs = Object.fromEntries(Object.entries(schemas).map(([name, one]) => [name, converted(one, is30, schemas)]));
  const root = content.pointer
    .slice(2)
    .split('/')
    .reduce<unknown>(
      (value, token) => (value as Schema)[token.replaceAll('~1', '/').replaceAll('~0', '~')],
      document,
    ) as Schema;
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...converted(root, is30, schemas), $defs };
}

function converted(value: unknown, is30: boolean, schemas: Schema): Schema {
  if (Array.isArray(value)) return value.map((one) => converted(one, is30, schemas)) as unknown as Schema;
  if (!isObject(value)) return value as Schema;
  if (typeof value.$ref === 'string') {
    const { $ref, ...beside } = value;
    const target = $ref.replace('#/components/schemas/', '#/$defs/');
    return is30 ? { $ref: target } : { ...converted(beside, is30, schemas), $ref: target };
  }
  const { discriminator, nullable, exclusiveMinimum, exclusiveMaximum, example: _, ...rest } = value;
  const all = Object.fromEntries(
    Object.entries(rest)
      .filter(([key]) => !key.startsWith('x-'))
      .map(([key, one]) => [
        key,
        ['enum', 'const', 'examples', 'default'].includes(key) ? one : converted(one, is30, schemas),
      ]),
  );
  const made: Schema = {
    ...all,
    ...(Array.isArray(value.required) && { required: readable(value, schemas) }),
    ...(nullable === true && { type: [value.type, 'null'] }),
    ...(isObject(value.properties) && { properties: received(all.properties as Schema) }),
    ...(SPELT_OUT[String(value.format)] && { format: undefined, allOf: [SPELT_OUT[String(value.format)]] }),
    ...(isObject(discriminator) && named(all, discriminator)),
    ...limit('exclusiveMinimum', 'minimum', exclusiveMinimum, value),
    ...limit('exclusiveMaximum', 'maximum', exclusiveMaximum, value),
  };
  return Object.fromEntries(Object.entries(made).filter(([, one]) => one !== undefined));
}

/** What is only ever sent is not required of an answer. */
const readable = ({ required, properties }: Schema, schemas: Schema): unknown[] =>
  (required as string[]).filter((name) => {
    let property = isObject(properties) ? properties[name] : undefined;
    if (isObject(property) && typeof property.$ref === 'string') property = schemas[property.$ref.split('/').at(-1)!];
    return !isObject(property) || property.writeOnly !== true;
  });

/** What is only ever sent must not come back. */
const received = (properties: Schema): Schema =>
  Object.fromEntries(
    Object.entries(properties).map(([name, one]) => [name, isObject(one) && one.writeOnly === true ? false : one]),
  );

/** A discriminator in other words: each form with its names. */
function named({ oneOf }: Schema, { propertyName, mapping }: Schema): Schema {
  const forms = (oneOf as { $ref: string }[]).map((form) => {
    const name = form.$ref.split('/').at(-1)!;
    const names = Object.entries((mapping ?? {}) as Record<string, string>).filter(([, one]) =>
      one.endsWith(`/${name}`),
    );
    const property = { enum: names.length > 0 ? names.map(([one]) => one) : [name] };
    return { allOf: [{ required: [propertyName], properties: { [String(propertyName)]: property } }, form] };
  });
  return { oneOf: undefined, anyOf: forms };
}

/** Formats that JSON Schema does not know, in other words. */
const SPELT_OUT: Readonly<Record<string, Schema>> = {
  byte: { pattern: '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$' },
  int32: { anyOf: [{ not: { type: 'number' } }, { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 }] },
};

/** In OpenAPI 3.0 a flag beside the limit that it excludes. */
const limit = (keyword: string, beside: string, exclusive: unknown, schema: Schema): Schema =>
  exclusive === true ? { [keyword]: schema[beside] } : typeof exclusive === 'number' ? { [keyword]: exclusive } : {};
