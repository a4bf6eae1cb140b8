/** When an attempt is followed by another one. */
export interface RetryPolicy {
  /** How many attempts may follow the first. */
  readonly maxRetries: number;
  /** The statuses that are worth another attempt. */
  readonly retryStatuses: readonly number[];
}

/** How an attempt ended: with a status, or without an answer. */
export type Outcome =
  | { readonly status: number; readonly retryAfterMs: number | undefined }
  /** `unsent`: an argument or the credentials were refused before. `code`: the system's, of a connection. */
  | { readonly failure: 'timeout' | 'connection' | 'unsent' | 'other'; readonly code?: string | undefined };

/** What the policy decides on. */
export interface Attempted {
  /** 1 for the first. */
  readonly attempt: number;
  /** Whether the request may be sent once more, as far as its method and its outcome go. */
  readonly mayRepeat: boolean;
  readonly outcome: Outcome;
  /** What is left until the deadline of the call, in milliseconds. */
  readonly remainingMs: number;
}

/** The first wait is shorter than this, the second than twice this, and so on, in milliseconds. */
const FIRST_WAIT_MS = 500;
/** No wait of our own is longer, in milliseconds. */
const LONGEST_WAIT_MS = 8_000;
/** A vendor who asks for a longer wait than this gets no further attempt, in milliseconds. */
export const LONGEST_RETRY_AFTER_MS = 60_000;

/**
 * Decides whether there is another attempt, and after how long a wait. Pure and total.
 *
 * The wait is a random part of a bound that doubles (full jitter). A `Retry-After` is waited for in full, and the
 * random part comes on top, so that those who were told the same second do not come back together. There is no further
 * attempt where the wait would reach the deadline: the error is worth more to the caller now than a timeout later.
 *
 * What may be repeated is repeated on the policy's statuses, on connections that failed before an answer, and where an
 * attempt got no complete answer in time.
 *
 * @param random gives numbers from 0 up to 1
 * @returns the wait in milliseconds, or undefined for no further attempt
 */
export function retryDelayMs(policy: RetryPolicy, attempted: Attempted, random: () => number): number | undefined {
  const { attempt, outcome, remainingMs } = attempted;
  if (attempt > policy.maxRetries || !isWorthAnother(policy, attempted)) return undefined;
  const asked = 'status' in outcome ? (outcome.retryAfterMs ?? 0) : 0;
  if (asked > LONGEST_RETRY_AFTER_MS) return undefined;
  const bound = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 1));
  const wait = Math.floor(asked + random() * bound);
  return wait < remainingMs ? wait : undefined;
}

function isWorthAnother({ retryStatuses }: RetryPolicy, { outcome, mayRepeat }: Attempted): boolean {
  const isPassing =
    'status' in outcome
      ? retryStatuses.includes(outcome.status)
      : outcome.failure === 'connection' || outcome.failure === 'timeout';
  return mayRepeat && isPassing;
}
