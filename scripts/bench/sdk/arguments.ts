import { ids } from '../documented-example.js';
import { answering, conversation } from './answers.js';
import { kindOf, outcomeOf, said } from './outcome.js';
import type { Party } from './party.js';
import type { Situation } from './situation.js';

const FOLDER = `/v1/Services/${ids.ChatServiceSid}/Conversations/`;

/** Which path arrives for a SID, told from where the conversations are. */
const withSid = (Sid: string, promise: RegExp): Situation => ({
  name: `the SID ${JSON.stringify(Sid)}`,
  async run(party) {
    const server = await answering(conversation());
    const { error } = await outcomeOf(() => party.connect(server.url).fetch({ ...ids, Sid }));
    const [request] = server.requests;
    if (!request) return `refused: ${error ? kindOf(error) : 'nothing was sent'}`;
    const { url } = request;
    return url.startsWith(FOLDER)
      ? `asked for …/Conversations/${url.slice(FOLDER.length)}`
      : `asked for ${url.replace(ids.ChatServiceSid, 'IS…')}`;
  },
  promise,
});

/** Whether something that no client knows is noticed. */
const unknown = (what: string, call: (party: Party, url: string) => Promise<unknown>): Situation => ({
  name: `an unknown ${what}`,
  async run(party) {
    const { url } = await answering(conversation());
    const outcome = await outcomeOf(() => call(party, url));
    return outcome.error ? `refused: ${kindOf(outcome.error)}` : `ignored: ${said(outcome)}`;
  },
  promise: /^refused: InvalidArgumentError$/,
});

/** What a caller can get wrong. */
export const argumentSituations: readonly Situation[] = [
  withSid('a#b', /^asked for …\/Conversations\/a%23b$/),
  withSid('..', /^refused: InvalidArgumentError$/),
  withSid('', /^refused: InvalidArgumentError$/),
  unknown('argument of the call', (party, url) => party.connect(url).fetch(ids, { argument: { Limit: 1 } })),
  unknown('option of the client', async (party, url) => party.connect(url, { more: { timoutMs: 300 } }).fetch(ids)),
];
