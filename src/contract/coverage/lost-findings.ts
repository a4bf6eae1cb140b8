import { findingOf } from '../checks/report-finding.js';
import type { Contract } from '../contract.js';
import type { Finding } from '../finding.js';
import type { LostSlot } from './ratchet.js';
import { sharedPointer } from './shared-responses.js';

/** One finding for each slot that was shown once and is shown no longer, or by weaker evidence. */
export function lostFindings(lost: readonly LostSlot[], { operations, clauses }: Contract): Finding[] {
  return lost.map(({ slot, was, now }) => {
    const operation = operations.find(({ operationId }) => operationId === slot.operationId);
    const own = operation?.responses[slot.status]?.pointer ?? operation?.pointer ?? '#';
    const clause = slot.operationId === '' ? sharedPointer(slot.status) : own;
    const { location, pointer, status, form } = slot;
    return findingOf(
      { operation, status, clauses },
      {
        code: 'coverage.lost',
        location,
        pointer,
        pattern: `${pointer} ${form}`,
        clause,
        says: `(${form}) was shown by ${was} evidence and is ${now === undefined ? 'shown no longer' : `${now} now`}`,
      },
    );
  });
}
