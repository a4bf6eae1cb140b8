import { all, any, insist, literal } from './expressions.js';
import type { ModuleText } from './module-text.js';
import type { TestOf } from './schemas.js';

type Schema = Readonly<Record<string, unknown>>;

/** The statements of a test of `value`, an object: one loop over its members. They end with a `return`. */
export function ofObject(schema: Schema, module: ModuleText, testOf: TestOf): string[] {
  const members = new Members(schema, module, testOf);
  const loop = members.loop();
  const counted = loop.length > 0 ? members.counted : [];
  const required = [...new Set((schema.required ?? []) as string[])].filter((name) => !counted.includes(name));
  const { minProperties, maxProperties } = schema;
  const before = all([
    ...required.map(has),
    minProperties === undefined ? 'true' : `Object.keys(value).length >= ${literal(minProperties)}`,
    maxProperties === undefined ? 'true' : `Object.keys(value).length <= ${literal(maxProperties)}`,
    ...Object.entries((schema.dependentRequired ?? {}) as Record<string, string[]>).map(([trigger, names]) =>
      any([`!${has(trigger)}`, all(names.map(has))]),
    ),
  ]);
  if (loop.length === 0) return [`return ${before};`];
  return [
    insist(before),
    counted.length > 0 ? 'let required = 0;' : '',
    `const object = ${module.helper('own')}(value);`,
    'for (const key in object) {',
    ...loop,
    '}',
    counted.length > 0 ? `return required === ${counted.length};` : 'return true;',
  ];
}

const has = (name: string): string => `Object.hasOwn(value, ${literal(name)})`;

/** What is asked of one member, and whether it is one that must be there. */
interface Case {
  readonly test: string;
  readonly required: boolean;
}

class Members {
  readonly #cases = new Map<string, Case>();
  readonly #patterns: { pattern: string; test: string }[];
  readonly #others: string;
  readonly #names: string;

  constructor(schema: Schema, module: ModuleText, testOf: TestOf) {
    const { properties = {}, patternProperties = {}, additionalProperties = true, propertyNames = true } = schema;
    const memberTest = (one: unknown, name: string) => testOf(one, 'member', name);
    this.#names = testOf(propertyNames, 'key', 'key');
    this.#others = memberTest(additionalProperties, 'member');
    this.#patterns = Object.entries(patternProperties as object).map(([source, one]) => ({
      pattern: `${module.pattern(source)}.test(key)`,
      test: memberTest(one, 'member'),
    }));
    const required = new Set((schema.required ?? []) as string[]);
    for (const [name, one] of Object.entries(properties as object)) {
      const test = memberTest(one, name);
      const isRequired = required.has(name);
      if (isRequired || this.#patterns.length > 0 || test !== this.#others)
        this.#cases.set(name, { test, required: isRequired });
    }
    if (this.#others !== 'true' || !this.#isNeeded()) return;
    for (const name of required) if (!this.#cases.has(name)) this.#cases.set(name, { test: 'true', required: true });
  }

  /** The names that the loop counts, for all of them must be there. */
  get counted(): string[] {
    return [...this.#cases].filter(([, { required }]) => required).map(([name]) => name);
  }

  /** Whether a member can be refused; otherwise no loop is needed. */
  #isNeeded(): boolean {
    const tests = [...[...this.#cases.values()].map(({ test }) => test), ...this.#patterns.map(({ test }) => test)];
    return [...tests, this.#others, this.#names].some((test) => test !== 'true');
  }

  loop(): string[] {
    if (!this.#isNeeded()) return [];
    const remember = this.#others !== 'true' && this.#patterns.length > 0;
    const others = remember ? any(['known', this.#others]) : this.#others;
    return [
      insist(this.#names),
      'const member = object[key];',
      remember ? 'let known = false;' : '',
      ...this.#patterns.map(({ pattern, test }) =>
        remember
          ? `if (${pattern}) { known = true; ${insist(test)} }`
          : test === 'true'
            ? ''
            : `if (${pattern}) { ${insist(test)} }`,
      ),
      ...(this.#cases.size === 0 ? [insist(others)] : this.#switch(others)),
    ];
  }

  #switch(others: string): string[] {
    const groups = new Map<string, string[]>();
    for (const [name, { test, required }] of this.#cases) {
      const refusal = insist(test);
      const body = refusal.startsWith('return') ? refusal : `${required ? 'required++;' : ''} ${refusal} break;`;
      groups.set(body, [...(groups.get(body) ?? []), name]);
    }
    return [
      'switch (key) {',
      ...[...groups].map(([body, names]) => `${names.map((name) => `case ${literal(name)}:`).join(' ')} ${body}`),
      others === 'true' ? '' : `default: ${insist(others)}`,
      '}',
    ];
  }
}
