import type { Timing } from './timing.js';

/** For tests: a clock that waits move on, so that nobody waits. */
export function quickTiming(given: Partial<Timing> = {}): Timing & { readonly waits: readonly number[] } {
  let now = 0;
  const waits: number[] = [];
  const sleep = async (milliseconds: number) => {
    waits.push(milliseconds);
    now += milliseconds;
  };
  return { now: () => now, sleep, random: () => 0.5, timeoutMs: 5000, waits, ...given };
}
