import type { Content, Contract, Operation, ResponseSpec } from '../../../contract/contract.js';
import { essenceOf, isJson } from '../../../contract/media-type.js';
import { tokensOf } from '../../../contract/pointer.js';
import { responseOf } from '../../../contract/response-of.js';
import { dereference, placeAt } from '../../../contract/schema/schema.js';
import { mediaTypeName, schemaPath } from '../../schema-path.js';

/** The responses of one operation, status and JSON media type, and what they are held against. */
export interface ResponsePlace {
  readonly contract: Contract;
  readonly operation: Operation;
  /** The key under which the contract documents it: `200`, `4XX` or `default`. */
  readonly key: string;
  /** A status that falls under it. */
  readonly status: number;
  readonly mediaType: string;
  readonly spec: ResponseSpec;
  readonly content: Content;
  /** Path of the JSON Schema inside the kit. */
  readonly schemaPath: string;
  /** What its ids begin with. */
  readonly name: readonly string[];
  /** Pointer of the schema behind its references: places that share it share what is made from it. */
  readonly schema: string;
  /** What the ids of that begin with: the name of the schema, where it has one. */
  readonly schemaName: readonly string[];
}

/** Every place of a contract where a JSON body comes in, in the order of the contract. */
export const responsePlaces = (contract: Contract): ResponsePlace[] =>
  contract.operations
    .filter(({ method }) => method !== 'HEAD') // its responses have no body
    .flatMap((operation) => Object.keys(operation.responses).flatMap((key) => placesOf(contract, operation, key)));

function placesOf(contract: Contract, operation: Operation, key: string): ResponsePlace[] {
  const spec = operation.responses[key]!;
  const mediaTypes = Object.keys(spec.content).filter((one) => isJson(essenceOf(one)));
  return mediaTypes.map((mediaType) => {
    const content = spec.content[mediaType]!;
    const { document } = contract.clauses;
    const schema = dereference(document, placeAt(document, content.pointer)).pointer;
    const media = mediaTypeName(mediaType);
    const name = [operation.operationId, key, ...(media === 'json' ? [] : [media])];
    return {
      ...{ contract, operation, key, mediaType, spec, content, name, schema },
      status: statusOf(key, operation),
      schemaPath: schemaPath(operation.operationId, key, mediaType, mediaTypes),
      schemaName: componentName(schema) ?? name,
    };
  });
}

function componentName(pointer: string): string[] | undefined {
  const [root, kind, name, ...below] = tokensOf(pointer);
  const isWhole = kind === 'schemas' ? below.length === 0 : kind === 'responses';
  return root === 'components' && isWhole ? [name!] : undefined;
}

/** A status that falls under a key of the contract: for `4XX` and `default` one that it does not name itself. */
function statusOf(key: string, { responses }: Operation): number {
  if (/^\d{3}$/.test(key)) return Number(key);
  const first = /^\d/.test(key) ? Number(key[0]) * 100 : 400;
  const all = Array.from({ length: 200 }, (_, i) => first + i);
  return all.find((status) => responseOf(responses, status) === responses[key]) ?? first;
}
