import type { CoverageSlot } from './coverage-slot.js';
import { strongest } from './strongest.js';

/** The slots that no valid exchange has ever shown. */
export const neverSeen = (slots: readonly CoverageSlot[]): CoverageSlot[] =>
  slots.filter((slot) => strongest(slot) === undefined);
