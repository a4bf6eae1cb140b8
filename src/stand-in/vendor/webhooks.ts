import type { Behaviour, Write } from '../state/behaviour.js';
import { stateRefusals } from './conversations.js';

const MOST = 5;
const MOST_TRIGGERS = 5;
const LONGEST_TRIGGER = 248;
const FILTERS = 'Configuration.Filters';
const TRIGGERS = 'Configuration.Triggers';

const EVENTS = new Set([
  'onConversationUpdated',
  'onConversationStateUpdated',
  'onConversationRemoved',
  'onMessageAdded',
  'onMessageUpdated',
  'onMessageRemoved',
  'onParticipantAdded',
  'onParticipantUpdated',
  'onParticipantRemoved',
  'onDeliveryUpdated',
]);

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isNew = ({ role, sent }: Write, target: string) => role === 'create' && sent.Target === target;

export const webhooks: Behaviour = {
  filled: ['account_sid'],
  // The vendor shows the keywords of a trigger as its filters.
  places: { [TRIGGERS]: ['configuration', 'filters'] },
  refusals: [
    ...stateRefusals,
    {
      when: ({ role, collection }) => role === 'create' && collection.items.size >= MOST,
      status: 400,
      code: 50361,
      message: `A conversation has at most ${MOST} webhooks`,
    },
    {
      when: (write) => isNew(write, 'webhook') && listed(write.sent[FILTERS]).length === 0,
      status: 400,
      code: 50370,
      message: `${FILTERS} names at least one event`,
    },
    {
      when: ({ sent }) => listed(sent[FILTERS]).some((name) => !EVENTS.has(String(name))),
      status: 400,
      code: 50365,
      message: `${FILTERS} names something that is no event`,
    },
    {
      when: (write) => {
        const keywords = listed(write.sent[TRIGGERS]).map(String);
        const isMissing = isNew(write, 'trigger') && keywords.length === 0;
        return isMissing || keywords.length > MOST_TRIGGERS || keywords.some((one) => !/^[^]{1,248}$/u.test(one));
      },
      status: 400,
      message: `${TRIGGERS} has 1 to ${MOST_TRIGGERS} keywords of 1 to ${LONGEST_TRIGGER} characters`,
    },
    {
      when: (write) => isNew(write, 'studio') && write.sent['Configuration.FlowSid'] === undefined,
      status: 400,
      message: 'A webhook of Studio names its flow',
    },
  ],
  finished: (draft) => ({ ...draft, body: { ...draft.body, configuration: draft.body.configuration ?? {} } }),
};
