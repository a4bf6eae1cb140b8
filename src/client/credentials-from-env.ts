import type { Credentials } from './auth.js';
import type { Regional } from './base-url.js';
import { InvalidArgumentError } from './errors/invalid-argument-error.js';

type Env = Readonly<Record<string, string | undefined>>;

/** Credentials and host as the vendor's tools name them in the environment. */
export type FromEnv = Credentials & Regional;

/**
 * Reads credentials from environment variables: `TWILIO_API_KEY` with `TWILIO_API_SECRET` (or `…_API_KEY_SECRET`)
 * first, else `TWILIO_ACCOUNT_SID` with `TWILIO_AUTH_TOKEN`; and `TWILIO_EDGE` with `TWILIO_REGION`.
 *
 * @throws InvalidArgumentError where there are no credentials, or half a pair
 * @example
 * const conversations = createConversationsClient(credentialsFromEnv(process.env));
 */
export function credentialsFromEnv(env: Env): FromEnv {
  const value = (...names: string[]) => names.map((name) => env[name]).find((one) => one !== undefined && one !== '');
  const apiKey = value('TWILIO_API_KEY');
  const apiSecret = value('TWILIO_API_SECRET', 'TWILIO_API_KEY_SECRET');
  const accountSid = value('TWILIO_ACCOUNT_SID');
  const authToken = value('TWILIO_AUTH_TOKEN');
  const edge = value('TWILIO_EDGE');
  const region = value('TWILIO_REGION');
  if ((edge === undefined) !== (region === undefined)) throw half('TWILIO_EDGE', 'TWILIO_REGION', 'of a regional host');
  const host = edge !== undefined && region !== undefined ? { edge, region } : {};
  if (apiKey !== undefined && apiSecret !== undefined) return { apiKey, apiSecret, ...host };
  if (apiKey !== undefined || apiSecret !== undefined) throw half('TWILIO_API_KEY', 'TWILIO_API_SECRET');
  if (accountSid !== undefined && authToken !== undefined) return { accountSid, authToken, ...host };
  if (authToken !== undefined || accountSid !== undefined) throw half('TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN');
  const message =
    'no credentials: set TWILIO_API_KEY and TWILIO_API_SECRET, or TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN';
  throw new InvalidArgumentError(message, 'env');
}

const half = (one: string, other: string, of = 'of credentials') =>
  new InvalidArgumentError(`half a pair ${of}: ${one} and ${other} go together`, 'env');
