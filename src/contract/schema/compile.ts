import type { CodeKeywordDefinition, FuncKeywordDefinition } from 'ajv';
import type { Ajv2020, ValidateFunction } from 'ajv/dist/2020.js';
import type { Formats } from '../formats/format.js';
import { Budget } from './budget.js';
import { ajv as ajvLibrary, ajv2020 } from '../libraries.js';
import { explain } from './explain.js';
import { Lowering } from './lower.js';
import { multiplying } from './multiplying.js';
import { QUOTIENT_DIGITS } from './multiple.js';
import { regExpOf } from './pattern.js';
import { placeAt, isObject, type Direction } from './schema.js';
import { hasTwins } from './twins.js';

/** `jsonText: true`: a string must be JSON text. Made as code, so that it also works in standalone validators. */
const JSON_TEXT: CodeKeywordDefinition = {
  keyword: 'jsonText',
  type: 'string',
  schemaType: 'boolean',
  code(cxt) {
    const { _ } = ajvLibrary();
    const { gen, data } = cxt;
    const ok = gen.let('ok', false);
    gen.try(
      () => {
        gen.code(_`JSON.parse(${data})`);
        gen.assign(ok, true);
      },
      () => undefined,
    );
    cxt.pass(ok);
  },
};

/** `quiet: S`: the schema S, without code that describes errors. A quick test only says yes or no. */
const QUIET: CodeKeywordDefinition = {
  keyword: 'quiet',
  schemaType: ['object', 'boolean'],
  trackErrors: false,
  error: { message: '' },
  code(cxt) {
    const valid = cxt.gen.name('valid');
    const inner = cxt.subschema({ keyword: 'quiet', createErrors: false, allErrors: false }, valid);
    cxt.mergeEvaluated(inner);
    cxt.pass(valid);
  },
};

/** `uniqueItems`, without comparing each item with each other one. */
const UNIQUE_ITEMS: FuncKeywordDefinition = {
  keyword: 'uniqueItems',
  type: 'array',
  schemaType: 'boolean',
  errors: false,
  validate: (asked: boolean, items: unknown[]) => !asked || !hasTwins(items),
};

/** `counted: true`: each application of the schema takes one from the budget. */
const counted = (spending: { readonly budget: Budget }): CodeKeywordDefinition => ({
  keyword: 'counted',
  before: 'quiet', // what is refused counts too
  schemaType: 'boolean',
  code({ gen }) {
    const { _ } = ajvLibrary();
    gen.code(_`${gen.scopeValue('obj', { ref: spending })}.budget.spend()`);
  },
});

/** An ajv that stops at the first fault and knows our formats and keywords. */
export function createAjv(formats: Formats, code: ConstructorParameters<typeof Ajv2020>[0] = {}): Ajv2020 {
  const library = ajv2020();
  const ajv = new library.Ajv2020({
    ...{ strict: false, messages: false, validateSchema: false, addUsedSchema: false },
    multipleOfPrecision: QUOTIENT_DIGITS,
    ...code,
  });
  ajv.addKeyword(JSON_TEXT);
  ajv.addKeyword(QUIET);
  for (const [name, { type, test }] of Object.entries(formats)) {
    ajv.addFormat(name, type === 'number' ? { type, validate: test } : test);
  }
  return ajv;
}

/** The quick tests of a document's schemas, each made when it is first asked for. */
export class Compiler {
  readonly lowering: Lowering;
  readonly #ajv: Ajv2020;
  readonly #added = new Set<string>();
  readonly #spending = { budget: new Budget(undefined) };

  constructor(
    readonly document: object,
    readonly formats: Formats,
    ajv = createAjv(formats, { ownProperties: namesAnInheritedProperty(document), code: { regExp: regExpOf } }),
  ) {
    this.lowering = new Lowering(document, formats);
    this.#ajv = ajv;
    this.#ajv.addKeyword(counted(this.#spending));
    this.#ajv.removeKeyword('uniqueItems');
    this.#ajv.addKeyword(UNIQUE_ITEMS);
  }

  /** The definitions that together make the quick test of a schema: all of them must accept a value. */
  definitionsFor(pointer: string, direction: Direction): string[] {
    if (direction === 'request') return [this.lowering.define(pointer, direction, 'open')];
    const closed = this.lowering.define(pointer, direction, 'closed');
    return isMonotone(this.document, pointer) ? [closed] : [this.lowering.define(pointer, direction, 'open'), closed];
  }

  /** Adds to ajv what is defined and not yet added. */
  addDefinitions(): void {
    const counts = multiplying(this.lowering.definitions);
    for (const [name, schema] of this.lowering.definitions) {
      if (this.#added.has(name)) continue;
      this.#added.add(name);
      const whole = { quiet: schema, ...(counts.has(name) && { counted: true }) };
      this.#ajv.addSchema(typeof schema === 'boolean' ? schema : whole, name);
    }
  }

  /** The quick test of a schema: true where a value keeps it and, in a response, has nothing undocumented. */
  test(pointer: string, direction: Direction): (value: unknown) => boolean {
    let validators: ((value: unknown) => unknown)[] | undefined;
    const isExplained = (value: unknown): boolean =>
      explain(this.document, pointer, value, { formats: this.formats, direction }).length === 0;
    return (value) => {
      validators ??= this.#validatorsFor(pointer, direction) ?? [isExplained];
      try {
        this.#spending.budget = new Budget(value);
        return validators.every((validate) => validate(value));
      } catch {
        // ajv compares objects through their own `toString` and `valueOf`, which in JSON may be anything; and it applies
        // a schema to a value as often as branches lead to it, where an explanation does so once
        return isExplained(value);
      }
    };
  }

  /** Undefined where a schema is so large that ajv exhausts the stack. */
  #validatorsFor(pointer: string, direction: Direction): ValidateFunction[] | undefined {
    const names = this.definitionsFor(pointer, direction);
    try {
      this.addDefinitions();
      return names.map((name) => this.#ajv.getSchema(name)!);
    } catch (error) {
      if ((error as Error).name !== 'RangeError') throw error;
      return undefined;
    }
  }
}

const NOT_MONOTONE = ['oneOf', 'not', 'if', 'maxContains'];

/**
 * Whether closing objects can only make a schema refuse more. Under `oneOf`, `not` and `if` it can also make it accept
 * more, so there the open schema has to be asked as well.
 */
function isMonotone(document: object, pointer: string, seen = new Set<string>()): boolean {
  if (seen.has(pointer)) return true;
  seen.add(pointer);
  const visit = (value: unknown): boolean => {
    if (Array.isArray(value)) return value.every(visit);
    if (!isObject(value)) return true;
    if (typeof value.$ref === 'string' && !isMonotone(document, value.$ref, seen)) return false;
    return Object.entries(value).every(
      ([key, one]) => !NOT_MONOTONE.includes(key) && (DATA.includes(key) || visit(one)),
    );
  };
  return visit(placeAt(document, pointer).schema);
}

const DATA = ['example', 'examples', 'default', 'enum', 'const'];

/** A property named like one that every object inherits (`constructor`) needs the slower test for own properties. */
export function namesAnInheritedProperty(document: object): boolean {
  const visit = (value: unknown): boolean => {
    if (Array.isArray(value)) return value.some(visit);
    if (!isObject(value)) return false;
    if (isObject(value.properties) && Object.keys(value.properties).some((name) => name in Object.prototype))
      return true;
    return Object.values(value).some(visit);
  };
  return visit(document);
}
