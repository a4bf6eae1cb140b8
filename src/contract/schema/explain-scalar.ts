import { join } from '../pointer.js';
import { tell, type Outcome, type Spot, type Walk } from './walk.js';
import { isJsonText } from './json-text.js';
import { codePoints } from './code-points.js';
import { equal } from './equal.js';
import { isListed } from './listed.js';
import { isMultiple } from './multiple.js';
import { matches } from './pattern.js';
import type { SchemaObject } from './schema.js';

interface At {
  readonly pointer: string;
  readonly schema: SchemaObject;
}

/** Explains `enum`, `const` and the assertions on strings and numbers. */
export function explainScalar({ pointer, schema }: At, spot: Spot, walk: Walk, outcome: Outcome): void {
  const { value } = spot;
  const say = (code: string, keyword: string, says: string) => tell(outcome, code, spot, join(pointer, keyword), says);

  if (Array.isArray(schema.enum) && !isListed(schema.enum, value)) {
    const { code, says } = enumViolation(schema.enum, value);
    say(code, 'enum', says);
  }
  if ('const' in schema && !equal(schema.const, value)) say('schema.const', 'const', 'is not the one value allowed');
  if (typeof value === 'string') explainString(schema, value, walk, say);
  if (typeof value === 'number') explainNumber(schema, value, walk, say);
}

type Say = (code: string, keyword: string, says: string) => void;

function enumViolation(values: readonly unknown[], value: unknown): { code: string; says: string } {
  const allowed = values.map((one) => JSON.stringify(one)).join(', ');
  if (value === null) return { code: 'schema.null', says: `must not be null; the contract knows ${allowed}` };
  const folded = typeof value === 'string' ? value.toLowerCase() : undefined;
  const sameButForCase = values.some((one) => typeof one === 'string' && one.toLowerCase() === folded);
  return sameButForCase
    ? { code: 'schema.enum-case', says: `differs by case from a value that the contract knows: ${allowed}` }
    : { code: 'schema.enum', says: `is none of the values that the contract knows: ${allowed}` };
}

function explainString(schema: SchemaObject, value: string, walk: Walk, say: Say): void {
  const { pattern, minLength, maxLength, format } = schema;
  if (typeof pattern === 'string' && !matches(pattern, value)) {
    say('schema.pattern', 'pattern', `does not match ${pattern}`);
    return; // a length beside it has the same cause
  }
  if (typeof minLength === 'number' && codePoints(value) < minLength) {
    say('schema.minLength', 'minLength', `is shorter than ${minLength} characters`);
  }
  if (typeof maxLength === 'number' && codePoints(value) > maxLength) {
    say('schema.maxLength', 'maxLength', `is longer than ${maxLength} characters`);
  }
  const known = typeof format === 'string' && Object.hasOwn(walk.formats, format) ? walk.formats[format] : undefined;
  if (known?.type === 'string' && !known.test(value)) say('schema.format', 'format', `is no ${String(format)}`);
  if (schema.contentMediaType === 'application/json' && !schema.contentEncoding && !isJsonText(value)) {
    say('schema.json-text', 'contentMediaType', 'is text that should be JSON and is not');
  }
}

function explainNumber(schema: SchemaObject, value: number, walk: Walk, say: Say): void {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format } = schema;
  // In OpenAPI 3.0 the exclusive keywords are flags beside the limit.
  const above = exclusiveMinimum === true ? minimum : exclusiveMinimum;
  const below = exclusiveMaximum === true ? maximum : exclusiveMaximum;
  if (typeof minimum === 'number' && exclusiveMinimum !== true && value < minimum) {
    say('schema.minimum', 'minimum', `is too small: the limit is ${minimum}`);
  }
  if (typeof maximum === 'number' && exclusiveMaximum !== true && value > maximum) {
    say('schema.maximum', 'maximum', `is too large: the limit is ${maximum}`);
  }
  if (typeof above === 'number' && value <= above) {
    say('schema.exclusiveMinimum', 'exclusiveMinimum', `must be more than ${above}`);
  }
  if (typeof below === 'number' && value >= below) {
    say('schema.exclusiveMaximum', 'exclusiveMaximum', `must be less than ${below}`);
  }
  if (typeof multipleOf === 'number' && !isMultiple(value, multipleOf)) {
    say('schema.multipleOf', 'multipleOf', `is no multiple of ${multipleOf}`);
  }
  const known = typeof format === 'string' && Object.hasOwn(walk.formats, format) ? walk.formats[format] : undefined;
  if (known?.type === 'number' && !known.test(value)) say('schema.format', 'format', `is no ${String(format)}`);
}
