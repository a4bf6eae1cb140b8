import { isObject } from '../../schema/schema.js';

const ANNOTATIONS = [
  'title',
  'description',
  'example',
  'examples',
  'default',
  'deprecated',
  '$comment',
  'externalDocs',
  'xml',
];

/** A schema without what asserts nothing. */
export const assertionsOf = (schema: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => isAssertion(key))
      .map(([key, one]) => [key, below(key, one)]),
  );

const isAssertion = (key: string): boolean => key === 'x-rules' || !(ANNOTATIONS.includes(key) || key.startsWith('x-'));

function below(keyword: string, value: unknown): unknown {
  if (['enum', 'const', 'required', 'x-rules'].includes(keyword)) return value;
  if (Array.isArray(value)) return value.map((one) => (isObject(one) ? assertionsOf(one) : (one as unknown)));
  if (!isObject(value)) return value;
  const isMap = ['properties', 'patternProperties', 'dependentSchemas'].includes(keyword);
  return isMap
    ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, isObject(one) ? assertionsOf(one) : one]))
    : assertionsOf(value);
}
