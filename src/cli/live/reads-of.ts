import { jsonBody } from '../json-body.js';
import type { Difference } from '../../contract/checks/report-finding.js';
import type { Operation } from '../../contract/contract.js';
import type { Exchange } from '../../contract/exchange.js';
import { valueAt } from '../../contract/pointer.js';
import { responseOf } from '../../contract/response-of.js';
import type { CallOnce } from '../call-once.js';
import type { PlannedCall, SecondRead } from '../planned-calls.js';
import { ask, type AskOptions, type Asked } from './ask.js';
import { compareReads, type Comparison } from './compare-reads.js';
import type { Trouble } from './trouble.js';

/** A read, with what it shows beside another one. */
export interface Read extends Asked {
  readonly differences?: readonly Difference[];
}

/** Makes a planned call: its read, and the second one that must bring the same resource. */
export async function* readsOf(planned: PlannedCall, callOnce: CallOnce, options: AskOptions): AsyncGenerator<Read> {
  const { operation, args, headers, again } = planned;
  const first = await ask(() => callOnce(operation, args, headers), options);
  const body = isSuccess(operation, first.exchange) ? jsonBody(first.exchange) : undefined;
  const value = again && valueAt(body, again.pointer);
  if (!again || typeof value !== 'string' || value === '') {
    yield again && body !== undefined ? { ...first, differences: [readOnce(again)] } : first;
    return;
  }
  yield first;
  const readSecond = async (): Promise<Asked> => {
    try {
      return await ask(() => callOnce(operation, { ...args, [again.parameter]: value }), options);
    } catch (error) {
      if ((error as Error).name !== 'InvalidArgumentError') throw error;
      return { trouble: unfit(again) };
    }
  };
  const second = await readSecond();
  const pairOf = (one: Asked, other: Asked) =>
    isSuccess(operation, one.exchange) && isSuccess(operation, other.exchange)
      ? { first: jsonBody(one.exchange), second: jsonBody(other.exchange) }
      : undefined;
  const pair = pairOf(first, second);
  if (!pair) {
    yield second;
    return;
  }
  const repeat = async () => pairOf(await ask(() => callOnce(operation, args), options), await readSecond());
  yield withComparison(second, await compareReads(operation, again, pair, repeat));
}

/** Whether an exchange ended with a success that the contract documents. */
export function isSuccess({ responses }: Operation, exchange: Exchange | undefined): exchange is Exchange {
  const { status = 0 } = exchange?.response ?? {};
  return status >= 200 && status <= 299 && responseOf(responses, status) !== undefined;
}

const withComparison = (read: Asked, { differences, unconfirmed }: Comparison): Read => ({
  ...read,
  differences,
  ...(unconfirmed !== undefined && { trouble: { code: 'environment.unconfirmed', says: unconfirmed, ...FINAL } }),
});

const FINAL = { outcome: { failure: 'other' } } as const;

const unfit = ({ pointer }: SecondRead): Trouble => ({
  code: 'environment.subject',
  says: `cannot be repeated with what the first answer has at ${pointer}: it fits no URL`,
  ...FINAL,
});

const readOnce = ({ pointer, clause }: SecondRead): Difference => ({
  code: 'environment.read-once',
  location: 'response.body',
  pointer,
  clause,
  says: 'holds nothing to read the resource by once more, so one way to it was seen alone',
});
