import type { Finding } from '../contract/finding.js';
import type { GeneratedOperation } from '../contract/generated-contract.js';
import { callName, sortArguments, type SortedArguments } from './arguments.js';
import { authorization } from './auth.js';
import { resolveBaseUrl } from './base-url.js';
import { callOf } from './call.js';
import {
  callSettings,
  clientSettings,
  type CallOptions,
  type ClientOptions,
  type ListOptions,
} from './client-options.js';
import { isConversationsError } from './errors/guards.js';
import { InvalidArgumentError } from './errors/invalid-argument-error.js';
import { ResponseParseError } from './errors/response-parse-error.js';
import { abortError } from './limits.js';
import { loaded } from './load.js';
import { listCallOf } from './list-call.js';
import { observersOf } from './observers.js';
import type { Answer } from './read-answer.js';
import { createTransport } from './transport.js';
import type {
  ArgumentsOf,
  Call,
  DataOf,
  FetchResult,
  ItemOf,
  ListCall,
  ParamsOf,
  Typed,
  WithResponse,
} from './types.js';
import { userAgent } from './user-agent.js';
import { findingsOf, requireKept } from './validation.js';

type Operations = Readonly<Record<string, GeneratedOperation>>;
type OfMethod<Ops extends Operations, M extends string> = {
  [K in keyof Ops]: Ops[K]['method'] extends M ? Ops[K] : never;
}[keyof Ops];
type AtPath<Ops extends Operations, M extends string, P> = Extract<OfMethod<Ops, M>, { path: P }>;

type RawForm<Ops extends Operations, M extends string> = <P extends OfMethod<Ops, M>['path']>(
  path: P,
  init: CallOptions & { readonly params: ParamsOf<Typed<AtPath<Ops, M, P>>> } & ('body' extends keyof AtPath<Ops, M, P>
      ? { readonly body: object }
      : unknown),
) => Promise<FetchResult<DataOf<Typed<AtPath<Ops, M, P>>>>>;

type OperationFunction<Op extends GeneratedOperation, Data> = Op extends {
  readonly paging: { readonly items: infer Items };
}
  ? (args: ArgumentsOf<Typed<Op>>, options?: ListOptions) => ListCall<Data, ItemOf<Data, Items>>
  : (args: ArgumentsOf<Typed<Op>>, options?: CallOptions) => Call<Data>;

/** A client: a function for each operation, and openapi-fetch's form for each method. */
export type Client<Ops extends Operations> = {
  readonly [K in keyof Ops]: OperationFunction<Ops[K], DataOf<Typed<Ops[K]>>>;
} & { readonly [M in Ops[keyof Ops]['method']]: RawForm<Ops, M> };

/**
 * Makes a client of the operations that it is given, and of nothing else.
 *
 * @throws InvalidArgumentError where an option is unknown or wrong
 * @example
 * const client = createClient({ apiKey, apiSecret }, { fetchServiceConversation });
 */
export function createClient<const Ops extends Operations>(given: ClientOptions, operations: Ops): Client<Ops> {
  const options = Object.assign(Object.create(null), given) as ClientOptions; // nothing is read that is inherited
  const settings = clientSettings(options);
  const { fetch = (url, init) => globalThis.fetch(url, init) } = options;
  const all: GeneratedOperation[] = Object.values(operations);
  const observers = observersOf(options);
  const agent = userAgent();
  const baseUrl = all[0] ? resolveBaseUrl(options, all[0].contract.servers) : '';
  const transport = createTransport({
    baseUrl,
    authorize: authorization(options as unknown as Record<string, unknown>),
    fetch,
    headers: { ...(agent !== undefined && { 'user-agent': agent }), ...settings.headers },
    maxBodyBytes: settings.maxBodyBytes,
    observers,
  });

  /** One call, whichever form it was made in. */
  async function send(operation: GeneratedOperation, args: SortedArguments, options: CallOptions): Promise<Whole> {
    const call = callSettings(settings, options, Boolean(operation.paging));
    const { validation, validationSampleRate } = call;
    const answer = await transport(operation, args, call);
    // An error is checked where somebody listens; of a redirect that is not followed a page learns nothing.
    const isWanted = !answer.error || (observers.areListening && answer.response.status > 0);
    const isAsked = validation !== 'off' && isWanted && Math.random() < validationSampleRate;
    const findings = isAsked ? await findingsOf(operation, args, answer, call) : undefined;
    for (const finding of findings ?? []) observers.finding(callName(operation), finding);
    if (isAsked && validation === 'strict' && !answer.error) requireKept(operation, findings, answer.requestId);
    return { ...answer, findings: findings ?? [], checked: findings !== undefined };
  }

  const call = (operation: GeneratedOperation, args: unknown, options: ListOptions) => {
    let sorted: SortedArguments | undefined; // once, for all pages of a list
    const ask = async (search?: string) => {
      sorted ??= sortArguments(operation, args);
      const answer = await send(operation, { ...sorted, search }, options);
      if (answer.error) throw answer.error;
      return answer;
    };
    const first = ours(ask());
    const made = callOf(first.then(withResponse));
    if (!operation.paging) return made;
    const errors = { ResponseParseError, abortError };
    const load = () => loaded(operation, settings, () => import('./pages.js'));
    return listCallOf(made, { operation, baseUrl, options: { ...options }, first, ask, errors }, load);
  };
  const byFunction = Object.entries(operations).map(([name, operation]) => [
    name,
    (args: unknown, options: ListOptions = {}) => call(operation, args, options),
  ]);

  const raw = async (method: string, path: string, init: RawInit) => {
    const operation = all.find((one) => one.method === method && one.path === path);
    if (!operation) throw noOperation(method, all);
    const { params: { path: inPath, query, header } = {}, body, ...options } = init;
    const args = sortArguments(operation, { ...inPath, ...query, ...header, ...body }, Boolean(body));
    const { data, error, response } = await send(operation, args, options);
    return error ? { error, response } : { data, response };
  };
  const byMethod = [...new Set(all.map(({ method }) => method))].map((method) => [
    method,
    (path: string, init: RawInit = {}) => ours(raw(method, path, init)),
  ]);
  return Object.freeze(Object.fromEntries([...byFunction, ...byMethod])) as Client<Ops>;
}

/** Arguments that throw when they are looked at must not throw at the caller what they like. */
const ours = <T>(call: Promise<T>): Promise<T> =>
  call.catch((error: unknown) => {
    throw isConversationsError(error) ? error : new InvalidArgumentError('arguments cannot be read', 'arguments');
  });

const noOperation = (method: string, all: readonly GeneratedOperation[]) =>
  new InvalidArgumentError(`no ${method} has this path, but ${all[0]!.path}`, 'path');

type Whole = Answer & { readonly findings: readonly Finding[]; readonly checked: boolean };
type RawInit = CallOptions & { params?: Partial<SortedArguments>; body?: Record<string, unknown> };

/** What a caller sees of an answer. */
const withResponse = ({ data, response, requestId, findings, checked }: Whole): WithResponse<unknown> => ({
  data,
  response,
  requestId,
  findings,
  checked,
});
