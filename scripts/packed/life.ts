import { expect, test } from '@jest/globals';
import { closedAfterTest } from '../../src/stand-in/test-server.js';
import type { Packed } from './load-packed.js';

const ChatServiceSid = `IS${'1'.repeat(32)}` as const;
const MESSAGES = 250;
const PAGE = 50;

const texts = Array.from({ length: MESSAGES }, (_, i) => `message ${i} & more: é ☕`);

/** The test that a conversation lives from its creation to its end through the packed client. */
export function testLife(packed: () => Packed): void {
  test('a conversation lives from create to delete, and leaves nothing', async () => {
    const { createConversationsClient, startStandIn, isApiError } = packed();
    const { url: baseUrl } = closedAfterTest(await startStandIn({ empty: true }));
    let requests = 0;
    const client = createConversationsClient({
      ...{ apiKey: 'SKx', apiSecret: 'x', baseUrl, validation: 'strict' },
      onAttempt: () => void requests++,
    });

    // Created, and fetched by both of its names.
    const made = await client.createServiceConversation({
      ChatServiceSid,
      UniqueName: 'order 4711/b',
      FriendlyName: 'Order',
      'Timers.Closed': 'PT1H',
    });
    const ConversationSid = made.sid!;
    const at = { ChatServiceSid, ConversationSid };
    for (const Sid of [ConversationSid, 'order 4711/b'])
      expect(await client.fetchServiceConversation({ ChatServiceSid, Sid })).toEqual(made);
    expect(made).toMatchObject({ unique_name: 'order 4711/b', friendly_name: 'Order', state: 'active' });

    // Participants: one in chat, one who is reached by an address.
    const ann = await client.createServiceConversationParticipant({ ...at, Identity: 'ann' });
    const reached = await client.createServiceConversationParticipant({
      ...at,
      'MessagingBinding.Address': '+15550100',
      'MessagingBinding.ProxyAddress': '+15550199',
    });
    expect(await client.fetchServiceConversationParticipant({ ...at, Sid: 'ann' })).toEqual(ann);
    expect(await all(client.listServiceConversationParticipant(at))).toEqual([ann, reached]);

    // Messages, listed in three ways.
    for (const Body of texts) await client.createServiceConversationMessage({ ...at, Author: 'ann', Body });
    const list = { ...at, PageSize: PAGE };
    requests = 0;
    const messages = await all(client.listServiceConversationMessage(list));
    expect(messages.map(({ body }) => body)).toEqual(texts);
    expect(requests).toBe(MESSAGES / PAGE);
    expect(new Set(messages.map(({ sid }) => sid)).size).toBe(MESSAGES);
    expect(new Set(messages.map(({ participant_sid }) => participant_sid))).toEqual(new Set([ann.sid]));
    const pages = await all(client.listServiceConversationMessage(list).pages());
    expect(pages.map((page) => page.messages.length)).toEqual(Array(MESSAGES / PAGE).fill(PAGE));
    expect(pages.flatMap((page) => page.messages)).toEqual(messages);
    requests = 0;
    const limited = await all(client.listServiceConversationMessage({ ...list, Order: 'desc' }, { limit: PAGE + 20 }));
    expect(limited).toEqual([...messages].reverse().slice(0, PAGE + 20));
    expect(requests).toBe(2);

    // Changed.
    const changed = await client.updateServiceConversationMessage({ ...at, Sid: messages[7]!.sid, Body: 'edited' });
    expect(changed).toEqual({ ...messages[7], body: 'edited', date_updated: expect.any(String) });
    const renamed = { ChatServiceSid, Sid: ConversationSid, FriendlyName: 'Order 4711' };
    expect(await client.updateServiceConversation(renamed)).toMatchObject({ friendly_name: 'Order 4711' });
    const read = { ...at, Sid: ann.sid, LastReadMessageIndex: MESSAGES - 1 };
    expect(await client.updateServiceConversationParticipant(read)).toMatchObject({
      last_read_message_index: MESSAGES - 1,
    });

    // Receipts: one for the address that the message reached.
    const message = { ...at, MessageSid: messages[0]!.sid };
    const [receipt, ...others] = await all(client.listServiceConversationMessageReceipt(message));
    expect(receipt).toMatchObject({ message_sid: message.MessageSid, participant_sid: reached.sid });
    expect(others).toEqual([]);
    const fetched = await client.fetchServiceConversationMessageReceipt({ ...message, Sid: receipt!.sid });
    expect(fetched).toEqual(receipt);

    // Closed, which is final, and gone with all that it held.
    const close = { ChatServiceSid, Sid: ConversationSid, State: 'closed' } as const;
    expect(await client.updateServiceConversation(close)).toMatchObject({ state: 'closed' });
    const late = client.createServiceConversationMessage({ ...at, Body: 'too late' });
    await expect(late).rejects.toMatchObject({ name: 'ApiError', status: 400, code: 50377 });
    expect(await client.deleteServiceConversation({ ChatServiceSid, Sid: ConversationSid })).toBeUndefined();
    for (const gone of [
      client.fetchServiceConversation({ ChatServiceSid, Sid: ConversationSid }),
      client.fetchServiceConversation({ ChatServiceSid, Sid: 'order 4711/b' }),
      client.fetchServiceConversationMessage({ ...at, Sid: messages[0]!.sid }),
      client.listServiceConversationParticipant(at),
    ])
      expect(isApiError(await gone.catch((error: unknown) => error), { status: 404, code: 20404 })).toBe(true);
    expect(await all(client.listServiceConversation({ ChatServiceSid }))).toEqual([]);
  });
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
