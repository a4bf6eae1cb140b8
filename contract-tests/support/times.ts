/** Whether tests take their long form, which lasts minutes: `LONG_TESTS=1`, as in CI. */
export const isLong = process.env.LONG_TESTS === '1';

/** How often a test repeats what chance or the contract decides. */
export const times = (usual: number, long: number): number => (isLong ? long : usual);
