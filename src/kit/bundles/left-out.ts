/** What a bundle does not say although the contract does. */
export interface LeftOut {
  /** JSON Pointer to the object that said it, `#` first. */
  readonly pointer: string;
  readonly keyword: string;
  /** Why, and what follows from it. */
  readonly says: string;
}

/** A document that was made of another, and what got lost on the way. */
export interface Converted {
  readonly document: object;
  readonly leftOut: readonly LeftOut[];
}
