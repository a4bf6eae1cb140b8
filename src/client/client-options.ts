import type { Credentials } from './auth.js';
import type { HostOptions } from './base-url.js';
import { InvalidArgumentError } from './errors/invalid-argument-error.js';
import type { ObserverOptions } from './observers.js';
import type { Fetch } from './fetch.js';
import type { ValidationMode } from './validation.js';

/** Options of one call; they go before the client's. */
export interface CallOptions {
  /** The longest that one attempt may take, body included, in milliseconds (default 10,000). */
  readonly timeoutMs?: number | undefined;
  /**
   * The longest that a call may take as a whole, waiting between attempts included, in milliseconds (default 30,000). Of
   * a list, each page is a call.
   */
  readonly deadlineMs?: number | undefined;
  /** How many attempts may follow the first (default 2; 0 for none). */
  readonly maxRetries?: number | undefined;
  /** The statuses after which a request that may be repeated is (default 429 and 503). */
  readonly retryStatuses?: readonly number[] | undefined;
  /**
   * Whether a write that is not idempotent (POST, PATCH) may be processed twice: then it is repeated as a read is
   * (default false: only where the vendor surely did not process it).
   */
  readonly retryWrites?: boolean | undefined;
  /** Ends the call, a wait between attempts too. */
  readonly signal?: AbortSignal | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * What happens to an answer that breaks the contract: `report` (the default) lets it through and tells `onFinding`,
   * `strict` throws a `ContractViolationError`, `off` does not look.
   */
  readonly validation?: ValidationMode | undefined;
  /** The share of answers that are held against the contract, from 0 to 1 (default 1). */
  readonly validationSampleRate?: number | undefined;
}

/** Options of a call that is a list. All others hold for each page; `signal` ends the whole iteration. */
export interface ListOptions extends CallOptions {
  /** The most items that an iteration gives; no page beyond them is asked for (default: all). */
  readonly limit?: number | undefined;
}

/** Options of a client. */
export type ClientOptions = Credentials &
  HostOptions &
  ObserverOptions &
  Omit<CallOptions, 'signal'> & {
    /** In place of the platform's: a proxy agent's, or undici's with a pool of its own. */
    readonly fetch?: Fetch | undefined;
    /** The largest body that is read, in bytes after decompression (default 10 MiB). */
    readonly maxBodyBytes?: number | undefined;
  };

/** What holds for one call: its own options over those of the client over the defaults. */
export type CallSettings = {
  readonly [K in Exclude<keyof CallOptions, 'signal'>]-?: Exclude<CallOptions[K], undefined>;
} & {
  readonly signal: AbortSignal | undefined;
};

type Rule = readonly [standard: unknown, isGood: (value: never) => unknown, must: string];

const isNumber = (value: unknown, least: number, most: number) =>
  typeof value === 'number' && value >= least && value <= most;
const isPositive = (value: unknown) => isNumber(value, 1e-9, Infinity);
const isCount = (value: unknown) => Number.isInteger(value) && isPositive(value);
const isFunction = (value: unknown) => typeof value === 'function';
const MORE = 'be more than 0';
const MODES: readonly string[] = ['strict', 'report', 'off'] satisfies ValidationMode[];

/** The options of a call: what holds without them, and what they must be. */
const CALL: Readonly<Record<keyof CallSettings, Rule>> = {
  timeoutMs: [10_000, isPositive, MORE],
  deadlineMs: [30_000, isPositive, MORE],
  maxRetries: [2, (value: number) => Number.isInteger(value) && value >= 0, 'be a whole number from 0 up'],
  retryStatuses: [
    [429, 503],
    (value: unknown) => Array.isArray(value) && value.every((status: unknown) => isNumber(status, 400, 599)),
    'be a list of error statuses',
  ],
  retryWrites: [false, (value: unknown) => typeof value === 'boolean', 'be true or false'],
  headers: [{}, areHeaders, 'be names and texts that HTTP allows'],
  validation: ['report', (value: string) => MODES.includes(value), 'be strict, report or off'],
  validationSampleRate: [1, (value: unknown) => isNumber(value, 0, 1), 'be a number from 0 to 1'],
  signal: [undefined, isSignal, 'be an AbortSignal'],
};

const LIST = { ...CALL, limit: [undefined, isCount, 'be a whole number from 1 up'] satisfies Rule };

const FUNCTION: Rule = [undefined, isFunction, 'be a function'];

/** What only a client has, and its other modules look at. */
const OTHERS = 'accountSid authToken apiKey apiSecret bearerToken baseUrl edge region allowInsecureHttp logger';

const CLIENT: Readonly<Record<string, Rule>> = {
  ...CALL,
  maxBodyBytes: [10 * 2 ** 20, isPositive, MORE],
  ...{ fetch: FUNCTION, onAttempt: FUNCTION, onFinding: FUNCTION },
  ...Object.fromEntries(OTHERS.split(' ').map((name) => [name, [undefined, () => true, '']])),
};

/**
 * The settings of a client and of its calls.
 *
 * @throws InvalidArgumentError where an option is unknown or wrong
 */
export function clientSettings(options: ClientOptions): CallSettings & { readonly maxBodyBytes: number } {
  const standards = Object.fromEntries(Object.entries(CLIENT).map(([name, [standard]]) => [name, standard]));
  return merged(standards, options, CLIENT) as never;
}

/**
 * The settings of one call, or of one that is a list.
 *
 * @throws InvalidArgumentError where an option is unknown or wrong
 */
export const callSettings = (
  client: CallSettings,
  options: CallOptions,
  isList: boolean,
): CallSettings & Pick<ListOptions, 'limit'> => merged(client, options, isList ? LIST : CALL);

function merged<T extends object>(base: T, options: object, rules: Readonly<Record<string, Rule>>): T {
  const given = Object.entries(options ?? {});
  if (given.length === 0) return base;
  const settings: T = { ...base };
  for (const [name, value] of given) {
    if (!Object.hasOwn(rules, name)) throw new InvalidArgumentError(`there is no option ${JSON.stringify(name)}`, name);
    if (value === undefined) continue; // an option that is left open does not hide the client's
    const [, isGood, must] = rules[name]!;
    if (!isGood(value as never)) throw new InvalidArgumentError(`${name} must ${must}`, name);
    (settings as Record<string, unknown>)[name] = value;
  }
  return settings;
}

/** The platform refuses other headers later on, with a message that quotes the value. */
function areHeaders(headers: Readonly<Record<string, string>>): boolean {
  try {
    new Headers(headers);
    return !(Symbol.iterator in headers) && Object.values(headers).every((value) => typeof value === 'string');
  } catch {
    return false;
  }
}

/** Signals of another realm, or of a library, are good as well. */
function isSignal({ removeEventListener }: Partial<AbortSignal>): boolean {
  return isFunction(removeEventListener);
}
