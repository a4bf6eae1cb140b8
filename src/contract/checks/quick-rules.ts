import { valueAtPlace } from '../pointer.js';

/**
 * What the generated tests of cross-field rules call. They are quick and may be unsure: false then, and the rules are
 * looked at in full (`rules.ts`).
 */

/** What a rule can speak of. */
export interface QuickRuleScene {
  readonly body: unknown;
  /** Decoded; one that is itself against the contract is left out. */
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly status: number;
  /** Origins that `{$origin}` may stand for: of the request, and of the contract's servers (RFC 6454). */
  readonly isOrigin: (origin: string) => boolean;
}

type Text = string | undefined;

/** The text of a value, where it is a scalar that has one. */
export const textOf = (value: unknown): Text =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

/** The text of the scalar at a place. */
export const textAt = (root: unknown, ...place: string[]): Text => textOf(valueAtPlace(root, place));

/** Texts put together; undefined where one of them is not to be had. */
export const filled = (...parts: Text[]): Text => (parts.includes(undefined) ? undefined : parts.join(''));

/** Whether two texts are the same, or there is nothing to compare. */
export const isSame = (actual: Text, expected: Text): boolean =>
  actual === undefined || expected === undefined || actual === expected;

/** Whether a text is an origin and what is expected behind it, or there is nothing to compare. */
export const isBelow = (actual: Text, expected: Text, isOrigin: (origin: string) => boolean): boolean =>
  actual === undefined ||
  expected === undefined ||
  (actual.endsWith(expected) && isOrigin(actual.slice(0, actual.length - expected.length)));

/** A URL without its query and fragment. */
export const withoutQuery = (url: Text): Text => url?.replace(/[?#].*$/s, '');

/** Whether a test holds for every value that a pattern with `*` for "each member" reaches. */
export function holdsAtEach(
  root: unknown,
  [token, ...rest]: readonly string[],
  holds: (value: unknown) => boolean,
): boolean {
  if (token === undefined) return holds(root);
  if (root === null || typeof root !== 'object') return true;
  const members: unknown[] = token === '*' ? Object.values(root) : [];
  if (token !== '*' && Object.hasOwn(root, token)) members.push((root as Record<string, unknown>)[token]);
  return members.every((member) => holdsAtEach(member, rest, holds));
}

const PLAIN = /^[\d-]{10}T[\d:]{8}Z$/;

/** Whether a date and time is not before another, or there is nothing to compare. Unsure of other forms than `…T…Z`. */
export const isNotBefore = (actual: Text, earliest: Text): boolean =>
  actual === undefined || earliest === undefined || (PLAIN.test(actual) && PLAIN.test(earliest) && actual >= earliest);
