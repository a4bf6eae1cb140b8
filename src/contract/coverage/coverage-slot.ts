import type { Evidence } from '../exchange.js';
import type { Location } from '../finding.js';

/** One thing of the contract that a valid exchange can show. */
export interface CoverageSlot {
  /** Empty where operations share the response. */
  readonly operationId: string;
  /** As the contract writes it, empty for a part of the request; of a response that is shared its name: `responses/NotFound`. */
  readonly status: string;
  readonly location: Location;
  /** JSON Pointer into the location, `*` for each member of a list or map, `#` for JSON inside a text. */
  readonly pointer: string;
  /**
   * What is to be seen of it: `seen`, `absent`, `null`, `non-null`, `empty`, `filled`, `true`, `false`, `enum "active"`,
   * `type string`, `format date-time`, `branch VendorError`, `branch 0`, `media type application/json`,
   * `rule sid-is-the-one-asked-for`.
   */
  readonly form: string;
  /** How many valid exchanges showed it; nothing where nobody has ever seen it. */
  readonly evidence: Partial<Record<Evidence, number>>;
}

/** A slot without its counts. */
export type SlotId = Omit<CoverageSlot, 'evidence'>;

/** The name of a slot for people, the same for the same slot: `FetchPet 200 response.body /name null`. */
export const slotName = ({ operationId, status, location, pointer, form }: SlotId): string =>
  [operationId, status, location, pointer, form].filter((part) => part !== '').join(' ');
