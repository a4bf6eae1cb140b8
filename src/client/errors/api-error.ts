import { ConversationsError, isConversationsError } from './conversations-error.js';

/** What an `ApiError` is made of. */
export interface ApiErrorParts {
  readonly status: number;
  readonly body: unknown;
  readonly requestId: string | undefined;
  readonly retryAfterMs: number | undefined;
}

/**
 * The vendor answered with a status outside 2xx. The vendor's own words are in `body` and `detail`, not in the
 * message: they may quote personal data.
 */
export class ApiError extends ConversationsError {
  override readonly name = 'ApiError';
  readonly status: number;
  /** The vendor's error code, such as 20404. */
  readonly code: number | undefined;
  /** URL of the vendor's page on the error. */
  readonly moreInfo: string | undefined;
  readonly requestId: string | undefined;
  /** How long the vendor asks to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  // Not enumerable, since they can hold personal data: a logger that prints the error does not print them.
  declare readonly detail: string | undefined;
  declare readonly details: unknown;
  /** The body: parsed where it is JSON, else its text; undefined where there is none. */
  declare readonly body: unknown;

  constructor(call: string, { status, body, requestId, retryAfterMs }: ApiErrorParts) {
    const members = body !== null && typeof body === 'object' ? (body as Record<string, unknown>) : {};
    const code = typeof members.code === 'number' ? members.code : undefined;
    super(`${call} was answered with ${status}${code === undefined ? '' : ` (vendor code ${code})`}`);
    this.status = status;
    this.code = code;
    this.moreInfo = textOf(members.more_info) ?? textOf(members.type); // `type` is where RFC 9457 puts that URL
    this.requestId = requestId;
    this.retryAfterMs = retryAfterMs;
    const hidden = { detail: textOf(members.detail), details: members.details ?? members.errors, body };
    for (const [name, value] of Object.entries(hidden)) Object.defineProperty(this, name, { value });
  }
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/**
 * Whether a value is an `ApiError`, of this status or vendor code where one is named. Works across realms and installs.
 *
 * @example
 * if (isApiError(error, { status: 404 })) return undefined;
 */
export const isApiError = (value: unknown, wanted: { status?: number; code?: number } = {}): value is ApiError =>
  isConversationsError(value) &&
  value.name === 'ApiError' &&
  (wanted.status === undefined || (value as ApiError).status === wanted.status) &&
  (wanted.code === undefined || (value as ApiError).code === wanted.code);
