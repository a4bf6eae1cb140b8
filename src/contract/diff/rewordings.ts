import { join } from '../pointer.js';
import { canonical } from './canonical.js';
import type { Outcome } from './difference.js';

/** Keywords that say nothing to a program. */
const WORDS = ['title', 'description', 'summary', 'example', 'examples', 'externalDocs', 'tags', '$comment', 'xml'];

/** Marks with a meaning of their own, which are compared where they stand. */
const READ_ELSEWHERE = ['x-rules', 'x-paging', 'x-pii', 'x-twilio', 'x-extensible-enum'];

/** Notes the texts, examples and other marks that differ between two objects. */
export function compareWords(
  outcome: Outcome,
  old: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
  pointer: string,
): void {
  const keys = new Set([...Object.keys(old), ...Object.keys(now)]);
  for (const key of keys) {
    const counts = WORDS.includes(key) || (key.startsWith('x-') && !READ_ELSEWHERE.includes(key));
    if (counts && canonical(old[key]) !== canonical(now[key])) outcome.rewordings.push(join(pointer, key));
  }
}
