/** A place in two versions of a list: in both where the item stayed or was replaced, else in one. */
export interface Pair {
  readonly before?: number;
  readonly after?: number;
  /** Whether both have the same item here. */
  readonly same: boolean;
}

/**
 * Pairs the indices of two versions of a list so that as many items as possible stay what they are (longest common
 * subsequence). Between two items that stayed, those that went and those that came are paired in order.
 */
export function align(before: readonly string[], after: readonly string[]): Pair[] {
  const longest = lengths(before, after);
  const pairs: Pair[] = [];
  let gone: number[] = [];
  let come: number[] = [];
  const closeGap = () => {
    for (let i = 0; i < Math.max(gone.length, come.length); i++) {
      const [b, a] = [gone[i], come[i]];
      pairs.push({ ...(b !== undefined && { before: b }), ...(a !== undefined && { after: a }), same: false });
    }
    [gone, come] = [[], []];
  };
  let [b, a] = [0, 0];
  while (b < before.length || a < after.length) {
    if (b < before.length && a < after.length && before[b] === after[a]) {
      closeGap();
      pairs.push({ before: b++, after: a++, same: true });
    } else if (a === after.length || (b < before.length && longest(b + 1, a) >= longest(b, a + 1))) gone.push(b++);
    else come.push(a++);
  }
  closeGap();
  return pairs;
}

/** Beyond some 5,000 lines on each side the table would take more memory than the answer is worth. */
const MOST_CELLS = 25_000_000;

/** How long the longest common subsequence is of what follows each two indices. */
function lengths(before: readonly string[], after: readonly string[]): (b: number, a: number) => number {
  if (before.length * after.length > MOST_CELLS) return () => 0;
  const width = after.length + 1;
  const table = new Uint32Array((before.length + 1) * width);
  for (let b = before.length - 1; b >= 0; b--) {
    for (let a = after.length - 1; a >= 0; a--) {
      const here = b * width + a;
      table[here] =
        before[b] === after[a] ? table[here + width + 1]! + 1 : Math.max(table[here + width]!, table[here + 1]!);
    }
  }
  return (b, a) => table[b * width + a]!;
}
