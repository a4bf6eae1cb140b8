import { SpecError } from './document/spec-error.js';
import { join } from './pointer.js';
import { inPlaceOf } from './schema/in-place.js';
import { isObject, placeAt, type SchemaObject } from './schema/schema.js';

/** A schema object and where the values that it applies to stand in a body. */
export interface Applied {
  readonly pointer: string;
  readonly schema: SchemaObject;
  /** Pointer into the body, `*` for each item of a list and each key of a map. */
  readonly base: string;
}

/** Shared schemas can be reached on more ways than there are atoms; nobody means that. */
const MOST_WAYS = 100_000;

/** Every schema that applies to the very value that a schema is about: itself, what it refers to, its branches. */
export const schemasInPlace = (document: object, pointer: string): Applied[] => {
  const found = new Map<string, Applied>();
  const visit = (at: string) => {
    const { schema } = placeAt(document, at);
    if (!isObject(schema) || found.has(at)) return;
    found.set(at, { pointer: at, schema, base: '' });
    for (const step of stepsFrom(schema, at)) if (step.base === '') visit(step.pointer);
  };
  visit(pointer);
  return [...found.values()];
};

type Properties = ReadonlyMap<string, string>;

const memory = new WeakMap<object, Map<string, Properties>>();

/** The properties that a body's schema knows by name, those of its branches too, with the pointers of their schemas. */
export function propertiesAt(document: object, pointer: string): Properties {
  const known = memory.get(document) ?? new Map<string, Properties>();
  memory.set(document, known);
  const properties = known.get(pointer) ?? readProperties(document, pointer);
  known.set(pointer, properties);
  return properties;
}

const readProperties = (document: object, pointer: string): Properties =>
  new Map(
    schemasInPlace(document, pointer).flatMap((one) =>
      Object.keys(isObject(one.schema.properties) ? one.schema.properties : {}).map((name): [string, string] => [
        name,
        join(one.pointer, 'properties', name),
      ]),
    ),
  );

/** The names alone. */
export const propertyNamesAt = (document: object, pointer: string): string[] => [
  ...propertiesAt(document, pointer).keys(),
];

const OPENING = ['patternProperties', 'unevaluatedProperties', 'dependentSchemas', 'then', 'else'];

/** The same, where a body has no others: undefined where the schema is a map, lets others in, or depends on what is there. */
export function closedNamesAt(document: object, pointer: string): string[] | undefined {
  const schemas = schemasInPlace(document, pointer).map(({ schema }) => schema);
  const isOpen = schemas.some(
    (one) =>
      (one.additionalProperties ?? false) !== false || OPENING.some((keyword) => (one[keyword] ?? false) !== false),
  );
  const names = propertyNamesAt(document, pointer);
  return isOpen || names.length === 0 ? undefined : names;
}

/**
 * The schemas that are wanted among all that can apply to a part of a body, with the place in the body. A schema that
 * contains itself is followed once.
 *
 * @throws SpecError where they can be reached on too many ways
 */
export function wantedSchemasBelow(
  document: object,
  pointer: string,
  isWanted: (schema: SchemaObject) => boolean,
): Applied[] {
  const leading = leadingTo(document, pointer, isWanted);
  const found = new Map<string, Applied>();
  let ways = 0;
  const visit = (at: string, base: string, above: readonly string[]) => {
    if (!leading.has(at) || above.includes(at)) return;
    if (++ways > MOST_WAYS)
      throw new SpecError(`there are more than ${MOST_WAYS} ways to its rules and marks: ${pointer}`, {
        file: 'the contract',
      });
    const schema = placeAt(document, at).schema as SchemaObject;
    if (isWanted(schema)) found.set(`${at} ${base}`, { pointer: at, schema, base });
    for (const step of stepsFrom(schema, at)) visit(step.pointer, `${base}${step.base}`, [...above, at]);
  };
  visit(pointer, '', []);
  return [...found.values()];
}

/** The schemas from which one that is wanted can be reached. Each schema is looked at once. */
function leadingTo(document: object, start: string, isWanted: (schema: SchemaObject) => boolean): ReadonlySet<string> {
  const parents = new Map<string, string[]>([[start, []]]);
  const wanted: string[] = [];
  for (const at of parents.keys()) {
    const { schema } = placeAt(document, at);
    if (!isObject(schema)) continue;
    if (isWanted(schema)) wanted.push(at);
    for (const { pointer } of stepsFrom(schema, at)) {
      const known = parents.get(pointer);
      if (known) known.push(at);
      else parents.set(pointer, [at]);
    }
  }
  const leading = new Set(wanted);
  for (const at of leading) for (const parent of parents.get(at)!) leading.add(parent);
  return leading;
}

interface Step {
  readonly pointer: string;
  /** How the place in the body goes on. */
  readonly base: string;
}

const BRANCHES = ['$ref', 'allOf', 'anyOf', 'oneOf'];

function stepsFrom(schema: SchemaObject, pointer: string): Step[] {
  const steps: Step[] = inPlaceOf(schema, pointer)
    .filter(({ keyword }) => BRANCHES.includes(keyword))
    .map((one) => ({ pointer: one.pointer, base: '' }));
  if (isObject(schema.properties)) {
    for (const name of Object.keys(schema.properties))
      steps.push({ pointer: join(pointer, 'properties', name), base: join('', name) });
  }
  for (const keyword of ['items', 'additionalProperties'])
    if (isObject(schema[keyword])) steps.push({ pointer: join(pointer, keyword), base: '/*' });
  return steps;
}
