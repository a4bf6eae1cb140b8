import { join } from '../../pointer.js';
import {
  isObject,
  isVersion30,
  placeAt,
  typesOf,
  type Place,
  type Schema,
  type SchemaObject,
} from '../../schema/schema.js';

/** A schema object that applies to a value, with its own keywords alone: what it refers to stands beside it. */
export interface Atom {
  readonly pointer: string;
  readonly schema: SchemaObject | false;
  /** Something around it lets null through. */
  readonly orNull: boolean;
}

/** Alternatives of which a value must fit one or more. `null` is not among them. */
export interface Alternatives {
  readonly keyword: 'oneOf' | 'anyOf';
  readonly pointer: string;
  readonly branches: readonly Place[];
  readonly orNull: boolean;
}

/** All that applies to one value, whether it is written in place, behind `$ref` or in `allOf`. */
export interface Expanded {
  readonly atoms: Atom[];
  readonly alternatives: Alternatives[];
  /** How many members `allOf` has, together. */
  members: number;
}

/**
 * Gathers what applies to a value. How it is written does not show: a `$ref`, an `allOf` or a choice of one member, and
 * a choice between something and null are what they stand for.
 */
export function expand(document: object, places: readonly Place[]): Expanded {
  const expanded: Expanded = { atoms: [], alternatives: [], members: 0 };
  for (const place of places) expandPlace(document, place, false, expanded);
  return expanded;
}

function expandPlace(document: object, { pointer, schema }: Place, orNull: boolean, out: Expanded): void {
  if (schema === true) return;
  if (schema === false) {
    out.atoms.push({ pointer, schema, orNull });
    return;
  }
  const version30 = isVersion30(document);
  if (version30 && typeof schema.$ref === 'string') {
    expandPlace(document, placeAt(document, schema.$ref), orNull, out);
    return;
  }
  const lets = orNull || (version30 && schema.nullable === true);
  if (saysSomething(schema)) out.atoms.push({ pointer, schema, orNull: lets });
  if (typeof schema.$ref === 'string') expandPlace(document, placeAt(document, schema.$ref), lets, out);
  const placesAt = (keyword: string): Place[] => {
    const list: unknown = schema[keyword];
    return Array.isArray(list) ? list.map((_, i) => placeAt(document, join(pointer, keyword, i))) : [];
  };
  const members = placesAt('allOf');
  out.members += members.length;
  for (const member of members) expandPlace(document, member, lets, out);
  for (const keyword of ['oneOf', 'anyOf'] as const) {
    const all = placesAt(keyword);
    const branches = all.filter((branch) => !isNull(document, branch));
    const withNull = lets || branches.length < all.length;
    if (branches.length === 1) expandPlace(document, branches[0]!, withNull, out);
    else if (branches.length > 1)
      out.alternatives.push({ keyword, pointer: join(pointer, keyword), branches, orNull: withNull });
  }
}

const WRITTEN_ELSEWHERE = ['$ref', 'allOf', 'oneOf', 'anyOf'];

const saysSomething = (schema: SchemaObject): boolean =>
  Object.keys(schema).some((key) => !WRITTEN_ELSEWHERE.includes(key));

/** Whether a branch lets null through and nothing else. */
function isNull(document: object, place: Place): boolean {
  let { schema }: { schema: Schema } = place;
  while (isObject(schema) && typeof schema.$ref === 'string') ({ schema } = placeAt(document, schema.$ref));
  if (!isObject(schema)) return false;
  const types = typesOf(schema);
  if (types.length > 0) return types.every((type) => type === 'null');
  return schema.const === null || (Array.isArray(schema.enum) && schema.enum.length === 1 && schema.enum[0] === null);
}
