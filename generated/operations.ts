// Generated from the contract by `npm run generate`. Do not edit.

import type { paths } from './types.js';
import * as validators from './validators.js';

interface Contract {
  readonly servers: readonly string[];
  readonly isServerOrigin: (origin: string) => boolean;
  readonly clauses: () => Promise<typeof import('./clauses.js')>;
  readonly paths?: paths;
}

/** The contract that the operations belong to. */
export const contract: Contract = { servers: ["https://conversations.twilio.com","https://conversations.{edge}.{region}.twilio.com"], isServerOrigin: (origin: string): boolean => /^(?:https:\/\/conversations\.twilio\.com|https:\/\/conversations\.[a-zA-Z0-9.-]+\.[a-zA-Z0-9.-]+\.twilio\.com)$/i.test(origin), clauses: () => import('./clauses.js') };

const parameter0 = { name: "ChatServiceSid", in: "path", required: true, schema: { accepts: validators.test0 } } as const;
const parameter1 = { name: "Sid", in: "path", required: true, schema: { accepts: validators.test1 } } as const;
const header2 = { types: ["string"], schema: { accepts: validators.test6 } } as const;
const header3 = { types: ["boolean"], schema: { accepts: validators.test34 } } as const;
const header4 = { types: ["string"], schema: { accepts: validators.test36 } } as const;
const header5 = { types: ["number"], schema: { accepts: validators.test37 } } as const;
const header6 = { types: ["integer"], schema: { accepts: validators.test9 } } as const;
const headers7 = { "access-control-allow-origin": header2, "access-control-allow-methods": header2, "access-control-allow-headers": header2, "access-control-allow-credentials": header3, "access-control-expose-headers": header2, "twilio-request-id": header4, "twilio-request-duration": header5, "twilio-concurrent-requests": header6, "x-home-region": header2, "x-api-domain": header2, "x-shenanigans": header2, "x-powered-by": header2 } as const;
const content8 = { accepts: validators.test43, keepsRules: validators.rules0 } as const;
const response9 = { headers: headers7, content: { "application/json": content8 } } as const;
const parameter10 = { name: "X-Twilio-Webhook-Enabled", in: "header", required: false, schema: { accepts: validators.test5 } } as const;
const content11 = { accepts: validators.test2 } as const;
const content12 = { accepts: validators.test43, keepsRules: validators.rules1 } as const;
const response13 = { headers: headers7, content: { "application/json": content12 } } as const;
const headers14 = { "twilio-request-id": header4, "twilio-request-duration": header5, "twilio-concurrent-requests": header6, "x-home-region": header2, "x-api-domain": header2, "x-shenanigans": header2, "x-powered-by": header2 } as const;
const response15 = { headers: headers14, content: {  } } as const;
const parameter16 = { name: "StartDate", in: "query", required: false, schema: { accepts: validators.test6 } } as const;
const parameter17 = { name: "EndDate", in: "query", required: false, schema: { accepts: validators.test6 } } as const;
const parameter18 = { name: "State", in: "query", required: false, schema: { accepts: validators.test3 } } as const;
const parameter19 = { name: "PageSize", in: "query", required: false, schema: { accepts: validators.test8 } } as const;
const parameter20 = { name: "Page", in: "query", required: false, schema: { accepts: validators.test9 } } as const;
const parameter21 = { name: "PageToken", in: "query", required: false, schema: { accepts: validators.test6 } } as const;
const content22 = { accepts: validators.test52, keepsRules: validators.rules2 } as const;
const response23 = { headers: headers7, content: { "application/json": content22 } } as const;
const content24 = { accepts: validators.test11 } as const;
const content25 = { accepts: validators.test43, keepsRules: validators.rules3 } as const;
const response26 = { headers: headers7, content: { "application/json": content25 } } as const;
const parameter27 = { name: "ConversationSid", in: "path", required: true, schema: { accepts: validators.test1 } } as const;
const parameter28 = { name: "Order", in: "query", required: false, schema: { accepts: validators.test14 } } as const;
const content29 = { accepts: validators.test54, keepsRules: validators.rules4 } as const;
const response30 = { headers: headers7, content: { "application/json": content29 } } as const;
const content31 = { accepts: validators.test15 } as const;
const content32 = { accepts: validators.test55, keepsRules: validators.rules5 } as const;
const response33 = { headers: headers7, content: { "application/json": content32 } } as const;
const parameter34 = { name: "Sid", in: "path", required: true, schema: { accepts: validators.test16 } } as const;
const content35 = { accepts: validators.test55, keepsRules: validators.rules6 } as const;
const response36 = { headers: headers7, content: { "application/json": content35 } } as const;
const content37 = { accepts: validators.test17 } as const;
const parameter38 = { name: "MessageSid", in: "path", required: true, schema: { accepts: validators.test16 } } as const;
const parameter39 = { name: "PageSize", in: "query", required: false, schema: { accepts: validators.test19 } } as const;
const content40 = { accepts: validators.test59, keepsRules: validators.rules7 } as const;
const response41 = { headers: headers7, content: { "application/json": content40 } } as const;
const parameter42 = { name: "Sid", in: "path", required: true, schema: { accepts: validators.test20 } } as const;
const content43 = { accepts: validators.test60, keepsRules: validators.rules8 } as const;
const response44 = { headers: headers7, content: { "application/json": content43 } } as const;
const content45 = { accepts: validators.test61, keepsRules: validators.rules9 } as const;
const response46 = { headers: headers7, content: { "application/json": content45 } } as const;
const content47 = { accepts: validators.test21 } as const;
const content48 = { accepts: validators.test62, keepsRules: validators.rules10 } as const;
const response49 = { headers: headers7, content: { "application/json": content48 } } as const;
const content50 = { accepts: validators.test62, keepsRules: validators.rules11 } as const;
const response51 = { headers: headers7, content: { "application/json": content50 } } as const;
const parameter52 = { name: "Sid", in: "path", required: true, schema: { accepts: validators.test24 } } as const;
const content53 = { accepts: validators.test23 } as const;
const content54 = { accepts: validators.test62, keepsRules: validators.rules12 } as const;
const response55 = { headers: headers7, content: { "application/json": content54 } } as const;
const parameter56 = { name: "PageSize", in: "query", required: false, schema: { accepts: validators.test25 } } as const;
const content57 = { accepts: validators.test63, keepsRules: validators.rules13 } as const;
const response58 = { headers: headers7, content: { "application/json": content57 } } as const;
const content59 = { accepts: validators.test26 } as const;
const content60 = { accepts: validators.test64, keepsRules: validators.rules14 } as const;
const response61 = { headers: headers7, content: { "application/json": content60 } } as const;
const parameter62 = { name: "Sid", in: "path", required: true, schema: { accepts: validators.test29 } } as const;
const content63 = { accepts: validators.test64, keepsRules: validators.rules15 } as const;
const response64 = { headers: headers7, content: { "application/json": content63 } } as const;
const content65 = { accepts: validators.test30 } as const;

