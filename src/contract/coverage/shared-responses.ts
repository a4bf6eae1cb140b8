import type { Operation } from '../contract.js';
import type { SlotId } from './coverage-slot.js';
import type { LocatedForm } from './located-form.js';

/** Names the slot of a form that a response has. */
export type ResponseSlot = (operationId: string, status: string, pointer: string, form: LocatedForm) => SlotId;

/**
 * What operations share is one clause, so it is one slot whichever of them shows it. That an operation answers with the
 * status at all is a clause of its own.
 *
 * @returns names slots; `pointer` is that of the response
 */
export function responseSlots(operations: readonly Operation[]): ResponseSlot {
  const [once, shared] = [new Set<string>(), new Set<string>()];
  for (const { responses } of operations)
    for (const { pointer } of Object.values(responses)) (once.has(pointer) ? shared : once).add(pointer);
  return (operationId, status, pointer, form) =>
    shared.has(pointer) && form.location !== 'response.status'
      ? { operationId: '', status: pointer.replace(/^#\/(?:components\/)?/, ''), ...form }
      : { operationId, status, ...form };
}

/** The pointer of the response that a shared slot is of. */
export const sharedPointer = (status: string): string =>
  `#/${status.startsWith('responses/') ? 'components/' : ''}${status}`;
