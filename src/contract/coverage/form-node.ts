/** One form of a value. A value that is not there is `undefined`. */
export interface Form {
  readonly name: string;
  readonly shows: (value: unknown) => boolean;
}

/** What can be seen at one place, and the way to the places below it. */
export interface FormNode {
  /** JSON Pointer, `*` for each member of a list or map. */
  readonly pointer: string;
  readonly forms: readonly Form[];
  readonly steps: readonly Step[];
}

/** A way from a value to further places: its members, its items, the branch that it fits. */
export interface Step {
  readonly nodes: readonly FormNode[];
  /** The places that a value leads to, each with what stands there. */
  readonly lead: (value: unknown) => Iterable<readonly [FormNode, unknown]>;
}

/** Makes the node of a place; what is below it is added later. */
export type Sprout = (seed: Seed) => FormNode;

/** A place that is to become a node. */
export interface Seed {
  readonly pointer: string;
  /** Pointers of the schemas that apply there, `#` first. */
  readonly places: readonly string[];
  /** The forms that follow from where the place is, such as `absent`. */
  readonly forms: readonly Form[];
  /** Names that other schemas of the same value require. */
  readonly required?: readonly string[];
}
