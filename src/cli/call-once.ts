import type { ClientOptions } from '../client/client-options.js';
import { createClient } from '../client/create-client.js';
import { isConversationsError, type AnyConversationsError } from '../client/errors/guards.js';
import type { Fetch, Fetched } from '../client/fetch.js';
import type { Contract, Operation } from '../contract/contract.js';
import type { Exchange } from '../contract/exchange.js';
import { wireValue } from '../contract/wire-value.js';
import { operationsOfContract } from '../contract/generated-contract.js';

/** What became of one call. */
export interface Attempt {
  /** What went over the wire; undefined where no answer came in whole. */
  readonly exchange?: Exchange | undefined;
  /** What our client threw: an answer may be an error itself. */
  readonly error?: AnyConversationsError | undefined;
}

/** Makes a call through our own client. It throws `InvalidArgumentError` where the arguments are against the contract. */
export type CallOnce = (
  operation: Operation,
  args: Readonly<Record<string, unknown>>,
  headers?: Readonly<Record<string, string>>,
) => Promise<Attempt>;

type Functions = Record<string, (args: object, options: object) => Promise<unknown>>;

/** Makes a caller of operations that keeps what went over the wire. One call at a time. */
export function callerOf(options: ClientOptions, contract: Contract): CallOnce {
  const platformFetch = options.fetch ?? globalThis.fetch;
  let exchange: Exchange | undefined;
  let requests = 0;
  const fetch: Fetch = async (url, init) => {
    const request = ++requests;
    exchange = undefined;
    const { status, headers, body } = await platformFetch(url, init);
    const drained = await drain(body, options.maxBodyBytes ?? MOST_BODY_BYTES);
    // An attempt that was given up can still end, after the next one was sent.
    if (request === requests && !('failure' in drained)) {
      exchange = {
        request: { method: init.method, url },
        response: { status, headers: Object.fromEntries(headers), ...(body && { text: textOf(drained.chunks) }) },
      };
    }
    return { status, headers, body: body && { getReader: () => replay(drained) } };
  };
  const client = createClient(
    { ...options, fetch, validation: 'off' },
    operationsOfContract(contract),
  ) as unknown as Functions;

  return async ({ operationId, parameters }, args, headers = {}) => {
    exchange = undefined;
    try {
      await client[operationId]!(typed(parameters, args), { headers });
      return { exchange };
    } catch (error) {
      if (!isConversationsError(error) || error.name === 'InvalidArgumentError') throw error;
      return { exchange, error };
    }
  };
}

/** The arguments as the JSON values that their schemas speak of: where they come from, parameters are text. */
const typed = (parameters: Operation['parameters'], args: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      const { types, itemTypes = [] } = parameters.find((one) => one.name === name) ?? {};
      return [name, types && typeof value === 'string' ? wireValue(value, types, itemTypes) : value];
    }),
  );

/** The default of the client, in bytes. */
const MOST_BODY_BYTES = 10 * 2 ** 20;

interface Drained {
  readonly chunks: readonly Uint8Array[];
  /** There where the body did not come in whole. */
  readonly failure?: unknown;
}

/** Reads a body to its end, and no further than just beyond a limit in bytes. */
async function drain(body: Fetched['body'], mostBytes: number): Promise<Drained> {
  const chunks: Uint8Array[] = [];
  const reader = body?.getReader();
  let bytes = 0;
  while (reader && bytes <= mostBytes) {
    try {
      const { done, value } = await reader.read();
      if (done) return { chunks };
      if (value) chunks.push(value);
      bytes += value?.byteLength ?? 0;
    } catch (failure) {
      return { chunks, failure };
    }
  }
  reader?.cancel().catch(() => undefined); // frees the connection
  return reader ? { chunks, failure: new Error('the body is too large') } : { chunks };
}

/** Hands the client what was read, so that it comes to its own conclusions. */
function replay(drained: Drained) {
  const left = [...drained.chunks];
  return {
    async read() {
      const value = left.shift();
      if (value) return { done: false, value };
      if ('failure' in drained) throw drained.failure;
      return { done: true };
    },
    cancel: () => Promise.resolve(),
  };
}

const textOf = (chunks: readonly Uint8Array[]): string => new TextDecoder().decode(Buffer.concat(chunks));
