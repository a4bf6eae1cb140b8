import type { Authorize } from './authorize.js';
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

const WAYS = [['accountSid', 'authToken'], ['apiKey', 'apiSecret'], ['bearerToken']];

/**
 * @throws InvalidArgumentError where the options hold no way to authenticate, half of one, or more than one
 */
export function authorization(options: Readonly<Record<string, unknown>>): Authorize {
  const [given, ...more] = WAYS.filter((names) => names.some((name) => options[name] !== undefined));
  if (!given || more.length > 0) {
    const ways = WAYS.map((names) => names.join(' with ')).join(', ');
    throw new InvalidArgumentError(`credentials must be one of: ${ways}`, 'credentials');
  }
  const [name, secret] = given as [string, string?];
  if (!secret) return bearerAuthorize(options[name]);
  const user = nonEmpty(name, options[name]);
  const password = nonEmpty(secret, options[secret]);
  if (user.includes(':')) throw new InvalidArgumentError(`${name} must hold no colon`, name); // RFC 7617, 2
  const header = `Basic ${base64(`${user}:${password}`)}`;
  return { header: () => header, renew: () => Promise.resolve(false) };
}

function nonEmpty(name: string, value: unknown): string {
  // A control character in a header value is refused by the platform with a message that quotes it.
  if (typeof value === 'string' && value !== '' && !/[\0-\x1f\x7f]/.test(value)) return value;
  throw new InvalidArgumentError(`${name} must be non-empty text without control characters`, name);
}

/** Base64 of the UTF-8 bytes (RFC 7617, 2.1). */
const base64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
