import { retryDelayMs, type Outcome, type RetryPolicy } from '../../client/retry-policy.js';
import type { Timing } from './timing.js';
import type { Trouble } from './trouble.js';

/** When an attempt of a live run is followed by another. */
const POLICY: RetryPolicy = { maxRetries: 4, retryStatuses: [408, 429, 500, 502, 503, 504] };

/** The longest that a live run waits between its requests, all waits together, in milliseconds. */
export const MOST_WAITING_MS = 120_000;

/** The budget of requests and the rate limit that all calls of a live run share. */
export interface Pace {
  /** Waits for the moment when the target may be asked, and takes a request out of the budget; or says why it cannot. */
  take(): Promise<Trouble | undefined>;
  /**
   * Waits before an attempt is repeated, by the retry policy of our client.
   *
   * @param attempt 1 where the first attempt ended like this
   * @returns false where there is to be no other
   */
  again(outcome: Outcome, attempt: number): Promise<boolean>;
  /** Whether a request was not sent for want of budget. */
  isUsedUp(): boolean;
}

export interface PaceOptions {
  readonly maxRequests: number;
  readonly timing: Pick<Timing, 'now' | 'sleep' | 'random'>;
  /** Hears of every wait, in milliseconds. */
  readonly onWait?: (milliseconds: number) => void;
}

export function createPace({ maxRequests, timing, onWait }: PaceOptions): Pace {
  let sent = 0;
  let usedUp = false;
  let waitedMs = 0;
  let closedUntil = -Infinity; // the target asked not to be called before

  async function sleep(milliseconds: number): Promise<void> {
    waitedMs += milliseconds;
    onWait?.(milliseconds);
    await timing.sleep(milliseconds);
  }

  return {
    async take() {
      if (sent >= maxRequests) {
        usedUp = true;
        const says = `was not sent: the budget of ${maxRequests} requests is used up (--max-requests)`;
        return { code: 'environment.budget', says, outcome: { failure: 'other' } };
      }
      const leftMs = closedUntil - timing.now();
      if (leftMs > MOST_WAITING_MS - waitedMs) {
        const says = 'was not sent: the target asked for a longer wait than a run has time for';
        return { code: 'environment.rate-limit', says, outcome: { failure: 'other' } };
      }
      if (leftMs > 0) await sleep(leftMs);
      sent++;
      return undefined;
    },
    async again(outcome, attempt) {
      if ('status' in outcome && outcome.retryAfterMs !== undefined)
        closedUntil = Math.max(closedUntil, timing.now() + outcome.retryAfterMs);
      const attempted = { attempt, mayRepeat: true, outcome, remainingMs: MOST_WAITING_MS - waitedMs };
      const delayMs = retryDelayMs(POLICY, attempted, timing.random);
      if (delayMs !== undefined) await sleep(delayMs);
      return delayMs !== undefined;
    },
    isUsedUp: () => usedUp,
  };
}