/** GET /v1/Services/{ChatServiceSid}/Conversations/{Sid} */
export const fetchServiceConversation = { operationId: "FetchServiceConversation", method: "GET", path: "/v1/Services/{ChatServiceSid}/Conversations/{Sid}", contract: contract, parameters: [parameter0, parameter1], responses: { "200": response9 } } as const;

/** POST /v1/Services/{ChatServiceSid}/Conversations/{Sid} */
export const updateServiceConversation = { operationId: "UpdateServiceConversation", method: "POST", path: "/v1/Services/{ChatServiceSid}/Conversations/{Sid}", contract: contract, parameters: [parameter0, parameter1, parameter10], body: { required: false, fields: ["FriendlyName","DateCreated","DateUpdated","Attributes","MessagingServiceSid","State","Timers.Inactive","Timers.Closed","UniqueName","Bindings.Email.Address","Bindings.Email.Name"], content: { "application/x-www-form-urlencoded": content11 } }, responses: { "200": response13 } } as const;

/** DELETE /v1/Services/{ChatServiceSid}/Conversations/{Sid} */
export const deleteServiceConversation = { operationId: "DeleteServiceConversation", method: "DELETE", path: "/v1/Services/{ChatServiceSid}/Conversations/{Sid}", contract: contract, parameters: [parameter0, parameter1, parameter10], responses: { "204": response15 } } as const;

