import type { Evidence } from '../exchange.js';
import type { Location } from '../finding.js';

/** One thing of the contract that a valid exchange can show. */
export interface CoverageSlot {
  readonly operationId: string;
  /** As the contract writes it; empty for a part of the request. */
  readonly status: string;
  readonly location: Location;
  /** JSON Pointer into the location, `*` for each member of a list or map. */
  readonly pointer: string;
  /** What is to be seen of it: `seen`, `absent`, `null`, `non-null`, `empty`, `filled`, `enum "active"`, `format date-time`, `branch 0`. */
  readonly form: string;
  /** How many valid exchanges showed it; nothing where nobody has ever seen it. */
  readonly evidence: Partial<Record<Evidence, number>>;
}
