import type { CallableOperation } from './callable-operation.js';
import { isServerOrigin } from './checks/origins.js';
import type { About, Clauses, Contract } from './contract.js';
import { operationsOf, type SchemaAtPointer } from './operations.js';

/** A contract as the generated table names it: what explains a finding is loaded when somebody asks. */
export interface GeneratedContract {
  /** URL templates of the servers, as the contract writes them. */
  readonly servers: readonly string[];
  /** Whether an origin is that of a server. */
  readonly isServerOrigin: (origin: string) => boolean;
  /** The types of its operations, for the compiler alone: no value has them. */
  readonly paths?: unknown;
  readonly clauses: () => Promise<{ readonly about: About; readonly clauses: Clauses }>;
}

/** An operation of the generated table. */
export interface GeneratedOperation extends CallableOperation {
  readonly contract: GeneratedContract;
}

/** Puts the generated parts of a contract together. */
export const contractOf = (about: About, clauses: Clauses, schemaAt: SchemaAtPointer): Contract => ({
  ...about,
  operations: operationsOf(clauses.document, schemaAt),
  clauses,
});

/** The operations of a contract that was read at run time, by operation id, in the form that a client takes. */
export function operationsOfContract({ operations, clauses, ...about }: Contract): Record<string, GeneratedOperation> {
  const contract: GeneratedContract = {
    servers: about.servers,
    isServerOrigin: (origin) => isServerOrigin(about.servers, origin),
    clauses: () => Promise.resolve({ about, clauses }),
  };
  return Object.fromEntries(operations.map((operation) => [operation.operationId, { ...operation, contract }]));
}
