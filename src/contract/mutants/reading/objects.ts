import { join } from '../../pointer.js';
import { isObject, member } from '../../schema/schema.js';
import { matches } from './assertions.js';
import { readBeside, readWhole } from './reading.js';
import { nodeAt, type SpecText } from './spec-text.js';
import { absorb, fits, type Reading } from './told.js';

type SchemaObject = Readonly<Record<string, unknown>>;
type Fields = Readonly<Record<string, unknown>>;

/** What a schema says of the members of an object. */
export function readObject(
  text: SpecText,
  pointer: string,
  schema: SchemaObject,
  value: Fields,
  at: string,
  reading: Reading,
): void {
  readRequired(text, pointer, schema, value, at, reading);
  for (const [name, one] of Object.entries(value)) readMember(text, pointer, schema, name, one, at, reading);
  if (schema.additionalProperties !== undefined) reading.open = true;
  if (schema.propertyNames !== undefined) {
    const place = { pointer: join(pointer, 'propertyNames'), schema: schema.propertyNames };
    const bad = Object.keys(value).some((name) => !fits(readBeside(text, place, name, at)));
    if (bad) reading.told.push({ code: 'schema.propertyNames', pointer: at, clause: place.pointer });
  }
  for (const [name, dependent] of entriesOf(schema.dependentSchemas)) {
    if (!Object.hasOwn(value, name)) continue;
    absorb(
      reading,
      readBeside(text, { pointer: join(pointer, 'dependentSchemas', name), schema: dependent }, value, at),
    );
  }
  if (schema.unevaluatedProperties !== undefined) readUnevaluated(text, pointer, schema, value, at, reading);
}

function readRequired(
  text: SpecText,
  pointer: string,
  schema: SchemaObject,
  value: Fields,
  at: string,
  { told }: Reading,
): void {
  const check = (names: unknown, ...clause: string[]) =>
    (Array.isArray(names) ? (names as string[]) : []).forEach((name, i) => {
      if (Object.hasOwn(value, name) || (clause.length === 1 && isForTheOtherSide(text, schema, name))) return;
      told.push({ code: 'schema.required', pointer: join(at, name), clause: join(pointer, ...clause, i) });
    });
  check(schema.required, 'required');
  for (const [trigger, names] of entriesOf(schema.dependentRequired)) {
    if (Object.hasOwn(value, trigger)) check(names, 'dependentRequired', trigger);
  }
}

/** A required property that is `writeOnly` is required in requests alone, one that is `readOnly` in responses alone. */
const isForTheOtherSide = (text: SpecText, schema: SchemaObject, name: string): boolean =>
  isObject(schema.properties) &&
  Object.hasOwn(schema.properties, name) &&
  isMarked(text, schema.properties[name], text.direction === 'response' ? 'writeOnly' : 'readOnly');

/** Whether a schema is marked, itself or behind its `$ref`. */
export function isMarked({ document }: SpecText, schema: unknown, mark: 'readOnly' | 'writeOnly'): boolean {
  if (!isObject(schema)) return false;
  return (
    schema[mark] === true || (typeof schema.$ref === 'string' && nodeAt(document, schema.$ref).value[mark] === true)
  );
}

function readMember(
  text: SpecText,
  pointer: string,
  schema: SchemaObject,
  name: string,
  value: unknown,
  at: string,
  reading: Reading,
): void {
  const { told, names } = reading;
  const own = isObject(schema.properties) ? member(schema.properties, name) : undefined;
  const patterned = entriesOf(schema.patternProperties).filter(([source]) => matches(source, name));
  if (own !== undefined || patterned.length > 0) names.add(name);
  if (own !== undefined) {
    const place = { pointer: join(pointer, 'properties', name), schema: own };
    if (text.direction === 'response' && isMarked(text, own, 'writeOnly')) {
      told.push({ code: 'schema.writeOnly', pointer: join(at, name), clause: join(place.pointer, 'writeOnly') });
    } else told.push(...readWhole(text, place, value, join(at, name)));
  }
  for (const [source, one] of patterned) {
    told.push(
      ...readWhole(text, { pointer: join(pointer, 'patternProperties', source), schema: one }, value, join(at, name)),
    );
  }
  if (own !== undefined || patterned.length > 0) return;
  const place = { pointer: join(pointer, 'additionalProperties'), schema: schema.additionalProperties };
  if (place.schema === false) {
    told.push({ code: 'schema.additionalProperties', pointer: join(at, name), clause: place.pointer });
  } else told.push(...readWhole(text, place, value, join(at, name)));
}

/** `unevaluatedProperties` speaks of what no schema beside it knows. */
function readUnevaluated(
  text: SpecText,
  pointer: string,
  schema: SchemaObject,
  value: Fields,
  at: string,
  reading: Reading,
): void {
  const place = { pointer: join(pointer, 'unevaluatedProperties'), schema: schema.unevaluatedProperties };
  const rest = reading.open ? [] : Object.keys(value).filter((name) => !reading.names.has(name));
  for (const name of rest) {
    if (place.schema === false) {
      reading.told.push({ code: 'schema.unevaluatedProperties', pointer: join(at, name), clause: place.pointer });
    } else reading.told.push(...readWhole(text, place, value[name], join(at, name)));
  }
  reading.open = true;
}

const entriesOf = (value: unknown): [string, unknown][] => (isObject(value) ? Object.entries(value) : []);
