import { join } from '../pointer.js';
import { explainArray } from './explain-array.js';
import { explainCombined } from './explain-combined.js';
import { explainObject } from './explain-object.js';
import { explainScalar } from './explain-scalar.js';
import { Known } from './known.js';
import { listsProperties } from './open-maps.js';
import {
  dereference,
  isObject,
  isVersion30,
  placeAt,
  typesOf,
  type Direction,
  type Place,
  type SchemaObject,
} from './schema.js';
import { Violations, type Violation } from './violation.js';

/** The formats that are asserted, by name. A format that is not here is an annotation. */
export type Formats = Readonly<
  Record<
    string,
    | { readonly type: 'string'; readonly test: (value: string) => boolean }
    | { readonly type: 'number'; readonly test: (value: number) => boolean }
  >
>;

/** A value on its way through the schemas. */
export interface Spot {
  readonly value: unknown;
  readonly pointer: string;
  /** The pointer with `*` for each item of a list and each key of a map. */
  readonly pattern: string;
}

/** The walk of one value through one schema. */
export interface Walk {
  readonly document: object;
  readonly formats: Formats;
  readonly direction: Direction;
  readonly version30: boolean;
  /** Applies a schema to a value of its own: a member or an item. */
  readonly apply: (place: Place, spot: Spot) => Violations;
  /** Applies a further schema to the same value. */
  readonly inPlace: (place: Place, spot: Spot) => Outcome;
}

/** What one schema, and all that apply beside it, say of a value. */
export interface Outcome {
  readonly violations: Violations;
  readonly known: Known;
}

export interface ExplainOptions {
  readonly formats: Formats;
  readonly direction: Direction;
}

/**
 * Tells every way in which a value breaks the schema at a pointer of an OpenAPI 3.0 or 3.1 document, and, in a
 * response, which of its properties the schema does not know.
 *
 * One cause gives one violation: a value of the wrong type is told once, and `anyOf` and `oneOf` speak through the
 * branch that fits best.
 */
export function explain(document: object, pointer: string, value: unknown, options: ExplainOptions): Violation[] {
  const walk: Walk = {
    document,
    ...options,
    version30: isVersion30(document),
    apply: (place, spot) => apply(place, spot, walk),
    inPlace: (place, spot) => inPlace(place, spot, walk),
  };
  return walk.apply(placeAt(document, pointer), { value, pointer: '', pattern: '' }).list();
}

function apply(place: Place, spot: Spot, walk: Walk): Violations {
  const { violations, known } = walk.inPlace(place, spot);
  if (walk.direction === 'response' && isObject(spot.value) && listsProperties(walk.document, place)) {
    for (const name of known.unknown(spot.value)) {
      violations.add({
        code: 'property.undocumented',
        pointer: join(spot.pointer, name),
        pattern: join(spot.pattern, name),
        clause: dereference(walk.document, place).pointer,
        says: 'is not in the contract',
      });
    }
  }
  return violations;
}

function inPlace({ pointer, schema }: Place, spot: Spot, walk: Walk): Outcome {
  const outcome: Outcome = { violations: new Violations(), known: new Known() };
  if (schema === true) return outcome;
  if (schema === false) {
    tell(outcome, 'schema.false', spot, pointer, 'must not be there');
    return outcome;
  }
  if (walk.version30 && schema.nullable === true && spot.value === null) return outcome;
  if (typeof schema.$ref === 'string') {
    merge(outcome, walk.inPlace(placeAt(walk.document, schema.$ref), spot));
    if (walk.version30) return outcome;
  }
  if (!hasDeclaredType(schema, spot.value)) {
    const types = typesOf(schema).join(' or ');
    tell(
      outcome,
      spot.value === null ? 'schema.null' : 'schema.type',
      spot,
      join(pointer, 'type'),
      `must be ${types}, is ${typeName(spot.value)}`,
    );
    return outcome;
  }
  const at = { pointer, schema };
  explainScalar(at, spot, walk, outcome);
  if (Array.isArray(spot.value)) explainArray(at, spot.value, spot, walk, outcome);
  explainCombined(at, spot, walk, outcome);
  if (isObject(spot.value)) explainObject(at, spot.value, spot, walk, outcome);
  return outcome;
}

/** Adds a violation at a spot. */
export function tell(outcome: Outcome, code: string, spot: Spot, clause: string, says: string): void {
  outcome.violations.add({ code, pointer: spot.pointer, pattern: spot.pattern, clause, says });
}

/** Adds what a further schema says of the same value. */
export function merge(outcome: Outcome, other: Outcome): void {
  outcome.violations.absorb(other.violations);
  outcome.known.absorb(other.known);
}

/** The JSON type of a value, `integer` where a number has no fraction. */
function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

function hasDeclaredType(schema: SchemaObject, value: unknown): boolean {
  const types = typesOf(schema);
  if (types.length === 0) return true;
  const actual = typeName(value);
  return types.includes(actual) || (actual === 'integer' && types.includes('number'));
}
