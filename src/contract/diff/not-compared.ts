import { valueAt } from '../pointer.js';
import { isObject } from '../schema/schema.js';
import { membersOf } from './operations/node.js';
import type { OperationNode } from './operations/operations-in.js';

interface Side {
  readonly document: object;
  readonly operations: readonly OperationNode[];
}

/** The parts that one of the contracts has and that nothing here looks at. */
export function notCompared(sides: readonly Side[]): string[] {
  const has: Readonly<Record<string, (side: Side) => boolean>> = {
    callbacks: ({ operations }) => operations.some(({ value }) => isFilled(value.callbacks)),
    links: ({ document, operations }) =>
      operations.some((operation) =>
        [...membersOf(document, operation, 'responses', true).values()].some(({ value }) => isFilled(value.links)),
      ),
    webhooks: ({ document }) => isFilled(valueAt(document, '/webhooks')),
  };
  return Object.keys(has).filter((part) => sides.some(has[part]!));
}

const isFilled = (value: unknown): boolean => isObject(value) && Object.keys(value).length > 0;
