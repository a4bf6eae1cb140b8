import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { formats } from '../../src/contract/formats/formats.js';
import { Compiler } from '../../src/contract/schema/compile.js';
import type { Rule } from '../../src/contract/contract.js';
import type { Direction } from '../../src/contract/schema/schema.js';
import { GENERATED } from './banner.js';
import { quickTests } from './quick-tests/quick-tests.js';

/** `QuickRuleScene`, since generated files import nothing. */
const SCENE =
  '{ readonly body: unknown; readonly pathParameters: Readonly<Record<string, string>>; readonly status: number; readonly isOrigin: (origin: string) => boolean }';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Collects the quick tests that the table of operations asks for, then writes them as one module without imports. */
export class Validators {
  readonly #compiler: Compiler;
  readonly #exported = new Set<string>();
  readonly #byText = new Map<string, string>();
  readonly #rules = new Map<string, readonly Rule[]>();

  constructor(document: object) {
    this.#compiler = new Compiler(document, formats);
  }

  /** The names of the validators that all must accept a value of the schema at a pointer. Schemas that say the same share one. */
  namesFor(pointer: string, direction: Direction): string[] {
    const names = this.#compiler.definitionsFor(pointer, direction).map((name) => this.#first(name));
    for (const name of names) this.#exported.add(name);
    return names;
  }

  #first(name: string): string {
    const text = JSON.stringify(this.#compiler.lowering.definitions.get(name));
    const first = this.#byText.get(text) ?? name;
    this.#byText.set(text, first);
    return first;
  }

  /** The name of the function that says whether rules certainly hold. Rules that say the same share one. */
  nameForRules(rules: readonly Rule[]): string {
    const text = JSON.stringify(rules.map(({ pointer: _, says: __, severity: ___, ...rule }) => rule));
    let name = this.#byText.get(text);
    if (name === undefined) {
      name = `rules${this.#rules.size}`;
      this.#byText.set(text, name);
      this.#rules.set(name, rules);
    }
    return name;
  }

  /** The module as JavaScript: ESM, self-contained, no eval. */
  async javascript(): Promise<string> {
    const { outputFiles } = await build({
      stdin: {
        contents: quickTests(this.#compiler.lowering.definitions, this.#rules, this.#names(), formats),
        resolveDir: ROOT,
        sourcefile: 'validators.js',
        loader: 'js',
      },
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

  /** The declarations of that module. */
  declarations(): string {
    const formatType =
      "{ readonly type: 'string'; readonly test: (value: string) => boolean } | { readonly type: 'number'; readonly test: (value: number) => boolean }";
    return [
      GENERATED,
      '/** The formats that the contract uses, by name. */\n',
      `export declare const formats: Readonly<Record<string, ${formatType}>>;\n`,
      ...[...this.#exported].map((name) => `export declare function ${name}(value: unknown): boolean;\n`),
      ...[...this.#rules.keys()].map((name) => `export declare function ${name}(value: ${SCENE}): boolean;\n`),
    ].join('');
  }

  #names(): ReadonlySet<string> {
    return new Set([...this.#exported, ...this.#rules.keys()]);
  }
}
