import type { ClientOptions } from '../client/client-options.js';
import { createClient } from '../client/create-client.js';
import type { Fetch } from '../client/fetch.js';
import { isConversationsError } from '../client/errors/guards.js';
import type { Contract } from '../contract/contract.js';
import type { Exchange } from '../contract/exchange.js';
import { operationsOfContract } from '../contract/generated-contract.js';
import { valueAt } from '../contract/pointer.js';
import type { Entry, Source } from '../contract/sources/source.js';
import type { PlannedCall } from './planned-calls.js';

/** Who is called: the vendor, or the stand-in, whose errors are as good an answer as any. */
export type Target = 'live' | 'stand-in';

/** Makes the planned calls through our own client and yields what went over the wire. */
export function callSource(
  name: string,
  kind: Target,
  calls: readonly PlannedCall[],
  options: ClientOptions,
  contract: Contract,
): Source {
  return { name, kind, entries: makeCalls(name, kind, calls, options, contract) };
}

async function* makeCalls(
  name: string,
  kind: Target,
  calls: readonly PlannedCall[],
  options: ClientOptions,
  contract: Contract,
): AsyncGenerator<Entry> {
  let captured: Exchange | undefined;
  const platformFetch = (options.fetch ?? globalThis.fetch) as typeof globalThis.fetch;
  const fetch: Fetch = async (url, init) => {
    const response = await platformFetch(url, init);
    const { status, headers } = response;
    const text = await response.text();
    captured = {
      request: { method: init.method, url },
      response: { status, headers: Object.fromEntries(headers), text },
    };
    return new Response([204, 304].includes(status) ? null : text, { status, headers });
  };
  const operations = operationsOfContract(contract);
  const client = createClient({ ...options, fetch, validation: 'off' }, operations) as unknown as Record<
    string,
    (args: object) => Promise<unknown>
  >;
  let index = 0;

  async function call({ operation }: PlannedCall, args: Readonly<Record<string, string>>): Promise<Entry> {
    const id = `${name}#${index++}`;
    captured = undefined;
    let thrown: unknown;
    try {
      await client[operation.operationId]!(args);
    } catch (error) {
      if (!isConversationsError(error) || error.name === 'InvalidArgumentError') throw error;
      thrown = error;
    }
    const failed = kind === 'live' ? failureOf(captured, thrown) : captured ? undefined : failureOf(undefined, thrown);
    if (failed) return { id, failed: { ...failed, url: operation.path, method: operation.method } };
    return { id, exchange: { ...captured!, ...(kind === 'live' && { evidence: 'live' as const }) } };
  }

  for (const planned of calls) {
    const first = await call(planned, planned.args);
    yield first;
    if (!planned.again || !('exchange' in first) || first.exchange.response.status !== 200) continue;
    const value = valueAt(parsed(first.exchange.response.text), planned.again.pointer);
    if (typeof value === 'string' && value !== '')
      yield await call(planned, { ...planned.args, [planned.again.parameter]: value });
  }
}

/** Why a live call proves nothing; undefined where the answer is one to check. */
function failureOf(captured: Exchange | undefined, thrown: unknown): { code: string; says: string } | undefined {
  if (!captured) {
    const { name, message } = thrown as Error;
    return {
      code: name === 'TimeoutError' ? 'environment.timeout' : 'environment.connection',
      says: `was not completed: ${message}`,
    };
  }
  const { status } = captured.response;
  const says = `was answered with ${status}`;
  if (status === 401 || status === 403) return { code: 'environment.credentials', says };
  if (status === 404) return { code: 'environment.subject', says };
  if (status === 429) return { code: 'environment.rate-limit', says };
  return status >= 500 ? { code: 'environment.server-error', says } : undefined;
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '') as unknown;
  } catch {
    return undefined;
  }
}
