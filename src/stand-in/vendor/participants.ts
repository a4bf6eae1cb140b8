import type { Behaviour, Write } from '../state/behaviour.js';
import type { Body, Collection } from '../state/resource.js';
import { stateRefusals } from './conversations.js';
import { itemsBelow } from './items-below.js';
import { PARTICIPANTS } from './paths.js';

const MOST = 1000;
const MOST_OUTSIDE_CHAT = 50;
const ADDRESS = 'MessagingBinding.Address';
const PROXY = 'MessagingBinding.ProxyAddress';
const PROJECTED = 'MessagingBinding.ProjectedAddress';

/** The fields that the text `null` empties. */
const EMPTIED: Readonly<Record<string, string>> = { [PROXY]: 'proxy_address', [PROJECTED]: 'projected_address' };

export const participants: Behaviour = {
  filled: ['account_sid'],
  unique: { identity: { status: 409, code: 50433, message: 'This identity is a participant already' } },
  refusals: [
    ...stateRefusals,
    {
      when: ({ sent }) => sent.Identity !== undefined && (sent[ADDRESS] !== undefined || sent[PROXY] !== undefined),
      status: 400,
      code: 50211,
      message: 'Identity does not go together with an address',
    },
    {
      when: ({ role, collection }) => role === 'create' && collection.items.size >= MOST,
      status: 400,
      message: `A conversation has at most ${MOST} participants`,
    },
    {
      when: ({ role, sent, collection }) =>
        role === 'create' && sent[ADDRESS] !== undefined && outsideChat(collection) >= MOST_OUTSIDE_CHAT,
      status: 400,
      message: `A conversation has at most ${MOST_OUTSIDE_CHAT} participants outside chat`,
    },
    {
      when: hasTakenAddresses,
      status: 409,
      code: 50416,
      message: 'These two addresses meet in another conversation already',
    },
  ],
  finished(draft, { sent }) {
    const binding = draft.body.messaging_binding;
    if (binding === null || typeof binding !== 'object') return draft;
    const isEmptied = (name: string) =>
      Object.entries(EMPTIED).some(([field, one]) => one === name && sent[field] === 'null');
    const kept = Object.entries({ ...binding, type: channelOf(binding as Body) }).filter(([name]) => !isEmptied(name));
    return { ...draft, body: { ...draft.body, messaging_binding: Object.fromEntries(kept) } };
  },
};

const outsideChat = ({ items }: Collection): number =>
  [...items.values()].filter(({ body }) => body.messaging_binding !== null).length;

/** `whatsapp:+15550100` is of WhatsApp; a bare number is of SMS. */
const channelOf = ({ address }: Body): string => /^([a-z]+):/.exec(String(address))?.[1] ?? 'sms';

/** A pair of addresses meets once among the conversations that are active. */
function hasTakenAddresses({ role, sent, collection }: Write): boolean {
  if (role !== 'create' || sent[ADDRESS] === undefined) return false;
  const siblings = collection.parent!.collection.items.values();
  return [...siblings]
    .filter(({ body }) => body.state === 'active')
    .flatMap((conversation) => itemsBelow(conversation, PARTICIPANTS))
    .some(({ body }) => {
      const binding = body.messaging_binding as Body | null | undefined;
      return binding?.address === sent[ADDRESS] && binding?.proxy_address === sent[PROXY];
    });
}
