import { isObject, typesOf } from '../../schema/schema.js';
import { besides, schemaText, type SpecText } from '../reading/spec-text.js';

const PLAIN: Readonly<Record<string, unknown>> = {
  string: 'mutant',
  integer: 1,
  number: 1,
  boolean: true,
  array: [],
  object: {},
  null: null,
};

/** A value that a schema is likely to take: one that it names itself, or a plain one of its type with what it requires. */
export function exemplarOf(text: SpecText, pointer: string, depth = 0): unknown {
  const schemas = [...besides(text, schemaText(text, pointer))].filter((one) => isObject(one.schema)) as {
    pointer: string;
    schema: Readonly<Record<string, unknown>>;
  }[];
  for (const { schema } of schemas) {
    if ('const' in schema) return schema.const;
    for (const list of [schema.enum, schema.examples])
      if (Array.isArray(list) && list.length > 0) return list[0] as unknown;
    for (const keyword of ['example', 'default']) if (keyword in schema) return schema[keyword];
  }
  const type = schemas.flatMap(({ schema }) => typesOf(schema))[0];
  const required = schemas.flatMap(({ pointer: at, schema }) =>
    (Array.isArray(schema.required) ? (schema.required as string[]) : []).map(
      (name) => [name, `${at}/properties/${name}`] as const,
    ),
  );
  if (required.length === 0 || depth > 3) {
    const limits = schemas
      .flatMap(({ schema }) => [schema.minimum, schema.maximum])
      .filter((one) => typeof one === 'number');
    return limits[0] ?? (type === undefined ? 'mutant' : PLAIN[type]);
  }
  return Object.fromEntries(required.map(([name, at]) => [name, exemplarOf(text, at, depth + 1)]));
}
