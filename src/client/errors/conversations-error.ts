const BRAND = Symbol.for('conversations-contract.error');

/** What all errors of this package extend. Its `name` tells the kind, across realms and duplicate installs. */
export abstract class ConversationsError extends Error {
  abstract override readonly name: string;
  readonly [BRAND] = true;
  /**
   * True where a write failed and the vendor may have processed it all the same, in this attempt or in an earlier one:
   * look before you repeat it. A 404 of a DELETE that has this may be of what the call itself deleted.
   */
  declare readonly mayBeProcessed?: true;

  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options?.cause === undefined ? undefined : { cause: options.cause });
  }
}

/** Whether a value carries the brand that all errors of this package carry. */
export function isBranded(value: unknown): value is ConversationsError {
  try {
    return (value as Record<symbol, unknown>)[BRAND] === true;
  } catch {
    return false; // null, undefined, or an object that does not want to be looked at
  }
}
