import type { ExpectedRequest } from '../kit/vectors/request/request-vector.js';
import type { KitVectors } from './kit-vectors.js';

/**
 * What a runner fetches from the stand-in, by operation: the first call of each, if that is a GET. A stand-in remembers what
 * is written, so that what it answers to anything else depends on what came before.
 */
export function readsIn({ calls }: Pick<KitVectors, 'calls'>): ReadonlyMap<string, ExpectedRequest> {
  const first = new Map<string, ExpectedRequest | null>();
  for (const { operationId, expect } of calls.values()) if (!first.has(operationId)) first.set(operationId, expect);
  return new Map([...first].flatMap(([id, expect]) => (expect?.method === 'GET' ? [[id, expect] as const] : [])));
}
