import {
  createClient,
  createConversationsClient,
  isApiError,
  isConversationsError,
  parseSid,
} from 'conversations-contract';

const ChatServiceSid = parseSid('IS', `IS${'a'.repeat(32)}`);
const SECRET = 'not-for-the-log';
const NAMES = ['order 4711', 'a/b', '100%', '%2F', 'a+b', 'naïve ☕ 会話', '?#&=;:@', "'()*!~"];

const clientOf = (baseUrl, options = {}) =>
  createConversationsClient({ apiKey: 'SKx', apiSecret: SECRET, baseUrl, ...options });

/** Fetches a conversation, and gives the answer or what was thrown. */
const ask = (baseUrl, { Sid = 'first_conversation', signal, ...options } = {}) =>
  clientOf(baseUrl, options)
    .fetchServiceConversation({ ChatServiceSid, Sid }, signal && { signal })
    .withResponse()
    .catch((error) => error);

/**
 * What the client must do in every runtime, by plain names. `vendors` are base URLs, `inspect` is how the runtime
 * prints a value, where it has a way.
 */
const cases = {
  'fetches a conversation': async ({ vendors }) => {
    const { data, requestId, findings } = await ask(vendors.good);
    equal(data?.friendly_name, 'My First Conversation');
    equal(requestId?.slice(0, 2), 'RQ');
    equal(findings.length, 0);
  },
  'reports a 404 as an ApiError': async ({ vendors }) => {
    const error = await ask(vendors.good, { Sid: 'nobody knows it' });
    equal(isApiError(error, { status: 404, code: 20404 }), true);
  },
  'ends a hanging call with a TimeoutError': async ({ vendors }) => {
    equal((await ask(vendors.hanging, { timeoutMs: 200 })).name, 'TimeoutError');
  },
  'ends a call by its signal': async ({ vendors }) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 100);
    equal((await ask(vendors.hanging, { signal: controller.signal })).name, 'AbortError');
  },
  'reports what breaks the contract': async ({ vendors }) => {
    const heard = [];
    const { data, findings } = await ask(vendors.broken, { onFinding: ({ code }) => heard.push(code) });
    equal(data?.state, 5);
    equal(heard.includes('schema.type'), true);
    equal(findings.length, heard.length);
  },
  'throws what breaks the contract where it is strict': async ({ vendors }) => {
    const error = await ask(vendors.broken, { validation: 'strict' });
    equal(error.name, 'ContractViolationError');
    equal(isConversationsError(error), true);
  },
  'calls an operation that is loaded on demand': async ({ vendors }) => {
    const { fetchServiceConversation } = await import('conversations-contract/operations');
    const options = { apiKey: 'SKx', apiSecret: SECRET, baseUrl: vendors.good };
    const client = createClient(options, { fetchServiceConversation });
    const { state } = await client.fetchServiceConversation({ ChatServiceSid, Sid: 'first_conversation' });
    equal(state, 'active');
  },
  'creates, lists page by page and deletes': async ({ vendors }) => {
    const conversations = clientOf(vendors.good, { validation: 'strict' });
    const { sid } = await conversations.createServiceConversation({ ChatServiceSid, 'Timers.Closed': 'PT1H' });
    const at = { ChatServiceSid, ConversationSid: sid };
    const texts = ['a & b', '100% ☕', 'c'];
    for (const Body of texts) await conversations.createServiceConversationMessage({ ...at, Body });
    const listed = [];
    for await (const { body } of conversations.listServiceConversationMessage({ ...at, PageSize: 2 }))
      listed.push(body);
    equal(JSON.stringify(listed), JSON.stringify(texts));
    equal(await conversations.deleteServiceConversation({ ChatServiceSid, Sid: sid }), undefined);
    const gone = await conversations.listServiceConversationMessage(at).catch((error) => error);
    equal(isApiError(gone, { status: 404 }), true);
  },
  'reports a body that unpacks to more than the limit': async ({ vendors }) => {
    equal((await ask(vendors.bomb, { maxBodyBytes: 100_000 })).reason, 'too-large');
  },
  'does not follow a redirect': async ({ vendors }) => {
    const error = await ask(vendors.redirecting);
    equal(isApiError(error, { status: 302 }), true);
  },
  'reports a port that nobody listens on as a ConnectionError': async ({ vendors }) => {
    equal((await ask(vendors.absent)).name, 'ConnectionError');
  },
  'sends unique names of any characters as they are': async ({ vendors }) => {
    for (const Sid of NAMES) {
      const { response } = await ask(vendors.echo, { Sid, validation: 'off' });
      equal(
        response?.headers.get('x-asked'),
        `/v1/Services/${ChatServiceSid}/Conversations/${encodeURIComponent(Sid)}`,
      );
    }
  },
  'shows no secret of a client': async ({ vendors, inspect }) => {
    const client = clientOf(vendors.good);
    const printed = [JSON.stringify(client), String(client), JSON.stringify(Object.entries(client)), inspect?.(client)];
    equal(
      printed.some((text) => text?.includes(SECRET) || text?.includes(btoa(`SKx:${SECRET}`))),
      false,
    );
  },
};

function equal(actual, wanted) {
  if (!Object.is(actual, wanted)) throw new Error(`${String(wanted)} was expected, not ${String(actual)}`);
}

/** Runs all cases: for each its name, and what is wrong where something is. */
export async function scenario(given) {
  const results = [];
  for (const [name, run] of Object.entries(cases)) {
    const problem = await run(given).then(
      () => undefined,
      (error) => String(error),
    );
    results.push({ name, problem });
  }
  return results;
}
