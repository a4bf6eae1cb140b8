import { InvalidArgumentError } from './errors/invalid-argument-error.js';

/** Exactly one way to authenticate. */
export type Credentials =
  | ({ readonly accountSid: string; readonly authToken: string } & Without<'apiKey' | 'apiSecret' | 'bearerToken'>)
  | ({ readonly apiKey: string; readonly apiSecret: string } & Without<'accountSid' | 'authToken' | 'bearerToken'>)
  | ({ readonly bearerToken: () => string | Promise<string> } & Without<
      'accountSid' | 'authToken' | 'apiKey' | 'apiSecret'
    >);

type Without<Names extends string> = { readonly [Name in Names]?: never };

/** Gives the `Authorization` of a request. It holds the secret in a closure, where no printing reaches it. */
export type Authorize = () => string | Promise<string>;

const PAIRS = [
  ['accountSid', 'authToken'],
  ['apiKey', 'apiSecret'],
] as const;

/**
 * @throws InvalidArgumentError where the options hold no way to authenticate, half of one, or more than one
 */
export function authorization(options: Readonly<Record<string, unknown>>): Authorize {
  const given = PAIRS.filter((pair) => pair.some((name) => options[name] !== undefined));
  const ways = given.length + (options.bearerToken === undefined ? 0 : 1);
  if (ways !== 1) {
    const found = ways === 0 ? 'none is given' : 'more than one is given';
    throw new InvalidArgumentError(
      `credentials: accountSid with authToken, or apiKey with apiSecret, or bearerToken: ${found}`,
      'credentials',
    );
  }
  const [pair] = given;
  if (!pair) return bearer(options.bearerToken);
  const [user, password] = pair.map((name) => nonEmpty(name, options[name])) as [string, string];
  if (user.includes(':')) throw new InvalidArgumentError(`${pair[0]} must hold no colon (RFC 7617, 2)`, pair[0]);
  const header = `Basic ${base64(`${user}:${password}`)}`;
  return () => header;
}

function bearer(token: unknown): Authorize {
  if (typeof token !== 'function')
    throw new InvalidArgumentError('bearerToken must be a function that gives the token', 'bearerToken');
  return async () => {
    let value: unknown;
    try {
      value = await (token as () => unknown)();
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
  };
}

function nonEmpty(name: string, value: unknown): string {
  // A control character in a header value is refused by the platform with a message that quotes it.
  if (typeof value === 'string' && value !== '' && !/[\0-\x1f\x7f]/.test(value)) return value;
  throw new InvalidArgumentError(`${name} must be non-empty text without control characters`, name);
}

/** Base64 of the UTF-8 bytes (RFC 7617, 2.1). */
const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
