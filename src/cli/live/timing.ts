import { wait } from '../../client/wait.js';

/** What a live run reads of time and chance. Tests hand in their own. */
export interface Timing {
  /** The current time in milliseconds. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Gives numbers from 0 up to 1. */
  readonly random: () => number;
  /** The longest that one attempt may take, in milliseconds. */
  readonly timeoutMs: number;
}

export const realTiming: Timing = {
  now: () => performance.now(),
  sleep: wait,
  random: Math.random,
  timeoutMs: 10_000,
};
