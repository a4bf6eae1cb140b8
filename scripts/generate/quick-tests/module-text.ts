import type { Formats } from '../../../src/contract/formats/format.js';
import { regExpFromAjvFormats } from '../../../src/contract/formats/from-ajv-formats.js';
import { patternOf } from '../../../src/contract/schema/pattern.js';

/** What the tests call, and the module that has it. */
const HELPERS = {
  codePoints: './src/contract/schema/code-points.js',
  equal: './src/contract/schema/equal.js',
  hasTwins: './src/contract/schema/twins.js',
  isJsonText: './src/contract/schema/json-text.js',
  isMultiple: './src/contract/schema/multiple.js',
  isObject: './src/contract/schema/schema.js',
  own: './src/contract/schema/own.js',
  filled: './src/contract/checks/quick-rules.js',
  holdsAtEach: './src/contract/checks/quick-rules.js',
  isBelow: './src/contract/checks/quick-rules.js',
  isNotBefore: './src/contract/checks/quick-rules.js',
  isSame: './src/contract/checks/quick-rules.js',
  textAt: './src/contract/checks/quick-rules.js',
  textOf: './src/contract/checks/quick-rules.js',
  valueAtPlace: './src/contract/pointer.js',
  withoutQuery: './src/contract/checks/quick-rules.js',
} as const;

/** Formats that have a module of their own; the others are those of ajv-formats. */
const OWN_FORMATS: Readonly<Record<string, { module: string; name: string }>> = {
  'date-time': { module: './src/contract/formats/date-time.js', name: 'isDateTime' },
  uri: { module: './src/contract/formats/uri.js', name: 'isUri' },
};

/**
 * A JavaScript module while it is written: imports, constants and functions. Nothing in it runs when it is loaded but
 * what a bundler can leave out.
 */
export class ModuleText {
  readonly #imports = new Map<string, string>();
  readonly #constants = new Map<string, { name: string; text: string }>();
  readonly #functions = new Map<string, string>();
  readonly #names = new Set<string>();
  readonly #formats = new Map<string, string>();

  constructor(readonly formats: Formats) {}

  /** The name of a helper, which is imported. */
  helper(name: keyof typeof HELPERS): string {
    this.#imports.set(name, HELPERS[name]);
    return name;
  }

  /** The name of the constant that holds a regular expression. */
  pattern(source: string): string {
    return this.#constant('pattern', String(patternOf(source)));
  }

  /** The name of the constant that holds a JSON value. */
  value(value: object): string {
    return this.#constant('value', `/* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(value))})`);
  }

  /** The name of the constant that holds a set of scalars. */
  set(values: readonly unknown[]): string {
    return this.#constant('values', `/* @__PURE__ */ new Set(${JSON.stringify(values)})`);
  }

  /** The call that tests a value for a format, and the type of the values it is for; undefined for an annotation. */
  format(name: unknown, value: string): { type: 'string' | 'number'; call: string } | undefined {
    const format = typeof name === 'string' && Object.hasOwn(this.formats, name) ? this.formats[name] : undefined;
    if (typeof name !== 'string' || !format) return undefined;
    const own = Object.hasOwn(OWN_FORMATS, name) ? OWN_FORMATS[name] : undefined;
    if (own) {
      this.#imports.set(own.name, own.module);
      this.#formats.set(name, `{ type: 'string', test: ${own.name} }`);
      return { type: format.type, call: `${own.name}(${value})` };
    }
    const regExp = regExpFromAjvFormats(name);
    if (regExp) {
      const call = `${this.#constant('pattern', String(regExp))}.test`;
      this.#formats.set(name, `{ type: 'string', test: (value) => ${call}(value) }`);
      return { type: format.type, call: `${call}(${value})` };
    }
    this.#imports.set('fromAjvFormats', './src/contract/formats/from-ajv-formats.js');
    const constant = this.#constant('format', `/* @__PURE__ */ fromAjvFormats(${JSON.stringify(name)})`);
    this.#formats.set(name, constant);
    return { type: format.type, call: `${constant}.test(${value})` };
  }

  /** The name of a function of one value. One that does the same serves in its place. */
  function(hint: string, statements: readonly string[]): string {
    const body = statements.filter((line) => line !== '').join('\n');
    const known = this.#functions.get(body);
    if (known !== undefined) return known;
    let name = hint.replace(/\W+/g, '_');
    for (let i = 2; this.#names.has(name); i++) name = `${hint.replace(/\W+/g, '_')}_${i}`;
    this.#names.add(name);
    this.#functions.set(body, name);
    return name;
  }

  /** The module, with tests under the names that are given, of which some are exported. */
  text(tests: ReadonlyMap<string, string>, exported: ReadonlySet<string>): string {
    return [
      ...[...this.#imports].map(([name, module]) => `import { ${name} } from '${module}';`),
      ...[...this.#constants.values()].map(({ name, text }) => `const ${name} = ${text};`),
      ...[...this.#functions].map(([body, name]) => `function ${name}(value) {\n${body}\n}`),
      ...[...tests].map(([name, body]) => `function ${name}(value) {\n${body}\n}`),
      'const formats = {',
      ...[...this.#formats]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, text]) => `  ${JSON.stringify(name)}: ${text},`),
      '};',
      `export { ${['formats', ...exported].join(', ')} };\n`,
    ].join('\n');
  }

  #constant(kind: string, text: string): string {
    let constant = this.#constants.get(text);
    if (!constant) {
      constant = { name: `${kind}${this.#constants.size}`, text };
      this.#constants.set(text, constant);
    }
    return constant.name;
  }
}
