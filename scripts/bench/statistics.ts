/** What a series of measurements comes to. */
export interface Summary {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** The middle value, or the mean of the two in the middle; NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return NaN;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export const summary = (values: readonly number[]): Summary => ({
  median: median(values),
  min: Math.min(...values),
  max: Math.max(...values),
});

/** The ratio of each round, and of those the median: what slows a whole round down cancels out. */
export const medianRatio = (values: readonly number[], unit: readonly number[]): number =>
  median(pairs(values, unit).map(([value, one]) => value / one));

/** What each round took beyond another series in the same round. */
export const differences = (values: readonly number[], base: readonly number[]): number[] =>
  pairs(values, base).map(([value, one]) => value - one);

function pairs(values: readonly number[], others: readonly number[]): [number, number][] {
  if (values.length !== others.length) throw new RangeError('both series must have the same rounds');
  return values.map((value, round) => [value, others[round]!]);
}
