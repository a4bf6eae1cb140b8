/** How bad a finding is. `notice` never changes a verdict. */
export type Severity = 'breaking' | 'drift' | 'notice';

/** Who has to act. */
export type Fault = 'vendor' | 'spec' | 'request' | 'recording' | 'environment';

/** Where a clause of the contract comes from. */
export type Origin = 'document' | 'public' | 'inferred';

/** The part of an exchange that a finding is about; its `pointer` leads into that part. */
export type Location =
  | 'exchange'
  | 'request'
  | 'request.path'
  | 'request.query'
  | 'request.headers'
  | 'request.body'
  | 'response.status'
  | 'response.headers'
  | 'response.body';

/** One difference between an exchange and the contract. It holds no value of the exchange. */
export interface Finding {
  /** Stable; the catalogue explains each. */
  readonly code: string;
  readonly severity: Severity;
  readonly fault: Fault;
  readonly origin: Origin;
  /** Ids of the claims of the vendor's document that the clause carries. */
  readonly claims: readonly string[];
  /** Empty where the exchange fits no operation. */
  readonly operationId: string;
  readonly location: Location;
  /** JSON Pointer into the location. */
  readonly pointer: string;
  readonly message: string;
  /** The clause: a JSON Pointer into the spec, `#` first. Its place in the file is added by the report. */
  readonly spec: { readonly pointer: string };
  /** The same for the same difference: of operation, status, location, pointer and code. */
  readonly fingerprint: string;
  /** How often it occurs in the exchange: more than 1 where it repeats over the items of a list. */
  readonly count: number;
}
