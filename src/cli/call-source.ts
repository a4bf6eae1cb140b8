import type { ClientOptions } from '../client/client-options.js';
import type { Contract, Operation } from '../contract/contract.js';
import { valueAt } from '../contract/pointer.js';
import type { Entry, Source, SourceKind } from '../contract/sources/source.js';
import { callerOf } from './call-once.js';
import { jsonBody } from './json-body.js';
import { troubleOf } from './live/trouble.js';
import type { PlannedCall } from './planned-calls.js';

/** Makes the planned calls and yields what went over the wire, whatever the answers: an error is as good as any. */
export function callSource(
  name: string,
  kind: SourceKind,
  calls: readonly PlannedCall[],
  options: ClientOptions,
  contract: Contract,
): Source {
  return { name, kind, entries: makeCalls(name, calls, options, contract) };
}

async function* makeCalls(
  name: string,
  calls: readonly PlannedCall[],
  options: ClientOptions,
  contract: Contract,
): AsyncGenerator<Entry> {
  const callOnce = callerOf(options, contract);
  let index = 0;

  async function call(operation: Operation, args: PlannedCall['args'], headers: PlannedCall['headers']) {
    const id = `${name}#${index++}`;
    const attempt = await callOnce(operation, args, headers);
    if (attempt.exchange) return { id, exchange: attempt.exchange };
    const { code, says } = troubleOf(attempt)!;
    return { id, failed: { code, says, url: operation.path, method: operation.method } };
  }

  for (const { operation, args, headers, again } of calls) {
    const first = await call(operation, args, headers);
    yield first;
    if (!again || first.exchange?.response.status !== 200) continue;
    const value = valueAt(jsonBody(first.exchange), again.pointer);
    if (typeof value === 'string' && value !== '')
      yield await call(operation, { ...args, [again.parameter]: value }, undefined);
  }
}
