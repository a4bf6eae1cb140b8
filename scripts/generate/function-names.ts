import type { Operation } from '../../src/contract/contract.js';
import { SpecError } from '../../src/contract/document/spec-error.js';

/**
 * The names of the functions of operations: `FetchConversation` becomes `fetchConversation`.
 *
 * @throws SpecError where two operations would get the same name
 */
export function functionNames(operations: readonly Operation[]): string[] {
  const names = operations.map(({ operationId }) => functionName(operationId));
  names.forEach((name, i) => {
    const twin = names.indexOf(name);
    if (twin !== i) {
      const ids = `${operations[twin]!.operationId} and ${operations[i]!.operationId}`;
      throw new SpecError(`the operations ${ids} would both be called ${name}: give one another operationId`, {
        file: operations[i]!.pointer,
      });
    }
  });
  return names;
}

function functionName(operationId: string): string {
  const words = operationId.split(/[^A-Za-z0-9]+/).filter(Boolean);
  const joined = words.map((word, i) => (i === 0 ? word : word[0]!.toUpperCase() + word.slice(1))).join('');
  const name = joined.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]/, (start) => start.toLowerCase());
  return /^[a-z_]/i.test(name) && !RESERVED.has(name) && !SHARED.test(name)
    ? name
    : `operation${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`;
}

const RESERVED = new Set(
  `break case catch class const continue debugger default delete do else enum export extends false finally for function if
  import in instanceof new null return super switch this throw true try typeof var void while with yield let static
  implements interface package private protected public arguments eval undefined await async
  operations validators contract then`.split(/\s+/), // the last ones are taken: by the module, and by promises
);

/** Names of the constants that operations of the table share. */
const SHARED = /^(?:parameter|header|headers|content|response)\d+$/;
