import type { Formats } from '../formats/format.js';
import { join } from '../pointer.js';
import { Budget } from './budget.js';
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
import { MOST_VIOLATIONS, Violations, type Violation } from './violation.js';
import { merge, tell, type Outcome, type Spot, type Walk } from './walk.js';

export interface ExplainOptions {
  readonly formats: Formats;
  readonly direction: Direction;
  /** Whether a fault that repeats over the items of a list is told for each of them, not once with a count. */
  readonly tellsEach?: boolean;
}

/**
 * Tells every way in which a value breaks the schema at a pointer of an OpenAPI 3.0 or 3.1 document, and, in a
 * response, which of its properties the schema does not know.
 *
 * One cause gives one violation: a value of the wrong type is told once, and `anyOf` and `oneOf` speak through the
 * branch that fits best.
 *
 * @throws RangeError where the schemas multiply so often over the value that it would not end in time
 */
export function explain(document: object, pointer: string, value: unknown, options: ExplainOptions): Violation[] {
  const behind = new Map<string, { readonly value: unknown; readonly outcome: Outcome }>();
  const walk: Walk = {
    document,
    ...options,
    budget: new Budget(value),
    version30: isVersion30(document),
    apply: (place, spot) => apply(place, spot, walk),
    inPlace: (place, spot) => inPlace(place, spot, walk),
    behindReference(reference, spot) {
      const key = `${reference}\n${spot.pointer}\n${spot.pattern}`;
      const known = behind.get(key);
      if (known && known.value === spot.value) return known.outcome; // a name of a property has the place of its object
      const outcome = inPlace(placeAt(document, reference), spot, walk);
      behind.set(key, { value: spot.value, outcome });
      return outcome;
    },
  };
  return walk.apply(placeAt(document, pointer), { value, pointer: '', pattern: '' }).list();
}

function apply(place: Place, spot: Spot, walk: Walk): Violations {
  const { violations, known } = walk.inPlace(place, spot);
  if (walk.direction === 'response' && isObject(spot.value) && listsProperties(walk.document, place)) {
    const names = known.unknown(spot.value);
    const clause = dereference(walk.document, place).pointer;
    names.slice(0, MOST_VIOLATIONS).forEach((name, i) =>
      violations.add({
        code: 'property.undocumented',
        pointer: join(spot.pointer, name),
        pattern: join(spot.pattern, name),
        clause,
        says: 'is not in the contract',
        count: i === MOST_VIOLATIONS - 1 ? names.length - i : 1,
      }),
    );
  }
  return violations;
}

function inPlace({ pointer, schema }: Place, spot: Spot, walk: Walk): Outcome {
  walk.budget.spend();
  const outcome: Outcome = { violations: new Violations(walk.tellsEach), known: new Known() };
  if (schema === true) return outcome;
  if (schema === false) {
    tell(outcome, 'schema.false', spot, pointer, 'must not be there');
    return outcome;
  }
  if (walk.version30 && schema.nullable === true && spot.value === null) return outcome;
  if (typeof schema.$ref === 'string') {
    merge(outcome, walk.behindReference(schema.$ref, spot));
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
