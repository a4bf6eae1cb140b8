import { join } from '../../pointer.js';
import { isObject, placeAt, type Place } from '../../schema/schema.js';
import { canonical } from '../canonical.js';
import { boundsOf, type Bound } from './bounds-of.js';
import { expand, type Alternatives, type Atom } from './expand.js';
import { inferredTypes, intersectTypes, nonNullTypes } from './types-of.js';

/** Something that one keyword says, and where. */
export interface Said<T = unknown> {
  readonly value: T;
  readonly at: string;
}

/** Which values are allowed, by their JSON text, each with its place; null is not among them. */
export interface Values extends Said<ReadonlyMap<string, string>> {
  readonly isConst: boolean;
  /** The contract announces that there will be more. */
  readonly extensible: boolean;
}

/** What a schema asserts of a value, in one form for both dialects and for every way to write it. */
export interface View {
  /** Where the schema stands, its `$ref` followed. */
  readonly pointer: string;
  readonly atoms: readonly Atom[];
  /** How many members its `allOf`s have. */
  readonly members: number;
  /** Without null; undefined where any is allowed. */
  readonly types: Said<readonly string[]> | undefined;
  readonly nullable: boolean;
  readonly values: Values | undefined;
  readonly bounds: ReadonlyMap<string, Bound>;
  readonly properties: ReadonlyMap<string, readonly Place[]>;
  readonly required: ReadonlyMap<string, string>;
  /** What other properties must be. */
  readonly additional: Said<'open' | 'closed' | readonly Place[]>;
  readonly items: readonly Place[];
  readonly alternatives: readonly Alternatives[];
}

const views = new WeakMap<object, Map<string, View>>();

/** Reads what several places of a document assert of one value together. */
export function viewOf(document: object, places: readonly Place[]): View {
  let known = views.get(document);
  if (!known) views.set(document, (known = new Map<string, View>()));
  const key = places.map(({ pointer }) => pointer).join(' ');
  let view = known.get(key);
  if (!view) known.set(key, (view = read(document, places)));
  return view;
}

function read(document: object, places: readonly Place[]): View {
  const { atoms, alternatives, members } = expand(document, places);
  const objects = atoms.flatMap(({ pointer, schema }) => (schema === false ? [] : [{ pointer, schema }]));
  const holder = (objects.find(({ schema }) => 'type' in schema || 'properties' in schema) ?? objects[0] ?? places[0])
    ?.pointer;
  const pointer = holder ?? '#';
  return {
    pointer,
    atoms,
    members,
    types: typesTogether(atoms),
    nullable: letsNull(document, atoms, alternatives),
    values: valuesTogether(atoms),
    bounds: boundsOf(objects),
    properties: propertiesTogether(document, objects),
    required: requiredTogether(objects),
    additional: additionalTogether(document, objects, pointer),
    items: objects
      .filter(({ schema }) => schema.items !== undefined)
      .map((one) => placeAt(document, join(one.pointer, 'items'))),
    alternatives,
  };
}

interface ObjectAtom {
  readonly pointer: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

function typesTogether(atoms: readonly Atom[]): View['types'] {
  let types: Said<readonly string[]> | undefined;
  for (const { pointer, schema } of atoms) {
    const own = schema === false ? [] : (nonNullTypes(schema) ?? inferredTypes(schema));
    if (own === undefined) continue;
    const at = schema !== false && 'type' in schema ? join(pointer, 'type') : pointer;
    types = types === undefined ? { value: own, at } : { value: intersectTypes(types.value, own), at: types.at };
  }
  return types;
}

/** Null has to pass every atom, and one of each list of alternatives. */
function letsNull(document: object, atoms: readonly Atom[], all: readonly Alternatives[]): boolean {
  const passes = ({ schema, orNull }: Atom): boolean => {
    if (orNull) return true;
    if (schema === false) return false;
    const declared = [schema.type].flat().filter((type) => typeof type === 'string');
    if (declared.length > 0 && !declared.includes('null')) return false;
    if ('const' in schema && schema.const !== null) return false;
    return !Array.isArray(schema.enum) || schema.enum.includes(null);
  };
  return (
    atoms.every(passes) &&
    all.every(({ orNull, branches }) => orNull || branches.some((branch) => viewOf(document, [branch]).nullable))
  );
}

function valuesTogether(atoms: readonly Atom[]): Values | undefined {
  let values: Values | undefined;
  for (const { pointer, schema } of atoms) {
    if (schema === false) continue;
    const isConst = 'const' in schema;
    if (!isConst && !Array.isArray(schema.enum)) continue;
    const at = join(pointer, isConst ? 'const' : 'enum');
    const list = (isConst ? [schema.const] : (schema.enum as unknown[])).map((one, i) => [one, i] as const);
    const own = new Map(
      list.filter(([one]) => one !== null).map(([one, i]) => [canonical(one), isConst ? at : join(at, String(i))]),
    );
    const both = values ? new Map([...own].filter(([text]) => values!.value.has(text))) : own;
    values = {
      value: both,
      at: values?.at ?? at,
      isConst: isConst || values?.isConst === true,
      extensible: Array.isArray(schema['x-extensible-enum']) || values?.extensible === true,
    };
  }
  return values;
}

function propertiesTogether(document: object, atoms: readonly ObjectAtom[]): Map<string, Place[]> {
  const properties = new Map<string, Place[]>();
  for (const { pointer, schema } of atoms) {
    for (const name of Object.keys(isObject(schema.properties) ? schema.properties : {})) {
      const place = placeAt(document, join(pointer, 'properties', name));
      properties.set(name, [...(properties.get(name) ?? []), place]);
    }
  }
  return properties;
}

function requiredTogether(atoms: readonly ObjectAtom[]): Map<string, string> {
  const required = new Map<string, string>();
  for (const { pointer, schema } of atoms) {
    if (!Array.isArray(schema.required)) continue;
    for (const [i, name] of schema.required.entries())
      if (typeof name === 'string') required.set(name, join(pointer, 'required', i));
  }
  return required;
}

function additionalTogether(document: object, atoms: readonly ObjectAtom[], pointer: string): View['additional'] {
  const places: Place[] = [];
  for (const { pointer: at, schema } of atoms) {
    for (const keyword of ['additionalProperties', 'unevaluatedProperties']) {
      const value = schema[keyword];
      if (value === false) return { value: 'closed', at: join(at, keyword) };
      if (isObject(value) && Object.keys(value).length > 0) places.push(placeAt(document, join(at, keyword)));
    }
  }
  return places.length > 0 ? { value: places, at: places[0]!.pointer } : { value: 'open', at: pointer };
}
