import { join } from '../../pointer.js';
import { isObject, member, typesOf } from '../../schema/schema.js';
import { discriminatorText } from './discriminator.js';
import { readBeside } from './reading.js';
import { listedIn, type SchemaText, type SpecText } from './spec-text.js';
import { absorb, fits, type Reading, type Told } from './told.js';

/** What `anyOf` or `oneOf` says: through the form that fits, through the nearest, or, where none is near, as a whole. */
export function readAlternatives(
  text: SpecText,
  place: SchemaText,
  keyword: 'anyOf' | 'oneOf',
  value: unknown,
  at: string,
  reading: Reading,
): void {
  const forms = listedIn(place, keyword);
  if (forms.length === 0) return;
  const schema = place.schema as Readonly<Record<string, unknown>>;
  const discriminator = isObject(value) ? discriminatorText(schema, forms) : undefined;
  if (discriminator) {
    const { property, names } = discriminator;
    const name = member(value as object, property);
    const form = forms[names.findIndex((list) => list.some((one) => one === name))];
    if (form) return absorb(reading, readBeside(text, form, value, at));
    reading.open = true;
    const code = name === undefined ? 'schema.required' : `schema.${keyword}`;
    reading.told.push({ code, pointer: join(at, property), clause: join(place.pointer, 'discriminator') });
    return;
  }
  const tried = forms.map((form) => ({ form, ...readBeside(text, form, value, at) }));
  const fitting = tried.filter(fits);
  const clause = join(place.pointer, keyword);
  if (fitting.length > 0) {
    for (const { form, names, open } of fitting) absorb(reading, { told: [], names, open: open || isAnyObject(form) });
    reading.told.push(...nearest(fitting, value)[0]!.told);
    if (keyword === 'oneOf' && fitting.length > 1) reading.told.push({ code: 'schema.oneOf', pointer: at, clause });
    return;
  }
  const near = nearest(
    tried.filter(({ told }) => !told.some((one) => isOfTheKind(one, at))),
    value,
  );
  const undecided = near.length > 1 && near.every(({ told }) => told.every(({ pointer }) => pointer === at));
  if (near[0] && !undecided) return absorb(reading, near[0]);
  reading.open = true;
  reading.told.push({ code: value === null ? 'schema.null' : `schema.${keyword}`, pointer: at, clause });
}

/** The forms that have the least to say against a value. A property that a form does not know counts. */
function nearest<T extends Reading>(tried: readonly T[], value: unknown): T[] {
  const count = ({ told, names, open }: Reading): number =>
    told.length + (isObject(value) && !open ? Object.keys(value).filter((name) => !names.has(name)).length : 0);
  const least = Math.min(...tried.map(count));
  return tried.filter((one) => count(one) === least);
}

/** Whether a form was refused for the kind of value, and not for something inside it. */
const isOfTheKind = ({ code, pointer }: Told, at: string): boolean =>
  pointer === at && ['schema.type', 'schema.null', 'schema.false', 'schema.anyOf', 'schema.oneOf'].includes(code);

const NARROWER = ['properties', 'required', 'allOf', 'anyOf', 'oneOf', 'not', 'if', '$ref', 'propertyNames'];

/** Whether a form says "any object", and nothing about its members. */
const isAnyObject = ({ schema }: SchemaText): boolean => {
  if (!isObject(schema)) return schema === true;
  const isOfObjects = Object.keys(schema).length === 0 || typesOf(schema).includes('object');
  return isOfObjects && schema.additionalProperties !== false && !NARROWER.some((keyword) => keyword in schema);
};
