import { setTimeout } from 'node:timers/promises';
import { ids } from '../documented-example.js';
import { answering, conversation, fault } from './answers.js';
import { kindOf, outcomeOf, said, seconds } from './outcome.js';
import type { Situation } from './situation.js';

const hanging: Situation = {
  name: 'no answer, a limit of 300 ms, no retries',
  async run(party) {
    const server = await answering(fault('hang'));
    const wanted = { timeoutMs: 300, maxRetries: 0 };
    const { error, milliseconds } = await outcomeOf(() => party.connect(server.url, wanted).fetch(ids));
    return `${error ? kindOf(error) : 'data'} after ${seconds(milliseconds)}`;
  },
  promise: /^TimeoutError after 0\.[34] s$/,
};

const PATIENCE_MS = 1000;

const aborted: Situation = {
  name: 'no answer, and an AbortSignal after 100 ms',
  async run(party) {
    const server = await answering(fault('hang'));
    const signal = AbortSignal.timeout(100);
    const ended = outcomeOf(() => party.connect(server.url).fetch(ids, { signal }));
    const outcome = await Promise.race([ended, setTimeout(PATIENCE_MS, undefined)]);
    return outcome
      ? `ends with ${said(outcome)} after ${seconds(outcome.milliseconds)}`
      : `goes on: no end after ${seconds(PATIENCE_MS)}`;
  },
  promise: /^ends with AbortError after 0\.[12] s$/,
};

const MEGABYTES = 30;

const huge: Situation = {
  name: `a body of ${MEGABYTES} MB; defaults`,
  async run(party) {
    const server = await answering(conversation({ attributes: ' '.repeat(MEGABYTES * 1_000_000) }));
    const { value, error } = await outcomeOf(() => party.connect(server.url).fetch(ids));
    if (error) return ['refused:', kindOf(error), (error as { reason?: string }).reason].filter(Boolean).join(' ');
    const { length } = (value as { attributes: string }).attributes;
    return `held: ${(length / 1_000_000).toFixed(0)} MB of text in the result`;
  },
  promise: /^refused: ResponseParseError too-large$/,
};

/** What takes too long, or is too much. */
export const limitSituations: readonly Situation[] = [hanging, aborted, huge];
