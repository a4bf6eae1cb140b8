import { _ } from 'ajv';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { formats } from '../../src/contract/formats/formats.js';
import { Compiler, createAjv, namesAnInheritedProperty } from '../../src/contract/schema/compile.js';
import type { Direction } from '../../src/contract/schema/schema.js';
import { GENERATED } from './banner.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Formats that have a module of their own; the others come from ajv-formats as a whole. */
const OWN_FORMATS: Readonly<Record<string, { module: string; name: string }>> = {
  'date-time': { module: './src/contract/formats/date-time.js', name: 'isDateTime' },
  uri: { module: './src/contract/formats/uri.js', name: 'isUri' },
};

/** Helpers that ajv's code asks for with `require`, and what serves in their place in a module. */
const OWN_HELPERS = [
  { path: 'ajv/dist/runtime/ucs2length', name: 'codePoints', module: './src/contract/schema/code-points.js' },
  { path: 'ajv/dist/runtime/equal', name: 'equal', module: './src/contract/schema/equal.js' },
];

/** Collects the quick tests that the table of operations asks for, then writes them as one module without imports. */
export class Validators {
  readonly #compiler: Compiler;
  readonly #ajv;
  readonly #exported = new Set<string>();

  constructor(document: object) {
    const code = { source: true, esm: true, lines: true, formats: _`formats` };
    const ownProperties = namesAnInheritedProperty(document);
    this.#ajv = createAjv(formats, { code, ownProperties, inlineRefs: 10 });
    this.#compiler = new Compiler(document, formats, this.#ajv);
  }

  /** The names of the validators that all must accept a value of the schema at a pointer. */
  namesFor(pointer: string, direction: Direction): string[] {
    const names = this.#compiler.definitionsFor(pointer, direction);
    for (const name of names) this.#exported.add(name);
    return names;
  }

  /** The module as JavaScript: ESM, self-contained, no eval. */
  async javascript(): Promise<string> {
    this.#compiler.addDefinitions();
    const names = [...this.#exported];
    const standalone = (
      standaloneModule as unknown as { default: (ajv: unknown, refs: Record<string, string>) => string }
    ).default;
    const code = standalone(this.#ajv, Object.fromEntries(names.map((name) => [name, name])));
    const used = this.#usedFormats();
    const own = OWN_HELPERS.reduce((text, { path, name }) => text.replaceAll(`require("${path}").default`, name), code);
    const source = `${importsOf(used)}\n${own}\nexport { known as formats };\n`;
    const { outputFiles } = await build({
      stdin: { contents: source, resolveDir: ROOT, sourcefile: 'validators.js', loader: 'js' },
      absWorkingDir: ROOT,
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'neutral',
      target: 'es2022',
      charset: 'utf8',
      legalComments: 'none',
    });
    return `${GENERATED}${outputFiles[0]!.text}`;
  }

  /** The declarations of that module: nothing of ajv shows. */
  declarations(): string {
    const formatType =
      "{ readonly type: 'string'; readonly test: (value: string) => boolean } | { readonly type: 'number'; readonly test: (value: number) => boolean }";
    return [
      GENERATED,
      '/** The formats that the contract uses, by name. */\n',
      `export declare const formats: Readonly<Record<string, ${formatType}>>;\n`,
      ...[...this.#exported].map((name) => `export declare function ${name}(value: unknown): boolean;\n`),
    ].join('');
  }

  #usedFormats(): string[] {
    const used = new Set<string>();
    const visit = (value: unknown): void => {
      if (value === null || typeof value !== 'object') return;
      const { format } = value as { format?: unknown };
      if (typeof format === 'string' && format in formats) used.add(format);
      Object.values(value).forEach(visit);
    };
    for (const definition of this.#compiler.lowering.definitions.values()) visit(definition);
    return [...used].sort();
  }
}

function importsOf(used: readonly string[]): string {
  const borrowed = used.filter((name) => !(name in OWN_FORMATS));
  const own = used.filter((name) => name in OWN_FORMATS);
  return [
    ...OWN_HELPERS.map(({ name, module }) => `import { ${name} } from '${module}';`),
    ...own.map((name) => `import { ${OWN_FORMATS[name]!.name} } from '${OWN_FORMATS[name]!.module}';`),
    ...(borrowed.length > 0 ? ["import { fromAjvFormats } from './src/contract/formats/from-ajv-formats.js';"] : []),
    'const known = {',
    ...own.map((name) => `  ${JSON.stringify(name)}: { type: 'string', test: ${OWN_FORMATS[name]!.name} },`),
    ...borrowed.map((name) => `  ${JSON.stringify(name)}: fromAjvFormats(${JSON.stringify(name)}),`),
    '};',
    'const formats = {',
    ...used.map((name) => {
      const test = name in OWN_FORMATS ? OWN_FORMATS[name]!.name : `known[${JSON.stringify(name)}].test`;
      const isNumber = formats[name]!.type === 'number';
      return `  ${JSON.stringify(name)}: ${isNumber ? `{ type: 'number', validate: ${test} }` : test},`;
    }),
    '};',
  ].join('\n');
}
