import { isObject } from '../../../src/contract/schema/schema.js';

const isText = (value: unknown) => typeof value === 'string';
const isNumber = (value: unknown) => typeof value === 'number';
const isFlag = (value: unknown) => typeof value === 'boolean';
const isSchema = (value: unknown) => isObject(value) || isFlag(value);
const isList = (value: unknown) => Array.isArray(value);
const are = (test: (value: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(test);
const isMapOf = (test: (value: unknown) => boolean) => (value: unknown) =>
  isObject(value) && Object.values(value).every(test);

const TYPES = ['null', 'boolean', 'string', 'number', 'integer', 'object', 'array'];
const isType = (value: unknown) => TYPES.includes(value as string);

/** Every keyword that a quick test can hold, and the form of its value. */
const KEYWORDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  type: (value) => isType(value) || are(isType)(value),
  enum: isList,
  const: () => true,
  $ref: isText,
  ...Object.fromEntries(['pattern', 'format'].map((keyword) => [keyword, isText])),
  ...Object.fromEntries(['jsonText', 'uniqueItems'].map((keyword) => [keyword, isFlag])),
  ...Object.fromEntries(
    ['Length', 'Items', 'Properties', 'Contains'].flatMap((of) => [
      [`min${of}`, isNumber],
      [`max${of}`, isNumber],
    ]),
  ),
  ...Object.fromEntries(
    ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'].map((keyword) => [keyword, isNumber]),
  ),
  required: are(isText),
  dependentRequired: isMapOf(are(isText)),
  ...Object.fromEntries(['properties', 'patternProperties'].map((keyword) => [keyword, isMapOf(isSchema)])),
  ...Object.fromEntries(['allOf', 'anyOf', 'oneOf', 'prefixItems'].map((keyword) => [keyword, are(isSchema)])),
  ...Object.fromEntries(
    ['additionalProperties', 'unevaluatedProperties', 'propertyNames', 'items', 'contains', 'not'].map((keyword) => [
      keyword,
      isSchema,
    ]),
  ),
};

/**
 * Makes sure that a lowered schema says nothing that its test would pass over.
 *
 * @throws Error naming the keyword
 */
export function checkKeywords(schema: Readonly<Record<string, unknown>>): void {
  for (const [keyword, value] of Object.entries(schema)) {
    const isGood = Object.hasOwn(KEYWORDS, keyword) ? KEYWORDS[keyword]! : undefined;
    if (!isGood) throw new Error(`no quick test can be made of the keyword ${keyword}`);
    if (!isGood(value)) throw new Error(`${keyword} has a value of the wrong form: ${JSON.stringify(value)}`);
  }
}
