import type { QuickRuleScene } from './checks/quick-rules.js';
import type { Paging } from './paging.js';

/** The quick test of a schema: true where a value keeps every clause and has no undocumented member. */
export interface Test {
  readonly accepts: (value: unknown) => boolean;
}

/** A parameter, as far as a call needs it. */
export interface CallableParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required: boolean;
  readonly schema: Test;
}

/** A header of a response, as far as the quick check needs it. */
export interface CallableHeader {
  readonly required?: boolean;
  /** JSON types that the text on the wire may stand for. */
  readonly types: readonly string[];
  readonly schema: Test;
}

/** One media type of a body. */
export interface CallableContent extends Test {
  /** Whether the cross-field rules certainly hold; absent where there are none. */
  readonly keepsRules?: ((scene: QuickRuleScene) => boolean) | undefined;
}

/** The body of a request, as far as a call needs it. */
export interface CallableBody {
  readonly required: boolean;
  /** The names of its members; absent where there may be others. */
  readonly fields?: readonly string[];
  /** By media type. */
  readonly content: Readonly<Record<string, CallableContent>>;
}

/** What is known of one status. */
export interface CallableResponse {
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, CallableHeader>>;
  /** By media type; empty where the response has no body. */
  readonly content: Readonly<Record<string, CallableContent>>;
}

/**
 * An operation as a client carries it: all that it takes to call it and to tell whether an answer keeps the contract,
 * and nothing that explains why one does not. That is loaded when it is needed.
 */
export interface CallableOperation {
  readonly operationId: string;
  /** In upper case. */
  readonly method: string;
  /** The path template, as the contract writes it. */
  readonly path: string;
  readonly parameters: readonly CallableParameter[];
  readonly body?: CallableBody;
  /** There where the operation is a list that comes in pages. */
  readonly paging?: Paging;
  /** By status: `200`, `2XX` or `default`. The generated table holds those of a success alone. */
  readonly responses: Readonly<Record<string, CallableResponse>>;
}
