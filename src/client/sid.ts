import { InvalidArgumentError } from './errors/invalid-argument-error.js';

/** A SID by its two letters: `Sid<'CH'>` is the SID of a conversation. */
export type Sid<Prefix extends string> = `${Prefix}${string}`;

/** Whether a value is a SID of a kind: two capital letters, then 32 hexadecimal digits. */
export const isSid = <Prefix extends string>(prefix: Prefix, value: unknown): value is Sid<Prefix> =>
  typeof value === 'string' && value.startsWith(prefix) && /^[0-9a-fA-F]{32}$/.test(value.slice(prefix.length));

/**
 * Turns a plain string into a SID.
 *
 * @throws InvalidArgumentError where it is none; the message does not repeat the value
 * @example
 * const ChatServiceSid = parseSid('IS', process.env.TWILIO_CHAT_SERVICE_SID);
 */
export function parseSid<Prefix extends string>(prefix: Prefix, value: unknown): Sid<Prefix> {
  if (isSid(prefix, value)) return value;
  const actual =
    typeof value === 'string' ? `text of ${value.length} characters` : value === null ? 'null' : typeof value;
  throw new InvalidArgumentError(
    `a SID of the form ${prefix} and 32 hexadecimal digits is expected, not ${actual}`,
    prefix,
  );
}
