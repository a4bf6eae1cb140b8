import type { Behaviour, Hands, Refusal, Write } from '../state/behaviour.js';
import { dateText } from '../state/new-resource.js';
import type { Resource } from '../state/resource.js';
import { runTimers, startTimers, timerRefusals, withDurations } from './timers.js';

const SID = /^CH[0-9a-f]{32}$/;

/** Whether the conversation that is written to, or that lies above, is in a state. */
const is = (state: string) => (write: Write) => (write.before ?? write.collection.parent)?.body.state === state;

/** Why nothing can be written into a conversation in some of its states. */
export const stateRefusals: readonly Refusal[] = [
  { when: is('closed'), status: 400, code: 50377, message: 'The conversation is closed, which is final' },
  { when: is('initializing'), status: 400, code: 50386, message: 'The conversation is not created completely yet' },
];

export const conversations: Behaviour = {
  filled: ['account_sid', 'messaging_service_sid'],
  defaults: { state: 'active', timers: {} },
  places: {
    'Bindings.Email.Address': ['bindings', 'email', 'projected_address'],
    'Timers.Inactive': null,
    'Timers.Closed': null,
  },
  unique: { unique_name: { status: 409, code: 50353, message: 'A conversation with this unique name exists' } },
  refusals: [
    ...stateRefusals,
    ...timerRefusals,
    {
      when: ({ role, sent }) => role === 'create' && sent.State === 'closed',
      status: 400,
      code: 50384,
      message: 'A conversation cannot be created closed',
    },
    {
      when: ({ sent }) => SID.test(String(sent.UniqueName)),
      status: 400,
      code: 50390,
      message: 'A unique name does not have the form of a SID',
    },
  ],
  finished: (draft, write) => {
    const { body } = draft;
    const notes = withDurations(draft.notes, write);
    if (body.state === 'closed') return { body: { ...body, timers: {} }, notes: {} };
    const isTimed = Object.keys(write.sent).some((field) => field === 'State' || field.startsWith('Timers.'));
    return isTimed ? startTimers({ body, notes }, write.now) : { body, notes };
  },
  settled: runTimers,
};

/** What a new message does to its conversation: it wakes one that is inactive, and its timers start anew. */
export function wake(conversation: Resource, now: number, hands: Hands): void {
  const { body, notes } = conversation;
  const woken = { ...body, state: 'active', date_updated: dateText(now) };
  hands.change(conversation, startTimers({ body: body.state === 'inactive' ? woken : body, notes }, now));
}
