import { join } from '../../pointer.js';
import { isObject, typesOf } from '../../schema/schema.js';
import { readAlternatives } from './alternatives.js';
import { ASSERTIONS, BESIDE_PATTERN, codeOf } from './assertions.js';
import { readList } from './lists.js';
import { readObject } from './objects.js';
import { once, silentOnce } from './once.js';
import { besides, listedIn, schemaText, type SchemaText, type SpecText } from './spec-text.js';
import { absorb, emptyReading, fits, type Reading, type Told } from './told.js';
import { isOfType } from './types.js';

/**
 * What the text of a schema has to say against a value: every breach, and in a response every property that it does
 * not know. A second reader beside the check's, written from the design alone.
 */
export const readWhole = (text: SpecText, place: SchemaText, value: unknown, at = ''): readonly Told[] =>
  value !== null && typeof value === 'object'
    ? once(text, place, value, at, () => readAfresh(text, place, value, at))
    : silentOnce(text, place, value, () => readAfresh(text, place, value, at));

function readAfresh(text: SpecText, place: SchemaText, value: unknown, at: string): readonly Told[] {
  const reading = readBeside(text, place, value, at);
  if (text.direction === 'response' && isObject(value) && !reading.open && namesProperties(text, place)) {
    const unknown = Object.keys(value).filter((name) => !reading.names.has(name));
    for (const name of unknown) {
      reading.told.push({ code: 'property.undocumented', pointer: join(at, name), clause: place.pointer });
    }
  }
  return reading.told;
}

/** The same for a schema that speaks of a value beside others. */
export function readBeside(text: SpecText, place: SchemaText, value: unknown, at: string): Reading {
  const reading = emptyReading();
  const { pointer, schema } = place;
  if (schema === false) reading.told.push({ code: 'schema.false', pointer: at, clause: pointer });
  if (!isObject(schema)) return reading;
  if (text.version30 && schema.nullable === true && value === null) return reading;
  if (typeof schema.$ref === 'string') {
    absorb(reading, readBeside(text, schemaText(text, schema.$ref), value, at));
    if (text.version30) return reading;
  }
  const types = typesOf(schema);
  if (types.length > 0 && !types.some((type) => isOfType(type, value))) {
    const code = value === null ? 'schema.null' : 'schema.type';
    reading.told.push({ code, pointer: at, clause: join(pointer, 'type') });
    return reading;
  }
  readAssertions(pointer, schema, value, at, reading);
  if (Array.isArray(value)) readList(text, pointer, schema, value, at, reading);
  readCombined(text, place, schema, value, at, reading);
  if (isObject(value)) readObject(text, pointer, schema, value, at, reading);
  return reading;
}

function readAssertions(
  pointer: string,
  schema: Readonly<Record<string, unknown>>,
  value: unknown,
  at: string,
  { told }: Reading,
): void {
  const broken = Object.keys(schema).filter(
    (keyword) => Object.hasOwn(ASSERTIONS, keyword) && !ASSERTIONS[keyword]!(schema[keyword] as never, value, schema),
  );
  const silent = broken.includes('pattern') ? BESIDE_PATTERN : new Set<string>();
  for (const keyword of broken.filter((one) => !silent.has(one))) {
    told.push({ code: codeOf(keyword, schema[keyword], value), pointer: at, clause: join(pointer, keyword) });
  }
}

function readCombined(
  text: SpecText,
  place: SchemaText,
  schema: Readonly<Record<string, unknown>>,
  value: unknown,
  at: string,
  reading: Reading,
): void {
  for (const one of listedIn(place, 'allOf')) absorb(reading, readBeside(text, one, value, at));
  readAlternatives(text, place, 'anyOf', value, at, reading);
  readAlternatives(text, place, 'oneOf', value, at, reading);
  const below = (keyword: string): SchemaText => ({ pointer: join(place.pointer, keyword), schema: schema[keyword] });
  if ('not' in schema && fits(readBeside(text, below('not'), value, at))) {
    reading.told.push({ code: 'schema.not', pointer: at, clause: join(place.pointer, 'not') });
  }
  if (!('if' in schema)) return;
  const condition = readBeside(text, below('if'), value, at);
  if (fits(condition)) absorb(reading, { ...condition, told: [] });
  absorb(reading, readBeside(text, below(fits(condition) ? 'then' : 'else'), value, at));
}

/** Whether a schema, or one that may speak beside it, lists properties. An object of any other schema is a map. */
export const namesProperties = (text: SpecText, place: SchemaText): boolean =>
  [...besides(text, place)].some(
    ({ pointer, schema }) =>
      isObject(schema) &&
      (isObject(schema.properties) ||
        ['then', 'else'].some(
          (keyword) =>
            keyword in schema && namesProperties(text, { pointer: join(pointer, keyword), schema: schema[keyword] }),
        )),
  );
