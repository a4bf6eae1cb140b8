import { check } from '../contract/check.js';
import type { Contract, Operation, ResponseSpec } from '../contract/contract.js';
import { namedExamples } from '../contract/named-examples.js';
import { join, valueAt } from '../contract/pointer.js';
import { jsonKey, successesOf, successOf } from '../contract/resources/success-of.js';
import { isObject } from '../contract/schema/schema.js';
import { sample } from '../contract/sample.js';

/** What the stand-in sends. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** The successful answer of an operation with this body. */
export function answerWith(contract: Contract, operation: Operation, body: unknown): Answer {
  const { status, spec, content } = successOf(operation);
  return spec ? answer(contract, spec, status, content && body) : { status, headers: {}, body: undefined };
}

/** Whether the contract shows no example of an operation's success, so that it is made up from the schema. */
export const isMadeUp = (contract: Contract, operation: Operation): boolean => {
  const { spec } = successOf(operation);
  return spec !== undefined && examples(contract, spec).every(([name]) => name === MADE_UP);
};

/** The examples that the contract has of the success of an operation, those aside that would be made up. */
export function successExamples(contract: Contract, operation: Operation): unknown[] {
  const { spec } = successOf(operation);
  return (spec ? examples(contract, spec) : []).flatMap(([name, body]) => (name === MADE_UP ? [] : [body]));
}

/**
 * The answer to a request that is in order: the first example of the contract that keeps all its rules for this
 * request, such as carrying the name that was asked for. Undefined where none does: then there is no such resource.
 */
export function success(contract: Contract, operation: Operation, url: string, scenario?: string): Answer | undefined {
  const [status] = successesOf(operation);
  if (status === undefined) return { status: 200, headers: {}, body: undefined };
  const named = examples(contract, operation.responses[status]!);
  const wanted = scenario === undefined ? named : named.filter(([name]) => name === scenario);
  const answers = wanted.map(([, body]) =>
    answer(contract, operation.responses[status]!, Number(status.replace(/X/gi, '0')), body),
  );
  if (scenario !== undefined) return answers[0];
  if (named.every(([name]) => name === MADE_UP)) return answers[0]; // nothing better is to be had
  return answers.find((one) => keepsRules(contract, operation, url, one));
}

/** The answer with a status that is no success, as the contract's example shows it. */
export function failure(contract: Contract, operation: Operation | undefined, status: number): Answer {
  const specs = operation ? [operation] : contract.operations;
  const spec = specs.map(({ responses }) => responses[String(status)]).find((one) => one !== undefined);
  return spec
    ? answer(contract, spec, status, examples(contract, spec)[0]?.[1])
    : { status, headers: {}, body: undefined };
}

/**
 * The answer to a request that is refused: the contract's example of the status, with the reason in place of its own.
 *
 * @param refused without a message the example is sent as it is
 */
export function refusalOf(
  contract: Contract,
  operation: Operation,
  { status, message, code }: { readonly status: number; readonly message: string; readonly code?: number | undefined },
): Answer {
  const plain = failure(contract, operation, status);
  const { body } = plain;
  if (!isObject(body) || message === '') return plain;
  const number = code ?? body.code;
  const reasons = { code: number, message, more_info: String(body.more_info).replace(/\d+$/, String(number)) };
  const known = Object.entries(reasons).filter(([name]) => Object.hasOwn(body, name));
  return { ...plain, body: { ...body, ...Object.fromEntries(known) } };
}

/** Whether a scenario is the name of an example of a success, or a documented status. */
export function knowsScenario(contract: Contract, scenario: string): boolean {
  return contract.operations.some(
    (operation) =>
      Object.hasOwn(operation.responses, scenario) ||
      successesOf(operation).some((status) =>
        examples(contract, operation.responses[status]!).some(([name]) => name === scenario),
      ),
  );
}

function keepsRules(contract: Contract, operation: Operation, url: string, { status, headers, body }: Answer): boolean {
  const exchange = { request: { method: operation.method, url }, response: { status, headers, body } };
  return check(exchange, contract).every(({ code, severity }) => code !== 'rule.broken' || severity === 'notice');
}

function answer(contract: Contract, spec: ResponseSpec, status: number, body: unknown): Answer {
  const mediaType = jsonKey(spec);
  const sent = Object.values(spec.headers).filter(
    ({ required, schema }) =>
      required || valueAt(contract.clauses.document, join(schema.pointer, 'pattern')) !== undefined,
  );
  const headers = sent.map(
    ({ name, schema }) => [name.toLowerCase(), String(sample(contract.clauses.document, schema.pointer))] as const,
  );
  return {
    status,
    headers: { ...Object.fromEntries(headers), ...(mediaType !== undefined && { 'content-type': mediaType }) },
    body,
  };
}

/** The name of a body that is made up from its schema. */
const MADE_UP = 'made up';

/** The examples of a response, by name; one that is made up where the contract has none. */
function examples(contract: Contract, spec: ResponseSpec): [string, unknown][] {
  const key = jsonKey(spec);
  if (key === undefined) return [['', undefined]];
  const { document } = contract.clauses;
  const media = valueAt(document, join(spec.pointer, 'content', key));
  if (!isObject(media)) return [['', undefined]];
  if ('example' in media) return [['example', media.example]];
  const values = namedExamples(document, media, '').map(({ name, value }): [string, unknown] => [name, value]);
  return values.length > 0 ? values : [[MADE_UP, sample(document, join(spec.pointer, 'content', key, 'schema'))]];
}
