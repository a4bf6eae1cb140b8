import { join } from 'node:path';
import { accountSid, authToken } from '../credentials.js';
import { built, ROOT } from '../our-build.js';
import { load } from '../peers.js';
import type { Party } from './party.js';

type Ours = typeof import('../../../src/index.js');
type Options = Parameters<Ours['createConversationsClient']>[0];
type Arguments = Parameters<ReturnType<Ours['createConversationsClient']>['fetchServiceConversation']>[0];

/** This project's client, as it is built. */
export async function ours(): Promise<Party> {
  const { createConversationsClient } = await load<Ours>(built('index'));
  return {
    connect: (url, { more, ...limits } = {}) => {
      const told: string[] = [];
      const onFinding: Options['onFinding'] = ({ code, pointer }) => void told.push(`${code} at ${pointer}`);
      const options = { accountSid, authToken, baseUrl: url, onFinding, ...limits, ...more };
      const client = createConversationsClient(options);
      return {
        client,
        fetch: (ids, { signal, argument } = {}) =>
          client.fetchServiceConversation({ ...(ids as Arguments), ...argument }, signal && { signal }),
        told: () => told,
      };
    },
    fieldName: (name) => name,
    declaration: { file: join(ROOT, 'generated/types.ts'), type: 'Conversation' },
  };
}
