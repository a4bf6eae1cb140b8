import type { Operation } from '../../contract/contract.js';
import { fileName } from '../schema-path.js';

/**
 * The names of the files of operations. Operations without an id can come to the same name, and some systems take `a`
 * for `A`: the later one then has a number.
 */
export function fileNames(operations: readonly Operation[]): ReadonlyMap<Operation, string> {
  const taken = new Set<string>();
  const names = operations.map((operation) => {
    const plain = fileName(operation.operationId);
    let name = plain;
    for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${plain}-${i}`;
    taken.add(name.toLowerCase());
    return [operation, `${name}.json`] as const;
  });
  return new Map(names);
}
