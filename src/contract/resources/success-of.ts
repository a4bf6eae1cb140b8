import type { Content, Operation, ResponseSpec } from '../contract.js';
import { essenceOf, isJson } from '../media-type.js';

/** The statuses of an operation that mean success, smallest first. */
export const successesOf = (operation: Operation): string[] =>
  Object.keys(operation.responses)
    .filter((status) => /^2/.test(status))
    .sort();

/** The first success of an operation: its status, what the contract says of it, and its JSON. */
export interface Success {
  readonly status: number;
  readonly spec?: ResponseSpec;
  readonly content?: Content;
}

export function successOf(operation: Operation): Success {
  const [status] = successesOf(operation);
  if (status === undefined) return { status: 200 };
  const spec = operation.responses[status]!;
  const key = jsonKey(spec);
  return {
    status: Number(status.replace(/X/gi, '0')),
    spec,
    ...(key !== undefined && { content: spec.content[key]! }),
  };
}

/** The media type under which a response has JSON. */
export const jsonKey = ({ content }: ResponseSpec): string | undefined =>
  Object.keys(content).find((key) => isJson(essenceOf(key)));
