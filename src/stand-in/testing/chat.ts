import { date, orNull, pagedContract, sidOf, text, uri, type KindInTests } from './paged-contract.js';

const json = { ...text, contentMediaType: 'application/json' };
const object = { type: 'object', additionalProperties: true };
const dates = { date_created: orNull(date), date_updated: orNull(date) };
const dateFields = { DateCreated: date, DateUpdated: date };
const place = { account_sid: orNull(sidOf('AC')), chat_service_sid: orNull(sidOf('IS')) };
const inConversation = { ...place, conversation_sid: orNull(sidOf('CH')) };
const states = ['inactive', 'active', 'closed', 'initializing'];

const conversationFields = {
  ...{ FriendlyName: text, UniqueName: text, Attributes: text, State: { ...text, enum: states }, ...dateFields },
  ...{ 'Timers.Inactive': text, 'Timers.Closed': text, 'Bindings.Email.Address': text, 'Bindings.Email.Name': text },
};

const conversation: KindInTests = {
  path: '/v1/Services/{ChatServiceSid}/Conversations',
  name: 'Conversation',
  sid: 'CH',
  unique: 'unique_name',
  members: {
    ...{ ...place, messaging_service_sid: orNull(sidOf('MG')), sid: sidOf('CH') },
    ...{ friendly_name: orNull(text), unique_name: orNull(text), attributes: orNull(json) },
    state: { ...text, enum: states },
    timers: { type: ['object', 'null'], properties: { date_inactive: date, date_closed: date } },
    ...{
      bindings: orNull(object),
      ...dates,
      url: orNull(uri),
      links: orNull({ ...object, additionalProperties: uri }),
    },
  },
  create: { fields: conversationFields },
  update: { fields: conversationFields },
  filters: [{ name: 'State', in: 'query', schema: { ...text, enum: states } }],
  links: { messages: '/Messages', participants: '/Participants', webhooks: '/Webhooks' },
};

const messageFields = { Author: text, Body: text, Attributes: text, Subject: text, ...dateFields };

const message: KindInTests = {
  path: `${conversation.path}/{ConversationSid}/Messages`,
  name: 'Message',
  sid: 'IM',
  members: {
    ...{ ...inConversation, sid: sidOf('IM'), index: { type: 'integer' }, author: orNull(text), body: orNull(text) },
    ...{
      media: { type: ['array', 'null'], items: object },
      attributes: orNull(json),
      participant_sid: orNull(sidOf('MB')),
    },
    ...{
      ...dates,
      delivery: orNull(object),
      url: orNull(uri),
      links: orNull({ ...object, additionalProperties: uri }),
    },
    content_sid: orNull(sidOf('HX')),
  },
  create: { fields: { ...messageFields, MediaSid: sidOf('ME'), ContentSid: sidOf('HX'), ContentVariables: text } },
  update: { fields: messageFields },
  filters: [{ name: 'Order', in: 'query', schema: { ...text, enum: ['asc', 'desc'] } }],
  links: { delivery_receipts: '/Receipts' },
};

const receipt: KindInTests = {
  path: `${message.path}/{MessageSid}/Receipts`,
  name: 'Receipt',
  sid: 'DY',
  members: {
    ...{ ...inConversation, message_sid: orNull(sidOf('IM')), sid: sidOf('DY'), participant_sid: orNull(sidOf('MB')) },
    channel_message_sid: orNull(sidOf('[a-zA-Z]{2}')),
    status: { ...text, enum: ['read', 'failed', 'delivered', 'undelivered', 'sent'] },
    ...{ error_code: { type: 'integer' }, ...dates, url: orNull(uri) },
  },
  most: 50,
};

const participantFields = {
  ...{ Identity: text, Attributes: text, RoleSid: sidOf('RL'), ...dateFields },
  ...{ 'MessagingBinding.ProxyAddress': text, 'MessagingBinding.ProjectedAddress': text },
};

const participant: KindInTests = {
  path: `${conversation.path}/{ConversationSid}/Participants`,
  name: 'Participant',
  sid: 'MB',
  unique: 'identity',
  members: {
    ...{ ...inConversation, sid: sidOf('MB'), identity: orNull(text), attributes: orNull(json) },
    messaging_binding: {
      type: ['object', 'null'],
      properties: { type: text, address: text, proxy_address: text, projected_address: text },
    },
    ...{ role_sid: orNull(sidOf('RL')), ...dates, url: orNull(uri), last_read_timestamp: orNull(text) },
    last_read_message_index: { type: ['integer', 'null'] },
  },
  create: { fields: { ...participantFields, 'MessagingBinding.Address': text } },
  update: { fields: { ...participantFields, LastReadMessageIndex: { type: 'integer' }, LastReadTimestamp: text } },
};

const list = { type: 'array', items: text };

const webhookFields = {
  ...{ 'Configuration.Url': text, 'Configuration.Method': { ...text, enum: ['get', 'post'] } },
  ...{ 'Configuration.Filters': list, 'Configuration.Triggers': list, 'Configuration.FlowSid': sidOf('FW') },
};

const webhook: KindInTests = {
  path: `${conversation.path}/{ConversationSid}/Webhooks`,
  name: 'Webhook',
  sid: 'WH',
  members: {
    ...{ ...inConversation, sid: sidOf('WH'), target: orNull(text), configuration: object, ...dates, url: orNull(uri) },
  },
  create: {
    fields: {
      ...webhookFields,
      Target: { ...text, enum: ['webhook', 'trigger', 'studio'] },
      'Configuration.ReplayAfter': { type: 'integer' },
    },
    required: ['Target'],
  },
  update: { fields: webhookFields },
  most: 5,
};

/** A contract of the kinds that the vendor's part knows, without an example. */
export const chat = () => pagedContract([conversation, message, receipt, participant, webhook]);
