/** One way in which a value breaks a schema. It holds no value, only places and what the contract says. */
export interface Violation {
  /** Code of the catalogue, such as `schema.enum`. */
  readonly code: string;
  /** JSON Pointer into the value. */
  readonly pointer: string;
  /** The same with `*` for each item of a list and each key of a map: it names the place without naming data. */
  readonly pattern: string;
  /** JSON Pointer of the broken clause in the spec, `#` first. */
  readonly clause: string;
  /** What is wrong, to be read behind the name of the place. */
  readonly says: string;
  readonly count: number;
}

/** A value with more faults than this gets no finding for each of them. */
export const MOST_VIOLATIONS = 1000;

/** The same clause broken in the same first place was reached in two ways, by two branches of `allOf` say: one cause. */
const counted = (known: Violation, again: Violation): number =>
  known.pointer === again.pointer ? Math.max(known.count, again.count) : known.count + again.count;

/**
 * Collects violations; those that repeat over the items of a list become one with a count. Beyond a thousand different
 * ones, a further one is counted with the last.
 */
export class Violations {
  readonly #byPlace = new Map<string, Violation>();
  #last = '';

  /** @param tellsEach whether each place counts by itself */
  constructor(private readonly tellsEach = false) {}

  add(violation: Omit<Violation, 'count'> & { count?: number }): void {
    let key = `${violation.code} ${violation.clause} ${this.tellsEach ? violation.pointer : violation.pattern}`;
    if (this.#byPlace.size >= MOST_VIOLATIONS && !this.#byPlace.has(key)) key = this.#last;
    this.#last = key;
    const known = this.#byPlace.get(key);
    const count = violation.count ?? 1;
    this.#byPlace.set(
      key,
      known ? { ...known, count: counted(known, { ...violation, count }) } : { ...violation, count },
    );
  }

  absorb(others: Violations): void {
    for (const violation of others.#byPlace.values()) this.add(violation);
  }

  get size(): number {
    return this.#byPlace.size;
  }

  /** How many break the schema: an undocumented property breaks none. */
  get broken(): number {
    return this.list().filter(({ code }) => code !== 'property.undocumented').length;
  }

  list(): Violation[] {
    return [...this.#byPlace.values()];
  }
}
