import type { Contract, Operation } from '../../contract.js';
import type { Exchange } from '../../exchange.js';
import { matchOperation } from '../../match.js';
import { join } from '../../pointer.js';
import { isObject } from '../../schema/schema.js';
import { nodeAt, type SpecNode } from '../reading/spec-text.js';

/** An exchange, and what the text of the contract has to say of it. */
export interface Scene {
  readonly exchange: Exchange;
  readonly contract: Contract;
  readonly document: object;
  /** Path template of the operation, as the contract writes it. */
  readonly path: string;
  readonly operation: SpecNode;
  /** Of the path item, and over them those of the operation. */
  readonly parameters: readonly SpecNode[];
  readonly pathParameters: Readonly<Record<string, string>>;
  /** What is documented of the status; undefined where nothing is. */
  readonly response: SpecNode | undefined;
}

/** Puts an exchange beside the text of its operation; undefined where it belongs to none. */
export function sceneOf(exchange: Exchange, contract: Contract): Scene | undefined {
  const { method, url } = exchange.request;
  const match = matchOperation(contract, method, url);
  if ('unknown' in match) return undefined;
  const { document } = contract.clauses;
  const { path } = match.operation;
  const item = nodeAt(document, join('#/paths', path));
  const operation = nodeAt(document, join(item.pointer, match.operation.method.toLowerCase()));
  return {
    exchange,
    contract,
    document,
    path,
    operation,
    parameters: parametersOf(document, item, operation),
    pathParameters: match.pathParameters,
    response: responseFor(document, operation, exchange.response.status),
  };
}

/** Whether a request still belongs to the operation of a scene. */
export function staysAt(scene: Scene, request: Exchange['request']): boolean {
  const match = matchOperation(scene.contract, request.method, request.url);
  return !('unknown' in match) && isOf(match.operation, scene);
}

const isOf = ({ path, method }: Operation, { path: wanted, exchange }: Scene): boolean =>
  path === wanted && method === exchange.request.method.toUpperCase();

function parametersOf(document: object, ...levels: SpecNode[]): SpecNode[] {
  const byName = new Map<string, SpecNode>();
  for (const { pointer, value } of levels) {
    const list = Array.isArray(value.parameters) ? value.parameters : [];
    for (const i of list.keys()) {
      const node = nodeAt(document, join(pointer, 'parameters', i));
      byName.set(`${String(node.value.in)} ${String(node.value.name)}`, node);
    }
  }
  return [...byName.values()];
}

/** The key under which a status is documented: itself, its class (`4XX`), or `default`. */
export function documentedStatus(operation: SpecNode, status: number): string | undefined {
  const keys = Object.keys(isObject(operation.value.responses) ? operation.value.responses : {});
  const wanted = [String(status), `${String(status)[0]}XX`, 'DEFAULT'];
  return wanted.map((one) => keys.find((key) => key.toUpperCase() === one)).find((key) => key !== undefined);
}

function responseFor(document: object, operation: SpecNode, status: number): SpecNode | undefined {
  const key = documentedStatus(operation, status);
  return key === undefined ? undefined : nodeAt(document, join(operation.pointer, 'responses', key));
}
