import { ConversationsError } from './conversations-error.js';

/** What an `ApiError` is made of. */
export interface ApiErrorParts {
  readonly status: number;
  readonly body: unknown;
  readonly requestId: string | undefined;
  readonly retryAfterMs: number | undefined;
}

/**
 * The vendor answered with a status outside 2xx (0 for a redirect in a browser). The vendor's own words are in `body`
 * and `detail`, not in the message, nor in what is printed of the error: they may quote personal data.
 */
export class ApiError extends ConversationsError {
  override readonly name = 'ApiError';
  readonly status: number;
  /** The vendor's error code, such as 20404. */
  readonly code: number | undefined;
  readonly requestId: string | undefined;
  /** How long the vendor asks to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  readonly #body: unknown; // it can hold personal data: nothing that prints an error reaches it

  constructor(call: string, { status, body, requestId, retryAfterMs }: ApiErrorParts) {
    const members = membersOf(body);
    const code = typeof members.code === 'number' ? members.code : undefined;
    // A page in a browser learns no status of a redirect (Fetch standard: opaque-redirect filtered response).
    super(`${call} was answered with ${status || 'a redirect'}${code === undefined ? '' : ` (vendor code ${code})`}`);
    this.status = status;
    this.code = code;
    this.requestId = requestId;
    this.retryAfterMs = retryAfterMs;
    this.#body = body;
  }

  /** The body: parsed where it is JSON, else its text; undefined where there is none. */
  get body(): unknown {
    return this.#body;
  }

  /** URL of the vendor's page on the error; RFC 9457 calls it `type`. */
  get moreInfo(): string | undefined {
    const { more_info, type } = membersOf(this.#body);
    return textOf(more_info) ?? textOf(type);
  }

  /** What the vendor says of this error, where it says more than a code. */
  get detail(): string | undefined {
    return textOf(membersOf(this.#body).detail);
  }

  /** What else there is: the vendor's `details`, or `errors` of RFC 9457. */
  get details(): unknown {
    const { details, errors } = membersOf(this.#body);
    return details ?? errors;
  }
}

const membersOf = (body: unknown): Record<string, unknown> =>
  body !== null && typeof body === 'object' ? (body as Record<string, unknown>) : {};

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
