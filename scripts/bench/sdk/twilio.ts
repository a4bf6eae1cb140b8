import { join } from 'node:path';
import { folderOf } from '../peers.js';
import { twilioClients } from '../twilio-clients.js';
import type { Party, Wanted } from './party.js';

/**
 * The vendor's SDK. Its retries must be switched on, and `timeout` is its only limit of time. A fetch takes nothing but a
 * callback: what a caller gives beside goes there.
 */
export async function twilio(): Promise<Party> {
  const clients = await twilioClients();
  const options = ({ timeoutMs, deadlineMs, maxRetries, more }: Wanted) => ({
    timeout: timeoutMs ?? deadlineMs,
    ...(maxRetries !== undefined && { autoRetry: maxRetries > 0, maxRetries }),
    ...more,
  });
  return {
    connect: (url, wanted = {}) => {
      const client = clients(url, options(wanted));
      return {
        client,
        fetch: async ({ ChatServiceSid, Sid }, { signal, argument } = {}) => {
          const context = client.conversations.v1.services(ChatServiceSid).conversations(Sid);
          return signal || argument ? context.fetch({ signal, ...argument }) : context.fetch();
        },
        told: () => [],
      };
    },
    fieldName: (name) => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
    declaration: {
      file: join(folderOf('twilio')!, 'lib/rest/conversations/v1/service/conversation.d.ts'),
      type: 'ConversationInstance',
    },
  };
}
