import type { Decoded } from '../../kit/vectors/response/response-vector.js';
import { join } from '../../contract/pointer.js';
import { sameInstant } from './same-instant.js';
import { isObject } from '../../contract/schema/schema.js';

/** What is known of a body beside its value. */
export interface Reading {
  /** By pointer, the values that a client may turn into types of its own. */
  readonly decode: Readonly<Record<string, Decoded>>;
  /** The names of properties that the schema knows: these may not be lost. */
  readonly known: ReadonlySet<string>;
}

/**
 * Compares what a client decoded, and encoded again, with the body that it was sent. Gives the pointer of the first
 * difference and its kind, never a value; undefined where there is none.
 */
export function compareValue(sent: unknown, got: unknown, { decode, known }: Reading): string | undefined {
  const compare = (one: unknown, other: unknown, at: string): string | undefined => {
    if (isNothing(one) && isNothing(other)) return undefined;
    if (isNothing(other)) return `${at || 'the body'}: lost`;
    if (isNothing(one)) return `${at || 'the body'}: not sent`;
    if (Array.isArray(one) && Array.isArray(other)) {
      if (one.length !== other.length) return `${at}: ${other.length} items, not ${one.length}`;
      return first(
        one.map((_, i) => i),
        (i) => compare(one[i], other[i], join(at, String(i))),
      );
    }
    if (isObject(one) && isObject(other)) {
      const names = new Set([...Object.keys(one), ...Object.keys(other)]);
      const compared = [...names].filter((name) => known.has(name) || !isNothing(other[name]));
      return first(compared, (name) => compare(one[name], other[name], join(at, name)));
    }
    return sameScalar(one, other, decode[at]) ? undefined : `${at || 'the body'}: another value`;
  };
  return compare(sent, got, '');
}

const isNothing = (value: unknown): boolean => value === undefined || value === null;

function first<T>(list: readonly T[], problemOf: (one: T) => string | undefined): string | undefined {
  for (const one of list) {
    const problem = problemOf(one);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function sameScalar(one: unknown, other: unknown, decoded: Decoded | undefined): boolean {
  if (one === other) return true;
  if (!decoded || typeof other !== 'string') return false;
  if ('instant' in decoded) return sameInstant(decoded.instant, other);
  return URL.canParse(decoded.uri) && URL.canParse(other) && new URL(decoded.uri).href === new URL(other).href;
}
