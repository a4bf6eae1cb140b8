import { equal } from './equal.js';

/** JSON values, each of them once: the order of keys does not count. Asking takes as long for many values as for few. */
export class ValueSet {
  readonly #scalars = new Set<unknown>();
  readonly #structures = new Map<string, object[]>();

  constructor(values: Iterable<unknown> = []) {
    for (const value of values) this.add(value);
  }

  has(value: unknown): boolean {
    if (value === null || typeof value !== 'object') return this.#scalars.has(value);
    if (this.#structures.size === 0) return false;
    return this.#structures.get(textOf(value, MOST_LEVELS))?.some((one) => equal(one, value)) ?? false;
  }

  add(value: unknown): void {
    if (value === null || typeof value !== 'object') {
      this.#scalars.add(value);
      return;
    }
    const text = textOf(value, MOST_LEVELS);
    const alike = this.#structures.get(text);
    if (alike) alike.push(value);
    else this.#structures.set(text, [value]);
  }
}

/** Equal values have one text; below this depth it does not tell values apart, so that no depth can exhaust the stack. */
const MOST_LEVELS = 50;

function textOf(value: unknown, levels: number): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value === 0 ? 0 : value) ?? '';
  if (levels === 0) return '…';
  if (Array.isArray(value)) return `[${value.map((one) => textOf(one, levels - 1)).join()}]`;
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${textOf((value as Record<string, unknown>)[key], levels - 1)}`);
  return `{${members.join()}}`;
}
