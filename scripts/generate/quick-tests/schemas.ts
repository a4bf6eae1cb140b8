import { typesOf } from '../../../src/contract/schema/schema.js';
import { ofArray } from './arrays.js';
import { ofUnevaluated } from './evaluated.js';
import { all, any, insist, not } from './expressions.js';
import { checkKeywords } from './keywords.js';
import type { ModuleText } from './module-text.js';
import { ofObject } from './objects.js';
import { membership, ofNumber, ofString } from './scalars.js';

type Schema = Readonly<Record<string, unknown>>;

/** Makes the expression that tests a value, which is named by an expression, against a schema. */
export type TestOf = (schema: unknown, value: string, part: string) => string;

/** The alternatives whose outcome a constant holds already. */
type Fits = ReadonlyMap<unknown, string>;
const NONE: Fits = new Map();

/** What a test of objects begins with that takes every object. */
const ANY = 'return true;';

/** Writes the tests of lowered schemas into a module. */
export class SchemaTests {
  constructor(
    readonly definitions: ReadonlyMap<string, object | boolean>,
    readonly module: ModuleText,
  ) {}

  /** The statements of a test of `value`. They end with a `return`. */
  statements(schema: object | boolean, name: string): string[] {
    return this.#ownStatements(schema, name) ?? [`return ${this.#expression(schema, 'value', name)};`];
  }

  /** The statements of a schema whose test is more than an expression. */
  #ownStatements(schema: object | boolean, name: string): string[] | undefined {
    if (typeof schema === 'boolean') return undefined;
    const one = schema as Schema;
    checkKeywords(one);
    if ('unevaluatedProperties' in one) return this.#withUnevaluated(one, name);
    if (!isPlainObject(one)) return undefined;
    const statements = ofObject(one, this.module, this.#testOf(name));
    if (statements[0] === ANY) return undefined;
    const orNull = typesOf(one).includes('null') ? 'if (value === null) return true;' : '';
    return [orNull, insist(this.#isOfType('object', 'value')), ...statements];
  }

  #testOf(name: string): TestOf {
    return (schema, value, part) => this.#expression(schema, value, `${name}_${part}`);
  }

  #expression(schema: unknown, value: string, name: string, fits = NONE): string {
    if (typeof schema === 'boolean') return String(schema);
    const one = schema as Schema;
    const statements = this.#ownStatements(one, name);
    if (statements) return `${this.module.function(name, statements)}(${value})`;
    return all([this.#ofTypes(one, value, name), ...this.#combined(one, value, name, fits)]);
  }

  /** The type, and what is asked of values of each type. */
  #ofTypes(schema: Schema, value: string, name: string): string {
    const { module } = this;
    const types = typesOf(schema);
    const testOf = this.#testOf(name);
    const asked: Record<string, () => string> = {
      string: () => ofString(schema, value, module),
      number: () => ofNumber(schema, value, module),
      array: () => ofArray(schema, value, name, module, testOf),
      object: () => {
        const statements = ofObject(schema, module, testOf);
        return statements[0] === ANY ? 'true' : `${module.function(`${name}_members`, statements)}(${value})`;
      },
    };
    const of = (type: string) => asked[type === 'integer' ? 'number' : type]?.() ?? 'true';
    const values = 'const' in schema ? [schema.const] : (schema.enum as unknown[] | undefined);
    const otherwise = (type: string) => {
      const test = of(type);
      return test === 'true' ? test : any([not(this.#isOfType(type, value)), test]);
    };
    const byType =
      types.length > 0
        ? any(distinct(types).map((type) => all([this.#isOfType(type, value), of(type)])))
        : all(Object.keys(asked).map(otherwise));
    if (values === undefined) return byType;
    const possible = types.length > 0 ? values.filter((one) => types.some((type) => hasType(one, type))) : values;
    const isOne = membership(possible, value, module);
    const more = Object.keys(schema).some((keyword) => !['type', 'enum', 'const'].includes(keyword));
    const both = 'const' in schema && 'enum' in schema ? membership(schema.enum as unknown[], value, module) : 'true';
    return all([isOne, both, more ? byType : 'true']);
  }

  #isOfType(type: string, value: string): string {
    if (type === 'null') return `${value} === null`;
    if (type === 'integer') return `Number.isInteger(${value})`;
    if (type === 'array') return `Array.isArray(${value})`;
    return type === 'object' ? `${this.module.helper('isObject')}(${value})` : `typeof ${value} === '${type}'`;
  }

  #combined(schema: Schema, value: string, name: string, fits: Fits): string[] {
    const branches = (keyword: string) =>
      ((schema[keyword] ?? []) as unknown[]).map(
        (one, i) => fits.get(one) ?? this.#expression(one, value, `${name}_${keyword}${i}`, fits),
      );
    const alone = (keyword: string) => this.#expression(schema[keyword], value, `${name}_${keyword}`);
    return [
      schema.$ref === undefined ? 'true' : `${schema.$ref as string}(${value})`,
      ...branches('allOf'),
      'anyOf' in schema ? any(branches('anyOf')) : 'true',
      'oneOf' in schema ? exactlyOne(branches('oneOf')) : 'true',
      'not' in schema ? not(alone('not')) : 'true',
    ];
  }

  #withUnevaluated(schema: Schema, name: string): string[] {
    const { unevaluatedProperties: _, ...rest } = schema;
    const fits = new Map<unknown, string>();
    const constants: string[] = [];
    const fitOf = (branch: object | boolean) => {
      let constant = fits.get(branch);
      if (constant === undefined) {
        constant = `fits${fits.size}`;
        constants.push(`const ${constant} = ${this.#expression(branch, 'value', `${name}_${constant}`)};`);
        fits.set(branch, constant);
      }
      return constant;
    };
    const last = ofUnevaluated(schema, this.definitions, fitOf, this.module, this.#testOf(name));
    return [...constants, insist(this.#expression(rest, 'value', `${name}_rest`, fits)), ...last];
  }
}

/** Whether a schema asks for an object, or null, and says nothing beside that is not of its members. */
const isPlainObject = (schema: Schema): boolean => {
  const types = typesOf(schema);
  return (
    types.includes('object') &&
    types.every((type) => type === 'object' || type === 'null') &&
    !['enum', 'const', '$ref', 'allOf', 'anyOf', 'oneOf', 'not'].some((keyword) => keyword in schema) &&
    Object.keys(schema).length > 1
  );
};

/** A whole number is a number. */
const distinct = (types: readonly string[]): string[] =>
  [...new Set(types)].filter((type) => type !== 'integer' || !types.includes('number'));

function hasType(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type && value !== null && !Array.isArray(value);
}

const exactlyOne = (branches: readonly string[]): string =>
  branches.length === 1 ? branches[0]! : `${branches.map((one) => `Number(${one})`).join(' + ')} === 1`;
