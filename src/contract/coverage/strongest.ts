import type { Evidence } from '../exchange.js';
import type { CoverageSlot } from './coverage-slot.js';

/** Evidence, weakest first. */
export const EVIDENCE: readonly Evidence[] = ['documented', 'authored', 'recorded', 'live'];

/** The strongest evidence that shows a slot; undefined where nobody has ever seen it. */
export const strongest = ({ evidence }: Pick<CoverageSlot, 'evidence'>): Evidence | undefined =>
  EVIDENCE.findLast((one) => (evidence[one] ?? 0) > 0);

/** Whether evidence is weaker than other evidence; none is weaker than any. */
export const isWeaker = (one: Evidence | undefined, other: Evidence): boolean =>
  one === undefined || EVIDENCE.indexOf(one) < EVIDENCE.indexOf(other);
