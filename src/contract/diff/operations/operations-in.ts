import { join } from '../../pointer.js';
import { isObject } from '../../schema/schema.js';
import { nodeAt, type Node } from './node.js';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** An operation of one of the contracts. */
export interface OperationNode extends Node {
  /** As people call it: its operationId, or method and path. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly item: Node;
}

/** All operations of a document, in its order. */
export function operationsIn(document: object): OperationNode[] {
  const paths = nodeAt(document, '#/paths');
  return Object.keys(paths.value)
    .filter((path) => path.startsWith('/'))
    .flatMap((path) => {
      const item = nodeAt(document, join('#/paths', path));
      return METHODS.filter((method) => isObject(item.value[method])).map((method) => {
        const node = nodeAt(document, join(item.pointer, method));
        const { operationId } = node.value;
        const name = typeof operationId === 'string' ? operationId : `${method.toUpperCase()} ${path}`;
        return { ...node, name, method, path, item };
      });
    });
}

/** A path without the names of its parameters: `/a/{id}/b` and `/a/{key}/b` are the same to a server. */
export const shapeOf = (path: string): string => path.replace(/\{[^{}]*\}/g, '{}');

/** The names of a path's parameters, in their order. */
export const namesIn = (path: string): string[] => [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name!);
