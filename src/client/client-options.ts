import type { Credentials } from './auth.js';
import type { HostOptions } from './base-url.js';
import { InvalidArgumentError } from './errors/invalid-argument-error.js';
import type { ObserverOptions } from './observers.js';
import { checkHeaders, refuseUnknown } from './options.js';
import { DEFAULT_RETRY_POLICY } from './retry-policy.js';
import type { Fetch } from './transport.js';
import type { ValidationMode } from './validation.js';

/** Options of one call; they go before the client's. */
export interface CallOptions {
  /** The longest that one attempt may take, body included, in milliseconds (default 10,000). */
  readonly timeoutMs?: number;
  /** The longest that a call may take as a whole, waiting between attempts included, in milliseconds (default 30,000). */
  readonly deadlineMs?: number;
  /** How many attempts may follow the first (default 2; 0 for none). */
  readonly maxRetries?: number;
  /** The statuses after which a safe request is repeated (default 429 and 503). */
  readonly retryStatuses?: readonly number[];
  /** Ends the call, a wait between attempts too. */
  readonly signal?: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * What happens to an answer that breaks the contract: `report` (the default) lets it through and tells `onFinding`,
   * `strict` throws a `ContractViolationError`, `off` does not look.
   */
  readonly validation?: ValidationMode;
  /** The share of answers that are held against the contract, from 0 to 1 (default 1). */
  readonly validationSampleRate?: number;
}

/** Options of a client. */
export type ClientOptions = Credentials &
  HostOptions &
  ObserverOptions &
  Omit<CallOptions, 'signal'> & {
    /** In place of the platform's: a proxy agent's, or undici's with a pool of its own. */
    readonly fetch?: Fetch;
    /** The largest body that is read, in bytes after decompression (default 10 MiB). */
    readonly maxBodyBytes?: number;
  };

/** What holds for one call: its own options over those of the client over the defaults. */
export type CallSettings = Required<Omit<CallOptions, 'signal'>> & { readonly signal: AbortSignal | undefined };

export const DEFAULTS: CallSettings = {
  timeoutMs: 10_000,
  deadlineMs: 30_000,
  ...DEFAULT_RETRY_POLICY,
  headers: {},
  validation: 'report',
  validationSampleRate: 1,
  signal: undefined,
};

const CALL_OPTIONS = new Set(Object.keys(DEFAULTS));
const CLIENT_OPTIONS = new Set([
  ...[...CALL_OPTIONS].filter((name) => name !== 'signal'),
  ...'accountSid authToken apiKey apiSecret bearerToken'.split(' '),
  ...'baseUrl edge region allowInsecureHttp fetch maxBodyBytes onAttempt onFinding logger'.split(' '),
]);

/**
 * The settings of every call of a client.
 *
 * @throws InvalidArgumentError where an option is unknown or wrong
 */
export function clientSettings(options: ClientOptions): CallSettings {
  refuseUnknown(options, CLIENT_OPTIONS);
  return merged(DEFAULTS, options);
}

/**
 * The settings of one call. Headers of the call and of the client are sent together.
 *
 * @throws InvalidArgumentError where an option is unknown or wrong
 */
export function callSettings(client: CallSettings, options: CallOptions): CallSettings {
  refuseUnknown(options, CALL_OPTIONS);
  return Object.keys(options).length === 0 ? client : merged(client, options);
}

function merged(base: CallSettings, options: CallOptions): CallSettings {
  const settings: Record<string, unknown> = { ...base };
  for (const name of CALL_OPTIONS) {
    const value = options[name as keyof CallOptions];
    if (value !== undefined) settings[name] = value; // an option that is left open does not hide the client's
  }
  check(settings as CallSettings);
  return settings as CallSettings;
}

function check(settings: CallSettings): void {
  const { timeoutMs, deadlineMs, maxRetries, retryStatuses, headers, validation, validationSampleRate } = settings;
  const is = (good: boolean, name: string, what: string) => {
    if (!good) throw new InvalidArgumentError(`${name} must be ${what}`, name);
  };
  const isNumber = (value: number, least: number, most: number) =>
    typeof value === 'number' && value >= least && value <= most;
  is(isNumber(timeoutMs, 0, Infinity) && timeoutMs > 0, 'timeoutMs', 'more than 0 milliseconds');
  is(isNumber(deadlineMs, 0, Infinity) && deadlineMs > 0, 'deadlineMs', 'more than 0 milliseconds');
  is(Number.isInteger(maxRetries) && maxRetries >= 0, 'maxRetries', 'a whole number from 0 up');
  const areStatuses =
    Array.isArray(retryStatuses) && retryStatuses.every((status: number) => isNumber(status, 400, 599));
  is(areStatuses, 'retryStatuses', 'a list of statuses from 400 to 599');
  is(['strict', 'report', 'off'].includes(validation), 'validation', 'strict, report or off');
  is(isNumber(validationSampleRate, 0, 1), 'validationSampleRate', 'a number from 0 to 1');
  checkHeaders(headers);
}
