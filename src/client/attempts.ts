import type { GeneratedOperation } from '../contract/generated-contract.js';
import { callName } from './arguments.js';
import type { ConnectionError } from './errors/connection-error.js';
import type { ResponseParseError } from './errors/response-parse-error.js';
import type { TimeoutError } from './errors/timeout-error.js';
import { abortError, timeoutError, underLimits, type AttemptLimits } from './limits.js';
import type { Observers } from './observers.js';
import type { Answer } from './read-answer.js';
import { retryDelayMs, type Outcome, type RetryPolicy } from './retry-policy.js';
import { wait } from './wait.js';
import type { WriteWatch } from './write-watch.js';

/** What bounds a call. */
export interface CallLimits extends RetryPolicy, AttemptLimits {}

/** What a call is made of. */
export interface Steps {
  /** Sends the request once and reads the answer. */
  readonly once: (signal: AbortSignal) => Promise<Answer>;
  /** Called when the vendor refused the credentials: true where there are others now. */
  readonly renew: (signal: AbortSignal) => Promise<boolean>;
  /** There where the call is a write; a read can be repeated in any case. */
  readonly write: WriteWatch | undefined;
}

/** Makes attempts until there is an answer that stands: the policy wants no other, or time is up. */
export async function answerWithin(
  operation: GeneratedOperation,
  limits: CallLimits,
  observers: Observers,
  steps: Steps,
): Promise<Answer> {
  const { deadlineMs, signal } = limits;
  const call = callName(operation);
  const endsAt = performance.now() + deadlineMs;
  const told = (error: Error) => steps.write?.told(error) ?? error;
  const within = <T>(step: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    if (signal?.aborted) throw told(abortError(call, signal));
    const remainingMs = endsAt - performance.now();
    if (remainingMs <= 0) throw told(timeoutError(call, 'deadlineMs', deadlineMs));
    return underLimits(call, limits, remainingMs, step);
  };

  let renewed = false;
  for (let attempt = 1, retries = 0; ; attempt++) {
    const startedAt = performance.now();
    const ended = await within(steps.once).then(
      (answer): Ended => ({ answer, error: answer.error }),
      (error: Error): Ended => ({ error }),
    );
    const durationMs = Math.round(performance.now() - startedAt);
    // Where there is no other token, the 401 is what the caller hears.
    const renewing =
      !renewed && ended.answer?.response.status === 401 && (await within(steps.renew).catch(() => false));
    const outcome = outcomeOf(ended);
    const mayRepeat = steps.write?.mayRepeat(outcome) ?? true;
    const attempted = { attempt: retries + 1, mayRepeat, outcome, remainingMs: endsAt - performance.now() };
    const retryInMs = renewing ? 0 : ended.error && retryDelayMs(limits, attempted, Math.random);
    observers.attempt?.({ ...about(operation, ended), attempt, durationMs, retryInMs });
    if (retryInMs === undefined) {
      if (ended.error) told(ended.error);
      if (ended.answer) return ended.answer;
      throw ended.error;
    }
    if (renewing) renewed = true;
    else {
      retries++;
      await wait(retryInMs, signal);
    }
  }
}

/** How an attempt ended: an answer may be an error itself. */
type Ended =
  { readonly answer: Answer; readonly error: Answer['error'] } | { readonly answer?: undefined; readonly error: Error };

function outcomeOf({ answer, error }: Ended): Outcome {
  if (answer) return { status: answer.response.status, retryAfterMs: answer.error?.retryAfterMs };
  if (error.name === 'TimeoutError' && (error as TimeoutError).limit === 'timeoutMs') return { failure: 'timeout' };
  if (error.name === 'InvalidArgumentError') return { failure: 'unsent' };
  if (error.name === 'ConnectionError') return { failure: 'connection', code: (error as ConnectionError).code };
  return { failure: 'other' };
}

/** What an event says of the operation and of how an attempt ended. */
function about({ operationId, method, path }: GeneratedOperation, { answer, error }: Ended) {
  const { status, requestId } = (answer ? { ...answer, status: answer.response.status } : error) as ResponseParseError;
  return { operationId, method, path, status, requestId, error: error?.name };
}
