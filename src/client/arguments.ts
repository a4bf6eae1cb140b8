import type { CallableOperation, CallableParameter } from '../contract/callable-operation.js';
import { InvalidArgumentError } from './errors/invalid-argument-error.js';

/** The arguments of a call, where they go on the wire. */
export interface SortedArguments {
  readonly path: Record<string, string>;
  readonly query: Record<string, unknown>;
  readonly header: Record<string, string>;
  readonly body?: Record<string, unknown> | undefined;
  /** The query as the vendor wrote it, in place of `query`. */
  readonly search?: string | undefined;
}

/**
 * Sorts flat arguments by the operation's parameters; what is no parameter is a member of the body, or unknown. A body
 * that may be left out is, where none of its members is given.
 *
 * @param isBodyGiven whether it is there even so
 */
export function sortArguments(operation: CallableOperation, args: unknown, isBodyGiven?: boolean): SortedArguments {
  if (args === null || typeof args !== 'object') {
    throw new InvalidArgumentError(`${callName(operation)}: arguments are an object`, 'arguments');
  }
  const sorted: Record<CallableParameter['in'], Record<string, unknown>> = {
    path: {},
    query: {},
    header: {},
    cookie: {},
  };
  const fields: [name: string, value: unknown][] = [];
  const { parameters, body } = operation;
  for (const [name, value] of Object.entries(args) as [string, unknown][]) {
    if (value === undefined) continue;
    const parameter = parameters.find((one) => one.name === name);
    if (parameter) sorted[parameter.in][name] = value;
    else if (body) fields.push([name, value]);
    else throw noArgument(operation, name);
  }
  return {
    ...(sorted as { path: Record<string, string>; query: typeof sorted.query; header: Record<string, string> }),
    body: body && (body.required || isBodyGiven || fields[0]) ? Object.fromEntries(fields) : undefined,
  };
}

/**
 * Checks arguments against the contract before anything is sent.
 *
 * @throws InvalidArgumentError naming the parameter, never its value
 */
export function checkArguments(operation: CallableOperation, args: SortedArguments): void {
  for (const parameter of operation.parameters) {
    const value: unknown = parameter.in === 'cookie' ? undefined : args[parameter.in][parameter.name];
    const fail = (message: string): never => {
      throw new InvalidArgumentError(`${callName(operation)}: ${parameter.name} ${message}`, parameter.name);
    };
    if (value === undefined) {
      if (parameter.required) fail('is missing');
      continue;
    }
    if (parameter.in === 'path') checkSegment(value, fail);
    if (!parameter.schema.accepts(value)) fail('does not fit the contract');
  }
}

const noArgument = (operation: CallableOperation, name: string) =>
  new InvalidArgumentError(`${callName(operation)}: there is no argument ${JSON.stringify(name)}`, name);

/** A path segment that a URL parser would drop or swallow would address another resource (WHATWG URL, 4.4). */
function checkSegment(value: unknown, fail: (message: string) => never): void {
  if (Number.isFinite(value)) return;
  if (typeof value !== 'string' || /^\.{0,2}$/.test(value) || LONE_SURROGATE.test(value))
    fail("must be text, and not '', '.' or '..'");
}

const LONE_SURROGATE = /\p{Surrogate}/u;

/** How a call is named in messages: method and path template, without any value. */
export const callName = ({ method, path }: Pick<CallableOperation, 'method' | 'path'>): string => `${method} ${path}`;
