/** So often schemas may be applied to a value of any size. */
const LEAST = 50_000;

/** So often more for each member and item: far above what a contract needs whose branches do not multiply. */
const FOR_EACH_PART = 1_000;

/**
 * How often schemas may still be applied to a value. Branches that lead to the same schema again multiply at each level
 * of a value, so that without an end to it a small body could occupy a check for days.
 */
export class Budget {
  left = LEAST;
  #isExtended = false;

  constructor(private readonly value: unknown) {}

  /** Takes one application. @throws RangeError where none is left */
  spend(): void {
    if (--this.left < 0) this.extend();
  }

  /** Called when nothing is left: only then it is worth while to see how large the value is. */
  extend(): void {
    if (this.#isExtended) throw new RangeError('the schemas of this value multiply too often to apply each of them');
    this.#isExtended = true;
    this.left = FOR_EACH_PART * partsOf(this.value);
  }
}

/** How many values a value is made of, itself among them. */
function partsOf(value: unknown): number {
  let parts = 0;
  const open = [value];
  while (open.length > 0) {
    const one = open.pop();
    parts++;
    if (one !== null && typeof one === 'object') for (const part of Object.values(one)) open.push(part);
  }
  return parts;
}
