import type { Contract, Operation } from '../../contract.js';
import { checkDocument } from '../../document/check-document.js';
import { operationsOf, type SchemaAtPointer } from '../../operations.js';
import { join, tokensOf, valueAt } from '../../pointer.js';
import { explain } from '../../schema/explain.js';
import { isObject } from '../../schema/schema.js';
import { without } from '../edit.js';

/**
 * A contract without one of its clauses; undefined where the loader would refuse what is left. Only the operations
 * that the clause is a part of are read again. Nothing is compiled: bodies are held against the schemas as they stand,
 * which the compiled tests agree with (`schema/agreement.test.ts`).
 *
 * @param isPart whether the clause is a part of an operation
 */
export function contractWithout(
  contract: Contract,
  pointer: string,
  isPart: (operation: Operation) => boolean,
): Contract | undefined {
  const document = without(contract.clauses.document, tokensOf(pointer)) as object;
  if (isReferredTo(contract.clauses.document, pointer) && !isTaken(document)) return undefined;
  return unlessRefused(() =>
    interpreted({ ...contract, servers: serversOf(document) ?? contract.servers }, document, isPart),
  );
}

/** A contract whose schemas are read each time, and its operations as a document has them. */
export function interpreted(contract: Contract, document: object, isPart: (operation: Operation) => boolean): Contract {
  const { formats } = contract.clauses;
  const schemaAt: SchemaAtPointer = (at, direction) => ({
    pointer: at,
    accepts: (value) => explain(document, at, value, { formats, direction }).length === 0,
  });
  const concerned = contract.operations.filter(isPart);
  const paths = valueAt(document, '/paths');
  const left = concerned
    .map(({ path }) => [path, isObject(paths) ? paths[path] : undefined] as const)
    .filter(([, item]) => item !== undefined);
  const read = operationsOf({ ...document, paths: Object.fromEntries(left) }, schemaAt);
  const others = contract.operations.filter((operation) => !isPart(operation));
  // an operation that is not concerned shares its path with one that is
  const again = read.filter(({ pointer }) => !others.some((other) => other.pointer === pointer));
  return { ...contract, operations: [...others, ...again], clauses: { ...contract.clauses, document } };
}

const serversOf = (document: object): string[] | undefined => {
  const servers = valueAt(document, '/servers');
  return Array.isArray(servers) ? servers.map((one) => String(valueAt(one, '/url') ?? '')) : undefined;
};

/** Whether a `$ref` leads to a place, into it, or, where it is an item, into the list that it is an item of. */
function isReferredTo(document: object, pointer: string): boolean {
  const list = pointer.slice(0, pointer.lastIndexOf('/'));
  const place = Array.isArray(valueAt(document, list)) ? list : pointer;
  const visit = (value: unknown): boolean => {
    if (value === null || typeof value !== 'object') return false;
    const { $ref: target } = value as { $ref?: unknown };
    if (typeof target === 'string' && (target === place || target.startsWith(join(place, '')))) return true;
    return Object.values(value).some(visit);
  };
  return visit(document);
}

/** Nobody reads the message of a refusal. */
const NOWHERE = { file: '', line: 1, column: 1 };

const isTaken = (document: object): boolean =>
  unlessRefused(() => {
    checkDocument({ data: structuredClone(document), locate: () => NOWHERE, excerpt: () => undefined }, '');
    return true;
  }) ?? false;

/** What is read of a document; undefined where the reader refuses it. */
function unlessRefused<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if ((error as Error).name === 'SpecError') return undefined;
    throw error;
  }
}
