import type { Behaviour, Draft, Write } from '../state/behaviour.js';
import type { Body, Collection, Resource } from '../state/resource.js';
import { stateRefusals, wake } from './conversations.js';
import { PARTICIPANTS, RECEIPTS } from './paths.js';
import { receiptFor } from './receipts.js';
import { itemsBelow } from './items-below.js';

const LONGEST_BODY = 32 * 1024;

export const messages: Behaviour = {
  filled: ['account_sid'],
  defaults: { author: 'system', date_updated: null },
  places: { Subject: null, MediaSid: null },
  refusals: [
    ...stateRefusals,
    {
      when: ({ sent }) => Buffer.byteLength(String(sent.Body ?? '')) > LONGEST_BODY,
      status: 400,
      message: 'Body has more than 32 KB',
    },
  ],
  finished: (draft, write) => (write.role === 'create' ? created(draft, write) : draft),
  follows(message, { role, collection, now }, hands) {
    if (role !== 'create') return;
    const conversation = collection.parent!;
    hands.change(conversation, { notes: { ...conversation.notes, [NEXT]: Number(message.body.index) + 1 } });
    for (const participant of reached(conversation, message.body))
      hands.keep(RECEIPTS, message, receiptFor(participant));
    wake(conversation, now, hands);
  },
};

function created({ body, notes }: Draft, { sent, collection }: Write): Draft {
  const conversation = collection.parent!;
  const author = itemsBelow(conversation, PARTICIPANTS).find((one) => one.body.identity === body.author);
  const receivers = reached(conversation, body).length;
  const isOfTemplate = typeof sent.ContentSid === 'string'; // then its own text and media are ignored
  const members = {
    index: nextIndex(collection),
    participant_sid: author?.id ?? null,
    media: mediaOf(isOfTemplate ? undefined : sent.MediaSid),
    delivery:
      receivers === 0
        ? null
        : { total: receivers, sent: 'all', delivered: 'all', read: 'none', failed: 'none', undelivered: 'none' },
    ...(isOfTemplate && { body: null }),
  };
  const known = Object.entries(members).filter(([name]) => Object.hasOwn(body, name));
  return { body: { ...body, ...Object.fromEntries(known) }, notes };
}

/** The participants whom a message reaches outside chat: those with an address, its author aside. */
const reached = (conversation: Resource, { author }: Body): Resource[] =>
  itemsBelow(conversation, PARTICIPANTS).filter(({ body }) => {
    const binding = body.messaging_binding as Body | null | undefined;
    return typeof binding?.address === 'string' && binding.address !== author;
  });

/** What a conversation remembers: the index of its next message. */
const NEXT = 'next message';

/** An index is never given again: that of a deleted message is a gap. */
const nextIndex = ({ parent, items }: Collection): number =>
  (parent!.notes[NEXT] as number | undefined) ??
  Math.max(0, ...[...items.values()].map(({ body }) => Number(body.index) + 1));

const mediaOf = (sid: unknown): unknown =>
  typeof sid === 'string' ? [{ sid, size: 1024, content_type: 'image/png', filename: 'picture.png' }] : null;
