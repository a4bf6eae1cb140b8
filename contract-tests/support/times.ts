/** Whether tests take their long form, which lasts minutes: `LONG_TESTS=1`, as in CI. */
export const isLong = process.env.LONG_TESTS === '1';

/** How often a test repeats what chance or the contract decides. */
export const times = (usual: number, long: number): number => (isLong ? long : usual);

/** Those of a list that tests take which cost too much for each: so many, spread over it; in the long form all. */
export function someOf<T>(list: readonly T[], usual: number): readonly T[] {
  if (isLong || list.length <= usual) return list;
  return Array.from({ length: usual }, (_, i) => list[Math.floor((i * list.length) / usual)]!);
}
