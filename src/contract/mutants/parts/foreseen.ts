import type { Location } from '../../finding.js';
import { severityOf } from '../severity-of.js';
import type { Foreseen } from './try-attempt.js';

/** The finding that must come of a broken clause. */
export const foreseen = (code: string, location: Location, pointer: string, clause: string): Foreseen => ({
  code,
  severity: severityOf(code),
  location,
  pointer,
  clause,
});
