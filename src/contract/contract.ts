import type { Origin, Severity } from './finding.js';
import type { Formats } from './formats/format.js';

/** A schema of the contract, with the quick test that is compiled from it. */
export interface SchemaAt {
  /** JSON Pointer of the schema in the spec, `#` first. */
  readonly pointer: string;
  /** True where the value keeps every clause and has no undocumented member. False asks for an explanation. */
  readonly accepts: (value: unknown) => boolean;
}

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required: boolean;
  readonly pointer: string;
  /** JSON types that the text on the wire may stand for. */
  readonly types: readonly string[];
  readonly schema: SchemaAt;
}

/** A header that a response may carry. */
export interface Header {
  readonly name: string;
  readonly required: boolean;
  readonly pointer: string;
  readonly types: readonly string[];
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
  /** Whether null at `at` breaks the rule too. Without it a rule is silent of null. */
  readonly present?: boolean;
  readonly when?: { readonly value: string; readonly matches?: string; readonly notMatches?: string };
  readonly severity: Severity;
  readonly says: string;
}

/** One media type of a body. */
export interface Content extends SchemaAt {
  readonly rules: readonly Rule[];
  /** Pointers, `*` for each member, to the values that are personal data. */
  readonly personal: readonly string[];
}

/** What the contract says of one status. */
export interface ResponseSpec {
  readonly pointer: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, Header>>;
  /** By media type; empty where the response has no body. */
  readonly content: Readonly<Record<string, Content>>;
}

/** One operation of the contract. The generated table holds these as data. */
export interface Operation {
  readonly operationId: string;
  /** In upper case. */
  readonly method: string;
  /** The path template, as the contract writes it. */
  readonly path: string;
  readonly pointer: string;
  readonly secured: boolean;
  readonly parameters: readonly Parameter[];
  readonly body?: {
    readonly pointer: string;
    readonly required: boolean;
    readonly content: Readonly<Record<string, Content>>;
  };
  /** By status: `200`, `4XX` or `default`. */
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
  /** Where the clause at a pointer comes from. */
  readonly provenance: (pointer: string) => Provenance;
}

/** A contract, compiled. */
export interface Contract {
  readonly title: string;
  readonly version: string;
  /** Of the spec file's bytes, in hex. */
  readonly sha256: string;
  /** URL templates of the servers, as the contract writes them. */
  readonly servers: readonly string[];
  readonly operations: readonly Operation[];
  readonly clauses: Clauses;
}
