/** What the schemas that apply to one object know of its properties. */
export class Known {
  /** Whether any of them lets further properties in. */
  open = false;
  readonly names = new Set<string>();

  absorb(other: Known): void {
    this.open ||= other.open;
    for (const name of other.names) this.names.add(name);
  }

  /** The properties of an object that no schema knows. */
  unknown(object: object): string[] {
    return this.open ? [] : Object.keys(object).filter((name) => !this.names.has(name));
  }
}