/** GET /v1/Services/{ChatServiceSid}/Conversations */
export const listServiceConversation = { operationId: "ListServiceConversation", method: "GET", path: "/v1/Services/{ChatServiceSid}/Conversations", contract: contract, parameters: [parameter0, parameter16, parameter17, parameter18, parameter19, parameter20, parameter21], paging: { items: "#/conversations", next: "#/meta/next_page_url", size: "PageSize" }, responses: { "200": response23 } } as const;

/** POST /v1/Services/{ChatServiceSid}/Conversations */
export const createServiceConversation = { operationId: "CreateServiceConversation", method: "POST", path: "/v1/Services/{ChatServiceSid}/Conversations", contract: contract, parameters: [parameter0, parameter10], body: { required: false, fields: ["FriendlyName","UniqueName","Attributes","MessagingServiceSid","DateCreated","DateUpdated","State","Timers.Inactive","Timers.Closed","Bindings.Email.Address","Bindings.Email.Name"], content: { "application/x-www-form-urlencoded": content24 } }, responses: { "201": response26 } } as const;

/** GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages */
export const listServiceConversationMessage = { operationId: "ListServiceConversationMessage", method: "GET", path: "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages", contract: contract, parameters: [parameter0, parameter27, parameter28, parameter19, parameter20, parameter21], paging: { items: "#/messages", next: "#/meta/next_page_url", size: "PageSize" }, responses: { "200": response30 } } as const;

/** POST /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages */
export const createServiceConversationMessage = { operationId: "CreateServiceConversationMessage", method: "POST", path: "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages", contract: contract, parameters: [parameter0, parameter27, parameter10], body: { required: false, fields: ["Author","Body","DateCreated","DateUpdated","Attributes","MediaSid","ContentSid","ContentVariables","Subject"], content: { "application/x-www-form-urlencoded": content31 } }, responses: { "201": response33 } } as const;

/** GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{Sid} */
export const fetchServiceConversationMessage = { operationId: "FetchServiceConversationMessage", method: "GET", path: "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{Sid}", contract: contract, parameters: [parameter0, parameter27, parameter34], responses: { "200": response36 } } as const;

/** POST /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{Sid} */
export const updateServiceConversationMessage = { operationId: "UpdateServiceConversationMessage", method: "POST", path: "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{Sid}", contract: contract, parameters: [parameter0, parameter27, parameter34, parameter10], body: { required: false, fields: ["Author","Body","DateCreated","DateUpdated","Attributes","Subject"], content: { "application/x-www-form-urlencoded": content37 } }, responses: { "200": response36 } } as const;

/** DELETE /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{Sid} */
export const deleteServiceConversationMessage = { operationId: "DeleteServiceConversationMessage", method: "DELETE", path: "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{Sid}", contract: contract, parameters: [parameter0, parameter27, parameter34, parameter10], responses: { "204": response15 } } as const;

/** GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts */
export const listServiceConversationMessageReceipt = { operationId: "ListServiceConversationMessageReceipt", method: "GET", path: "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts", contract: contract, parameters: [parameter0, parameter27, parameter38, parameter39, parameter20, parameter21], paging: { items: "#/delivery_receipts", next: "#/meta/next_page_url", size: "PageSize" }, responses: { "200": response41 } } as const;

/** GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts/{Sid} */
export const fetchServiceConversationMessageReceipt = { operationId: "FetchServiceConversationMessageReceipt", method: "GET", path: "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts/{Sid}", contract: contract, parameters: [parameter0, parameter27, parameter38, parameter42], responses: { "200": response44 } } as const;

/** GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants */
export const listServiceConversationParticipant = { operationId: "ListServiceConversationParticipant", method: "GET", path: "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants", contract: contract, parameters: [parameter0, parameter27, parameter19, parameter20, parameter21], paging: { items: "#/participants", next: "#/meta/next_page_url", size: "PageSize" }, responses: { "200": response46 } } as const;

