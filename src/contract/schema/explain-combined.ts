import { join, valueAt } from '../pointer.js';
import { merge, tell, type Outcome, type Spot, type Walk } from './walk.js';
import { discriminatorOf, type Discriminator } from './discriminator.js';
import { isBareMap } from './open-maps.js';
import { isObject, member, type Place, type Schema, type SchemaObject } from './schema.js';

/** Explains `allOf`, `anyOf`, `oneOf`, `not` and `if`. */
export function explainCombined(
  { pointer, schema }: { pointer: string; schema: SchemaObject },
  spot: Spot,
  walk: Walk,
  outcome: Outcome,
): void {
  for (const place of branches(pointer, 'allOf', schema)) merge(outcome, walk.inPlace(place, spot));
  explainAlternatives('anyOf', pointer, schema, spot, walk, outcome);
  explainAlternatives('oneOf', pointer, schema, spot, walk, outcome);

  const single = (keyword: string) =>
    keyword in schema
      ? walk.inPlace({ pointer: join(pointer, keyword), schema: schema[keyword] as Schema }, spot)
      : undefined;
  if (single('not')?.violations.broken === 0) {
    tell(outcome, 'schema.not', spot, join(pointer, 'not'), 'is of a form that the contract rules out');
  }
  const condition = single('if');
  if (condition) {
    const holds = condition.violations.broken === 0;
    if (holds) outcome.known.absorb(condition.known);
    const consequence = single(holds ? 'then' : 'else');
    if (consequence) merge(outcome, consequence);
  }
}

function branches(pointer: string, keyword: string, schema: SchemaObject): Place[] {
  const list = schema[keyword];
  return Array.isArray(list)
    ? list.map((one, i) => ({ pointer: join(pointer, keyword, i), schema: one as Schema }))
    : [];
}

function explainAlternatives(
  keyword: 'anyOf' | 'oneOf',
  pointer: string,
  schema: SchemaObject,
  spot: Spot,
  walk: Walk,
  outcome: Outcome,
): void {
  const places = branches(pointer, keyword, schema);
  if (places.length === 0) return;
  const discriminator = isObject(spot.value) ? discriminatorOf(schema, keyword) : undefined;
  if (discriminator) {
    explainNamed(discriminator, places, join(pointer, 'discriminator'), spot, walk, outcome, keyword);
    return;
  }
  const tried = places.map((place) => ({ place, ...walk.inPlace(place, spot) }));
  const fitting = tried.filter(({ violations }) => violations.broken === 0);
  const clause = join(pointer, keyword);
  for (const { place, known } of fitting) {
    outcome.known.absorb(known);
    if (isBareMap(place.schema)) outcome.known.open = true;
  }
  const mostFamiliar = leastViolated(fitting, spot)[0];
  if (mostFamiliar) outcome.violations.absorb(mostFamiliar.violations);
  if (keyword === 'oneOf' && fitting.length > 1) {
    tell(outcome, 'schema.oneOf', spot, clause, `fits ${fitting.length} branches where it must fit one`);
  }
  if (fitting.length > 0) return;

  outcome.known.open = true; // the branch is in doubt, so nothing can be called undocumented
  const nearest = nearestBranch(tried, schema, spot);
  if (nearest) {
    outcome.violations.absorb(nearest.violations);
    outcome.known.open = nearest.known.open;
    outcome.known.absorb(nearest.known);
  } else if (spot.value === null) tell(outcome, 'schema.null', spot, clause, 'must not be null');
  else
    tell(outcome, `schema.${keyword}`, spot, clause, `fits none of the ${places.length} forms that the contract knows`);
}

/** Only the branch that the value names by its discriminator counts. */
function explainNamed(
  { propertyName, names }: Discriminator,
  places: readonly Place[],
  clause: string,
  spot: Spot,
  walk: Walk,
  outcome: Outcome,
  keyword: 'anyOf' | 'oneOf',
): void {
  const name = member(spot.value as object, propertyName);
  const chosen = places[names.findIndex((list) => list.some((one) => one === name))];
  if (chosen) {
    merge(outcome, walk.inPlace(chosen, spot));
    return;
  }
  outcome.known.open = true;
  const at = {
    ...spot,
    pointer: join(spot.pointer, propertyName),
    pattern: join(spot.pattern, propertyName),
  };
  if (name === undefined) tell(outcome, 'schema.required', at, clause, 'is required and missing: it tells the form');
  else
    tell(
      outcome,
      `schema.${keyword}`,
      at,
      clause,
      `names none of the forms that the contract knows: ${names.flat().join(', ')}`,
    );
}

interface Tried extends Outcome {
  readonly place: Place;
}

/** The branch that a value was most likely meant for: the discriminator's, else the one with the fewest violations below its own type. */
function nearestBranch(tried: readonly Tried[], schema: SchemaObject, spot: Spot): Tried | undefined {
  const mapped = discriminated(schema, spot);
  if (mapped) {
    const named = tried.find(({ place }) => isObject(place.schema) && place.schema.$ref === mapped);
    if (named) return named;
  }
  const possible = tried.filter(({ violations }) => !violations.list().some((one) => isOfAnotherKind(one, spot)));
  const best = leastViolated(possible, spot);
  const undecided =
    best.length > 1 && best.every((one) => one.violations.list().every((v) => v.pointer === spot.pointer));
  return undecided ? undefined : best[0];
}

/** The branches with the fewest faults; a property that a branch does not know counts as one. */
function leastViolated(tried: readonly Tried[], { value }: Spot): Tried[] {
  const faults = tried.map(
    ({ violations, known }) => violations.size + (isObject(value) ? known.unknown(value).length : 0),
  );
  const fewest = Math.min(...faults);
  return tried.filter((_, i) => faults[i] === fewest);
}

/** Whether a branch was refused for the kind of the value as a whole, and not for something inside it. */
const isOfAnotherKind = (violation: { code: string; pointer: string }, spot: Spot): boolean =>
  violation.pointer === spot.pointer &&
  ['schema.type', 'schema.null', 'schema.false', 'schema.anyOf', 'schema.oneOf'].includes(violation.code);

function discriminated(schema: SchemaObject, spot: Spot): string | undefined {
  const { discriminator } = schema;
  if (!isObject(discriminator) || typeof discriminator.propertyName !== 'string') return undefined;
  const name = valueAt(spot.value, join('', discriminator.propertyName));
  if (typeof name !== 'string') return undefined;
  const mapping = isObject(discriminator.mapping) ? discriminator.mapping : {};
  const target = Object.hasOwn(mapping, name) ? String(mapping[name]) : name;
  return target.startsWith('#') ? target : `#/components/schemas/${target}`;
}
