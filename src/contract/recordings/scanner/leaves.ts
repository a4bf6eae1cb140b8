/** A text somewhere in a JSON value: a string, a number, or the key of a member. */
export interface Leaf {
  readonly text: string;
  readonly place: readonly string[];
  readonly kind: 'text' | 'number' | 'key';
}

/** Every text of a JSON value with the place where it stands. It does not recurse: depth is no way out. */
export function* leavesOf(root: unknown): Generator<Leaf> {
  const waiting: { value: unknown; place: readonly string[] }[] = [{ value: root, place: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, place } = next;
    if (typeof value === 'string') yield { text: value, place, kind: 'text' };
    else if (typeof value === 'number') yield { text: String(value), place, kind: 'number' };
    else if (value !== null && typeof value === 'object') {
      for (const [key, member] of Object.entries(value)) {
        const inner = [...place, key];
        if (!Array.isArray(value)) yield { text: key, place: inner, kind: 'key' };
        waiting.push({ value: member, place: inner });
      }
    }
  }
}
