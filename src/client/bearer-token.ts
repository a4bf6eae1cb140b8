import type { Authorize } from './authorize.js';
import { InvalidArgumentError } from './errors/invalid-argument-error.js';

/**
 * Gives the `Authorization` of a bearer token. The function is asked once, however many requests wait for it, and what
 * it gave serves until the vendor refuses it with a 401.
 */
export function bearerAuthorize(token: unknown): Authorize {
  if (typeof token !== 'function') throw badToken();
  let current: Token | undefined;
  const header = (signal: AbortSignal) => {
    const mine = (current ??= tokenFrom(token as () => unknown));
    if (mine.header !== undefined) return mine.header;
    // Where there is no answer, the next request must ask again instead of waiting for the same nothing.
    const drop = () => {
      if (current === mine && mine.header === undefined) current = undefined;
    };
    mine.asked.catch(drop);
    signal.addEventListener('abort', drop, { once: true });
    return mine.asked;
  };
  return {
    header,
    async renew(refused, signal) {
      if (current?.header === refused) current = undefined; // else another request has renewed it already
      return (await header(signal)) !== refused;
    },
  };
}

/** A token that was asked for; it has a header once it has come. */
interface Token {
  readonly asked: Promise<string>;
  header?: string;
}

function tokenFrom(token: () => unknown): Token {
  const one: Token = { asked: askFor(token).then((header) => (one.header = header)) };
  return one;
}

async function askFor(token: () => unknown): Promise<string> {
  // What it throws may hold the secrets of a token request, so that is not told.
  const value = await Promise.resolve()
    .then(token)
    .catch(() => undefined);
  if (typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)) return `Bearer ${value}`;
  throw badToken();
}

/** RFC 6750, 2.1. */
const badToken = () =>
  new InvalidArgumentError('bearerToken must be a function that gives visible ASCII', 'bearerToken');
