import type { Contract, Operation, Parameter } from '../contract/contract.js';
import { join, valueAt } from '../contract/pointer.js';
import { printable } from '../contract/printable.js';
import { isObject } from '../contract/schema/schema.js';
import { sample } from '../contract/sample.js';
import { UsageError } from './command.js';

/** One read that a run makes. */
export interface PlannedCall {
  readonly operation: Operation;
  readonly args: Readonly<Record<string, string>>;
  /** What is sent beside the arguments. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly again?: SecondRead;
}

/** A second read, with a value out of the first answer in place of a parameter: it must bring the same resource. */
export interface SecondRead {
  readonly parameter: string;
  /** Where the value stands in the body of the first answer. */
  readonly pointer: string;
  /** JSON Pointer of the clause that asks for it. */
  readonly clause: string;
}

/** Calls that can be made, and why others cannot. */
export interface Plan {
  readonly calls: PlannedCall[];
  /** The variables that are missing. */
  readonly missing: string[];
  /** The operations for a parameter of which the contract names no subject. */
  readonly nameless: string[];
}

/** Where the values of required parameters come from. */
export type Subject = (parameter: Parameter, marked: Record<string, unknown>) => { value?: string; missing?: string };

/** Plans a read of every `GET` operation whose required parameters have a subject. */
export function planCalls(contract: Contract, only: readonly string[], subject: Subject): Plan {
  const plan: Plan = { calls: [], missing: [], nameless: [] };
  for (const operation of contract.operations) {
    if (operation.method !== 'GET' || (only.length > 0 && !only.includes(operation.operationId))) continue;
    const required = operation.parameters.filter((parameter) => parameter.required);
    const found = required.map((parameter) => ({ parameter, marked: markOf(contract, parameter) }));
    const values = found.map(({ parameter, marked }) => ({ parameter, ...subject(parameter, marked) }));
    plan.missing.push(...values.flatMap(({ missing }) => missing ?? []));
    if (values.some(({ value, missing }) => value === undefined && missing === undefined))
      plan.nameless.push(operation.operationId);
    if (values.some(({ value }) => value === undefined)) continue;
    const args = Object.fromEntries(values.map(({ parameter, value }) => [parameter.name, value!]));
    const again = found.flatMap(({ parameter, marked }) => secondRead(parameter, marked))[0];
    plan.calls.push({ operation, args, ...(again && { again }) });
  }
  return { ...plan, calls: withOrigin(plan.calls), missing: [...new Set(plan.missing)] };
}

/** What marks a parameter as the subject of a live run (`x-subject`). */
export function markOf(contract: Contract, { pointer }: Parameter): Record<string, unknown> {
  const mark = valueAt(contract.clauses.document, `${pointer}/x-subject`);
  return isObject(mark) ? mark : {};
}

function secondRead({ name, pointer: parameter }: Parameter, { again }: Record<string, unknown>): SecondRead[] {
  const [, pointer] = /^\$response\.body#(.+)$/.exec(String(again)) ?? [];
  return pointer === undefined ? [] : [{ parameter: name, pointer, clause: join(parameter, 'x-subject', 'again') }];
}

/** Servers send the CORS headers to a request with `Origin` alone: one call of those that document such has it. */
function withOrigin(calls: readonly PlannedCall[]): PlannedCall[] {
  const chosen = calls.find(({ operation }) => documentsCors(operation));
  return calls.map((call) => (call === chosen ? { ...call, headers: { origin: 'https://origin.example' } } : call));
}

const documentsCors = ({ responses }: Operation): boolean =>
  Object.entries(responses).some(
    ([status, { headers }]) =>
      status.startsWith('2') && Object.keys(headers).some((name) => name.startsWith('access-control-')),
  );

/**
 * The subject of a live run: the environment variable that the contract names for a parameter (`x-subject`).
 *
 * @throws UsageError where its value is none that the contract lets the parameter have
 */
export const fromEnvironment =
  (env: Readonly<Record<string, string | undefined>>): Subject =>
  ({ name: parameter, schema }, { env: name }) => {
    if (typeof name !== 'string') return {};
    const value = env[name];
    if (value === undefined || value === '') return { missing: name };
    if (schema.accepts(value)) return { value };
    throw new UsageError(
      `${name} is no ${printable(parameter)} that fits the contract (${printable(schema.pointer)}).`,
    );
  };

/** The subject of the stand-in: the contract's own example of a parameter. */
export const fromExamples =
  ({ clauses: { document } }: Contract): Subject =>
  ({ pointer, schema }) => ({
    value: String(valueAt(document, `${pointer}/example`) ?? sample(document, schema.pointer)),
  });
