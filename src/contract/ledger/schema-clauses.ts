import { join } from '../pointer.js';
import { isObject } from '../schema/schema.js';
import type { Clause } from './clauses.js';

/** Keywords that are one assertion whatever their value. */
const PLAIN = [
  ...['type', 'const', 'format', 'pattern', 'contentMediaType', 'contentEncoding', 'multipleOf'],
  ...['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'],
  ...['minProperties', 'maxProperties', 'minContains', 'maxContains'],
];

/** Keywords that assert something only where they are true. In OpenAPI 3.0 the exclusive limits are among them. */
const FLAGS = ['uniqueItems', 'nullable', 'readOnly', 'writeOnly'];
const LIMITS = ['exclusiveMinimum', 'exclusiveMaximum'];

/** Keywords that hold values, schemas by position, schemas by name, or one schema. */
const VALUE_LISTS = ['enum', 'required'];
const SCHEMA_LISTS = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const SCHEMA_MAPS = ['properties', 'patternProperties', 'dependentSchemas'];
const SCHEMAS = [
  'items',
  'additionalProperties',
  'unevaluatedProperties',
  'unevaluatedItems',
  'propertyNames',
  'contains',
  'not',
  'if',
  'then',
  'else',
];

/** The clauses of a schema and of those written inside it. A `$ref` is not followed. */
export function* schemaClauses(schema: unknown, pointer: string): Generator<Clause> {
  if (!isObject(schema)) return;
  const clause = (kind: string, ...tokens: (string | number)[]): Clause => ({
    pointer: join(pointer, kind, ...tokens),
    kind,
  });
  const listed = (keyword: string) => [...(Array.isArray(schema[keyword]) ? schema[keyword] : []).entries()];
  const named = (keyword: string) => Object.entries(isObject(schema[keyword]) ? schema[keyword] : {});

  for (const keyword of PLAIN) if (schema[keyword] !== undefined) yield clause(keyword);
  for (const keyword of FLAGS) if (schema[keyword] === true) yield clause(keyword);
  for (const keyword of LIMITS)
    if (typeof schema[keyword] === 'number' || schema[keyword] === true) yield clause(keyword);
  for (const keyword of VALUE_LISTS) for (const [i] of listed(keyword)) yield clause(keyword, i);
  for (const [name, dependents] of named('dependentRequired')) {
    if (Array.isArray(dependents)) for (const i of dependents.keys()) yield clause('dependentRequired', name, i);
  }
  for (const keyword of SCHEMA_LISTS) {
    for (const [i, one] of listed(keyword)) {
      yield clause(keyword, i);
      yield* schemaClauses(one, join(pointer, keyword, i));
    }
  }
  for (const keyword of SCHEMA_MAPS) {
    for (const [name, one] of named(keyword)) {
      yield clause(keyword, name);
      yield* schemaClauses(one, join(pointer, keyword, name));
    }
  }
  for (const keyword of SCHEMAS) {
    if (schema[keyword] !== false && !isObject(schema[keyword])) continue;
    yield clause(keyword);
    yield* schemaClauses(schema[keyword], join(pointer, keyword));
  }
  yield* ruleClauses(schema, pointer);
}

/** The cross-field rules that a schema or a response holds. */
export function* ruleClauses(holder: Readonly<Record<string, unknown>>, pointer: string): Generator<Clause> {
  const rules = holder['x-rules'];
  for (const name of Object.keys(isObject(rules) ? rules : {})) {
    yield { pointer: join(pointer, 'x-rules', name), kind: 'x-rules' };
  }
}
