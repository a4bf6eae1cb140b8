import type { Formats } from '../../formats/format.js';
import { fixedLength } from '../../schema/pattern.js';
import { typesOf, type SchemaObject } from '../../schema/schema.js';
import {
  ANY_TEXT,
  DATE_TIME,
  JSON_TEXT,
  NUMBER,
  SOME_TEXT,
  textUpTo,
  URL_TEXT,
  WHOLE_NUMBER,
  type Blank,
} from './blank.js';
import { isAnnotation } from './keywords.js';
import { plainPattern } from './plain-pattern.js';

const TEXT_KEYWORDS = ['pattern', 'format', 'enum', 'contentMediaType', 'minLength', 'maxLength'];
const NUMBER_KEYWORDS = ['format', 'minimum'];

/** Every scalar that certainly keeps a schema, as far as that can be told from the keywords that it has. */
export function scalarBlank(schema: SchemaObject, formats: Formats, isNullable: boolean): Blank {
  const keywords = Object.keys(schema).filter((keyword) => !isAnnotation(keyword) && keyword !== 'type');
  const types = typesOf(schema);
  const has = (type: string) => types.length === 0 || types.includes(type);
  const only = (known: readonly string[]) => keywords.every((keyword) => known.includes(keyword));
  const text = has('string') && only(TEXT_KEYWORDS) ? textBlank(schema, formats) : undefined;
  const hasNumber = only(NUMBER_KEYWORDS) && !isNumberFormat(schema.format, formats);
  const bare = [
    ...((has('null') && !('enum' in schema) && only([...TEXT_KEYWORDS, ...NUMBER_KEYWORDS])) || isNullable
      ? ['null']
      : []),
    ...(has('boolean') && keywords.length === 0 ? ['true', 'false'] : []),
    ...(hasNumber ? numberBlank(schema.minimum, types) : []),
  ];
  return { ...text, bare };
}

function textBlank(schema: SchemaObject, formats: Formats): Omit<Blank, 'bare'> | undefined {
  const { pattern, enum: values, contentMediaType, minLength = 0, maxLength } = schema;
  const format = typeof schema.format === 'string' && Object.hasOwn(formats, schema.format) ? schema.format : undefined;
  const isJson = contentMediaType === 'application/json';
  const asked = [pattern, values, format, isJson || undefined].filter((one) => one !== undefined);
  if (asked.length > 1) return undefined;
  if (typeof pattern === 'string') {
    const length = fixedLength(pattern);
    const source = plainPattern(pattern);
    const isLong = length !== undefined && length >= Number(minLength) && length <= Number(maxLength ?? length);
    return source !== undefined && isLong ? { text: source, isSegment: true } : undefined;
  }
  if (asked.length === 0) return freeText(Number(minLength), maxLength);
  if (minLength !== 0 || maxLength !== undefined) return undefined;
  if (Array.isArray(values)) return oneOf(values);
  if (isJson) return { text: JSON_TEXT };
  if (format === 'date-time') return { text: DATE_TIME };
  return format === 'uri' ? { text: URL_TEXT } : undefined;
}

function freeText(least: number, most: unknown): { text: string } | undefined {
  if (most === undefined) return least === 0 ? { text: ANY_TEXT.text! } : least === 1 ? { text: SOME_TEXT } : undefined;
  return least === 0 && typeof most === 'number' && most <= 4096 ? { text: textUpTo(Math.floor(most)) } : undefined;
}

function oneOf(values: readonly unknown[]): { text: string } | undefined {
  const texts = values.filter((value): value is string => typeof value === 'string' && /^[\w-]+$/.test(value));
  return texts.length > 0 && texts.length <= 32 ? { text: `(?:${texts.join('|')})` } : undefined;
}

const isNumberFormat = (format: unknown, formats: Formats): boolean =>
  typeof format === 'string' &&
  format !== 'int32' &&
  Object.hasOwn(formats, format) &&
  formats[format]!.type === 'number';

function numberBlank(minimum: unknown, types: readonly string[]): string[] {
  const sign = minimum === undefined ? '-?' : '';
  if (minimum !== undefined && minimum !== 0) return [];
  if (types.length === 0 || types.includes('number')) return [`${sign}${NUMBER}`];
  return types.includes('integer') ? [`${sign}${WHOLE_NUMBER}`] : [];
}
