import type { Finding } from '../contract/finding.js';

/** One attempt of a call, after it has ended. It names the path template, never a value. */
export interface AttemptEvent {
  readonly operationId: string;
  readonly method: string;
  /** The path template, as the contract writes it. */
  readonly path: string;
  /** 1 for the first. */
  readonly attempt: number;
  /** How long it took, body included, in milliseconds. */
  readonly durationMs: number;
  /** The status of the answer, where there was one. What there is none of is undefined. */
  readonly status: number | undefined;
  /** The `name` of the error that the attempt ended with. */
  readonly error: string | undefined;
  readonly requestId: string | undefined;
  /** Where another attempt follows: after how long a wait, in milliseconds. */
  readonly retryInMs: number | undefined;
}

/**
 * Takes log entries: a text, and the same as fields. `console` is one. Neither holds a credential, a SID, a unique name
 * or a body.
 */
export interface Logger {
  /** Attempts that were answered. */
  debug?(message: string, fields: object): void;
  /** Attempts that failed or are repeated, and findings. */
  warn?(message: string, fields: object): void;
}

export interface ObserverOptions {
  /** Hears of every attempt when it has ended. */
  readonly onAttempt?: ((event: AttemptEvent) => void) | undefined;
  /** Hears of every difference between an answer and the contract. */
  readonly onFinding?: ((finding: Finding) => void) | undefined;
  readonly logger?: Logger | undefined;
}

/** Those who hear of calls. One that throws or rejects never breaks the call that it hears of. */
export interface Observers {
  /** Undefined where nobody listens: then no event need be made. */
  readonly attempt: ((event: AttemptEvent) => void) | undefined;
  /** Whether anybody hears of findings. */
  readonly areListening: boolean;
  finding(call: string, finding: Finding): void;
}

export function observersOf({ onAttempt, onFinding, logger }: ObserverOptions): Observers {
  const attempt = (event: AttemptEvent) => {
    tell(() => onAttempt?.(event));
    // An error that the vendor answered and that nobody repeats, such as a 404, is an answer like any other.
    const { error = 'ApiError', status = 500, retryInMs } = event;
    const isAnswer = error === 'ApiError' && status < 500 && status !== 429 && retryInMs === undefined;
    const level = isAnswer ? 'debug' : 'warn';
    if (logger) tell(() => logger[level]?.(attemptText(event), event));
  };
  return {
    attempt: onAttempt || logger ? attempt : undefined,
    areListening: Boolean(onFinding ?? logger),
    finding(call, finding) {
      tell(() => onFinding?.(finding));
      tell(() => logger?.warn?.(`${call}: ${finding.code}: ${finding.message}`, finding));
    },
  };
}

function tell(hear: () => unknown): void {
  try {
    Promise.resolve(hear()).catch(() => undefined);
  } catch {
    // said above: the call goes on
  }
}

function attemptText({ method, path, attempt, status, error, durationMs, retryInMs }: AttemptEvent): string {
  const ended = status ?? error;
  const next = retryInMs === undefined ? '' : `, again in ${retryInMs} ms`;
  return `${method} ${path}: ${ended} after ${durationMs} ms (attempt ${attempt})${next}`;
}
