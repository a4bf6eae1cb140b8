import type { CallableOperation, ContractReference } from './callable-operation.js';
import { isServerOrigin } from './checks/origins.js';
import type { Clauses, Contract } from './contract.js';
import { operationsOf, type SchemaAtPointer } from './operations.js';

/** A contract as the generated table names it: what explains a finding is loaded when somebody asks. */
export interface GeneratedContract extends ContractReference {
  /** Whether an origin is that of a server. */
  readonly isServerOrigin: (origin: string) => boolean;
  readonly clauses: () => Promise<{ readonly clauses: Clauses }>;
}

/** An operation of the generated table. */
export interface GeneratedOperation extends CallableOperation {
  readonly contract: GeneratedContract;
}

/** Puts the generated parts of a contract together. */
export function contractOf(
  { title, version, sha256, servers }: ContractReference,
  clauses: Clauses,
  schemaAt: SchemaAtPointer,
): Contract {
  return { title, version, sha256, servers, operations: operationsOf(clauses.document, schemaAt), clauses };
}

/** The operations of a contract that was read at run time, by operation id, in the form that a client takes. */
export function operationsOfContract({
  operations,
  clauses,
  ...reference
}: Contract): Record<string, GeneratedOperation> {
  const contract: GeneratedContract = {
    ...reference,
    isServerOrigin: (origin) => isServerOrigin(reference.servers, origin),
    clauses: () => Promise.resolve({ clauses }),
  };
  return Object.fromEntries(operations.map((operation) => [operation.operationId, { ...operation, contract }]));
}
