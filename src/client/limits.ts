import { AbortError } from './errors/abort-error.js';
import { ConnectionError } from './errors/connection-error.js';
import { isConversationsError } from './errors/conversations-error.js';
import { TimeoutError } from './errors/timeout-error.js';
import { InvalidArgumentError } from './errors/invalid-argument-error.js';

export interface LimitOptions {
  /** The longest that one attempt may take, body included, in milliseconds (default 10,000). */
  readonly timeoutMs?: number;
  /** The longest that a call may take as a whole, in milliseconds (default 30,000). */
  readonly deadlineMs?: number;
  /** Ends the call. */
  readonly signal?: AbortSignal;
}

const DEFAULTS = { timeoutMs: 10_000, deadlineMs: 30_000 };
const LONGEST_TIMER = 2 ** 31 - 1;

/** Runs an attempt under its limits, and turns whatever ends it into one of our errors. */
export async function underLimits<T>(
  call: string,
  options: LimitOptions,
  attempt: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const limits = limitsOf(options);
  const { name, milliseconds } = limits.reduce((least, one) => (one.milliseconds < least.milliseconds ? one : least));
  const controller = new AbortController();
  const { signal } = options;
  let cause: 'time' | 'caller' | undefined;
  const end = (why: 'time' | 'caller') => {
    cause ??= why;
    controller.abort();
  };
  const onAbort = () => end('caller');
  if (signal?.aborted) throw new AbortError(`${call} was aborted before it was sent`, { cause: signal.reason });
  signal?.addEventListener('abort', onAbort, { once: true });
  const timer = setTimeout(end, milliseconds, 'time');
  // A `fetch` or a token function that ignores the signal must not hold the caller.
  const ended = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(new Error('ended')), { once: true });
  });
  try {
    return await Promise.race([attempt(controller.signal), ended]);
  } catch (error) {
    if (cause === 'time')
      throw new TimeoutError(`${call} got no complete answer within ${name} = ${milliseconds}`, name, milliseconds);
    if (cause === 'caller') throw new AbortError(`${call} was aborted`, { cause: signal?.reason });
    throw isConversationsError(error) ? error : connectionError(call, error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

/**
 * Gives both limits, the default where there is none.
 *
 * @throws InvalidArgumentError where one is no positive number
 */
export const limitsOf = (options: LimitOptions) => [limit('timeoutMs', options), limit('deadlineMs', options)];

function limit(name: keyof typeof DEFAULTS, options: LimitOptions) {
  const milliseconds = options[name] ?? DEFAULTS[name];
  if (typeof milliseconds !== 'number' || !(milliseconds > 0))
    throw new InvalidArgumentError(`${name} must be more than 0 milliseconds`, name);
  return { name, milliseconds: Math.min(milliseconds, LONGEST_TIMER) };
}

/** What `fetch` throws differs by platform, and its message can quote the URL: only the system's code is kept. */
function connectionError(call: string, error: unknown): ConnectionError {
  const { cause } = (error ?? {}) as { cause?: unknown };
  const { code } = (cause ?? error ?? {}) as { code?: unknown };
  const known = typeof code === 'string' && /^[A-Z][A-Z0-9_]*$/.test(code) ? code : undefined;
  return new ConnectionError(
    `${call} got no answer${known === undefined ? '' : ` (${known})`}: check network and host`,
    known,
  );
}
