// Generated from the contract by `npm run generate`. Do not edit.

import * as validators from './validators.js';

/** The contract that the operations belong to. */
export const contract = { title: "Conversations contract", version: "0.1.0", sha256: "d180bc9c29be5b9045ef8897af1d2ce9357c20e60aea5eb7794deb4794c3e028", servers: ["https://conversations.twilio.com","https://conversations.{edge}.{region}.twilio.com"], clauses: () => import('./clauses.js') } as const;

const parameter0 = { name: "ChatServiceSid", in: "path", required: true, schema: { accepts: validators.test0 } } as const;
const parameter1 = { name: "Sid", in: "path", required: true, schema: { accepts: validators.test1 } } as const;
const header2 = { required: false, types: ["string"], schema: { accepts: validators.test2 } } as const;
const header3 = { required: false, types: ["string"], schema: { accepts: validators.test3 } } as const;
const header4 = { required: false, types: ["string"], schema: { accepts: validators.test4 } } as const;
const header5 = { required: false, types: ["boolean"], schema: { accepts: validators.test5 } } as const;
const header6 = { required: false, types: ["string"], schema: { accepts: validators.test6 } } as const;
const header7 = { required: false, types: ["string"], schema: { accepts: validators.test7 } } as const;
const header8 = { required: false, types: ["number"], schema: { accepts: validators.test8 } } as const;
const header9 = { required: false, types: ["integer"], schema: { accepts: validators.test9 } } as const;
const header10 = { required: false, types: ["string"], schema: { accepts: validators.test10 } } as const;
const header11 = { required: false, types: ["string"], schema: { accepts: validators.test11 } } as const;
const header12 = { required: false, types: ["string"], schema: { accepts: validators.test12 } } as const;
const header13 = { required: false, types: ["string"], schema: { accepts: validators.test13 } } as const;
const headers14 = { "access-control-allow-origin": header2, "access-control-allow-methods": header3, "access-control-allow-headers": header4, "access-control-allow-credentials": header5, "access-control-expose-headers": header6, "twilio-request-id": header7, "twilio-request-duration": header8, "twilio-concurrent-requests": header9, "x-home-region": header10, "x-api-domain": header11, "x-shenanigans": header12, "x-powered-by": header13 } as const;
const content15 = { accepts: validators.test14, rules: [{ base: "", at: "#/sid", equals: "{$request.path.Sid}", when: {"value":"{$request.path.Sid}","matches":"^CH[0-9a-f]{32}$"} }, { base: "", at: "#/unique_name", equals: "{$request.path.Sid}", present: true, when: {"value":"{$request.path.Sid}","notMatches":"^CH[0-9a-fA-F]{32}$"} }, { base: "", at: "#/chat_service_sid", equals: "{$request.path.ChatServiceSid}" }, { base: "", at: "#/url", equals: "{$origin}/v1/Services/{#/chat_service_sid}/Conversations/{#/sid}" }, { base: "", at: "#/links/export", equals: "{#/url}/Export" }, { base: "", at: "#/links/messages", equals: "{#/url}/Messages" }, { base: "", at: "#/links/webhooks", equals: "{#/url}/Webhooks" }, { base: "", at: "#/links/participants", equals: "{#/url}/Participants" }, { base: "", at: "#/date_updated", notBefore: "{#/date_created}" }] } as const;
const response16 = { headers: headers14, content: { "application/json": content15 } } as const;
const content17 = { accepts: validators.test16, rules: [{ base: "", at: "#/status", equals: "{$statusCode}" }] } as const;
const content18 = { accepts: validators.test20, rules: [] } as const;
const response19 = { headers: headers14, content: { "application/json": content17, "application/problem+json": content18 } } as const;
const content20 = { accepts: validators.test21, rules: [{ base: "", at: "#/status", equals: "{$statusCode}" }] } as const;
const response21 = { headers: headers14, content: { "application/json": content20, "application/problem+json": content18 } } as const;

/** GET /v1/Services/{ChatServiceSid}/Conversations/{Sid} */
export const fetchServiceConversation = { operationId: "FetchServiceConversation", method: "GET", path: "/v1/Services/{ChatServiceSid}/Conversations/{Sid}", secured: true, contract: contract, parameters: [parameter0, parameter1], responses: { "200": response16, "400": response19, "401": response19, "403": response19, "404": response19, "409": response19, "429": response19, "500": response21, "503": response21 } } as const;

/** Every operation of the contract, by the name of its function. */
export const operations = { fetchServiceConversation };
