import type { Vendor } from '../state/behaviour.js';
import { conversations } from './conversations.js';
import { listing } from './listing.js';
import { messages } from './messages.js';
import { participants } from './participants.js';
import { CONVERSATIONS, MESSAGES, PARTICIPANTS, RECEIPTS, WEBHOOKS } from './paths.js';
import { receipts } from './receipts.js';
import { webhooks } from './webhooks.js';

/** How Twilio behaves where no contract says it. */
export const twilio: Vendor = {
  behaviours: {
    [CONVERSATIONS]: conversations,
    [MESSAGES]: messages,
    [PARTICIPANTS]: participants,
    [RECEIPTS]: receipts,
    [WEBHOOKS]: webhooks,
  },
  created: 'date_created',
  updated: 'date_updated',
  owner: 'account_sid',
  paging: {
    page: 'Page',
    token: 'PageToken',
    size: 50,
    members: {
      first: 'first_page_url',
      previous: 'previous_page_url',
      url: 'url',
      page: 'page',
      size: 'page_size',
      key: 'key',
    },
  },
  listing,
};
