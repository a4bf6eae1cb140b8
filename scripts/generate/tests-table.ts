import type { SchemaAt } from '../../src/contract/contract.js';
import type { Direction } from '../../src/contract/schema/schema.js';
import { GENERATED } from './banner.js';
import type { Validators } from './validators.js';

/** A schema while the table is written: its quick test is source text. */
export interface WrittenSchema extends SchemaAt {
  readonly test: string;
}

/** The quick tests of a document by direction and pointer, as source text. */
export class TestsTable {
  readonly #texts: Record<Direction, Map<string, string>> = { request: new Map(), response: new Map() };

  constructor(readonly validators: Validators) {}

  schemaAt(pointer: string, direction: Direction): WrittenSchema {
    const names = this.validators.namesFor(pointer, direction).map((name) => `validators.${name}`);
    const all = names.map((name) => `${name}(value)`).join(' && ');
    const test = names.length === 1 ? names[0]! : `(value: unknown): boolean => ${all}`;
    this.#texts[direction].set(pointer, test);
    return { pointer, accepts: () => true, test };
  }

  /** The module that finds a quick test by the place of its schema. */
  module(): string {
    const { request, response } = this.#texts;
    const lines = (texts: ReadonlyMap<string, string>) =>
      [...texts].map(([pointer, text]) => `    ${JSON.stringify(pointer)}: ${text},\n`).join('');
    return [
      GENERATED,
      "import * as validators from './validators.js';\n\n",
      'type Tests = Readonly<Record<string, (value: unknown) => boolean>>;\n\n',
      '/** The quick test of each schema of a parameter, header or body, by direction and pointer. */\n',
      `export const tests: Readonly<Record<'request' | 'response', Tests>> = {\n`,
      `  request: {\n${lines(request)}  },\n  response: {\n${lines(response)}  },\n};\n`,
    ].join('');
  }
}
