import type { FaultyAnswer } from '../../../src/stand-in/faults.js';
import { ids } from '../documented-example.js';
import { answering, conversation, fault, late } from './answers.js';
import { kindOf, outcomeOf, said, seconds, times } from './outcome.js';
import type { Situation } from './situation.js';

const once = (name: string, first: FaultyAnswer): Situation => ({
  name: `${name} once, then the answer; defaults`,
  async run(party) {
    const server = await answering(first, conversation());
    const outcome = await outcomeOf(() => party.connect(server.url).fetch(ids));
    return `${said(outcome)} after ${times(server.requests.length, 'request')}`;
  },
  promise: /^data after 2 requests$/,
});

const retryAfter: Situation = {
  name: '429 with Retry-After: 1, up to 3 retries',
  async run(party) {
    const server = await answering(fault('too-many-requests'), conversation());
    const outcome = await outcomeOf(() => party.connect(server.url, { maxRetries: 3 }).fetch(ids));
    const [first, second] = server.times;
    if (first === undefined || second === undefined) return `${said(outcome)}, no second request`;
    const waited = second - first;
    return `${waited >= 1000 ? 'kept' : 'not kept'}: came again after ${seconds(waited)}; ${said(outcome)}`;
  },
  promise: /^kept: .*; data$/,
};

const LIMIT_MS = 400;
const ANSWER_MS = 150; // far below the limit, which a busy machine must not reach with one answer

const deadline: Situation = {
  name: `${LIMIT_MS} ms for all, each answer a 429 after ${ANSWER_MS} ms, up to 3 retries`,
  async run(party) {
    const server = await answering(late(ANSWER_MS, fault('too-many-requests-bare')));
    const wanted = { deadlineMs: LIMIT_MS, maxRetries: 3 };
    const { error, milliseconds } = await outcomeOf(() => party.connect(server.url, wanted).fetch(ids));
    const kept = milliseconds < LIMIT_MS + 100 ? 'kept' : 'not kept';
    const ended = `${error ? kindOf(error) : 'data'} after ${seconds(milliseconds)}`;
    return `${kept}: ${ended}, ${times(server.requests.length, 'request')}`;
  },
  promise: /^kept: (?:ApiError|TimeoutError) /,
};

/** What goes wrong for a moment, and how long a client goes on. */
export const retrySituations: readonly Situation[] = [
  once('429', fault('too-many-requests-bare')),
  once('503', fault('unavailable-bare')),
  once('a reset connection', fault('reset')),
  retryAfter,
  deadline,
];
