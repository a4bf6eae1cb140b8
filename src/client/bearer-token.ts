import type { Authorize } from './auth.js';
import { InvalidArgumentError } from './errors/invalid-argument-error.js';

/**
 * Gives the `Authorization` of a bearer token. The function is asked once, however many requests wait for it, and what
 * it gave serves until the vendor refuses it with a 401.
 */
export function bearerAuthorize(token: unknown): Authorize {
  if (typeof token !== 'function')
    throw new InvalidArgumentError('bearerToken must be a function that gives the token', 'bearerToken');
  let header: string | undefined;
  let pending: Promise<string> | undefined;
  const ask = () => {
    const mine = askFor(token as () => unknown).then(
      (given) => {
        if (pending === mine) [header, pending] = [given, undefined];
        return given;
      },
      (error: unknown) => {
        if (pending === mine) pending = undefined;
        throw error;
      },
    );
    return (pending = mine);
  };
  const current = (signal: AbortSignal) => {
    if (header !== undefined) return header;
    const asked = pending ?? ask();
    // Where nobody answers, the next request must ask again instead of waiting for the same nothing.
    const giveUp = () => {
      if (pending === asked) pending = undefined;
    };
    signal.addEventListener('abort', giveUp, { once: true });
    return asked;
  };
  return {
    header: current,
    async renew(refused, signal) {
      if (header === refused) header = undefined; // else another request has renewed it already
      return (await current(signal)) !== refused;
    },
  };
}

async function askFor(token: () => unknown): Promise<string> {
  let value: unknown;
  try {
    value = await token();
  } catch (error) {
    // What it threw may hold the secrets of a token request: only its kind is told.
    const kind = error instanceof Error ? error.name : typeof error;
    throw new InvalidArgumentError(`bearerToken gave no token: it threw (${kind})`, 'bearerToken');
  }
  if (typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)) return `Bearer ${value}`;
  throw new InvalidArgumentError(
    'bearerToken must give non-empty text of visible ASCII (RFC 6750, 2.1)',
    'bearerToken',
  );
}
