// Generated from the contract by `npm run generate`. Do not edit.

import { formats } from './validators.js';

export const contract = {
  "title": "Conversations contract",
  "version": "0.1.0",
  "sha256": "39d218f5391cab999e6e575d597e1e6a4eab8306f790c8afe68d5418eca78b5b",
  "servers": [
    "https://conversations.twilio.com",
    "https://conversations.{edge}.{region}.twilio.com"
  ]
} as const;

const origins: Readonly<Record<string, { origin: 'document' | 'public' | 'inferred'; claims: readonly string[] }>> = {
  "#/servers/0/url": {"origin":"document","claims":["C004"]},
  "#/servers/1/url": {"origin":"public","claims":[]},
  "#/security/0": {"origin":"document","claims":["C005"]},
  "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}": {"origin":"document","claims":["C003"]},
  "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get": {"origin":"document","claims":["C002"]},
  "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/operationId": {"origin":"public","claims":[]},
  "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/parameters/0": {"origin":"document","claims":["C006"]},
  "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/parameters/1": {"origin":"document","claims":["C010"]},
  "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200": {"origin":"document","claims":["C014"]},
  "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200/headers/Access-Control-Allow-Origin": {"origin":"document","claims":["C017","X10"]},
  "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200/headers/Access-Control-Allow-Methods": {"origin":"document","claims":["C018","X10"]},
  "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200/headers/Access-Control-Allow-Headers": {"origin":"document","claims":["C019","X10"]},
  "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200/headers/Access-Control-Allow-Credentials": {"origin":"document","claims":["C020","X10"]},
  "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200/headers/Access-Control-Expose-Headers": {"origin":"document","claims":["C021","X10"]},
  "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200/headers/Twilio-Request-Id": {"origin":"public","claims":[]},
  "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200/headers/Twilio-Request-Duration": {"origin":"public","claims":[]},
  "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200/headers/Twilio-Concurrent-Requests": {"origin":"public","claims":[]},
  "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200/headers/X-Home-Region": {"origin":"public","claims":[]},
  "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200/headers/X-API-Domain": {"origin":"public","claims":[]},
  "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200/headers/X-Shenanigans": {"origin":"public","claims":[]},
  "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200/headers/X-Powered-By": {"origin":"public","claims":[]},
  "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200/content/application~1json": {"origin":"document","claims":["C015","X11"]},
  "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200/x-rules/sid-is-the-one-asked-for": {"origin":"inferred","claims":[]},
  "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200/x-rules/unique-name-is-the-one-asked-for": {"origin":"document","claims":["C012"]},
  "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200/x-rules/service-is-the-one-asked-for": {"origin":"inferred","claims":[]},
  "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/400": {"origin":"public","claims":[]},
  "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/401": {"origin":"public","claims":[]},
  "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/403": {"origin":"public","claims":[]},
  "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/404": {"origin":"public","claims":[]},
  "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/409": {"origin":"public","claims":[]},
  "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/429": {"origin":"public","claims":[]},
  "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/500": {"origin":"public","claims":[]},
  "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/503": {"origin":"public","claims":[]},
  "#/components/securitySchemes/accountSidAuthToken/type": {"origin":"document","claims":["C005"]},
  "#/components/securitySchemes/accountSidAuthToken/scheme": {"origin":"document","claims":["C005"]},
  "#/components/parameters/ChatServiceSid": {"origin":"document","claims":["C006"]},
  "#/components/parameters/ChatServiceSid/required": {"origin":"document","claims":["C006"]},
  "#/components/parameters/ChatServiceSid/schema/type": {"origin":"document","claims":["C007"]},
  "#/components/parameters/ChatServiceSid/schema/pattern": {"origin":"document","claims":["C009"]},
  "#/components/parameters/ChatServiceSid/schema/minLength": {"origin":"document","claims":["C008"]},
  "#/components/parameters/ChatServiceSid/schema/maxLength": {"origin":"document","claims":["C008"]},
  "#/components/parameters/ConversationSidOrUniqueName": {"origin":"document","claims":["C010"]},
  "#/components/parameters/ConversationSidOrUniqueName/required": {"origin":"document","claims":["C010"]},
  "#/components/parameters/ConversationSidOrUniqueName/schema/type": {"origin":"document","claims":["C011","X05"]},
  "#/components/parameters/ConversationSidOrUniqueName/schema/minLength": {"origin":"inferred","claims":["X05"]},
  "#/components/headers/AccessControlAllowOrigin/schema/type": {"origin":"document","claims":["C017"]},
  "#/components/headers/AccessControlAllowMethods/schema/type": {"origin":"document","claims":["C018"]},
  "#/components/headers/AccessControlAllowHeaders/schema/type": {"origin":"document","claims":["C019"]},
  "#/components/headers/AccessControlAllowCredentials/schema/type": {"origin":"document","claims":["C020","X09"]},
  "#/components/headers/AccessControlExposeHeaders/schema/type": {"origin":"document","claims":["C021"]},
  "#/components/headers/TwilioRequestId/schema/type": {"origin":"public","claims":[]},
  "#/components/headers/TwilioRequestId/schema/pattern": {"origin":"public","claims":[]},
  "#/components/headers/TwilioRequestDuration/schema/type": {"origin":"public","claims":[]},
  "#/components/headers/TwilioRequestDuration/schema/minimum": {"origin":"public","claims":[]},
  "#/components/headers/TwilioConcurrentRequests/schema/type": {"origin":"public","claims":[]},
  "#/components/headers/TwilioConcurrentRequests/schema/minimum": {"origin":"public","claims":[]},
  "#/components/headers/XHomeRegion/schema/type": {"origin":"public","claims":[]},
  "#/components/headers/XApiDomain/schema/type": {"origin":"public","claims":[]},
  "#/components/headers/XShenanigans/schema/type": {"origin":"public","claims":[]},
  "#/components/headers/XPoweredBy/schema/type": {"origin":"public","claims":[]},
  "#/components/responses/BadRequest/headers/Access-Control-Allow-Origin": {"origin":"public","claims":[]},
  "#/components/responses/BadRequest/headers/Access-Control-Allow-Methods": {"origin":"public","claims":[]},
  "#/components/responses/BadRequest/headers/Access-Control-Allow-Headers": {"origin":"public","claims":[]},
  "#/components/responses/BadRequest/headers/Access-Control-Allow-Credentials": {"origin":"public","claims":[]},
  "#/components/responses/BadRequest/headers/Access-Control-Expose-Headers": {"origin":"public","claims":[]},
  "#/components/responses/BadRequest/headers/Twilio-Request-Id": {"origin":"public","claims":[]},
  "#/components/responses/BadRequest/headers/Twilio-Request-Duration": {"origin":"public","claims":[]},
  "#/components/responses/BadRequest/headers/Twilio-Concurrent-Requests": {"origin":"public","claims":[]},
  "#/components/responses/BadRequest/headers/X-Home-Region": {"origin":"public","claims":[]},
  "#/components/responses/BadRequest/headers/X-API-Domain": {"origin":"public","claims":[]},
  "#/components/responses/BadRequest/headers/X-Shenanigans": {"origin":"public","claims":[]},
  "#/components/responses/BadRequest/headers/X-Powered-By": {"origin":"public","claims":[]},
  "#/components/responses/BadRequest/content/application~1json": {"origin":"public","claims":[]},
  "#/components/responses/BadRequest/content/application~1problem+json": {"origin":"inferred","claims":[]},
  "#/components/responses/Unauthorized/headers/Access-Control-Allow-Origin": {"origin":"public","claims":[]},
  "#/components/responses/Unauthorized/headers/Access-Control-Allow-Methods": {"origin":"public","claims":[]},
  "#/components/responses/Unauthorized/headers/Access-Control-Allow-Headers": {"origin":"public","claims":[]},
  "#/components/responses/Unauthorized/headers/Access-Control-Allow-Credentials": {"origin":"public","claims":[]},
  "#/components/responses/Unauthorized/headers/Access-Control-Expose-Headers": {"origin":"public","claims":[]},
  "#/components/responses/Unauthorized/headers/Twilio-Request-Id": {"origin":"public","claims":[]},
  "#/components/responses/Unauthorized/headers/Twilio-Request-Duration": {"origin":"public","claims":[]},
  "#/components/responses/Unauthorized/headers/Twilio-Concurrent-Requests": {"origin":"public","claims":[]},
  "#/components/responses/Unauthorized/headers/X-Home-Region": {"origin":"public","claims":[]},
  "#/components/responses/Unauthorized/headers/X-API-Domain": {"origin":"public","claims":[]},
  "#/components/responses/Unauthorized/headers/X-Shenanigans": {"origin":"public","claims":[]},
  "#/components/responses/Unauthorized/headers/X-Powered-By": {"origin":"public","claims":[]},
  "#/components/responses/Unauthorized/content/application~1json": {"origin":"public","claims":[]},
  "#/components/responses/Unauthorized/content/application~1problem+json": {"origin":"inferred","claims":[]},
  "#/components/responses/Forbidden/headers/Access-Control-Allow-Origin": {"origin":"public","claims":[]},
  "#/components/responses/Forbidden/headers/Access-Control-Allow-Methods": {"origin":"public","claims":[]},
  "#/components/responses/Forbidden/headers/Access-Control-Allow-Headers": {"origin":"public","claims":[]},
  "#/components/responses/Forbidden/headers/Access-Control-Allow-Credentials": {"origin":"public","claims":[]},
  "#/components/responses/Forbidden/headers/Access-Control-Expose-Headers": {"origin":"public","claims":[]},
  "#/components/responses/Forbidden/headers/Twilio-Request-Id": {"origin":"public","claims":[]},
  "#/components/responses/Forbidden/headers/Twilio-Request-Duration": {"origin":"public","claims":[]},
  "#/components/responses/Forbidden/headers/Twilio-Concurrent-Requests": {"origin":"public","claims":[]},
  "#/components/responses/Forbidden/headers/X-Home-Region": {"origin":"public","claims":[]},
  "#/components/responses/Forbidden/headers/X-API-Domain": {"origin":"public","claims":[]},
  "#/components/responses/Forbidden/headers/X-Shenanigans": {"origin":"public","claims":[]},
  "#/components/responses/Forbidden/headers/X-Powered-By": {"origin":"public","claims":[]},
  "#/components/responses/Forbidden/content/application~1json": {"origin":"public","claims":[]},
  "#/components/responses/Forbidden/content/application~1problem+json": {"origin":"inferred","claims":[]},
  "#/components/responses/NotFound/headers/Access-Control-Allow-Origin": {"origin":"public","claims":[]},
  "#/components/responses/NotFound/headers/Access-Control-Allow-Methods": {"origin":"public","claims":[]},
  "#/components/responses/NotFound/headers/Access-Control-Allow-Headers": {"origin":"public","claims":[]},
  "#/components/responses/NotFound/headers/Access-Control-Allow-Credentials": {"origin":"public","claims":[]},
  "#/components/responses/NotFound/headers/Access-Control-Expose-Headers": {"origin":"public","claims":[]},
  "#/components/responses/NotFound/headers/Twilio-Request-Id": {"origin":"public","claims":[]},
  "#/components/responses/NotFound/headers/Twilio-Request-Duration": {"origin":"public","claims":[]},
  "#/components/responses/NotFound/headers/Twilio-Concurrent-Requests": {"origin":"public","claims":[]},
  "#/components/responses/NotFound/headers/X-Home-Region": {"origin":"public","claims":[]},
  "#/components/responses/NotFound/headers/X-API-Domain": {"origin":"public","claims":[]},
  "#/components/responses/NotFound/headers/X-Shenanigans": {"origin":"public","claims":[]},
  "#/components/responses/NotFound/headers/X-Powered-By": {"origin":"public","claims":[]},
  "#/components/responses/NotFound/content/application~1json": {"origin":"public","claims":[]},
  "#/components/responses/NotFound/content/application~1problem+json": {"origin":"inferred","claims":[]},
  "#/components/responses/Conflict/headers/Access-Control-Allow-Origin": {"origin":"public","claims":[]},
  "#/components/responses/Conflict/headers/Access-Control-Allow-Methods": {"origin":"public","claims":[]},
  "#/components/responses/Conflict/headers/Access-Control-Allow-Headers": {"origin":"public","claims":[]},
  "#/components/responses/Conflict/headers/Access-Control-Allow-Credentials": {"origin":"public","claims":[]},
  "#/components/responses/Conflict/headers/Access-Control-Expose-Headers": {"origin":"public","claims":[]},
  "#/components/responses/Conflict/headers/Twilio-Request-Id": {"origin":"public","claims":[]},
  "#/components/responses/Conflict/headers/Twilio-Request-Duration": {"origin":"public","claims":[]},
  "#/components/responses/Conflict/headers/Twilio-Concurrent-Requests": {"origin":"public","claims":[]},
  "#/components/responses/Conflict/headers/X-Home-Region": {"origin":"public","claims":[]},
  "#/components/responses/Conflict/headers/X-API-Domain": {"origin":"public","claims":[]},
  "#/components/responses/Conflict/headers/X-Shenanigans": {"origin":"public","claims":[]},
  "#/components/responses/Conflict/headers/X-Powered-By": {"origin":"public","claims":[]},
  "#/components/responses/Conflict/content/application~1json": {"origin":"public","claims":[]},
  "#/components/responses/Conflict/content/application~1problem+json": {"origin":"inferred","claims":[]},
  "#/components/responses/TooManyRequests/headers/Access-Control-Allow-Origin": {"origin":"public","claims":[]},
  "#/components/responses/TooManyRequests/headers/Access-Control-Allow-Methods": {"origin":"public","claims":[]},
  "#/components/responses/TooManyRequests/headers/Access-Control-Allow-Headers": {"origin":"public","claims":[]},
  "#/components/responses/TooManyRequests/headers/Access-Control-Allow-Credentials": {"origin":"public","claims":[]},
  "#/components/responses/TooManyRequests/headers/Access-Control-Expose-Headers": {"origin":"public","claims":[]},
  "#/components/responses/TooManyRequests/headers/Twilio-Request-Id": {"origin":"public","claims":[]},
  "#/components/responses/TooManyRequests/headers/Twilio-Request-Duration": {"origin":"public","claims":[]},
  "#/components/responses/TooManyRequests/headers/Twilio-Concurrent-Requests": {"origin":"public","claims":[]},
  "#/components/responses/TooManyRequests/headers/X-Home-Region": {"origin":"public","claims":[]},
  "#/components/responses/TooManyRequests/headers/X-API-Domain": {"origin":"public","claims":[]},
  "#/components/responses/TooManyRequests/headers/X-Shenanigans": {"origin":"public","claims":[]},
  "#/components/responses/TooManyRequests/headers/X-Powered-By": {"origin":"public","claims":[]},
  "#/components/responses/TooManyRequests/content/application~1json": {"origin":"public","claims":[]},
  "#/components/responses/TooManyRequests/content/application~1problem+json": {"origin":"inferred","claims":[]},
  "#/components/responses/InternalServerError/headers/Access-Control-Allow-Origin": {"origin":"public","claims":[]},
  "#/components/responses/InternalServerError/headers/Access-Control-Allow-Methods": {"origin":"public","claims":[]},
  "#/components/responses/InternalServerError/headers/Access-Control-Allow-Headers": {"origin":"public","claims":[]},
  "#/components/responses/InternalServerError/headers/Access-Control-Allow-Credentials": {"origin":"public","claims":[]},
  "#/components/responses/InternalServerError/headers/Access-Control-Expose-Headers": {"origin":"public","claims":[]},
  "#/components/responses/InternalServerError/headers/Twilio-Request-Id": {"origin":"public","claims":[]},
  "#/components/responses/InternalServerError/headers/Twilio-Request-Duration": {"origin":"public","claims":[]},
  "#/components/responses/InternalServerError/headers/Twilio-Concurrent-Requests": {"origin":"public","claims":[]},
  "#/components/responses/InternalServerError/headers/X-Home-Region": {"origin":"public","claims":[]},
  "#/components/responses/InternalServerError/headers/X-API-Domain": {"origin":"public","claims":[]},
  "#/components/responses/InternalServerError/headers/X-Shenanigans": {"origin":"public","claims":[]},
  "#/components/responses/InternalServerError/headers/X-Powered-By": {"origin":"public","claims":[]},
  "#/components/responses/InternalServerError/content/application~1json": {"origin":"public","claims":[]},
  "#/components/responses/InternalServerError/content/application~1problem+json": {"origin":"inferred","claims":[]},
  "#/components/responses/ServiceUnavailable/headers/Access-Control-Allow-Origin": {"origin":"public","claims":[]},
  "#/components/responses/ServiceUnavailable/headers/Access-Control-Allow-Methods": {"origin":"public","claims":[]},
  "#/components/responses/ServiceUnavailable/headers/Access-Control-Allow-Headers": {"origin":"public","claims":[]},
  "#/components/responses/ServiceUnavailable/headers/Access-Control-Allow-Credentials": {"origin":"public","claims":[]},
  "#/components/responses/ServiceUnavailable/headers/Access-Control-Expose-Headers": {"origin":"public","claims":[]},
  "#/components/responses/ServiceUnavailable/headers/Twilio-Request-Id": {"origin":"public","claims":[]},
  "#/components/responses/ServiceUnavailable/headers/Twilio-Request-Duration": {"origin":"public","claims":[]},
  "#/components/responses/ServiceUnavailable/headers/Twilio-Concurrent-Requests": {"origin":"public","claims":[]},
  "#/components/responses/ServiceUnavailable/headers/X-Home-Region": {"origin":"public","claims":[]},
  "#/components/responses/ServiceUnavailable/headers/X-API-Domain": {"origin":"public","claims":[]},
  "#/components/responses/ServiceUnavailable/headers/X-Shenanigans": {"origin":"public","claims":[]},
  "#/components/responses/ServiceUnavailable/headers/X-Powered-By": {"origin":"public","claims":[]},
  "#/components/responses/ServiceUnavailable/content/application~1json": {"origin":"public","claims":[]},
  "#/components/responses/ServiceUnavailable/content/application~1problem+json": {"origin":"inferred","claims":[]},
  "#/components/schemas/Conversation/type": {"origin":"document","claims":["C016"]},
  "#/components/schemas/Conversation/required/0": {"origin":"inferred","claims":[]},
  "#/components/schemas/Conversation/required/1": {"origin":"inferred","claims":[]},
  "#/components/schemas/Conversation/required/2": {"origin":"inferred","claims":[]},
  "#/components/schemas/Conversation/required/3": {"origin":"inferred","claims":[]},
  "#/components/schemas/Conversation/required/4": {"origin":"inferred","claims":["X03"]},
  "#/components/schemas/Conversation/required/5": {"origin":"inferred","claims":[]},
  "#/components/schemas/Conversation/required/6": {"origin":"inferred","claims":["X03"]},
  "#/components/schemas/Conversation/required/7": {"origin":"inferred","claims":[]},
  "#/components/schemas/Conversation/required/8": {"origin":"inferred","claims":[]},
  "#/components/schemas/Conversation/required/9": {"origin":"inferred","claims":[]},
  "#/components/schemas/Conversation/required/10": {"origin":"inferred","claims":[]},
  "#/components/schemas/Conversation/required/11": {"origin":"inferred","claims":[]},
  "#/components/schemas/Conversation/required/12": {"origin":"inferred","claims":[]},
  "#/components/schemas/Conversation/properties/account_sid": {"origin":"document","claims":["C023"]},
  "#/components/schemas/Conversation/properties/account_sid/type": {"origin":"document","claims":["C023","X04"]},
  "#/components/schemas/Conversation/properties/account_sid/pattern": {"origin":"document","claims":["C025"]},
  "#/components/schemas/Conversation/properties/account_sid/minLength": {"origin":"document","claims":["C024"]},
  "#/components/schemas/Conversation/properties/account_sid/maxLength": {"origin":"document","claims":["C024"]},
  "#/components/schemas/Conversation/properties/chat_service_sid": {"origin":"document","claims":["C026"]},
  "#/components/schemas/Conversation/properties/chat_service_sid/type": {"origin":"document","claims":["C026","X04"]},
  "#/components/schemas/Conversation/properties/chat_service_sid/pattern": {"origin":"document","claims":["C028"]},
  "#/components/schemas/Conversation/properties/chat_service_sid/minLength": {"origin":"document","claims":["C027"]},
  "#/components/schemas/Conversation/properties/chat_service_sid/maxLength": {"origin":"document","claims":["C027"]},
  "#/components/schemas/Conversation/properties/messaging_service_sid": {"origin":"document","claims":["C029"]},
  "#/components/schemas/Conversation/properties/messaging_service_sid/type": {"origin":"document","claims":["C029","X04"]},
  "#/components/schemas/Conversation/properties/messaging_service_sid/pattern": {"origin":"document","claims":["C031"]},
  "#/components/schemas/Conversation/properties/messaging_service_sid/minLength": {"origin":"document","claims":["C030"]},
  "#/components/schemas/Conversation/properties/messaging_service_sid/maxLength": {"origin":"document","claims":["C030"]},
  "#/components/schemas/Conversation/properties/sid": {"origin":"document","claims":["C032"]},
  "#/components/schemas/Conversation/properties/sid/type": {"origin":"document","claims":["C032","X04"]},
  "#/components/schemas/Conversation/properties/sid/pattern": {"origin":"document","claims":["C034"]},
  "#/components/schemas/Conversation/properties/sid/minLength": {"origin":"document","claims":["C033"]},
  "#/components/schemas/Conversation/properties/sid/maxLength": {"origin":"document","claims":["C033"]},
  "#/components/schemas/Conversation/properties/friendly_name": {"origin":"document","claims":["C035"]},
  "#/components/schemas/Conversation/properties/friendly_name/type": {"origin":"document","claims":["C035"]},
  "#/components/schemas/Conversation/properties/friendly_name/maxLength": {"origin":"document","claims":["C036"]},
  "#/components/schemas/Conversation/properties/unique_name": {"origin":"document","claims":["C037"]},
  "#/components/schemas/Conversation/properties/unique_name/type": {"origin":"document","claims":["C037"]},
  "#/components/schemas/Conversation/properties/attributes": {"origin":"document","claims":["C038"]},
  "#/components/schemas/Conversation/properties/attributes/type": {"origin":"document","claims":["C038","X06"]},
  "#/components/schemas/Conversation/properties/attributes/contentMediaType": {"origin":"document","claims":["C039","X06"]},
  "#/components/schemas/Conversation/properties/state": {"origin":"document","claims":["C041"]},
  "#/components/schemas/Conversation/properties/date_created": {"origin":"document","claims":["C045"]},
  "#/components/schemas/Conversation/properties/date_created/type": {"origin":"document","claims":["C045"]},
  "#/components/schemas/Conversation/properties/date_created/format": {"origin":"document","claims":["C046"]},
  "#/components/schemas/Conversation/properties/date_updated": {"origin":"document","claims":["C047"]},
  "#/components/schemas/Conversation/properties/date_updated/type": {"origin":"document","claims":["C047"]},
  "#/components/schemas/Conversation/properties/date_updated/format": {"origin":"document","claims":["C048"]},
  "#/components/schemas/Conversation/properties/timers": {"origin":"document","claims":["C049"]},
  "#/components/schemas/Conversation/properties/timers/type": {"origin":"inferred","claims":["X07"]},
  "#/components/schemas/Conversation/properties/timers/properties/date_inactive": {"origin":"inferred","claims":["X07"]},
  "#/components/schemas/Conversation/properties/timers/properties/date_inactive/type": {"origin":"inferred","claims":[]},
  "#/components/schemas/Conversation/properties/timers/properties/date_inactive/format": {"origin":"inferred","claims":[]},
  "#/components/schemas/Conversation/properties/timers/properties/date_closed": {"origin":"inferred","claims":["X07"]},
  "#/components/schemas/Conversation/properties/timers/properties/date_closed/type": {"origin":"inferred","claims":[]},
  "#/components/schemas/Conversation/properties/timers/properties/date_closed/format": {"origin":"inferred","claims":[]},
  "#/components/schemas/Conversation/properties/url": {"origin":"document","claims":["C050"]},
  "#/components/schemas/Conversation/properties/url/type": {"origin":"document","claims":["C050"]},
  "#/components/schemas/Conversation/properties/url/format": {"origin":"document","claims":["C051"]},
  "#/components/schemas/Conversation/properties/links": {"origin":"document","claims":["C053"]},
  "#/components/schemas/Conversation/properties/links/type": {"origin":"public","claims":["X02"]},
  "#/components/schemas/Conversation/properties/links/properties/export": {"origin":"inferred","claims":[]},
  "#/components/schemas/Conversation/properties/links/properties/export/type": {"origin":"inferred","claims":[]},
  "#/components/schemas/Conversation/properties/links/properties/export/format": {"origin":"inferred","claims":[]},
  "#/components/schemas/Conversation/properties/links/properties/messages": {"origin":"inferred","claims":[]},
  "#/components/schemas/Conversation/properties/links/properties/messages/type": {"origin":"inferred","claims":[]},
  "#/components/schemas/Conversation/properties/links/properties/messages/format": {"origin":"inferred","claims":[]},
  "#/components/schemas/Conversation/properties/links/properties/webhooks": {"origin":"inferred","claims":[]},
  "#/components/schemas/Conversation/properties/links/properties/webhooks/type": {"origin":"inferred","claims":[]},
  "#/components/schemas/Conversation/properties/links/properties/webhooks/format": {"origin":"inferred","claims":[]},
  "#/components/schemas/Conversation/properties/links/properties/participants": {"origin":"inferred","claims":[]},
  "#/components/schemas/Conversation/properties/links/properties/participants/type": {"origin":"inferred","claims":[]},
  "#/components/schemas/Conversation/properties/links/properties/participants/format": {"origin":"inferred","claims":[]},
  "#/components/schemas/Conversation/properties/links/additionalProperties": {"origin":"public","claims":["X02"]},
  "#/components/schemas/Conversation/properties/links/additionalProperties/type": {"origin":"public","claims":[]},
  "#/components/schemas/Conversation/properties/links/additionalProperties/format": {"origin":"public","claims":[]},
  "#/components/schemas/Conversation/properties/bindings": {"origin":"document","claims":["C052","X08"]},
  "#/components/schemas/Conversation/properties/bindings/type": {"origin":"inferred","claims":["X08"]},
  "#/components/schemas/Conversation/x-rules/url-follows-from-the-sids": {"origin":"document","claims":["C055"]},
  "#/components/schemas/Conversation/x-rules/export-link-follows-from-the-url": {"origin":"document","claims":["C056"]},
  "#/components/schemas/Conversation/x-rules/messages-link-follows-from-the-url": {"origin":"document","claims":["C057"]},
  "#/components/schemas/Conversation/x-rules/webhooks-link-follows-from-the-url": {"origin":"document","claims":["C058"]},
  "#/components/schemas/Conversation/x-rules/participants-link-follows-from-the-url": {"origin":"document","claims":["C059"]},
  "#/components/schemas/Conversation/x-rules/updated-not-before-created": {"origin":"inferred","claims":[]},
  "#/components/schemas/ConversationState/type": {"origin":"document","claims":["C041"]},
  "#/components/schemas/ConversationState/enum/0": {"origin":"document","claims":["C042"]},
  "#/components/schemas/ConversationState/enum/1": {"origin":"document","claims":["C042"]},
  "#/components/schemas/ConversationState/enum/2": {"origin":"document","claims":["C042"]},
  "#/components/schemas/ConversationState/enum/3": {"origin":"document","claims":["C043","X01"]},
  "#/components/schemas/ErrorBody/anyOf/0": {"origin":"public","claims":[]},
  "#/components/schemas/ErrorBody/anyOf/1": {"origin":"public","claims":[]},
  "#/components/schemas/ErrorBody/x-rules/status-is-repeated": {"origin":"public","claims":[]},
  "#/components/schemas/ServerErrorBody/anyOf/0": {"origin":"public","claims":[]},
  "#/components/schemas/ServerErrorBody/anyOf/1": {"origin":"public","claims":[]},
  "#/components/schemas/ServerErrorBody/x-rules/status-is-repeated": {"origin":"public","claims":[]},
  "#/components/schemas/VendorError/type": {"origin":"public","claims":[]},
  "#/components/schemas/VendorError/required/0": {"origin":"public","claims":[]},
  "#/components/schemas/VendorError/required/1": {"origin":"public","claims":[]},
  "#/components/schemas/VendorError/required/2": {"origin":"public","claims":[]},
  "#/components/schemas/VendorError/required/3": {"origin":"public","claims":[]},
  "#/components/schemas/VendorError/properties/code": {"origin":"public","claims":[]},
  "#/components/schemas/VendorError/properties/code/type": {"origin":"public","claims":[]},
  "#/components/schemas/VendorError/properties/message": {"origin":"public","claims":[]},
  "#/components/schemas/VendorError/properties/message/type": {"origin":"public","claims":[]},
  "#/components/schemas/VendorError/properties/more_info": {"origin":"public","claims":[]},
  "#/components/schemas/VendorError/properties/more_info/type": {"origin":"public","claims":[]},
  "#/components/schemas/VendorError/properties/more_info/format": {"origin":"public","claims":[]},
  "#/components/schemas/VendorError/properties/status": {"origin":"public","claims":[]},
  "#/components/schemas/VendorError/properties/status/type": {"origin":"public","claims":[]},
  "#/components/schemas/VendorError/properties/detail": {"origin":"public","claims":[]},
  "#/components/schemas/VendorError/properties/detail/type": {"origin":"public","claims":[]},
  "#/components/schemas/VendorError/properties/details": {"origin":"public","claims":[]},
  "#/components/schemas/VendorError/properties/details/type": {"origin":"public","claims":[]},
  "#/components/schemas/VendorServerError/type": {"origin":"public","claims":[]},
  "#/components/schemas/VendorServerError/required/0": {"origin":"public","claims":[]},
  "#/components/schemas/VendorServerError/required/1": {"origin":"public","claims":[]},
  "#/components/schemas/VendorServerError/properties/code": {"origin":"public","claims":[]},
  "#/components/schemas/VendorServerError/properties/code/type": {"origin":"public","claims":[]},
  "#/components/schemas/VendorServerError/properties/message": {"origin":"public","claims":[]},
  "#/components/schemas/VendorServerError/properties/message/type": {"origin":"public","claims":[]},
  "#/components/schemas/VendorServerError/properties/more_info": {"origin":"public","claims":[]},
  "#/components/schemas/VendorServerError/properties/more_info/type": {"origin":"public","claims":[]},
  "#/components/schemas/VendorServerError/properties/more_info/format": {"origin":"public","claims":[]},
  "#/components/schemas/VendorServerError/properties/status": {"origin":"public","claims":[]},
  "#/components/schemas/VendorServerError/properties/status/type": {"origin":"public","claims":[]},
  "#/components/schemas/VendorServerError/properties/detail": {"origin":"public","claims":[]},
  "#/components/schemas/VendorServerError/properties/detail/type": {"origin":"public","claims":[]},
  "#/components/schemas/VendorServerError/properties/details": {"origin":"public","claims":[]},
  "#/components/schemas/VendorServerError/properties/details/type": {"origin":"public","claims":[]},
  "#/components/schemas/ProblemDetails/type": {"origin":"public","claims":[]},
  "#/components/schemas/ProblemDetails/required/0": {"origin":"public","claims":[]},
  "#/components/schemas/ProblemDetails/required/1": {"origin":"public","claims":[]},
  "#/components/schemas/ProblemDetails/required/2": {"origin":"public","claims":[]},
  "#/components/schemas/ProblemDetails/required/3": {"origin":"public","claims":[]},
  "#/components/schemas/ProblemDetails/properties/type": {"origin":"public","claims":[]},
  "#/components/schemas/ProblemDetails/properties/type/type": {"origin":"public","claims":[]},
  "#/components/schemas/ProblemDetails/properties/type/format": {"origin":"public","claims":[]},
  "#/components/schemas/ProblemDetails/properties/title": {"origin":"public","claims":[]},
  "#/components/schemas/ProblemDetails/properties/title/type": {"origin":"public","claims":[]},
  "#/components/schemas/ProblemDetails/properties/status": {"origin":"public","claims":[]},
  "#/components/schemas/ProblemDetails/properties/status/type": {"origin":"public","claims":[]},
  "#/components/schemas/ProblemDetails/properties/code": {"origin":"public","claims":[]},
  "#/components/schemas/ProblemDetails/properties/code/type": {"origin":"public","claims":[]},
  "#/components/schemas/ProblemDetails/properties/detail": {"origin":"public","claims":[]},
  "#/components/schemas/ProblemDetails/properties/detail/type": {"origin":"public","claims":[]},
  "#/components/schemas/ProblemDetails/properties/instance": {"origin":"public","claims":[]},
  "#/components/schemas/ProblemDetails/properties/instance/type": {"origin":"public","claims":[]},
  "#/components/schemas/ProblemDetails/properties/errors": {"origin":"public","claims":[]},
  "#/components/schemas/ProblemDetails/properties/errors/type": {"origin":"public","claims":[]},
  "#/components/schemas/ProblemDetails/properties/errors/items": {"origin":"public","claims":[]},
  "#/components/schemas/ProblemFault/type": {"origin":"public","claims":[]},
  "#/components/schemas/ProblemFault/required/0": {"origin":"public","claims":[]},
  "#/components/schemas/ProblemFault/required/1": {"origin":"public","claims":[]},
  "#/components/schemas/ProblemFault/properties/detail": {"origin":"public","claims":[]},
  "#/components/schemas/ProblemFault/properties/detail/type": {"origin":"public","claims":[]},
  "#/components/schemas/ProblemFault/properties/pointer": {"origin":"public","claims":[]},
  "#/components/schemas/ProblemFault/properties/pointer/type": {"origin":"public","claims":[]},
};

