import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export type Document = Record<string, unknown>;

const isObject = (value: unknown): value is Document =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/**
 * A contract as the peers get it: without what it asks of credentials, since no exchange of the corpus holds any, and
 * each would be told for that alone.
 */
export function readDocument(file: string): Document {
  const { security: _, ...document } = parse(readFileSync(file, 'utf8')) as Document;
  return document;
}

/**
 * The same contract in the OpenAPI 3.0 that tools agree on: null among the types becomes `nullable`. What text holds
 * cannot be said there. An excluded limit is a number, since few know that 3.0 has a flag for it.
 */
export const asOpenApi30 = ({ info, ...document }: Document): Document => {
  const { summary: _, ...rest } = info as Document;
  return { ...(mapped(document, (schema) => excluded(nullable(schema))) as Document), info: rest, openapi: '3.0.3' };
};

function nullable({ contentMediaType: _, ...schema }: Document): Document {
  const { type } = schema;
  if (!Array.isArray(type)) return schema;
  const types = type.filter((one) => one !== 'null') as unknown[];
  return { ...schema, type: types[0], ...(types.length < type.length && { nullable: true }) };
}

/** The same contract in OpenAPI 3.1: `nullable` becomes a type, and an excluded limit a number. */
export const asOpenApi31 = (document: Document): Document => ({
  ...(mapped(document, (schema) => excluded(typed(schema))) as Document),
  openapi: '3.1.0',
});

const typed = ({ nullable: orNull, ...schema }: Document): Document =>
  orNull === true && typeof schema.type === 'string' ? { ...schema, type: [schema.type, 'null'] } : schema;

function excluded(schema: Document): Document {
  const out = { ...schema };
  for (const [flag, limit] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    if (typeof out[flag] !== 'boolean') continue;
    const isExcluded = out[flag];
    delete out[flag];
    if (!isExcluded) continue;
    out[flag] = out[limit];
    delete out[limit];
  }
  return out;
}

/** Maps every object of a document, the inner ones first. */
function mapped(value: unknown, map: (object: Document) => Document): unknown {
  if (Array.isArray(value)) return value.map((item) => mapped(item, map));
  if (!isObject(value)) return value;
  return map(Object.fromEntries(Object.entries(value).map(([key, member]) => [key, mapped(member, map)])));
}
