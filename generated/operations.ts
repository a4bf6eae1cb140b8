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
const header2 = { types: ["string"], schema: { accepts: validators.test2 } } as const;
const header3 = { types: ["boolean"], schema: { accepts: validators.test5 } } as const;
const header4 = { types: ["string"], schema: { accepts: validators.test7 } } as const;
const header5 = { types: ["number"], schema: { accepts: validators.test8 } } as const;
const header6 = { types: ["integer"], schema: { accepts: validators.test9 } } as const;
const headers7 = { "access-control-allow-origin": header2, "access-control-allow-methods": header2, "access-control-allow-headers": header2, "access-control-allow-credentials": header3, "access-control-expose-headers": header2, "twilio-request-id": header4, "twilio-request-duration": header5, "twilio-concurrent-requests": header6, "x-home-region": header2, "x-api-domain": header2, "x-shenanigans": header2, "x-powered-by": header2 } as const;
const content8 = { accepts: validators.test14, keepsRules: validators.rules0 } as const;
const response9 = { headers: headers7, content: { "application/json": content8 } } as const;

/** GET /v1/Services/{ChatServiceSid}/Conversations/{Sid} */
export const fetchServiceConversation = { operationId: "FetchServiceConversation", method: "GET", path: "/v1/Services/{ChatServiceSid}/Conversations/{Sid}", contract: contract, parameters: [parameter0, parameter1], responses: { "200": response9 } } as const;

/** Every operation of the contract, by the name of its function. */
export const operations = { fetchServiceConversation };
