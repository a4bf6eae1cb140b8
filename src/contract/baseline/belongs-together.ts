import { fingerprint } from '../fingerprint.js';
import type { Location } from '../finding.js';
import { join, tokensOf } from '../pointer.js';
import type { BaselineEntry } from './baseline.js';

/** Where a finding that can be borne may be, the usual place first. */
const LOCATIONS: readonly Location[] = [
  ...(['response.body', 'response.headers', 'response.status', 'request.query', 'request.body'] as const),
  ...(['request.path', 'request.headers', 'request', 'exchange'] as const),
];

/** Every status, the usual ones first; no status for a finding that is about none. */
const STATUSES: readonly (number | '')[] = [
  ...new Set<number | ''>([200, 201, 204, 400, 401, 404, '', ...Array.from({ length: 900 }, (_, i) => 100 + i)]),
];

/** The pattern of a place this deep has too many readings to try each. */
const MOST_TOKENS = 6;

/** Findings whose fingerprint stands for more than their pointer says. */
const POINTS_ELSEWHERE = ['spec.example'];

/**
 * Whether operation, code and pointer of an entry can be those that its fingerprint was made of. The entry tells neither
 * status nor location, nor which tokens of the pointer stand for any item, so each of them is tried.
 */
export function belongsTogether(
  entry: Pick<BaselineEntry, 'fingerprint' | 'operationId' | 'code' | 'pointer'>,
): boolean {
  const { operationId, code, pointer } = entry;
  if (POINTS_ELSEWHERE.includes(code) || tokensOf(pointer).length > MOST_TOKENS) return true;
  const patterns = code.startsWith('live.') ? [''] : patternsOf(pointer); // two reads differ as a whole
  return patterns.some((pattern) =>
    LOCATIONS.some((location) =>
      STATUSES.some((status) => fingerprint(operationId, status, location, pattern, code) === entry.fingerprint),
    ),
  );
}

/** What a pointer may be in a fingerprint: any of its tokens as `*`, those first that look like the index of an item. */
function patternsOf(pointer: string): string[] {
  return tokensOf(pointer).reduce(
    (begun, token) => {
      const readings = /^\d+$/.test(token) ? ['*', token] : [token, '*'];
      return readings.flatMap((reading) => begun.map((one) => join(one, reading)));
    },
    [''],
  );
}
