import { InvalidArgumentError } from './errors/invalid-argument-error.js';
import { TimeoutError } from './errors/timeout-error.js';
import { abortError, underLimits } from './limits.js';
import { wait } from './wait.js';

export interface WaitOptions {
  /** The longest that the waiting may take as a whole, in milliseconds (default 60,000). */
  readonly deadlineMs?: number | undefined;
  /** Ends the waiting, and the call under way. */
  readonly signal?: AbortSignal | undefined;
  /** Errors that are no reason to stop, such as a 404 for what was created a moment ago (default: none). */
  readonly goOnAfter?: (error: unknown) => boolean;
}

/** What a call is to be made with, so that it ends with the waiting. */
export interface WaitingCallOptions {
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 5_000;

/**
 * Calls again and again until the result is as wanted, politely: waits of half a second at first, longer by half each
 * time, up to five seconds, and shortened or not at random so that many who wait do not ask together.
 *
 * @returns the result that is as wanted
 * @throws TimeoutError when the deadline comes first, AbortError by the signal, or what the call throws
 * @example
 * const conversation = await waitUntil(
 *   (options) => conversations.fetchServiceConversation({ ChatServiceSid, Sid }, options),
 *   ({ state }) => state !== 'initializing',
 *   { deadlineMs: 120_000 },
 * );
 */
export async function waitUntil<T>(
  call: (options: WaitingCallOptions) => Promise<T>,
  isWanted: (result: T) => boolean,
  options: WaitOptions = {},
): Promise<T> {
  const { deadlineMs = 60_000, signal, goOnAfter = () => false } = options ?? {};
  if (!(typeof deadlineMs === 'number' && deadlineMs > 0))
    throw new InvalidArgumentError('deadlineMs must be more than 0', 'deadlineMs');
  const endsAt = performance.now() + deadlineMs;
  const late = () =>
    new TimeoutError(
      `waitUntil: the result was not as wanted within deadlineMs = ${deadlineMs}`,
      'deadlineMs',
      deadlineMs,
    );
  for (let bound = FIRST_WAIT_MS; ; bound = Math.min(LONGEST_WAIT_MS, bound * 1.5)) {
    if (signal?.aborted) throw abortError('waitUntil', signal);
    const leftMs = Math.max(1, endsAt - performance.now());
    // A call that does not take the signal must not hold the waiting.
    const limits = { timeoutMs: Infinity, deadlineMs, signal };
    const ended = await underLimits('waitUntil', limits, leftMs, (both) =>
      call({ deadlineMs: leftMs, signal: both }).then(
        (result) => ({ result }),
        (error: unknown) => ({ error }),
      ),
    );
    if ('error' in ended) {
      if (!goOnAfter(ended.error)) throw ended.error;
    } else if (isWanted(ended.result)) return ended.result;
    const waitMs = bound * (0.5 + Math.random() / 2);
    if (performance.now() + waitMs >= endsAt) throw late();
    await wait(waitMs, signal); // the next round looks at the signal first
  }
}