/** POST /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants */
export const createServiceConversationParticipant = { operationId: "CreateServiceConversationParticipant", method: "POST", path: "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants", contract: contract, parameters: [parameter0, parameter27, parameter10], body: { required: false, fields: ["Identity","MessagingBinding.Address","MessagingBinding.ProxyAddress","MessagingBinding.ProjectedAddress","DateCreated","DateUpdated","Attributes","RoleSid"], content: { "application/x-www-form-urlencoded": content47 } }, responses: { "201": response49 } } as const;

/** GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid} */
export const fetchServiceConversationParticipant = { operationId: "FetchServiceConversationParticipant", method: "GET", path: "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}", contract: contract, parameters: [parameter0, parameter27, parameter1], responses: { "200": response51 } } as const;

/** POST /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid} */
export const updateServiceConversationParticipant = { operationId: "UpdateServiceConversationParticipant", method: "POST", path: "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}", contract: contract, parameters: [parameter0, parameter27, parameter52, parameter10], body: { required: false, fields: ["DateCreated","DateUpdated","Identity","Attributes","RoleSid","MessagingBinding.ProxyAddress","MessagingBinding.ProjectedAddress","LastReadMessageIndex","LastReadTimestamp"], content: { "application/x-www-form-urlencoded": content53 } }, responses: { "200": response55 } } as const;

/** DELETE /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid} */
export const deleteServiceConversationParticipant = { operationId: "DeleteServiceConversationParticipant", method: "DELETE", path: "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}", contract: contract, parameters: [parameter0, parameter27, parameter52, parameter10], responses: { "204": response15 } } as const;

/** GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks */
export const listServiceConversationScopedWebhook = { operationId: "ListServiceConversationScopedWebhook", method: "GET", path: "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks", contract: contract, parameters: [parameter0, parameter27, parameter56, parameter20, parameter21], paging: { items: "#/webhooks", next: "#/meta/next_page_url", size: "PageSize" }, responses: { "200": response58 } } as const;

/** POST /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks */
export const createServiceConversationScopedWebhook = { operationId: "CreateServiceConversationScopedWebhook", method: "POST", path: "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks", contract: contract, parameters: [parameter0, parameter27], body: { required: true, fields: ["Target","Configuration.Url","Configuration.Method","Configuration.Filters","Configuration.Triggers","Configuration.FlowSid","Configuration.ReplayAfter"], content: { "application/x-www-form-urlencoded": content59 } }, responses: { "201": response61 } } as const;

/** GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks/{Sid} */
export const fetchServiceConversationScopedWebhook = { operationId: "FetchServiceConversationScopedWebhook", method: "GET", path: "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks/{Sid}", contract: contract, parameters: [parameter0, parameter27, parameter62], responses: { "200": response64 } } as const;

/** POST /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks/{Sid} */
export const updateServiceConversationScopedWebhook = { operationId: "UpdateServiceConversationScopedWebhook", method: "POST", path: "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks/{Sid}", contract: contract, parameters: [parameter0, parameter27, parameter62], body: { required: false, fields: ["Configuration.Url","Configuration.Method","Configuration.Filters","Configuration.Triggers","Configuration.FlowSid"], content: { "application/x-www-form-urlencoded": content65 } }, responses: { "200": response64 } } as const;

/** DELETE /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks/{Sid} */
export const deleteServiceConversationScopedWebhook = { operationId: "DeleteServiceConversationScopedWebhook", method: "DELETE", path: "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks/{Sid}", contract: contract, parameters: [parameter0, parameter27, parameter62], responses: { "204": response15 } } as const;

/** Every operation of the contract, by the name of its function. */
export const operations = { fetchServiceConversation, updateServiceConversation, deleteServiceConversation, listServiceConversation, createServiceConversation, listServiceConversationMessage, createServiceConversationMessage, fetchServiceConversationMessage, updateServiceConversationMessage, deleteServiceConversationMessage, listServiceConversationMessageReceipt, fetchServiceConversationMessageReceipt, listServiceConversationParticipant, createServiceConversationParticipant, fetchServiceConversationParticipant, updateServiceConversationParticipant, deleteServiceConversationParticipant, listServiceConversationScopedWebhook, createServiceConversationScopedWebhook, fetchServiceConversationScopedWebhook, updateServiceConversationScopedWebhook, deleteServiceConversationScopedWebhook };
