import { AbortError } from './errors/abort-error.js';
import { ConnectionError } from './errors/connection-error.js';
import { isConversationsError } from './errors/guards.js';
import { TimeoutError } from './errors/timeout-error.js';

/** The longest delay that timers of the platform take, in milliseconds. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** What ends an attempt. */
export interface AttemptLimits {
  /** Of this attempt, in milliseconds. */
  readonly timeoutMs: number;
  /** Of the call, in milliseconds. */
  readonly deadlineMs: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * Runs an attempt under its limits, and turns whatever ends it into one of our errors.
 *
 * @param remainingMs what is left until the deadline of the call
 */
export function underLimits<T>(
  call: string,
  { timeoutMs, deadlineMs, signal }: AttemptLimits,
  remainingMs: number,
  attempt: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const end = (error: Error) => {
      reject(error); // first, since a `fetch` or a token function that ignores the signal must not hold the caller
      controller.abort();
    };
    const onAbort = () => end(abortError(call, signal));
    const onTime = () =>
      end(
        remainingMs < timeoutMs
          ? timeoutError(call, 'deadlineMs', deadlineMs)
          : timeoutError(call, 'timeoutMs', timeoutMs),
      );
    const timer = setTimeout(onTime, Math.min(timeoutMs, remainingMs, LONGEST_TIMER_MS));
    signal?.addEventListener('abort', onAbort, { once: true });
    attempt(controller.signal)
      .then(resolve, (error: unknown) => reject(isConversationsError(error) ? error : connectionError(call, error)))
      .finally(() => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
      });
  });
}

/** The caller's signal ended a call. */
export const abortError = (call: string, signal: AbortSignal | undefined): AbortError =>
  new AbortError(`${call} was aborted`, { cause: signal?.reason });

/** A limit of time ended a call. */
export const timeoutError = (call: string, limit: TimeoutError['limit'], milliseconds: number): TimeoutError =>
  new TimeoutError(`${call} got no complete answer within ${limit} = ${milliseconds}`, limit, milliseconds);

/** What `fetch` throws differs by platform, and its message can quote the URL: only the system's code is kept. */
function connectionError(call: string, error: unknown): ConnectionError {
  const code = codeOf(error);
  return new ConnectionError(`${call} got no answer${code ? ` (${code})` : ''}: check network and host`, code);
}

function codeOf(error: unknown): string | undefined {
  try {
    const { cause, code } = error as { cause?: { code?: string }; code?: string };
    return /^[A-Z][A-Z0-9_]*$/.exec(cause?.code ?? code ?? '')?.[0];
  } catch {
    return undefined; // no error at all, or one that does not want to be looked at
  }
}
