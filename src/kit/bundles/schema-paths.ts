import type { Operation } from '../../contract/contract.js';
import { essenceOf, isJson } from '../../contract/media-type.js';
import { schemaPath } from '../schema-path.js';

/** A JSON body that the contract describes, and the file of the kit that holds its schema. */
export interface SchemaPath {
  /** Inside the kit: `schemas/FetchServiceConversation.200.json`. */
  readonly path: string;
  /** JSON Pointer to the schema in the contract, `#` first. */
  readonly pointer: string;
  readonly direction: 'request' | 'response';
}

/** Which schema files the kit has: one for each JSON media type of each status, and of what is sent (`request`). */
export function schemaPaths(operations: readonly Operation[]): SchemaPath[] {
  const taken = new Set<string>();
  return operations.flatMap(({ operationId, method, body, responses }) => {
    const received = method === 'HEAD' ? [] : Object.entries(responses);
    const parts = [...(body ? [['request', body] as const] : []), ...received];
    return parts.flatMap(([part, { content }]) => {
      const mediaTypes = Object.keys(content).filter((key) => isJson(essenceOf(key)));
      return mediaTypes.map((mediaType): SchemaPath => ({
        path: free(schemaPath(operationId, part, mediaType, mediaTypes), taken),
        pointer: content[mediaType]!.pointer,
        direction: part === 'request' ? 'request' : 'response',
      }));
    });
  });
}

/** Operations without an id can come to the same name, and some systems take `a` for `A`. */
function free(path: string, taken: Set<string>): string {
  let name = path;
  for (let i = 2; taken.has(name.toLowerCase()); i++) name = path.replace(/\.json$/, `-${i}.json`);
  taken.add(name.toLowerCase());
  return name;
}
