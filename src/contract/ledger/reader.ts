import { LedgerError } from './ledger-error.js';
import { parseLines } from './line-ranges.js';

/** Reads the members of one object of a ledger and refuses, with the place, what is not of the expected form. */
export class Reader {
  readonly #object: Readonly<Record<string, unknown>>;

  /** @param path - where the object stands in the file, such as `claims.C001`; empty for the whole */
  constructor(
    value: unknown,
    readonly file: string,
    readonly path = '',
  ) {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
      throw new LedgerError(`${file}: ${path || 'the file'} must be a map`);
    }
    this.#object = value as Record<string, unknown>;
  }

  refuse(key: string, says: string): never {
    throw new LedgerError(`${this.file}: ${this.#pathOf(key)} ${says}`);
  }

  /** Refuses keys that are not in the list: a misspelt key would be ignored in silence. */
  only(...keys: string[]): void {
    const stranger = Object.keys(this.#object).find((key) => !keys.includes(key));
    if (stranger !== undefined) this.refuse(stranger, `is not known here; there may be ${keys.join(', ')}`);
  }

  has(key: string): boolean {
    return Object.hasOwn(this.#object, key);
  }

  at(key: string): Reader {
    return new Reader(this.#member(key), this.file, this.#pathOf(key));
  }

  members(key: string, id: RegExp): [string, Reader][] {
    const map = this.at(key);
    return Object.keys(map.#object).map((name) => {
      if (!id.test(name)) map.refuse(name, `is no id of the form ${id.source}`);
      return [name, map.at(name)];
    });
  }

  text(key: string, form?: RegExp): string {
    return this.#text(this.#member(key), key, form);
  }

  texts(key: string, form: RegExp): string[] {
    const list = this.#member(key);
    if (!Array.isArray(list)) return this.refuse(key, 'must be a list');
    return list.map((one, i) => this.#text(one, `${key}[${i}]`, form));
  }

  oneOf<T extends string>(key: string, values: readonly T[]): T {
    const value = this.#member(key);
    return values.find((one) => one === value) ?? this.refuse(key, `must be one of ${values.join(', ')}`);
  }

  count(key: string): number {
    const value = this.#member(key);
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
      return this.refuse(key, 'must be a whole number');
    }
    return value;
  }

  lines(key: string): number[] {
    const value = this.#member(key);
    try {
      return parseLines(String(value)); // one line alone may stand there as a number
    } catch (error) {
      return this.refuse(key, `must name lines: ${(error as Error).message}`);
    }
  }

  #text(value: unknown, key: string, form?: RegExp): string {
    if (typeof value !== 'string') return this.refuse(key, 'must be text (quote it if it looks like a number)');
    if (form ? !form.test(value) : value.trim() === '') {
      return this.refuse(key, form ? `does not match ${form.source}` : 'must not be empty');
    }
    return value;
  }

  #member(key: string): unknown {
    if (!this.has(key)) this.refuse(key, 'is missing');
    return this.#object[key];
  }

  #pathOf(key: string): string {
    return this.path === '' ? key : `${this.path}.${key}`;
  }
}
