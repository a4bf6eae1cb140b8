/**
 * The object itself where it inherits nothing that `for … in` shows, else a copy of its own properties.
 * Parsed JSON is never copied.
 */
export function own(object: object): Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(object);
  const plain = prototype === Object.prototype || prototype === null;
  return (plain ? object : { ...object }) as Record<string, unknown>;
}
