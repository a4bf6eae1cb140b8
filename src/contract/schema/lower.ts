import { join } from '../pointer.js';
import { discriminatorOf, type Discriminator } from './discriminator.js';
import { bindsRequired, isMarked } from './direction.js';
import type { Formats } from '../formats/format.js';
import { isBareMap, listsProperties } from './open-maps.js';
import { fixedLength, patternOf, writtenOut } from './pattern.js';
import { isObject, isVersion30, placeAt, typesOf, type Direction, type Place, type SchemaObject } from './schema.js';

/** `open`: as the contract says. `closed`: a property that it does not list is refused too, at every depth. */
export type Mode = 'open' | 'closed' | 'closed-inside';

const COPIED = [
  ...['enum', 'const', 'multipleOf', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  ...['minItems', 'maxItems', 'uniqueItems', 'minContains', 'maxContains'],
  ...['minProperties', 'maxProperties', 'dependentRequired'],
];

/**
 * Turns schemas of an OpenAPI 3.0 or 3.1 document into plain JSON Schemas (2020-12) for a compiler such as ajv:
 * annotations left out, the 3.0 dialect translated, `readOnly` and `writeOnly` applied, and costly forms made cheap
 * where that changes no verdict. Each schema behind a `$ref` becomes a definition of its own.
 */
export class Lowering {
  /** The definitions, by name. Their `$ref`s are such names. */
  readonly definitions = new Map<string, object | boolean>();
  readonly #names = new Map<string, string>();
  readonly #version30: boolean;

  constructor(
    readonly document: object,
    readonly formats: Formats,
  ) {
    this.#version30 = isVersion30(document);
  }

  /** Makes sure that the schema at a pointer is defined, and returns the name of its definition. */
  define(pointer: string, direction: Direction, mode: Mode): string {
    const place = dereferencePlain(this.document, placeAt(this.document, pointer));
    const key = `${direction} ${mode} ${place.pointer}`;
    let name = this.#names.get(key);
    if (name === undefined) {
      name = `test${this.#names.size}`;
      this.#names.set(key, name);
      this.definitions.set(name, true); // holds the place of a schema that refers to itself
      this.definitions.set(name, new Lowered(this, this.#version30, direction).whole(place, mode));
    }
    return name;
  }
}

/** Goes through `$ref`s that stand alone; one with siblings is a schema of its own. */
function dereferencePlain(document: object, place: Place): Place {
  let current = place;
  while (
    isObject(current.schema) &&
    typeof current.schema.$ref === 'string' &&
    (isVersion30(document) ||
      Object.keys(current.schema).every((key) => key === '$ref' || key === 'description' || key === 'summary'))
  ) {
    current = placeAt(document, current.schema.$ref);
  }
  return current;
}

class Lowered {
  constructor(
    readonly lowering: Lowering,
    readonly version30: boolean,
    readonly direction: Direction,
  ) {}

  /** A schema that applies to a value of its own. */
  whole(place: Place, mode: Mode): object | boolean {
    const plain = dereferencePlain(this.lowering.document, place);
    if (plain !== place) return { $ref: this.lowering.define(plain.pointer, this.direction, mode) };
    const lowered = this.beside(place, mode);
    const { schema } = place;
    if (mode !== 'closed' || typeof lowered === 'boolean' || !isObject(schema)) return lowered;
    if (!listsProperties(this.lowering.document, place)) return lowered;
    if (schema.additionalProperties !== undefined || schema.unevaluatedProperties !== undefined) return lowered;
    const combined = ['$ref', 'allOf', 'anyOf', 'oneOf'].some((keyword) => keyword in lowered);
    return { ...lowered, [combined ? 'unevaluatedProperties' : 'additionalProperties']: false };
  }

  /** A schema that applies beside others to the same value: nothing is closed but its members. */
  private beside(place: Place, mode: Mode): object | boolean {
    const { schema } = place;
    if (typeof schema === 'boolean') return schema;
    const inner: Mode = mode === 'open' ? 'open' : 'closed-inside';
    if (this.version30 && typeof schema.$ref === 'string') {
      return { $ref: this.lowering.define(schema.$ref, this.direction, inner) };
    }
    const lowered = { ...this.assertions(schema), ...this.applicators(place, schema, mode) };
    return this.version30 && schema.nullable === true ? orNull(lowered) : lowered;
  }

  private assertions(schema: SchemaObject): Record<string, unknown> {
    const out: Record<string, unknown> = {};
    const types = typesOf(schema);
    if (types.length > 0) out.type = types.length === 1 ? types[0] : types;
    for (const keyword of COPIED) if (schema[keyword] !== undefined) out[keyword] = schema[keyword];
    for (const [flag, limit] of [
      ['exclusiveMinimum', 'minimum'],
      ['exclusiveMaximum', 'maximum'],
    ] as const) {
      if (typeof schema[flag] !== 'boolean') continue;
      delete out[flag];
      if (schema[flag] === true && schema[limit] !== undefined) {
        out[flag] = schema[limit];
        delete out[limit];
      }
    }
    const { pattern, format } = schema;
    const length = typeof pattern === 'string' ? fixedLength(pattern) : undefined;
    if (typeof pattern === 'string') out.pattern = writtenOut(patternOf(pattern).source);
    for (const keyword of ['minLength', 'maxLength']) {
      if (schema[keyword] !== undefined && schema[keyword] !== length) out[keyword] = schema[keyword];
    }
    if (typeof format === 'string' && Object.hasOwn(this.lowering.formats, format)) out.format = format;
    if (schema.contentMediaType === 'application/json' && !schema.contentEncoding) out.jsonText = true;
    if (Array.isArray(schema.required)) {
      const names = (schema.required as string[]).filter((name) =>
        bindsRequired(this.lowering.document, schema, name, this.direction),
      );
      if (names.length > 0) out.required = names;
    } else if (schema.required !== undefined && typeof schema.required !== 'boolean') out.required = schema.required; // the compiler refuses it
    return out;
  }

  private applicators(place: Place, schema: SchemaObject, mode: Mode): Record<string, unknown> {
    const out: Record<string, unknown> = {};
    const inner: Mode = mode === 'open' ? 'open' : 'closed-inside';
    const member: Mode = mode === 'open' ? 'open' : 'closed';
    const at = (...tokens: (string | number)[]) => placeAt(this.lowering.document, join(place.pointer, ...tokens));
    if (typeof schema.$ref === 'string') out.$ref = this.lowering.define(schema.$ref, this.direction, inner);

    for (const keyword of ['properties', 'patternProperties']) {
      const members = schema[keyword];
      if (!isObject(members)) continue;
      out[keyword] = Object.fromEntries(
        Object.entries(members).map(([name, one]) => {
          const forbidden = this.direction === 'response' && isMarked(this.lowering.document, one, 'writeOnly');
          const key = keyword === 'properties' ? name : patternOf(name).source;
          return [key, forbidden ? false : this.whole(at(keyword, name), member)];
        }),
      );
    }
    for (const keyword of ['additionalProperties', 'unevaluatedProperties', 'items']) {
      if (schema[keyword] !== undefined && !Array.isArray(schema[keyword]))
        out[keyword] = this.whole(at(keyword), member);
    }
    if (Array.isArray(schema.prefixItems)) {
      out.prefixItems = schema.prefixItems.map((_, i) => this.whole(at('prefixItems', i), member));
    }
    for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
      const branches = schema[keyword];
      if (!Array.isArray(branches)) continue;
      const lowered = branches.map((_, i) => this.branch(at(keyword, i), keyword, inner));
      const discriminator = keyword === 'allOf' ? undefined : discriminatorOf(schema, keyword);
      if (!discriminator) out[keyword] = lowered;
      else out.allOf = [...((out.allOf as object[] | undefined) ?? []), { anyOf: named(lowered, discriminator) }];
    }
    for (const keyword of ['not', 'contains', 'propertyNames']) {
      if (keyword in schema) out[keyword] = this.branch(at(keyword), keyword, 'open');
    }
    if ('if' in schema) {
      // As alternatives, since ajv takes the properties of an `if` for evaluated even where it does not hold.
      const condition = this.branch(at('if'), 'if', 'open');
      const consequence = (keyword: string) => (keyword in schema ? [this.branch(at(keyword), keyword, inner)] : []);
      const holds = { allOf: [condition, ...consequence('then')] };
      const fails = { allOf: [{ not: condition }, ...consequence('else')] };
      out.allOf = [...((out.allOf as object[] | undefined) ?? []), { anyOf: [holds, fails] }];
    }
    if (isObject(schema.dependentSchemas)) {
      // As alternatives too, since ajv forgets what is evaluated where such a schema does not apply.
      const dependent = Object.keys(schema.dependentSchemas).map((name) => {
        const condition = { type: 'object', required: [name] };
        const then = this.branch(at('dependentSchemas', name), '', inner);
        return { anyOf: [{ allOf: [condition, then] }, { not: condition }] };
      });
      out.allOf = [...((out.allOf as object[] | undefined) ?? []), ...dependent];
    }
    return out;
  }

  private branch(place: Place, keyword: string, mode: Mode): object | boolean {
    const plain = dereferencePlain(this.lowering.document, place);
    if (plain !== place) return { $ref: this.lowering.define(plain.pointer, this.direction, mode) };
    const lowered = this.beside(place, mode);
    const alternative = keyword === 'anyOf' || keyword === 'oneOf';
    if (mode === 'open' || !alternative || !isBareMap(place.schema)) return lowered;
    return { ...(typeof lowered === 'boolean' ? {} : lowered), additionalProperties: true };
  }
}

/** Branches that each apply only under the names that select them. */
const named = (branches: readonly (object | boolean)[], { propertyName, names }: Discriminator): object[] =>
  branches.map((branch, i) => {
    const selected = { properties: { [propertyName]: { enum: names[i] } }, required: [propertyName] };
    return { allOf: [selected, branch] };
  });

/** `nullable` of OpenAPI 3.0: null is good whatever else the schema says. */
function orNull(lowered: Record<string, unknown>): Record<string, unknown> {
  const plain = ['enum', 'const', 'allOf', 'anyOf', 'oneOf', 'not', '$ref'].every((keyword) => !(keyword in lowered));
  if (!plain) return { anyOf: [{ type: 'null' }, lowered] };
  const { type } = lowered;
  return type === undefined
    ? lowered
    : { ...lowered, type: [...(Array.isArray(type) ? (type as string[]) : [type as string]), 'null'] };
}
