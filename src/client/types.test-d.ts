import {
  createConversationsClient,
  isConversationsError,
  isSid,
  parseSid,
  waitUntil,
  type Conversation,
  type ConversationsClient,
  type ConversationState,
  type Message,
  type MessagePage,
  type Receipt,
  type Sid,
  type TimeoutError,
} from '../index.js';

const ChatServiceSid = 'ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa';
const path = '/v1/Services/{ChatServiceSid}/Conversations/{Sid}';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(value?: T): T | undefined => value;

/** What must not compile when a call is made as a function. Never run. */
export async function functionForm(conversations: ConversationsClient, plain: string) {
  // @ts-expect-error a misspelt key
  void conversations.fetchServiceConversation({ ChatServiceSid, Sid: 'x', sid: 'x' });
  // @ts-expect-error a misspelt key in place of the right one
  void conversations.fetchServiceConversation({ ChatServiceSID: ChatServiceSid, Sid: 'x' });
  // @ts-expect-error a SID of another kind
  void conversations.fetchServiceConversation({ ChatServiceSid: 'ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', Sid: 'x' });
  // @ts-expect-error a plain string is no SID
  void conversations.fetchServiceConversation({ ChatServiceSid: plain, Sid: 'x' });
  // @ts-expect-error a missing parameter
  void conversations.fetchServiceConversation({ ChatServiceSid });
  // @ts-expect-error a number is no Sid
  void conversations.fetchServiceConversation({ ChatServiceSid, Sid: 5 });
  // @ts-expect-error an edge without its region
  void createConversationsClient({ apiKey: 'SKx', apiSecret: 'x', edge: 'dublin' });
  // @ts-expect-error a misspelt option
  void conversations.fetchServiceConversation({ ChatServiceSid, Sid: 'x' }, { timeoutMS: 5 });
  // @ts-expect-error an operation that does not exist
  void conversations.fetchServiceConversations;

  const conversation = await conversations.fetchServiceConversation({ ChatServiceSid, Sid: plain });
  holds<Same<typeof conversation, Conversation>>();
  const { data, requestId } = await conversations.fetchServiceConversation({ ChatServiceSid, Sid: 'x' }).withResponse();
  holds<Same<typeof data, Conversation>>();
  holds<Same<typeof requestId, string | undefined>>();
  return { conversation, data, requestId };
}

/** Each list gives the named type of its items, each write that of what it made, and a delete nothing. Never run. */
export async function namedTypes(conversations: ConversationsClient) {
  const at = { ChatServiceSid, ConversationSid: 'x' } as const;
  for await (const _message of conversations.listServiceConversationMessage(at))
    holds<Same<typeof _message, Message>>();
  for await (const _page of conversations.listServiceConversationMessage(at).pages())
    holds<Same<typeof _page, MessagePage>>();
  const receipts = conversations.listServiceConversationMessageReceipt({ ...at, MessageSid: 'IMx' });
  for await (const _receipt of receipts) holds<Same<typeof _receipt, Receipt>>();
  const _made = await conversations.createServiceConversationMessage({ ...at, Body: 'x' });
  holds<Same<typeof _made, Message>>();
  const _gone = await conversations.deleteServiceConversation({ ChatServiceSid, Sid: 'x' });
  holds<Same<typeof _gone, undefined>>();
  // @ts-expect-error a field of another operation
  void conversations.createServiceConversationMessage({ ...at, FriendlyName: 'x' });
}

/** What must not compile in openapi-fetch's form, and how it narrows. Never run. */
export async function getForm(conversations: ConversationsClient, plain: string) {
  // @ts-expect-error a misspelt key
  void conversations.GET(path, { params: { path: { ChatServiceSid, Sid: 'x', sid: 'x' } } });
  // @ts-expect-error a misspelt key in place of the right one
  void conversations.GET(path, { params: { path: { ChatServiceSid, SID: 'x' } } });
  // @ts-expect-error a misspelt group
  void conversations.GET(path, { params: { paths: { ChatServiceSid, Sid: 'x' } } });
  // @ts-expect-error a SID of another kind
  void conversations.GET(path, { params: { path: { ChatServiceSid: 'ACa', Sid: 'x' } } });
  // @ts-expect-error a plain string is no SID
  void conversations.GET(path, { params: { path: { ChatServiceSid: plain, Sid: 'x' } } });
  // @ts-expect-error a missing parameter
  void conversations.GET(path, { params: { path: { ChatServiceSid } } });
  // @ts-expect-error no parameters at all
  void conversations.GET(path);
  // @ts-expect-error a path that is no operation
  void conversations.GET('/v1/Services', { params: { path: { ChatServiceSid, Sid: 'x' } } });
  // @ts-expect-error a method that is no operation
  void conversations.PUT;

  const { data, error } = await conversations.GET(path, { params: { path: { ChatServiceSid, Sid: plain } } });
  // @ts-expect-error before the error is looked at, there may be no data
  void data.state;
  if (error) {
    holds<Same<typeof error.status, number>>();
    holds<Same<typeof data, undefined>>();
    return;
  }
  holds<Same<typeof data, Conversation>>();
}

