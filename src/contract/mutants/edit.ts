type Holder = Record<string, unknown>;

/** A copy of a value with another value at a place. What is not on the way there is shared, not copied. */
export function withValue(root: unknown, place: readonly string[], value: unknown): unknown {
  const [token, ...rest] = place;
  if (token === undefined) return value;
  const inner = withValue((root as Holder | undefined)?.[token], rest, value);
  if (!Array.isArray(root)) return { ...(root as Holder), [token]: inner };
  const copy = [...(root as unknown[])];
  copy[Number(token)] = inner;
  return copy;
}

/** A copy of a value without what is at a place: of an object the member, of a list the item. */
export function without(root: unknown, place: readonly string[]): unknown {
  const [token, ...rest] = place;
  if (token === undefined) return undefined;
  if (rest.length > 0) return withValue(root, [token], without((root as Holder)[token], rest));
  if (Array.isArray(root)) return (root as unknown[]).filter((_, i) => i !== Number(token));
  const { [token]: _, ...others } = root as Holder;
  return others;
}
