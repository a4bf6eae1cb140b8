import type { Contract, Operation } from '../../../contract/contract.js';
import { vectorId } from '../vector-id.js';
import { bodyCalls } from './body-calls.js';
import { callShape, type CallShape } from './call-shape.js';
import { credentialsFor, type VectorCredentials } from './credentials.js';
import { expectedRequest } from './expected-request.js';
import { parameterCalls } from './parameter-calls.js';
import type { RequestVector } from './request-vector.js';

/** The arguments of one call. */
export interface CallArguments {
  readonly params: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** A call that a vector is about. */
export interface VectorCall extends CallArguments {
  readonly name: readonly string[];
  readonly description: string;
  /** Whether no URL can say it. */
  readonly refused?: boolean;
}

/** The request vectors of an operation; or, in words, why there are none. */
export function requestVectors(
  operation: Operation,
  contract: Contract,
  register: (id: string, key: string) => string,
): RequestVector[] | string {
  const shape = callShape(operation, contract);
  if (typeof shape === 'string') return shape;
  const [usual, ...others] = credentialsFor(operation, contract);
  const least = leastCall(shape);
  const write = (call: VectorCall, credentials: VectorCredentials | undefined): RequestVector[] => {
    const expect = call.refused ? null : expectedRequest(operation, shape, call, credentials);
    if (expect === undefined) return [];
    return [
      {
        id: register(vectorId(operation.operationId, ...call.name), JSON.stringify(call.name)),
        description: call.description,
        params: call.params,
        ...(credentials && { auth: credentials.auth }),
        ...(call.body !== undefined && { body: call.body }),
        requires: call.refused ? ['refusal'] : [],
        expect,
      },
    ];
  };
  const calls = [
    { name: ['request', 'least'], description: 'what the operation cannot be called without', ...least },
    ...wholeCalls(shape),
    ...parameterCalls(shape, least),
    ...bodyCalls(shape, least),
  ];
  return [
    ...calls.flatMap((call) => write(call, usual)),
    ...others.flatMap((credentials) => {
      const description = `a secret with ${credentials.what === 'colon' ? 'colons' : 'signs that Base64 must hold'}`;
      return write({ name: ['request', 'auth', credentials.what], description, ...least }, credentials);
    }),
  ];
}

const paramsOf = (given: CallShape['given']): Record<string, unknown> =>
  Object.fromEntries(given.map(({ name, value }) => [name, value]));

const leastCall = ({ given, body }: CallShape): CallArguments => ({
  params: paramsOf(given.filter(({ required }) => required)),
  ...(body?.required && { body: body.least }),
});

/** With every parameter, and each property of the body in one of them at least. */
function wholeCalls({ given, body }: CallShape): VectorCall[] {
  const params = paramsOf(given);
  const [whole, ...others] = body?.wholes ?? [undefined];
  const first = others.length === 0 ? 'every property of the body' : 'as many properties of the body as go together';
  return [
    { name: ['request', 'whole'], description: `every parameter and ${first}`, params, body: whole },
    ...others.map((other): VectorCall => {
      const own = Object.keys(other as object).find((name) => !(name in (whole as object)))!;
      const description = `every parameter and as many properties of the body as go together with ${own}`;
      return { name: ['request', 'whole', own], description, params, body: other };
    }),
  ];
}
