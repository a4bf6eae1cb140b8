import type { Outcome } from '../../client/retry-policy.js';
import type { Attempt } from '../call-once.js';

/** Why an attempt proves nothing of the vendor. */
export interface Trouble {
  /** A code of the catalogue. */
  readonly code: string;
  /** To be read behind "the exchange". */
  readonly says: string;
  /** What the retry policy decides on. */
  readonly outcome: Outcome;
}

const FINAL: Outcome = { failure: 'other' };
const TIMEOUT: Outcome = { failure: 'timeout' };
const CONNECTION: Outcome = { failure: 'connection' };

/** A JSON text that ends early. Compression and closing connections hide cuts, so nobody can tell who made this one. */
export const CUT: Trouble = {
  code: 'environment.body',
  says: 'was answered with a body that ends before it is complete',
  outcome: CONNECTION,
};

/** Why an attempt of a live call proves nothing; undefined where there is an answer to check. */
export function troubleOf({ exchange, error }: Attempt): Trouble | undefined {
  if (error?.name === 'TimeoutError')
    return { code: 'environment.timeout', says: `was not completed: ${error.message}`, outcome: TIMEOUT };
  if (error?.name === 'ApiError') return ofStatus(error.status, error.retryAfterMs) ?? (exchange ? undefined : CUT);
  if (error?.name === 'ResponseParseError' && error.reason === 'cut') return CUT;
  if (exchange) return undefined;
  if (error?.name === 'ResponseParseError')
    return { code: 'environment.body', says: 'was answered with a body that is too large to be read', outcome: FINAL };
  const says = `was not completed: ${error?.message ?? 'it got no answer'}`;
  return { code: 'environment.connection', says, outcome: CONNECTION };
}

function ofStatus(status: number, retryAfterMs: number | undefined): Trouble | undefined {
  const says = `was answered with ${status}`;
  const outcome: Outcome = { status, retryAfterMs };
  if (status >= 300 && status < 400) return { code: 'environment.redirect', says, outcome: FINAL };
  if (status === 401 || status === 403) return { code: 'environment.credentials', says, outcome: FINAL };
  if (status === 404) return { code: 'environment.subject', says, outcome: FINAL };
  if (status === 407)
    return { code: 'environment.connection', says: `${says}: a proxy on the way wants credentials`, outcome: FINAL };
  if (status === 408) return { code: 'environment.timeout', says, outcome };
  if (status === 429) return { code: 'environment.rate-limit', says, outcome };
  return status >= 500 ? { code: 'environment.server-error', says, outcome } : undefined;
}
