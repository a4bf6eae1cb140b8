import { inspect } from 'node:util';
import { accountSid, authToken } from '../credentials.js';
import { ids } from '../documented-example.js';
import { answering, conversation, failure } from './answers.js';
import { outcomeOf } from './outcome.js';
import type { Situation } from './situation.js';

const whole = (value: unknown): string =>
  inspect(value, { depth: Infinity, maxArrayLength: null, maxStringLength: null });

const client: Situation = {
  name: 'the client printed to any depth, after a call',
  async run(party) {
    const { url } = await answering(conversation());
    const connected = party.connect(url);
    await connected.fetch(ids);
    const text = whole(connected.client);
    const secrets = { 'the auth token': authToken, 'its base64': btoa(`${accountSid}:${authToken}`) };
    const shown = Object.entries(secrets).flatMap(([name, secret]) => (text.includes(secret) ? [name] : []));
    return shown.length > 0 ? `shows ${shown.join(' and ')}` : 'shows no secret';
  },
  promise: /^shows no secret$/,
};

const NAME = 'jane.doe@example.com';

const error: Situation = {
  name: 'the error of a 404 printed, its message quotes a unique name',
  async run(party) {
    const path = `/Services/${ids.ChatServiceSid}/Conversations/${NAME}`;
    const { url } = await answering(failure(404, 20404, `The requested resource ${path} was not found`));
    const outcome = await outcomeOf(() => party.connect(url).fetch({ ...ids, Sid: NAME }));
    if (!outcome.error) return 'no error';
    return whole(outcome.error).includes(NAME) ? 'shows the name' : 'does not show the name';
  },
  promise: /^does not show the name$/,
};

/** What a log would learn. */
export const secretSituations: readonly Situation[] = [client, error];
