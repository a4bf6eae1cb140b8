import { randomBytes } from 'node:crypto';
import type { Behaviour } from '../state/behaviour.js';
import type { Body, Resource } from '../state/resource.js';

export const receipts: Behaviour = {
  filled: ['account_sid'],
  defaults: { error_code: 0, date_updated: null },
};

/** What a receipt says of a participant who got a message over a channel such as SMS. */
export const receiptFor = ({ id }: Resource): Body => ({
  channel_message_sid: `SM${randomBytes(16).toString('hex')}`,
  participant_sid: id,
  status: 'delivered',
});
