import { expect, test } from '@jest/globals';
import type { ValidateFunction } from 'ajv';
import { assertingAjv } from '../../../contract-tests/support/asserting-ajv.js';
import { schemasOfEveryKind, shared } from '../../../contract-tests/support/schemas-of-every-kind.js';
import { plainValues } from '../../../contract-tests/support/values-of-every-kind.js';
import { formats } from '../../contract/formats/formats.js';
import { valueAt } from '../../contract/pointer.js';
import { explain } from '../../contract/schema/explain.js';
import type { Direction } from '../../contract/schema/schema.js';
import { lenient } from './lenient.js';
import { strictSchema } from './strict-schema.js';
import { toVersion30 } from './to-version30.js';
import { toVersion31 } from './to-version31.js';

const ASKED = '#/components/schemas/Asked';
/** The scalars, which come first, and enough of the others to tell schemas apart. */
const values = plainValues.filter((_, i) => i < 24 || i % 40 === 0);

const DIRECTIONS: readonly Direction[] = ['request', 'response'];

/** A document with one response of the schema, so that it counts as reached. */
const documentOf = (openapi: string, schema: object | boolean) => ({
  openapi,
  info: { title: 'a', version: '1' },
  paths: { '/a': { get: { responses: { 200: { content: { 'application/json': { schema: { $ref: ASKED } } } } } } } },
  components: { schemas: { ...shared, Asked: schema } },
});

const accepts = (document: object, direction: Direction, value: unknown): boolean =>
  explain(document, ASKED, value, { formats, direction }).every(({ code }) => code === 'property.undocumented');

/** Told in short: a long list of everything helps nobody. */
const shortest = (some: readonly unknown[]): string[] =>
  some
    .map((value) => JSON.stringify(value))
    .sort((one, other) => one.length - other.length)
    .slice(0, 3);

const differing = (one: object, other: object, direction: Direction): string[] =>
  shortest(values.filter((value) => accepts(one, direction, value) !== accepts(other, direction, value)));

test.each(schemasOfEveryKind)('OpenAPI 3.1 says the same as the contract: %s, %s', (openapi, _name, schema) => {
  const document = documentOf(openapi, schema);
  const { document: made } = toVersion31(document);
  expect(valueAt(made, '/openapi')).toBe('3.1.0');
  for (const direction of DIRECTIONS) expect(differing(document, made, direction)).toEqual([]);
});

/** What 3.0 has no words for, by the keywords that are left out. */
const BEYOND: Readonly<Record<string, readonly string[]>> = {
  'JSON text': ['contentMediaType'],
  'patterned names': ['patternProperties'],
  'names of a form': ['propertyNames'],
  'a tuple': ['items', 'prefixItems'],
  'a list that contains': ['contains', 'maxContains', 'minContains'],
  'a list that may contain': ['contains', 'minContains'],
  'all of, closed': ['unevaluatedProperties'],
  'if and then': ['else', 'if', 'then'],
  'if with properties': ['if', 'then'],
  'required together': ['dependentRequired'],
  'schemas together': ['dependentSchemas'],
  'a reference together': ['dependentSchemas'],
  'unevaluated numbers': ['unevaluatedProperties'],
  'alternatives, closed': ['unevaluatedProperties'],
  'alternatives by pattern': ['patternProperties'],
  'patterned and closed': ['additionalProperties', 'patternProperties'],
  'patterned and required': ['patternProperties'],
  'a short tuple': ['items', 'prefixItems'],
  'names of a list': ['propertyNames'],
};

const of31 = schemasOfEveryKind.filter(([openapi]) => openapi.startsWith('3.1'));

test.each(of31)('OpenAPI 3.0 says the same, or lists what it cannot: %s, %s', (openapi, name, schema) => {
  const document = documentOf(openapi, schema);
  const { document: made, leftOut } = toVersion30(document);
  const lost = leftOut.filter(({ says }) => !says.includes('is written as nullable')).map(({ keyword }) => keyword);
  expect([...new Set(lost)].sort()).toEqual(BEYOND[name] ?? []);
  if (lost.length > 0) return;
  for (const direction of DIRECTIONS) expect(differing(document, made, direction)).toEqual([]);
});

test.each(of31)('and back in 3.1 says the same still: %s, %s', (openapi, _name, schema) => {
  const { document: made } = toVersion30(documentOf(openapi, schema));
  const { document: back, leftOut } = toVersion31(made);
  expect(leftOut).toEqual([]);
  for (const direction of DIRECTIONS) expect(differing(made, back, direction)).toEqual([]);
});

/** One for all: what takes long is not to compile a schema but to make an ajv. */
const ajv = assertingAjv({ strict: false });
let schemas = 0;
const validatorOf = (strict: (id: string) => object): ValidateFunction =>
  ajv.compile(strict(`https://a.invalid/asked-${++schemas}.json`));

test.each(schemasOfEveryKind)('a strict schema says the same by itself: %s, %s', (openapi, _name, schema) => {
  const document = documentOf(openapi, schema);
  const { document: version31 } = toVersion31(document);
  for (const direction of DIRECTIONS) {
    const validate = validatorOf((id) => strictSchema(version31, ASKED, direction, id));
    expect(shortest(values.filter((value) => accepts(document, direction, value) !== validate(value)))).toEqual([]);
  }
});

test.each(schemasOfEveryKind)(
  'the lenient form takes all that the strict one takes: %s, %s',
  (openapi, _name, schema) => {
    const document = documentOf(openapi, schema);
    const made = lenient(document);
    const refused = values.filter((value) => accepts(document, 'response', value) && !accepts(made, 'response', value));
    expect(shortest(refused)).toEqual([]);
  },
);
