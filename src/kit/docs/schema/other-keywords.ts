import { markup, type Markup } from '../../../contract/reports/html/markup.js';
import { json } from './facts.js';

/** What is shown in words elsewhere on the page, or says nothing to its readers. */
const SHOWN = new Set([
  ...['$ref', 'type', 'title', 'description', 'format', 'minLength', 'maxLength', 'pattern', 'minimum', 'maximum'],
  ...['exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minItems', 'maxItems', 'uniqueItems', 'minProperties'],
  ...['maxProperties', 'contentMediaType', 'contentEncoding', 'contentSchema', 'const', 'default', 'readOnly'],
  ...['writeOnly', 'minContains', 'maxContains', 'dependentRequired', 'enum', 'example', 'examples', 'nullable'],
  ...['required', 'properties', 'allOf', 'anyOf', 'oneOf', 'prefixItems', 'patternProperties', 'dependentSchemas'],
  ...['$defs', 'items', 'contains', 'additionalProperties', 'unevaluatedProperties', 'unevaluatedItems', 'not', 'if'],
  ...['then', 'else', 'propertyNames', 'deprecated', '$schema', '$id', '$comment', 'xml', 'externalDocs'],
]);

/** Keywords that the page has no words for, as they stand in the contract: nothing that a schema asks is left out. */
export const otherKeywords = (schema: Readonly<Record<string, unknown>>): Markup[] =>
  Object.entries(schema)
    .filter(([keyword]) => !SHOWN.has(keyword) && !keyword.startsWith('x-'))
    .map(([keyword, value]) => markup`<code>${keyword}</code>: ${json(value)}`);
