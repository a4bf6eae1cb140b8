import { bearerAuthorize } from './bearer-token.js';
import { InvalidArgumentError } from './errors/invalid-argument-error.js';

/** Exactly one way to authenticate. */
export type Credentials =
  | ({ readonly accountSid: string; readonly authToken: string } & Without<'apiKey' | 'apiSecret' | 'bearerToken'>)
  | ({ readonly apiKey: string; readonly apiSecret: string } & Without<'accountSid' | 'authToken' | 'bearerToken'>)
  | ({ readonly bearerToken: () => string | Promise<string> } & Without<
      'accountSid' | 'authToken' | 'apiKey' | 'apiSecret'
    >);

type Without<Names extends string> = { readonly [Name in Names]?: never };

/** Gives the `Authorization` of requests. It holds the secret in a closure, where no printing reaches it. */
export interface Authorize {
  /** The header of a request; `signal` ends the request that waits for it. */
  header(signal: AbortSignal): string | Promise<string>;
  /** Asks for another header, since the vendor refused this one. True where there is another. */
  renew(refused: string, signal: AbortSignal): Promise<boolean>;
}

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
  if (!pair) return bearerAuthorize(options.bearerToken);
  const [user, password] = pair.map((name) => nonEmpty(name, options[name])) as [string, string];
  if (user.includes(':')) throw new InvalidArgumentError(`${pair[0]} must hold no colon (RFC 7617, 2)`, pair[0]);
  const header = `Basic ${base64(`${user}:${password}`)}`;
  return { header: () => header, renew: () => Promise.resolve(false) };
}

function nonEmpty(name: string, value: unknown): string {
  // A control character in a header value is refused by the platform with a message that quotes it.
  if (typeof value === 'string' && value !== '' && !/[\0-\x1f\x7f]/.test(value)) return value;
  throw new InvalidArgumentError(`${name} must be non-empty text without control characters`, name);
}

/** Base64 of the UTF-8 bytes (RFC 7617, 2.1). */
const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