const document: object = {
 "openapi": "3.1.0",
 "info": {
  "title": "Conversations contract",
  "version": "0.1.0",
  "license": {
   "name": "MIT",
   "url": "https://opensource.org/license/mit"
  }
 },
 "servers": [
  {
   "url": "https://conversations.twilio.com"
  },
  {
   "url": "https://conversations.{edge}.{region}.twilio.com",
   "variables": {
    "edge": {
     "default": "dublin"
    },
    "region": {
     "default": "ie1"
    }
   }
  }
 ],
 "security": [
  {
   "accountSidAuthToken": []
  }
 ],
 "tags": [
  {
   "name": "Conversations"
  }
 ],
 "paths": {
  "/v1/Services/{ChatServiceSid}/Conversations/{Sid}": {
   "get": {
    "operationId": "FetchServiceConversation",
    "tags": [
     "Conversations"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ChatServiceSid"
     },
     {
      "$ref": "#/components/parameters/ConversationSidOrUniqueName"
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "Access-Control-Allow-Origin": {
        "$ref": "#/components/headers/AccessControlAllowOrigin"
       },
       "Access-Control-Allow-Methods": {
        "$ref": "#/components/headers/AccessControlAllowMethods"
       },
       "Access-Control-Allow-Headers": {
        "$ref": "#/components/headers/AccessControlAllowHeaders"
       },
       "Access-Control-Allow-Credentials": {
        "$ref": "#/components/headers/AccessControlAllowCredentials"
       },
       "Access-Control-Expose-Headers": {
        "$ref": "#/components/headers/AccessControlExposeHeaders"
       },
       "Twilio-Request-Id": {
        "$ref": "#/components/headers/TwilioRequestId"
       },
       "Twilio-Request-Duration": {
        "$ref": "#/components/headers/TwilioRequestDuration"
       },
       "Twilio-Concurrent-Requests": {
        "$ref": "#/components/headers/TwilioConcurrentRequests"
       },
       "X-Home-Region": {
        "$ref": "#/components/headers/XHomeRegion"
       },
       "X-API-Domain": {
        "$ref": "#/components/headers/XApiDomain"
       },
       "X-Shenanigans": {
        "$ref": "#/components/headers/XShenanigans"
       },
       "X-Powered-By": {
        "$ref": "#/components/headers/XPoweredBy"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Conversation"
        },
        "examples": {
         "documented": {
          "value": {
           "sid": "CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
           "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
           "links": {
            "export": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Export",
            "messages": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages",
            "webhooks": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Webhooks",
            "participants": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Participants"
           },
           "state": "active",
           "timers": {
            "date_closed": "2015-12-16T22:28:38Z",
            "date_inactive": "2015-12-16T22:19:38Z"
           },
           "bindings": {},
           "attributes": "{ \"topic\": \"feedback\" }",
           "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
           "unique_name": "first_conversation",
           "date_created": "2015-12-16T22:18:37Z",
           "date_updated": "2015-12-16T22:18:38Z",
           "friendly_name": "My First Conversation",
           "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
           "messaging_service_sid": "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
          }
         },
         "initializing": {
          "value": {
           "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
           "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
           "messaging_service_sid": "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
           "sid": "CHbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
           "friendly_name": null,
           "unique_name": null,
           "attributes": "{}",
           "state": "initializing",
           "date_created": "2025-10-01T09:00:00Z",
           "date_updated": null,
           "timers": {},
           "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
           "links": {
            "messages": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb/Messages"
           },
           "bindings": null
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     },
     "503": {
      "$ref": "#/components/responses/ServiceUnavailable"
     }
    }
   }
  }
 },
 "components": {
  "securitySchemes": {
   "accountSidAuthToken": {
    "type": "http",
    "scheme": "basic"
   }
  },
  "parameters": {
   "ChatServiceSid": {
    "name": "ChatServiceSid",
    "in": "path",
    "required": true,
    "schema": {
     "type": "string",
     "minLength": 34,
     "maxLength": 34,
     "pattern": "^IS[0-9a-fA-F]{32}$"
    },
    "example": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "x-subject": {
     "env": "TWILIO_CHAT_SERVICE_SID"
    }
   },
   "ConversationSidOrUniqueName": {
    "name": "Sid",
    "in": "path",
    "required": true,
    "schema": {
     "type": "string",
     "minLength": 1
    },
    "example": "CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "x-subject": {
     "env": "TWILIO_CONVERSATION_SID",
     "again": "$response.body#/unique_name"
    }
   }
  },
  "headers": {
   "AccessControlAllowOrigin": {
    "schema": {
     "type": "string"
    }
   },
   "AccessControlAllowMethods": {
    "schema": {
     "type": "string"
    }
   },
   "AccessControlAllowHeaders": {
    "schema": {
     "type": "string"
    }
   },
   "AccessControlAllowCredentials": {
    "schema": {
     "type": "boolean"
    }
   },
   "AccessControlExposeHeaders": {
    "schema": {
     "type": "string"
    }
   },
   "TwilioRequestId": {
    "schema": {
     "type": "string",
     "pattern": "^RQ[0-9a-f]{32}$"
    }
   },
   "TwilioRequestDuration": {
    "schema": {
     "type": "number",
     "minimum": 0
    }
   },
   "TwilioConcurrentRequests": {
    "schema": {
     "type": "integer",
     "minimum": 0
    }
   },
   "XHomeRegion": {
    "schema": {
     "type": "string"
    }
   },
   "XApiDomain": {
    "schema": {
     "type": "string"
    }
   },
   "XShenanigans": {
    "schema": {
     "type": "string"
    }
   },
   "XPoweredBy": {
    "schema": {
     "type": "string"
    }
   }
  },
  "responses": {
   "BadRequest": {
    "headers": {
     "Access-Control-Allow-Origin": {
      "$ref": "#/components/headers/AccessControlAllowOrigin"
     },
     "Access-Control-Allow-Methods": {
      "$ref": "#/components/headers/AccessControlAllowMethods"
     },
     "Access-Control-Allow-Headers": {
      "$ref": "#/components/headers/AccessControlAllowHeaders"
     },
     "Access-Control-Allow-Credentials": {
      "$ref": "#/components/headers/AccessControlAllowCredentials"
     },
     "Access-Control-Expose-Headers": {
      "$ref": "#/components/headers/AccessControlExposeHeaders"
     },
     "Twilio-Request-Id": {
      "$ref": "#/components/headers/TwilioRequestId"
     },
     "Twilio-Request-Duration": {
      "$ref": "#/components/headers/TwilioRequestDuration"
     },
     "Twilio-Concurrent-Requests": {
      "$ref": "#/components/headers/TwilioConcurrentRequests"
     },
     "X-Home-Region": {
      "$ref": "#/components/headers/XHomeRegion"
     },
     "X-API-Domain": {
      "$ref": "#/components/headers/XApiDomain"
     },
     "X-Shenanigans": {
      "$ref": "#/components/headers/XShenanigans"
     },
     "X-Powered-By": {
      "$ref": "#/components/headers/XPoweredBy"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ErrorBody"
      },
      "examples": {
       "vendor": {
        "value": {
         "code": 20001,
         "message": "Invalid parameter",
         "more_info": "https://www.twilio.com/docs/errors/20001",
         "status": 400
        }
       },
       "problem": {
        "value": {
         "type": "https://www.twilio.com/docs/api/errors/20001",
         "title": "Invalid parameter",
         "status": 400,
         "code": 20001,
         "detail": "One of the parameters is not valid.",
         "errors": [
          {
           "detail": "must be a service SID",
           "pointer": "#/ChatServiceSid"
          }
         ]
        }
       }
      }
     },
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/ProblemDetails"
      }
     }
    }
   },
   "Unauthorized": {
    "headers": {
     "Access-Control-Allow-Origin": {
      "$ref": "#/components/headers/AccessControlAllowOrigin"
     },
     "Access-Control-Allow-Methods": {
      "$ref": "#/components/headers/AccessControlAllowMethods"
     },
     "Access-Control-Allow-Headers": {
      "$ref": "#/components/headers/AccessControlAllowHeaders"
     },
     "Access-Control-Allow-Credentials": {
      "$ref": "#/components/headers/AccessControlAllowCredentials"
     },
     "Access-Control-Expose-Headers": {
      "$ref": "#/components/headers/AccessControlExposeHeaders"
     },
     "Twilio-Request-Id": {
      "$ref": "#/components/headers/TwilioRequestId"
     },
     "Twilio-Request-Duration": {
      "$ref": "#/components/headers/TwilioRequestDuration"
     },
     "Twilio-Concurrent-Requests": {
      "$ref": "#/components/headers/TwilioConcurrentRequests"
     },
     "X-Home-Region": {
      "$ref": "#/components/headers/XHomeRegion"
     },
     "X-API-Domain": {
      "$ref": "#/components/headers/XApiDomain"
     },
     "X-Shenanigans": {
      "$ref": "#/components/headers/XShenanigans"
     },
     "X-Powered-By": {
      "$ref": "#/components/headers/XPoweredBy"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ErrorBody"
      },
      "examples": {
       "vendor": {
        "value": {
         "code": 20003,
         "detail": "The credentials of this request were not accepted.",
         "message": "Authenticate",
         "more_info": "https://www.twilio.com/docs/errors/20003",
         "status": 401
        }
       }
      }
     },
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/ProblemDetails"
      }
     }
    }
   },
   "Forbidden": {
    "headers": {
     "Access-Control-Allow-Origin": {
      "$ref": "#/components/headers/AccessControlAllowOrigin"
     },
     "Access-Control-Allow-Methods": {
      "$ref": "#/components/headers/AccessControlAllowMethods"
     },
     "Access-Control-Allow-Headers": {
      "$ref": "#/components/headers/AccessControlAllowHeaders"
     },
     "Access-Control-Allow-Credentials": {
      "$ref": "#/components/headers/AccessControlAllowCredentials"
     },
     "Access-Control-Expose-Headers": {
      "$ref": "#/components/headers/AccessControlExposeHeaders"
     },
     "Twilio-Request-Id": {
      "$ref": "#/components/headers/TwilioRequestId"
     },
     "Twilio-Request-Duration": {
      "$ref": "#/components/headers/TwilioRequestDuration"
     },
     "Twilio-Concurrent-Requests": {
      "$ref": "#/components/headers/TwilioConcurrentRequests"
     },
     "X-Home-Region": {
      "$ref": "#/components/headers/XHomeRegion"
     },
     "X-API-Domain": {
      "$ref": "#/components/headers/XApiDomain"
     },
     "X-Shenanigans": {
      "$ref": "#/components/headers/XShenanigans"
     },
     "X-Powered-By": {
      "$ref": "#/components/headers/XPoweredBy"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ErrorBody"
      },
      "examples": {
       "vendor": {
        "value": {
         "code": 20403,
         "message": "Forbidden",
         "more_info": "https://www.twilio.com/docs/errors/20403",
         "status": 403
        }
       }
      }
     },
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/ProblemDetails"
      }
     }
    }
   },
   "NotFound": {
    "headers": {
     "Access-Control-Allow-Origin": {
      "$ref": "#/components/headers/AccessControlAllowOrigin"
     },
     "Access-Control-Allow-Methods": {
      "$ref": "#/components/headers/AccessControlAllowMethods"
     },
     "Access-Control-Allow-Headers": {
      "$ref": "#/components/headers/AccessControlAllowHeaders"
     },
     "Access-Control-Allow-Credentials": {
      "$ref": "#/components/headers/AccessControlAllowCredentials"
     },
     "Access-Control-Expose-Headers": {
      "$ref": "#/components/headers/AccessControlExposeHeaders"
     },
     "Twilio-Request-Id": {
      "$ref": "#/components/headers/TwilioRequestId"
     },
     "Twilio-Request-Duration": {
      "$ref": "#/components/headers/TwilioRequestDuration"
     },
     "Twilio-Concurrent-Requests": {
      "$ref": "#/components/headers/TwilioConcurrentRequests"
     },
     "X-Home-Region": {
      "$ref": "#/components/headers/XHomeRegion"
     },
     "X-API-Domain": {
      "$ref": "#/components/headers/XApiDomain"
     },
     "X-Shenanigans": {
      "$ref": "#/components/headers/XShenanigans"
     },
     "X-Powered-By": {
      "$ref": "#/components/headers/XPoweredBy"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ErrorBody"
      },
      "examples": {
       "vendor": {
        "value": {
         "code": 20404,
         "message": "The requested resource was not found",
         "more_info": "https://www.twilio.com/docs/errors/20404",
         "status": 404
        }
       }
      }
     },
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/ProblemDetails"
      }
     }
    }
   },
   "Conflict": {
    "headers": {
     "Access-Control-Allow-Origin": {
      "$ref": "#/components/headers/AccessControlAllowOrigin"
     },
     "Access-Control-Allow-Methods": {
      "$ref": "#/components/headers/AccessControlAllowMethods"
     },
     "Access-Control-Allow-Headers": {
      "$ref": "#/components/headers/AccessControlAllowHeaders"
     },
     "Access-Control-Allow-Credentials": {
      "$ref": "#/components/headers/AccessControlAllowCredentials"
     },
     "Access-Control-Expose-Headers": {
      "$ref": "#/components/headers/AccessControlExposeHeaders"
     },
     "Twilio-Request-Id": {
      "$ref": "#/components/headers/TwilioRequestId"
     },
     "Twilio-Request-Duration": {
      "$ref": "#/components/headers/TwilioRequestDuration"
     },
     "Twilio-Concurrent-Requests": {
      "$ref": "#/components/headers/TwilioConcurrentRequests"
     },
     "X-Home-Region": {
      "$ref": "#/components/headers/XHomeRegion"
     },
     "X-API-Domain": {
      "$ref": "#/components/headers/XApiDomain"
     },
     "X-Shenanigans": {
      "$ref": "#/components/headers/XShenanigans"
     },
     "X-Powered-By": {
      "$ref": "#/components/headers/XPoweredBy"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ErrorBody"
      },
      "examples": {
       "vendor": {
        "value": {
         "code": 50391,
         "message": "The conversation is being changed by another request",
         "more_info": "https://www.twilio.com/docs/errors/50391",
         "status": 409
        }
       }
      }
     },
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/ProblemDetails"
      }
     }
    }
   },
   "TooManyRequests": {
    "headers": {
     "Access-Control-Allow-Origin": {
      "$ref": "#/components/headers/AccessControlAllowOrigin"
     },
     "Access-Control-Allow-Methods": {
      "$ref": "#/components/headers/AccessControlAllowMethods"
     },
     "Access-Control-Allow-Headers": {
      "$ref": "#/components/headers/AccessControlAllowHeaders"
     },
     "Access-Control-Allow-Credentials": {
      "$ref": "#/components/headers/AccessControlAllowCredentials"
     },
     "Access-Control-Expose-Headers": {
      "$ref": "#/components/headers/AccessControlExposeHeaders"
     },
     "Twilio-Request-Id": {
      "$ref": "#/components/headers/TwilioRequestId"
     },
     "Twilio-Request-Duration": {
      "$ref": "#/components/headers/TwilioRequestDuration"
     },
     "Twilio-Concurrent-Requests": {
      "$ref": "#/components/headers/TwilioConcurrentRequests"
     },
     "X-Home-Region": {
      "$ref": "#/components/headers/XHomeRegion"
     },
     "X-API-Domain": {
      "$ref": "#/components/headers/XApiDomain"
     },
     "X-Shenanigans": {
      "$ref": "#/components/headers/XShenanigans"
     },
     "X-Powered-By": {
      "$ref": "#/components/headers/XPoweredBy"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ErrorBody"
      },
      "examples": {
       "vendor": {
        "value": {
         "code": 20429,
         "message": "Too Many Requests",
         "more_info": "https://www.twilio.com/docs/errors/20429",
         "status": 429
        }
       }
      }
     },
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/ProblemDetails"
      }
     }
    }
   },
   "InternalServerError": {
    "headers": {
     "Access-Control-Allow-Origin": {
      "$ref": "#/components/headers/AccessControlAllowOrigin"
     },
     "Access-Control-Allow-Methods": {
      "$ref": "#/components/headers/AccessControlAllowMethods"
     },
     "Access-Control-Allow-Headers": {
      "$ref": "#/components/headers/AccessControlAllowHeaders"
     },
     "Access-Control-Allow-Credentials": {
      "$ref": "#/components/headers/AccessControlAllowCredentials"
     },
     "Access-Control-Expose-Headers": {
      "$ref": "#/components/headers/AccessControlExposeHeaders"
     },
     "Twilio-Request-Id": {
      "$ref": "#/components/headers/TwilioRequestId"
     },
     "Twilio-Request-Duration": {
      "$ref": "#/components/headers/TwilioRequestDuration"
     },
     "Twilio-Concurrent-Requests": {
      "$ref": "#/components/headers/TwilioConcurrentRequests"
     },
     "X-Home-Region": {
      "$ref": "#/components/headers/XHomeRegion"
     },
     "X-API-Domain": {
      "$ref": "#/components/headers/XApiDomain"
     },
     "X-Shenanigans": {
      "$ref": "#/components/headers/XShenanigans"
     },
     "X-Powered-By": {
      "$ref": "#/components/headers/XPoweredBy"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ServerErrorBody"
      },
      "examples": {
       "vendor": {
        "value": {
         "message": "Internal Server Error",
         "status": 500
        }
       }
      }
     },
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/ProblemDetails"
      }
     }
    }
   },
   "ServiceUnavailable": {
    "headers": {
     "Access-Control-Allow-Origin": {
      "$ref": "#/components/headers/AccessControlAllowOrigin"
     },
     "Access-Control-Allow-Methods": {
      "$ref": "#/components/headers/AccessControlAllowMethods"
     },
     "Access-Control-Allow-Headers": {
      "$ref": "#/components/headers/AccessControlAllowHeaders"
     },
     "Access-Control-Allow-Credentials": {
      "$ref": "#/components/headers/AccessControlAllowCredentials"
     },
     "Access-Control-Expose-Headers": {
      "$ref": "#/components/headers/AccessControlExposeHeaders"
     },
     "Twilio-Request-Id": {
      "$ref": "#/components/headers/TwilioRequestId"
     },
     "Twilio-Request-Duration": {
      "$ref": "#/components/headers/TwilioRequestDuration"
     },
     "Twilio-Concurrent-Requests": {
      "$ref": "#/components/headers/TwilioConcurrentRequests"
     },
     "X-Home-Region": {
      "$ref": "#/components/headers/XHomeRegion"
     },
     "X-API-Domain": {
      "$ref": "#/components/headers/XApiDomain"
     },
     "X-Shenanigans": {
      "$ref": "#/components/headers/XShenanigans"
     },
     "X-Powered-By": {
      "$ref": "#/components/headers/XPoweredBy"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ServerErrorBody"
      },
      "examples": {
       "vendor": {
        "value": {
         "code": 20503,
         "message": "Service Unavailable",
         "more_info": "https://www.twilio.com/docs/errors/20503",
         "status": 503
        }
       }
      }
     },
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/ProblemDetails"
      }
     }
    }
   }
  },
  "schemas": {
   "Conversation": {
    "type": "object",
    "required": [
     "account_sid",
     "chat_service_sid",
     "messaging_service_sid",
     "sid",
     "friendly_name",
     "unique_name",
     "attributes",
     "state",
     "date_created",
     "date_updated",
     "timers",
     "url",
     "links"
    ],
    "properties": {
     "account_sid": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 34,
      "maxLength": 34,
      "pattern": "^AC[0-9a-fA-F]{32}$"
     },
     "chat_service_sid": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 34,
      "maxLength": 34,
      "pattern": "^IS[0-9a-fA-F]{32}$"
     },
     "messaging_service_sid": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 34,
      "maxLength": 34,
      "pattern": "^MG[0-9a-fA-F]{32}$"
     },
     "sid": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 34,
      "maxLength": 34,
      "pattern": "^CH[0-9a-fA-F]{32}$"
     },
     "friendly_name": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 256,
      "x-pii": "standard"
     },
     "unique_name": {
      "type": [
       "string",
       "null"
      ],
      "x-pii": "standard"
     },
     "attributes": {
      "type": [
       "string",
       "null"
      ],
      "contentMediaType": "application/json",
      "x-pii": "sensitive"
     },
     "state": {
      "$ref": "#/components/schemas/ConversationState"
     },
     "date_created": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time"
     },
     "date_updated": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time"
     },
     "timers": {
      "type": [
       "object",
       "null"
      ],
      "properties": {
       "date_inactive": {
        "type": "string",
        "format": "date-time"
       },
       "date_closed": {
        "type": "string",
        "format": "date-time"
       }
      }
     },
     "url": {
      "type": [
       "string",
       "null"
      ],
      "format": "uri"
     },
     "links": {
      "type": [
       "object",
       "null"
      ],
      "properties": {
       "export": {
        "type": "string",
        "format": "uri"
       },
       "messages": {
        "type": "string",
        "format": "uri"
       },
       "webhooks": {
        "type": "string",
        "format": "uri"
       },
       "participants": {
        "type": "string",
        "format": "uri"
       }
      },
      "additionalProperties": {
       "type": "string",
       "format": "uri"
      }
     },
     "bindings": {
      "type": [
       "object",
       "null"
      ],
      "additionalProperties": true
     }
    }
   },
   "ConversationState": {
    "type": "string",
    "enum": [
     "inactive",
     "active",
     "closed",
     "initializing"
    ],
    "x-extensible-enum": [
     "inactive",
     "active",
     "closed",
     "initializing"
    ]
   },
   "ErrorBody": {
    "anyOf": [
     {
      "$ref": "#/components/schemas/VendorError"
     },
     {
      "$ref": "#/components/schemas/ProblemDetails"
     }
    ]
   },
   "ServerErrorBody": {
    "anyOf": [
     {
      "$ref": "#/components/schemas/VendorServerError"
     },
     {
      "$ref": "#/components/schemas/ProblemDetails"
     }
    ]
   },
   "VendorError": {
    "type": "object",
    "required": [
     "code",
     "message",
     "more_info",
     "status"
    ],
    "properties": {
     "code": {
      "type": "integer"
     },
     "message": {
      "type": "string",
      "x-pii": "standard"
     },
     "more_info": {
      "type": "string",
      "format": "uri"
     },
     "status": {
      "type": "integer"
     },
     "detail": {
      "type": "string",
      "x-pii": "standard"
     },
     "details": {
      "type": "object",
      "additionalProperties": true,
      "x-pii": "standard"
     }
    }
   },
   "VendorServerError": {
    "type": "object",
    "required": [
     "message",
     "status"
    ],
    "properties": {
     "code": {
      "type": "integer"
     },
     "message": {
      "type": "string",
      "x-pii": "standard"
     },
     "more_info": {
      "type": "string",
      "format": "uri"
     },
     "status": {
      "type": "integer"
     },
     "detail": {
      "type": "string",
      "x-pii": "standard"
     },
     "details": {
      "type": "object",
      "additionalProperties": true,
      "x-pii": "standard"
     }
    }
   },
   "ProblemDetails": {
    "type": "object",
    "required": [
     "type",
     "title",
     "status",
     "code"
    ],
    "properties": {
     "type": {
      "type": "string",
      "format": "uri"
     },
     "title": {
      "type": "string"
     },
     "status": {
      "type": "integer"
     },
     "code": {
      "type": "integer"
     },
     "detail": {
      "type": "string",
      "x-pii": "standard"
     },
     "instance": {
      "type": "string"
     },
     "errors": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ProblemFault"
      }
     }
    }
   },
   "ProblemFault": {
    "type": "object",
    "required": [
     "detail",
     "pointer"
    ],
    "properties": {
     "detail": {
      "type": "string",
      "x-pii": "standard"
     },
     "pointer": {
      "type": "string"
     }
    }
   }
  }
 }
};

const provenance = (pointer: string) => origins[pointer] ?? { origin: 'document' as const, claims: [] };

export const clauses = { document, formats, provenance };
