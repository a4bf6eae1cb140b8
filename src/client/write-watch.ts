import type { Outcome } from './retry-policy.js';

/** Follows the attempts of a write: whether another may be made, and whether one that failed may have been processed. */
export interface WriteWatch {
  /** Takes note of how an attempt ended; true where the request may be sent once more. */
  readonly mayRepeat: (outcome: Outcome) => boolean;
  /** Makes an error say that the write may have been processed, where that is so. */
  readonly told: (error: Error) => Error;
}

/** RFC 9110, 9.2.2, and RFC 5789, 2. Of all other methods a second processing comes to the same as one. */
const NOT_IDEMPOTENT = /^(?:POST|PATCH)$/;

/**
 * Codes of failures that come before there is a connection: name resolution (getaddrinfo), a refused `connect`, and
 * undici's timeout of it. What a browser throws has no code, and so is never certain. `ECONNRESET`, `EPIPE`, `ETIMEDOUT`
 * and `UND_ERR_SOCKET` also come after the request was sent, and `EHOSTUNREACH` can.
 */
const NOT_CONNECTED = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/;

/**
 * Watches a write. One that is not idempotent is sent again only where the vendor surely did not process it: on 429
 * (vendor fact: a limit on concurrent requests) and where no connection was made. A 503 does not say that, nor does one
 * with `Retry-After`.
 *
 * @param retryWrites whether the caller says that it may be processed twice
 */
export function watchWrite(method: string, retryWrites: boolean): WriteWatch {
  let isInDoubt = false;
  return {
    mayRepeat(outcome) {
      isInDoubt ||= isUncertain(outcome);
      return retryWrites || !NOT_IDEMPOTENT.test(method) || isUnprocessed(outcome);
    },
    // An attempt that failed can be followed by one that fails otherwise, and a wait by an abort: each has to say so.
    told: (error) => (isInDoubt ? mayBeProcessed(error) : error),
  };
}

/** Makes an error of a write say that the vendor may have processed it all the same. */
const mayBeProcessed = <E extends Error>(error: E): E =>
  Object.assign(error, { message: `${error.message}; it may have been processed`, mayBeProcessed: true });

const isUnprocessed = (outcome: Outcome): boolean =>
  'status' in outcome ? outcome.status === 429 : NOT_CONNECTED.test(outcome.code ?? '');

/** A redirect or a refusal (4xx) is none, nor is what was never sent. */
const isUncertain = (outcome: Outcome): boolean =>
  'status' in outcome ? outcome.status > 499 : outcome.failure !== 'unsent' && !isUnprocessed(outcome);
