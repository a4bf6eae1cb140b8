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
  let head = 0;
  while (head < before.length && before[head] === after[head]) head++;
  const tail = commonTail(before.slice(head), after.slice(head));
  const middle = alignMiddle(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  const kept = (count: number, b: number, a: number): Pair[] =>
    Array.from({ length: count }, (_, i) => ({ before: b + i, after: a + i, same: true }));
  return [
    ...kept(head, 0, 0),
    ...middle.map((pair) => ({
      ...pair,
      ...(pair.before !== undefined && { before: pair.before + head }),
      ...(pair.after !== undefined && { after: pair.after + head }),
    })),
    ...kept(tail, before.length - tail, after.length - tail),
  ];
}

function commonTail(before: readonly string[], after: readonly string[]): number {
  let tail = 0;
  const most = Math.min(before.length, after.length);
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return tail;
}

function alignMiddle(before: readonly string[], after: readonly string[]): Pair[] {
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

/** How long the longest common subsequence is of what follows each two indices. */
function lengths(before: readonly string[], after: readonly string[]): (b: number, a: number) => number {
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
