import type { FaultyAnswer } from '../../../src/stand-in/faults.js';
import { ids } from '../documented-example.js';
import { answering, conversation, fault } from './answers.js';
import { kindOf, outcomeOf, said, times } from './outcome.js';
import type { Situation } from './situation.js';

const truncated: Situation = {
  name: '200 with half of the JSON',
  async run(party) {
    const { url } = await answering(fault('truncated-json'));
    return said(await outcomeOf(() => party.connect(url).fetch(ids)));
  },
  promise: /^ResponseParseError$/,
};

/** What becomes of a field that the answer has wrong, and whether the caller is told. */
const wrongField = (name: string, field: string, answer: FaultyAnswer, promise: RegExp): Situation => ({
  name,
  async run(party) {
    const { url } = await answering(answer);
    const connected = party.connect(url);
    const { value, error } = await outcomeOf(() => connected.fetch(ids));
    if (error) return kindOf(error);
    const fieldName = party.fieldName(field);
    const about = connected.told().filter((one) => one.includes(field));
    const told = about.length > 0 ? `told: ${about.join(', ')}` : 'not told';
    return `${fieldName} is ${shown((value as Record<string, unknown>)[fieldName])}; ${told}`;
  },
  promise,
});

function shown(value: unknown): string {
  if (!(value instanceof Date)) return JSON.stringify(value) ?? 'undefined';
  if (Number.isNaN(value.getTime())) return 'an invalid Date';
  return Math.abs(Date.now() - value.getTime()) < 60_000 ? 'the time of the call' : value.toISOString();
}

const redirected: Situation = {
  name: '302 to another server',
  async run(party) {
    const other = await answering(conversation());
    const { url } = await answering((response) => void response.writeHead(302, { location: `${other.url}/` }).end());
    const outcome = await outcomeOf(() => party.connect(url).fetch(ids));
    const signed = other.requests.some(({ headers }) => headers.authorization !== undefined);
    const arrived = times(other.requests.length, 'request');
    const status = (outcome.error as { status?: unknown } | undefined)?.status ?? 'none';
    return `${said(outcome)}, .status ${String(status)}; ${arrived} there${signed ? ', with Authorization' : ''}`;
  },
  promise: /^ApiError, .status 302; 0 requests there$/,
};

/** Answers that are not what they should be. */
export const bodySituations: readonly Situation[] = [
  truncated,
  wrongField(
    '200 without date_created',
    'date_created',
    conversation({ date_created: undefined }),
    /^date_created is undefined; told: /,
  ),
  wrongField('200 with the state 5', 'state', conversation({ state: 5 }), /^state is 5; told: /),
  redirected,
];
