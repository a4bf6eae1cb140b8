import type { AbortError } from './abort-error.js';
import type { ApiError } from './api-error.js';
import type { ConnectionError } from './connection-error.js';
import type { ContractViolationError } from './contract-violation-error.js';
import { isBranded } from './conversations-error.js';
import type { InvalidArgumentError } from './invalid-argument-error.js';
import type { ResponseParseError } from './response-parse-error.js';
import type { TimeoutError } from './timeout-error.js';

/** Every kind of error that this package throws. `error.name` tells them apart, for the compiler too. */
export type AnyConversationsError =
  | AbortError
  | ApiError
  | ConnectionError
  | ContractViolationError
  | InvalidArgumentError
  | ResponseParseError
  | TimeoutError;

/**
 * Whether a value is an error of this package, of this kind where one is named. Works across realms and installs.
 *
 * @example
 * if (isConversationsError(error, 'TimeoutError')) console.log(error.limit);
 */
export const isConversationsError = <Name extends AnyConversationsError['name']>(
  value: unknown,
  name?: Name,
): value is Extract<AnyConversationsError, { readonly name: Name }> =>
  isBranded(value) && (name === undefined || value.name === name);

/**
 * Whether a value is an `ApiError`, of this status or vendor code where one is named. Works across realms and installs.
 *
 * @example
 * if (isApiError(error, { status: 404 })) return undefined;
 */
export const isApiError = (value: unknown, wanted: { status?: number; code?: number } = {}): value is ApiError =>
  isConversationsError(value, 'ApiError') &&
  (wanted.status === undefined || value.status === wanted.status) &&
  (wanted.code === undefined || value.code === wanted.code);
