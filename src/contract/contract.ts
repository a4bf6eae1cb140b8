import type {
  CallableBody,
  CallableContent,
  CallableHeader,
  CallableOperation,
  CallableParameter,
  CallableResponse,
  Test,
} from './callable-operation.js';
import type { Origin, Severity } from './finding.js';
import type { Formats } from './formats/format.js';

/** A schema of the contract, with the quick test that is compiled from it. False asks for an explanation. */
export interface SchemaAt extends Test {
  /** JSON Pointer of the schema in the spec, `#` first. */
  readonly pointer: string;
}

/** A parameter of an operation. */
export interface Parameter extends CallableParameter {
  readonly pointer: string;
  /** JSON types that the text on the wire may stand for. */
  readonly types: readonly string[];
  /** For a list: the JSON types of its items. */
  readonly itemTypes?: readonly string[];
  readonly schema: SchemaAt;
}

/** A header that a response may carry. */
export interface Header extends CallableHeader {
  readonly required: boolean;
  /** For a list: the JSON types of its items. */
  readonly itemTypes?: readonly string[];
  readonly name: string;
  readonly pointer: string;
  readonly schema: SchemaAt;
}

/** A cross-field rule: data in the contract (`x-rules`), in the runtime expressions of OpenAPI. */
export interface Rule {
  readonly pointer: string;
  /** Pointer, `*` for each member, to the value that the rule's `#/` expressions start from. */
  readonly base: string;
  readonly at: string;
  readonly equals?: string;
  readonly notBefore?: string;
  /** What of a URL is not compared: `query`, the part from `?` or `#` on. */
  readonly ignores?: 'query';
  /** True: null at `at` breaks the rule too; false: anything but null does. Without it a rule is silent of null. */
  readonly present?: boolean;
  readonly when?: { readonly value: string; readonly matches?: string; readonly notMatches?: string };
  readonly severity: Severity;
  readonly says: string;
}

/** One media type of a body. */
export interface Content extends SchemaAt, CallableContent {
  readonly rules: readonly Rule[];
  /** Pointers, `*` for each member, to the values that are personal data. */
  readonly personal: readonly string[];
}

/** What the contract says of one status. */
export interface ResponseSpec extends CallableResponse {
  readonly pointer: string;
  readonly headers: Readonly<Record<string, Header>>;
  readonly content: Readonly<Record<string, Content>>;
}

/** One operation of the contract. */
export interface Operation extends CallableOperation {
  /** Whether a request without credentials is refused. */
  readonly secured: boolean;
  readonly pointer: string;
  readonly parameters: readonly Parameter[];
  readonly body?: CallableBody & {
    readonly pointer: string;
    readonly content: Readonly<Record<string, Content>>;
  };
  readonly responses: Readonly<Record<string, ResponseSpec>>;
}

/** Where a clause comes from. */
export interface Provenance {
  readonly origin: Origin;
  readonly claims: readonly string[];
}

/** What `check` needs to explain a body that a quick test refused. */
export interface Clauses {
  /** The OpenAPI document that the schema pointers lead into. */
  readonly document: object;
  readonly formats: Formats;
  /** Whether a fault that repeats over items is told once for each of them. */
  readonly tellsEach?: boolean;
  /** Where the clause at a pointer comes from. */
  readonly provenance: (pointer: string) => Provenance;
}

/** What a contract says of itself. */
export interface About {
  readonly title: string;
  readonly version: string;
  /** Of the spec file's bytes, in hex; of a contract in several files, of their bundle's. */
  readonly sha256: string;
  /** URL templates of the servers, as the contract writes them. */
  readonly servers: readonly string[];
}

/** A contract, compiled. */
export interface Contract extends About {
  readonly operations: readonly Operation[];
  readonly clauses: Clauses;
}
