import { expect, test } from '@jest/globals';
import { createConversationsClient, parseSid, type Finding } from '../src/index.js';
import { startStandIn } from '../src/stand-in/index.js';

const ChatServiceSid = parseSid('IS', `IS${'a'.repeat(32)}`);
const documented = `CH${'a'.repeat(32)}`;

async function withClient(
  run: (client: ReturnType<typeof createConversationsClient>, findings: Finding[]) => Promise<void>,
) {
  const standIn = await startStandIn();
  const findings: Finding[] = [];
  const onFinding = (finding: Finding) => void findings.push(finding);
  try {
    await run(
      createConversationsClient({ baseUrl: standIn.url, apiKey: 'SKx', apiSecret: 'secret', onFinding }),
      findings,
    );
  } finally {
    await standIn.close();
  }
}

test("the document's example travels through contract, client, HTTP and check", () =>
  withClient(async (client, findings) => {
    const { data, requestId } = await client
      .fetchServiceConversation({ ChatServiceSid, Sid: documented })
      .withResponse();
    expect(data.sid).toBe(documented);
    expect(JSON.parse(data.attributes!)).toEqual({ topic: 'feedback' });
    expect(requestId).toMatch(/^RQ/);
    expect(findings).toEqual([]);
  }));

test('the same conversation comes by SID and by unique name', () =>
  withClient(async (client) => {
    const bySid = await client.fetchServiceConversation({ ChatServiceSid, Sid: documented });
    const byName = await client.fetchServiceConversation({ ChatServiceSid, Sid: bySid.unique_name! });
    expect(byName).toEqual(bySid);
  }));

test('a conversation that does not exist is answered as the vendor does', () =>
  withClient(async (client, findings) => {
    await expect(client.fetchServiceConversation({ ChatServiceSid, Sid: 'no such name' })).rejects.toMatchObject({
      name: 'ApiError',
      status: 404,
      code: 20404,
    });
    expect(findings).toEqual([]);
  }));
