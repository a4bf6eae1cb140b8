import type { Exchange } from '../exchange.js';
import type { Location, Severity } from '../finding.js';

/** A finding as it follows from the text of the contract. */
export interface Foretold {
  readonly code: string;
  readonly severity: Severity;
  readonly location: Location;
  readonly pointer: string;
}

/** What was done to an exchange, and which clause of the contract it is about. */
interface Mutation {
  /** What kind of fault, such as `required` or `header-missing`: `kinds.ts` lists them. */
  readonly kind: string;
  /** What was changed and where. It holds no value of the exchange. */
  readonly says: string;
  /** The clause that is aimed at: a JSON Pointer into the spec, `#` first. */
  readonly clause: string;
}

/** An exchange with one fault. */
export interface Mutant extends Mutation {
  readonly exchange: Exchange;
  /** The finding that must come. */
  readonly aim: Foretold;
  /** Findings that the same fault brings with it. They may come; any other must not. */
  readonly implied: readonly Foretold[];
}

/** A mutation that breaks no promise of the contract. */
export interface Equivalent extends Mutation {
  /** The rule by which it cannot be a fault. */
  readonly reason: string;
}

/** What became of the attempts on an exchange. */
export interface Mutations {
  readonly mutants: readonly Mutant[];
  readonly equivalents: readonly Equivalent[];
}
