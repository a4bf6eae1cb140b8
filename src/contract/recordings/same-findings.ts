import type { Finding } from '../finding.js';
import { tokensOf } from '../pointer.js';

/** Whether a redacted exchange has the findings of the original, each in its place. */
export function sameFindings(original: readonly Finding[], redacted: readonly Finding[]): boolean {
  const left = [...redacted];
  for (const finding of original) {
    const i = left.findIndex((other) => sameKind(finding, other) && samePlace(finding, other));
    if (i === -1) return false;
    left.splice(i, 1);
  }
  return left.length === 0;
}

const sameKind = (one: Finding, other: Finding): boolean =>
  one.code === other.code &&
  one.severity === other.severity &&
  one.location === other.location &&
  one.operationId === other.operationId &&
  one.spec.pointer === other.spec.pointer &&
  one.count === other.count;

/**
 * Keys of maps are replaced by others of their length. Of a fault that repeats, the pointer names the first place, and
 * that may be another where such keys were sorted anew.
 */
function samePlace(one: Finding, other: Finding): boolean {
  const [tokens, others] = [tokensOf(one.pointer), tokensOf(other.pointer)];
  if (tokens.length !== others.length) return false;
  return one.count > 1 || tokens.every((token, i) => lengthOf(token) === lengthOf(others[i]!));
}

const lengthOf = (token: string): number => [...token].length;
