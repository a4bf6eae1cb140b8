import type { Contract, Operation } from '../contract/contract.js';
import type { Finding } from '../contract/finding.js';
import { clauses, contract as about } from '../../generated/clauses.js';
import { sortArguments, type SortedArguments } from './arguments.js';
import { authorization, type Credentials } from './auth.js';
import { resolveBaseUrl, type HostOptions } from './base-url.js';
import { InvalidArgumentError } from './errors/invalid-argument-error.js';
import { limitsOf, type LimitOptions } from './limits.js';
import { checkHeaders, refuseUnknown } from './options.js';
import type { Answer } from './read-answer.js';
import { createTransport, type Fetch } from './transport.js';
import type { ArgumentsOf, Call, DataOf, FetchResult, ParamsOf, Typed, WithResponse } from './types.js';
import { act, findingsOf, type ValidationMode } from './validation.js';

/** Options of one call; they go before the client's. */
export interface CallOptions extends LimitOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly validation?: ValidationMode;
}

/** Options of a client. */
export type ClientOptions = Credentials &
  HostOptions &
  Omit<CallOptions, 'signal'> & {
    /** In place of the platform's: a proxy agent's, or undici's with a pool of its own. */
    readonly fetch?: Fetch;
    /** Hears of every difference between an answer and the contract. */
    readonly onFinding?: (finding: Finding) => void;
    /** The largest body that is read, in bytes after decompression (default 10 MiB). */
    readonly maxBodyBytes?: number;
  };

type Operations = Readonly<Record<string, Operation>>;
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

/** A client: a function for each operation, and openapi-fetch's form for each method. */
export type Client<Ops extends Operations> = {
  readonly [K in keyof Ops]: (args: ArgumentsOf<Typed<Ops[K]>>, options?: CallOptions) => Call<DataOf<Typed<Ops[K]>>>;
} & { readonly [M in Ops[keyof Ops]['method']]: RawForm<Ops, M> };

const CALL_OPTIONS = new Set(['signal', 'headers', 'timeoutMs', 'deadlineMs', 'validation']);
const OPTIONS = new Set(
  `accountSid authToken apiKey apiSecret bearerToken baseUrl edge region allowInsecureHttp headers timeoutMs deadlineMs
  validation fetch onFinding maxBodyBytes`.split(/\s+/),
);

/**
 * Makes a client of the operations that it is given, and of nothing else.
 *
 * @throws InvalidArgumentError where an option is unknown or wrong
 * @example
 * const client = createClient({ apiKey, apiSecret }, { fetchServiceConversation });
 */
export function createClient<const Ops extends Operations>(options: ClientOptions, operations: Ops): Client<Ops> {
  refuseUnknown(options, OPTIONS);
  const {
    validation = 'report',
    onFinding,
    headers = {},
    maxBodyBytes = 10 * 2 ** 20,
    timeoutMs,
    deadlineMs,
  } = options;
  if (!(maxBodyBytes > 0)) throw new InvalidArgumentError('maxBodyBytes must be more than 0 bytes', 'maxBodyBytes');
  const defaults = defined({ validation, timeoutMs, deadlineMs });
  checkCallOptions({ ...defaults, headers });
  const contract: Contract = { ...about, operations: Object.values(operations), clauses };
  const transport = createTransport({
    baseUrl: resolveBaseUrl(options, about.servers),
    authorize: authorization({ ...options }),
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    headers,
    maxBodyBytes,
  });

  /** One call, whichever form it was made in. */
  async function send(
    operation: Operation,
    args: SortedArguments,
    call: CallOptions,
  ): Promise<Answer & { findings: Finding[] }> {
    refuseUnknown(call, CALL_OPTIONS);
    const { validation: mode = validation, ...rest } = { ...defaults, ...defined(call) };
    checkCallOptions({ ...rest, validation: mode });
    const answer = await transport(operation, args, rest);
    const findings = mode === 'off' ? [] : findingsOf(operation, args, answer, contract);
    act(answer.error ? 'report' : mode, operation, findings, answer.requestId, onFinding);
    return { ...answer, findings };
  }

  const byFunction = Object.entries(operations).map(([name, operation]) => [
    name,
    (args: unknown, call: CallOptions = {}) =>
      lazyCall(async () => unwrapped(await send(operation, sortArguments(operation, args), call))),
  ]);
  const methods = [...new Set(Object.values(operations).map(({ method }) => method))];
  const byMethod = methods.map((method) => [
    method,
    async (
      path: string,
      init: CallOptions & { params?: Partial<SortedArguments>; body?: Record<string, unknown> } = {},
    ) => {
      const operation = Object.values(operations).find((one) => one.method === method && one.path === path);
      if (!operation)
        throw new InvalidArgumentError(
          `no operation has ${method} and this path: give the path of the contract, such as ${Object.values(operations)[0]?.path}`,
          'path',
        );
      const { params = {}, body, ...call } = init;
      const { data, error, response } = await send(
        operation,
        { path: {}, query: {}, header: {}, ...params, body },
        call,
      );
      return error ? { error, response } : { data, response };
    },
  ]);
  return Object.freeze(Object.fromEntries([...byFunction, ...byMethod])) as Client<Ops>;
}

function checkCallOptions(options: CallOptions): void {
  const { validation = 'report', headers = {} } = options;
  if (!['strict', 'report', 'off'].includes(validation))
    throw new InvalidArgumentError('validation must be strict, report or off', 'validation');
  checkHeaders(headers);
  limitsOf(options);
}

/** Without what is undefined, so that an option that is left open does not hide the client's. */
const defined = <T extends object>(options: T) =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

function unwrapped({
  data,
  error,
  response,
  requestId,
  findings,
}: Answer & { findings: readonly Finding[] }): WithResponse<unknown> {
  if (error) throw error;
  return { data, response, requestId, findings };
}

/** A promise of the data that can also give the whole answer. */
function lazyCall(run: () => Promise<WithResponse<unknown>>): Call<unknown> {
  const whole = run();
  const data = whole.then((answer) => answer.data);
  return Object.assign(data, {
    withResponse: () => {
      data.catch(() => undefined); // whoever asks for the whole answer hears of the failure there
      return whole;
    },
  });
}
