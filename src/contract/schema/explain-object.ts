import { join } from '../pointer.js';
import { merge, tell, type Outcome, type Spot, type Walk } from './walk.js';
import { matches } from './pattern.js';
import { bindsRequired, isMarked } from './direction.js';
import { isObject, member, type Schema, type SchemaObject } from './schema.js';

/** Explains the assertions on objects and on their members. Runs last: it closes what the others left open. */
export function explainObject(
  { pointer, schema }: { pointer: string; schema: SchemaObject },
  object: Record<string, unknown>,
  spot: Spot,
  walk: Walk,
  outcome: Outcome,
): void {
  const say = (keyword: string, says: string) => tell(outcome, `schema.${keyword}`, spot, join(pointer, keyword), says);
  const count = Object.keys(object).length;
  const { minProperties, maxProperties } = schema;
  if (typeof minProperties === 'number' && count < minProperties)
    say('minProperties', `has fewer than ${minProperties} properties`);
  if (typeof maxProperties === 'number' && count > maxProperties)
    say('maxProperties', `has more than ${maxProperties} properties`);

  explainRequired(pointer, schema, object, spot, walk, outcome);
  explainMembers(pointer, schema, object, spot, walk, outcome);
  if (schema.propertyNames !== undefined) {
    const place = { pointer: join(pointer, 'propertyNames'), schema: schema.propertyNames as Schema };
    const names = Object.keys(object);
    const bad = names.some((name) => walk.inPlace(place, { ...spot, value: name }).violations.broken > 0);
    if (bad) say('propertyNames', 'has a property whose name is not allowed');
  }
  for (const [name, dependent] of entriesOf(schema.dependentSchemas)) {
    if (Object.hasOwn(object, name)) {
      merge(
        outcome,
        walk.inPlace({ pointer: join(pointer, 'dependentSchemas', name), schema: dependent as Schema }, spot),
      );
    }
  }
  explainUnevaluated(pointer, schema, object, spot, walk, outcome);
}

function explainRequired(
  pointer: string,
  schema: SchemaObject,
  object: Record<string, unknown>,
  spot: Spot,
  walk: Walk,
  outcome: Outcome,
): void {
  const missing = (name: string, clause: string) =>
    outcome.violations.add({
      code: 'schema.required',
      pointer: join(spot.pointer, name),
      pattern: join(spot.pattern, name),
      clause,
      says: 'is required and missing',
    });
  const required = Array.isArray(schema.required) ? (schema.required as string[]) : [];
  required.forEach((name, i) => {
    if (!Object.hasOwn(object, name) && bindsRequired(walk.document, schema, name, walk.direction)) {
      missing(name, join(pointer, 'required', i));
    }
  });
  for (const [trigger, names] of entriesOf(schema.dependentRequired)) {
    if (!Object.hasOwn(object, trigger)) continue;
    (names as string[]).forEach((name, i) => {
      if (!Object.hasOwn(object, name)) missing(name, join(pointer, 'dependentRequired', trigger, i));
    });
  }
}

function explainMembers(
  pointer: string,
  schema: SchemaObject,
  object: Record<string, unknown>,
  spot: Spot,
  walk: Walk,
  outcome: Outcome,
): void {
  const { properties, additionalProperties } = schema;
  const patterns = entriesOf(schema.patternProperties).map(([source, one]) => ({
    fits: (name: string) => matches(source, name),
    place: { pointer: join(pointer, 'patternProperties', source), schema: one as Schema },
  }));
  if (additionalProperties !== undefined) outcome.known.open = true;

  for (const [name, value] of Object.entries(object)) {
    const own = isObject(properties) ? member(properties, name) : undefined;
    const matching = patterns.filter(({ fits }) => fits(name));
    const named: Spot = { value, pointer: join(spot.pointer, name), pattern: join(spot.pattern, name) };
    const keyed: Spot = { ...named, pattern: join(spot.pattern, '*') };
    if (own !== undefined) {
      outcome.known.names.add(name);
      const place = { pointer: join(pointer, 'properties', name), schema: own as Schema };
      if (walk.direction === 'response' && isMarked(walk.document, own, 'writeOnly')) {
        tell(
          outcome,
          'schema.writeOnly',
          named,
          join(place.pointer, 'writeOnly'),
          'is write-only and must not be in a response',
        );
      } else outcome.violations.absorb(walk.apply(place, named));
    }
    for (const { place } of matching) {
      outcome.known.names.add(name);
      outcome.violations.absorb(walk.apply(place, keyed));
    }
    if (own !== undefined || matching.length > 0) continue;
    if (additionalProperties === false) {
      tell(
        outcome,
        'schema.additionalProperties',
        named,
        join(pointer, 'additionalProperties'),
        'is not allowed: the object is closed',
      );
    } else if (isObject(additionalProperties)) {
      const place = { pointer: join(pointer, 'additionalProperties'), schema: additionalProperties };
      outcome.violations.absorb(walk.apply(place, keyed));
    }
  }
}

function explainUnevaluated(
  pointer: string,
  schema: SchemaObject,
  object: Record<string, unknown>,
  spot: Spot,
  walk: Walk,
  outcome: Outcome,
): void {
  const { unevaluatedProperties } = schema;
  if (unevaluatedProperties === undefined) return;
  if (!outcome.known.open && unevaluatedProperties !== true) {
    const place = { pointer: join(pointer, 'unevaluatedProperties'), schema: unevaluatedProperties as Schema };
    for (const name of Object.keys(object).filter((one) => !outcome.known.names.has(one))) {
      const named: Spot = { value: object[name], pointer: join(spot.pointer, name), pattern: join(spot.pattern, name) };
      if (unevaluatedProperties === false) {
        tell(outcome, 'schema.unevaluatedProperties', named, place.pointer, 'is not allowed: the object is closed');
      } else outcome.violations.absorb(walk.apply(place, named));
    }
  }
  outcome.known.open = true;
}

const entriesOf = (value: unknown): [string, unknown][] => (isObject(value) ? Object.entries(value) : []);