/** `response.ok` and `error` say the same, and both are known once one of them is looked at. Never run. */
export async function narrowing(conversations: ConversationsClient) {
  const result = await conversations.GET(path, { params: { path: { ChatServiceSid, Sid: 'x' } } });
  if (result.error) {
    holds<Same<typeof result.response.ok, false>>();
    holds<Same<typeof result.data, undefined>>();
  } else {
    holds<Same<typeof result.response.ok, true>>();
    holds<Same<typeof result.data, Conversation>>();
  }
}

/** Every state has to be thought of, and no other can be. Never run. */
export function everyState(state: ConversationState): string {
  switch (state) {
    case 'initializing':
    case 'active':
    case 'inactive':
      return 'open';
    // @ts-expect-error a state that is impossible
    case 'asleep':
      return 'never';
    case 'closed':
      return 'closed';
  }
}

/** The name of an error tells the compiler which one it is. Never run. */
export function errorKinds(error: unknown) {
  if (!isConversationsError(error)) return;
  if (error.name === 'TimeoutError') holds<Same<typeof error, TimeoutError>>();
  if (error.name === 'ApiError') holds<Same<typeof error.code, number | undefined>>();
  // @ts-expect-error a kind that does not exist
  void (error.name === 'NotFoundError');
  if (isConversationsError(error, 'ContractViolationError')) void error.findings;
}

/** SIDs by their kind. Never run. */
export function sids(value: unknown, plain: string) {
  const sid: Sid<'CH'> = parseSid('CH', plain);
  if (isSid('IS', value)) holds<Same<typeof value, `IS${string}`>>();
  // @ts-expect-error a plain string is no SID
  const none: Sid<'CH'> = plain;
  // @ts-expect-error a SID of another kind
  const other: Sid<'IS'> = sid;
  return { none, other };
}

/** Options that must not compile. Never run. */
export function options(conversations: ConversationsClient) {
  const args = { ChatServiceSid, Sid: 'x' } as const;
  void conversations.fetchServiceConversation(args, { maxRetries: 0, retryStatuses: [500], validationSampleRate: 0.1 });
  // @ts-expect-error a mode that does not exist
  void conversations.fetchServiceConversation(args, { validation: 'loud' });
  // @ts-expect-error retries are counted
  void conversations.fetchServiceConversation(args, { maxRetries: true });
  void waitUntil(
    (more) => conversations.fetchServiceConversation(args, more),
    // @ts-expect-error a property that the contract does not know
    ({ status }) => status === 'active',
  );
}

/** What a conversation is made of. Never run. */
export function conversationType(conversation: Conversation) {
  // @ts-expect-error a state that does not exist
  void (conversation.state === 'asleep');
  void (conversation.state === 'initializing');
  holds<Same<Conversation['friendly_name'], string | null>>();
  holds<Same<Conversation['date_updated'], string | null>>();
  holds<Same<Conversation['sid'], `CH${string}` | null>>();
  // @ts-expect-error the name may be null
  void conversation.friendly_name.length;
  // @ts-expect-error bindings may be absent
  void conversation.bindings.email;
  // @ts-expect-error a property that the contract does not know
  void conversation.friendlyName;
}

/** Exactly one way to authenticate. Never run. */
export function credentialTypes() {
  const bearerToken = () => 'token';
  createConversationsClient({ accountSid: 'AC1', authToken: 'x' });
  createConversationsClient({ apiKey: 'SK1', apiSecret: 'x' });
  createConversationsClient({ bearerToken });
  // @ts-expect-error none
  createConversationsClient({});
  // @ts-expect-error half a pair
  createConversationsClient({ accountSid: 'AC1' });
  // @ts-expect-error two halves of different pairs
  createConversationsClient({ accountSid: 'AC1', apiSecret: 'x' });
  // @ts-expect-error two pairs
  createConversationsClient({ accountSid: 'AC1', authToken: 'x', apiKey: 'SK1', apiSecret: 'x' });
  // @ts-expect-error a pair and a token
  createConversationsClient({ apiKey: 'SK1', apiSecret: 'x', bearerToken });
  // @ts-expect-error a misspelt option
  createConversationsClient({ apiKey: 'SK1', apiSecret: 'x', timeout: 5 });
}
