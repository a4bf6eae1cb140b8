import type { Formats } from '../../formats/format.js';
import { equal } from '../../schema/equal.js';
import { typesOf, type SchemaObject } from '../../schema/schema.js';

const TIMES = ['date', 'date-time', 'time', 'duration'];
const LONGEST_TIME = 35;
const MOST_DIGITS = 6;

/**
 * Whether the contract shows that a text is of a closed vocabulary: a member of a list, the one value allowed, or a
 * date. Of such a text it gives nothing away that it is there.
 */
export const isClosedText = (text: string, schemas: readonly SchemaObject[], formats: Formats): boolean =>
  schemas.some((schema) => lists(schema, text) || isTime(text, schema, formats));

/** The same for a number: one that the contract lists, or a short one where it asks for a number. */
export const isClosedNumber = (number: number, schemas: readonly SchemaObject[]): boolean =>
  schemas.some(
    (schema) =>
      lists(schema, number) ||
      (typesOf(schema).some((type) => type === 'number' || type === 'integer') &&
        String(number).replace(/\D/g, '').length <= MOST_DIGITS),
  );

const lists = (schema: SchemaObject, value: unknown): boolean =>
  ('const' in schema && equal(schema.const, value)) ||
  [schema.enum, schema['x-extensible-enum']].some((list) => Array.isArray(list) && list.includes(value));

function isTime(text: string, { format }: SchemaObject, formats: Formats): boolean {
  if (typeof format !== 'string' || !TIMES.includes(format) || text.length > LONGEST_TIME) return false;
  const known = formats[format];
  return known?.type === 'string' ? known.test(text) : /^[\dTZPYMWDHS:.+-]+$/.test(text);
}
