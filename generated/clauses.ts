// Generated from the contract by `npm run generate`. Do not edit.

import { formats } from './validators.js';

export const about = {
  "title": "Conversations contract",
  "version": "0.2.0",
  "sha256": "ce5f3aeae15977acbdd4a6443791b7f9850fdbf8ae8819059cad6806a2a4ad46",
  "servers": [
    "https://conversations.twilio.com",
    "https://conversations.{edge}.{region}.twilio.com"
  ]
} as const;

const origins: Readonly<Record<string, 'document' | 'public' | 'inferred'>> = {
 "#/servers/1": "public",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/operationId": "public",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200/headers/Twilio-Request-Id": "public",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200/headers/Twilio-Request-Duration": "public",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200/headers/Twilio-Concurrent-Requests": "public",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200/headers/X-Home-Region": "public",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200/headers/X-API-Domain": "public",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200/headers/X-Shenanigans": "public",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200/headers/X-Powered-By": "public",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200/x-rules/sid-is-the-one-asked-for": "inferred",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200/x-rules/service-is-the-one-asked-for": "inferred",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/400": "public",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/401": "public",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/403": "public",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/404": "public",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/409": "public",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/429": "public",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/500": "public",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/503": "public",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/post": "public",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/post/responses/200/x-rules": "inferred",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/delete": "public",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations": "public",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations/get/responses/200/x-rules": "inferred",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations/post/responses/201/x-rules": "inferred",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{ConversationSid}~1Messages": "public",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{ConversationSid}~1Messages/get/responses/200/x-rules": "inferred",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{ConversationSid}~1Messages/post/responses/201/x-rules": "inferred",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{ConversationSid}~1Messages~1{Sid}": "public",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{ConversationSid}~1Messages~1{Sid}/get/responses/200/x-rules": "inferred",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{ConversationSid}~1Messages~1{Sid}/post/responses/200/x-rules": "inferred",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{ConversationSid}~1Messages~1{MessageSid}~1Receipts": "public",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{ConversationSid}~1Messages~1{MessageSid}~1Receipts/get/responses/200/x-rules": "inferred",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{ConversationSid}~1Messages~1{MessageSid}~1Receipts~1{Sid}": "public",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{ConversationSid}~1Messages~1{MessageSid}~1Receipts~1{Sid}/get/responses/200/x-rules": "inferred",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{ConversationSid}~1Participants": "public",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{ConversationSid}~1Participants/get/responses/200/x-rules": "inferred",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{ConversationSid}~1Participants/post/responses/201/x-rules": "inferred",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{ConversationSid}~1Participants~1{Sid}": "public",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{ConversationSid}~1Participants~1{Sid}/get/responses/200/x-rules": "inferred",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{ConversationSid}~1Participants~1{Sid}/post/responses/200/x-rules": "inferred",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{ConversationSid}~1Webhooks": "public",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{ConversationSid}~1Webhooks/get/responses/200/x-rules": "inferred",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{ConversationSid}~1Webhooks/post/responses/201/x-rules": "inferred",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{ConversationSid}~1Webhooks~1{Sid}": "public",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{ConversationSid}~1Webhooks~1{Sid}/get/responses/200/x-rules": "inferred",
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{ConversationSid}~1Webhooks~1{Sid}/post/responses/200/x-rules": "inferred",
 "#/components/parameters/ConversationSidOrUniqueName/schema/minLength": "inferred",
 "#/components/parameters/WebhookEnabled": "public",
 "#/components/parameters/StartDate": "public",
 "#/components/parameters/EndDate": "public",
 "#/components/parameters/State": "public",
 "#/components/parameters/PageSize": "public",
 "#/components/parameters/Page": "public",
 "#/components/parameters/PageToken": "public",
 "#/components/parameters/ConversationSid": "public",
 "#/components/parameters/ConversationSid/schema/minLength": "inferred",
 "#/components/parameters/Order": "public",
 "#/components/parameters/SidOfMessage": "public",
 "#/components/parameters/MessageSid": "public",
 "#/components/parameters/ReceiptPageSize": "public",
 "#/components/parameters/SidOfReceipt": "public",
 "#/components/parameters/ParticipantSidOrIdentity": "public",
 "#/components/parameters/ParticipantSidOrIdentity/schema/minLength": "inferred",
 "#/components/parameters/SidOfParticipant": "public",
 "#/components/parameters/WebhookPageSize": "public",
 "#/components/parameters/SidOfWebhook": "public",
 "#/components/headers/TwilioRequestId": "public",
 "#/components/headers/TwilioRequestDuration": "public",
 "#/components/headers/TwilioConcurrentRequests": "public",
 "#/components/headers/XHomeRegion": "public",
 "#/components/headers/XApiDomain": "public",
 "#/components/headers/XShenanigans": "public",
 "#/components/headers/XPoweredBy": "public",
 "#/components/responses/BadRequest": "public",
 "#/components/responses/BadRequest/content/application~1problem+json": "inferred",
 "#/components/responses/Unauthorized": "public",
 "#/components/responses/Unauthorized/content/application~1problem+json": "inferred",
 "#/components/responses/Forbidden": "public",
 "#/components/responses/Forbidden/content/application~1problem+json": "inferred",
 "#/components/responses/NotFound": "public",
 "#/components/responses/NotFound/content/application~1problem+json": "inferred",
 "#/components/responses/Conflict": "public",
 "#/components/responses/Conflict/content/application~1problem+json": "inferred",
 "#/components/responses/TooManyRequests": "public",
 "#/components/responses/TooManyRequests/content/application~1problem+json": "inferred",
 "#/components/responses/InternalServerError": "public",
 "#/components/responses/InternalServerError/content/application~1problem+json": "inferred",
 "#/components/responses/ServiceUnavailable": "public",
 "#/components/responses/ServiceUnavailable/content/application~1problem+json": "inferred",
 "#/components/schemas/Conversation/required": "inferred",
 "#/components/schemas/Conversation/properties/timers/type": "inferred",
 "#/components/schemas/Conversation/properties/timers/properties/date_inactive": "inferred",
 "#/components/schemas/Conversation/properties/timers/properties/date_closed": "inferred",
 "#/components/schemas/Conversation/properties/links/type": "public",
 "#/components/schemas/Conversation/properties/links/properties": "inferred",
 "#/components/schemas/Conversation/properties/links/additionalProperties": "public",
 "#/components/schemas/Conversation/properties/bindings/type": "inferred",
 "#/components/schemas/Conversation/x-rules/updated-not-before-created": "inferred",
 "#/components/schemas/ConversationChanges": "public",
 "#/components/schemas/ConversationChanges/properties/Attributes/maxLength": "inferred",
 "#/components/schemas/ConversationPage": "public",
 "#/components/schemas/ConversationPage/required": "inferred",
 "#/components/schemas/NewConversation": "public",
 "#/components/schemas/NewConversation/properties/Attributes/maxLength": "inferred",
 "#/components/schemas/MessagePage": "public",
 "#/components/schemas/MessagePage/required": "inferred",
 "#/components/schemas/NewMessage": "public",
 "#/components/schemas/NewMessage/properties/Attributes/maxLength": "inferred",
 "#/components/schemas/Message": "public",
 "#/components/schemas/Message/required": "inferred",
 "#/components/schemas/Message/properties/sid/type": "inferred",
 "#/components/schemas/Message/properties/index/minimum": "inferred",
 "#/components/schemas/Message/x-rules": "inferred",
 "#/components/schemas/MessageChanges": "public",
 "#/components/schemas/MessageChanges/properties/Attributes/maxLength": "inferred",
 "#/components/schemas/ReceiptPage": "public",
 "#/components/schemas/ReceiptPage/required": "inferred",
 "#/components/schemas/Receipt": "public",
 "#/components/schemas/Receipt/required": "inferred",
 "#/components/schemas/Receipt/properties/sid/type": "inferred",
 "#/components/schemas/Receipt/properties/error_code/minimum": "inferred",
 "#/components/schemas/Receipt/x-rules": "inferred",
 "#/components/schemas/ParticipantPage": "public",
 "#/components/schemas/ParticipantPage/required": "inferred",
 "#/components/schemas/NewParticipant": "public",
 "#/components/schemas/NewParticipant/properties/Attributes/maxLength": "inferred",
 "#/components/schemas/Participant": "public",
 "#/components/schemas/Participant/required": "inferred",
 "#/components/schemas/Participant/properties/sid/type": "inferred",
 "#/components/schemas/Participant/properties/messaging_binding/required": "inferred",
 "#/components/schemas/Participant/properties/last_read_message_index/minimum": "inferred",
 "#/components/schemas/Participant/x-rules": "inferred",
 "#/components/schemas/ParticipantChanges": "public",
 "#/components/schemas/ParticipantChanges/properties/Attributes/maxLength": "inferred",
 "#/components/schemas/ParticipantChanges/properties/LastReadMessageIndex/minimum": "inferred",
 "#/components/schemas/ScopedWebhookPage": "public",
 "#/components/schemas/ScopedWebhookPage/required": "inferred",
 "#/components/schemas/NewScopedWebhook": "public",
 "#/components/schemas/NewScopedWebhook/properties/Configuration.ReplayAfter/minimum": "inferred",
 "#/components/schemas/ScopedWebhook": "public",
 "#/components/schemas/ScopedWebhook/required": "inferred",
 "#/components/schemas/ScopedWebhook/properties/sid/type": "inferred",
 "#/components/schemas/ScopedWebhook/x-rules": "inferred",
 "#/components/schemas/ScopedWebhookChanges": "public",
 "#/components/schemas/ErrorBody": "public",
 "#/components/schemas/ProblemDetails": "public",
 "#/components/schemas/ServerErrorBody": "public",
 "#/components/schemas/Duration": "public",
 "#/components/schemas/PageMeta": "public",
 "#/components/schemas/PageMeta/required": "inferred",
 "#/components/schemas/PageMeta/properties/page/minimum": "inferred",
 "#/components/schemas/PageMeta/properties/page_size/minimum": "inferred",
 "#/components/schemas/PageMeta/x-rules": "inferred",
 "#/components/schemas/PageMeta/x-rules/first-page-has-none-before-it": "public",
 "#/components/schemas/NewConversationState": "public",
 "#/components/schemas/MessageMedia": "public",
 "#/components/schemas/MessageMedia/required": "inferred",
 "#/components/schemas/MessageMedia/properties/size/minimum": "inferred",
 "#/components/schemas/MessageDelivery": "public",
 "#/components/schemas/MessageDelivery/required": "inferred",
 "#/components/schemas/MessageDelivery/properties/total/minimum": "inferred",
 "#/components/schemas/WebhookTarget": "public",
 "#/components/schemas/WebhookMethod": "public",
 "#/components/schemas/VendorError": "public",
 "#/components/schemas/ProblemFault": "public",
 "#/components/schemas/VendorServerError": "public",
 "#/components/schemas/DeliveryShare": "public"
};

const claims: Readonly<Record<string, readonly string[]>> = {
 "#/servers/0/url": [
  "C004"
 ],
 "#/security/0": [
  "C005"
 ],
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}": [
  "C003"
 ],
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get": [
  "C002"
 ],
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/summary": [
  "C001"
 ],
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/parameters/0": [
  "C006"
 ],
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/parameters/1": [
  "C010"
 ],
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses": [
  "X12"
 ],
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200": [
  "C014"
 ],
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200/headers/Access-Control-Allow-Origin": [
  "C017",
  "X10"
 ],
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200/headers/Access-Control-Allow-Methods": [
  "C018",
  "X10"
 ],
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200/headers/Access-Control-Allow-Headers": [
  "C019",
  "X10"
 ],
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200/headers/Access-Control-Allow-Credentials": [
  "C020",
  "X10"
 ],
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200/headers/Access-Control-Expose-Headers": [
  "C021",
  "X10"
 ],
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200/content": [
  "C015",
  "X11"
 ],
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200/content/application~1json": [
  "C015",
  "X11"
 ],
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200/content/application~1json/examples/documented": [
  "C060"
 ],
 "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200/x-rules/unique-name-is-the-one-asked-for": [
  "C012"
 ],
 "#/components/securitySchemes/accountSidAuthToken/type": [
  "C005"
 ],
 "#/components/securitySchemes/accountSidAuthToken/scheme": [
  "C005"
 ],
 "#/components/parameters/ChatServiceSid": [
  "C006"
 ],
 "#/components/parameters/ChatServiceSid/in": [
  "C006"
 ],
 "#/components/parameters/ChatServiceSid/required": [
  "C006"
 ],
 "#/components/parameters/ChatServiceSid/description": [
  "C054"
 ],
 "#/components/parameters/ChatServiceSid/schema/type": [
  "C007"
 ],
 "#/components/parameters/ChatServiceSid/schema/minLength": [
  "C008"
 ],
 "#/components/parameters/ChatServiceSid/schema/maxLength": [
  "C008"
 ],
 "#/components/parameters/ChatServiceSid/schema/pattern": [
  "C009"
 ],
 "#/components/parameters/ConversationSidOrUniqueName": [
  "C010"
 ],
 "#/components/parameters/ConversationSidOrUniqueName/in": [
  "C010"
 ],
 "#/components/parameters/ConversationSidOrUniqueName/required": [
  "C010"
 ],
 "#/components/parameters/ConversationSidOrUniqueName/description": [
  "C013"
 ],
 "#/components/parameters/ConversationSidOrUniqueName/schema/type": [
  "C011",
  "X05"
 ],
 "#/components/parameters/ConversationSidOrUniqueName/schema/minLength": [
  "X05"
 ],
 "#/components/parameters/ConversationSidOrUniqueName/x-subject/again": [
  "C013"
 ],
 "#/components/headers/AccessControlAllowOrigin/description": [
  "C022"
 ],
 "#/components/headers/AccessControlAllowOrigin/schema/type": [
  "C017"
 ],
 "#/components/headers/AccessControlAllowMethods/description": [
  "C022"
 ],
 "#/components/headers/AccessControlAllowMethods/schema/type": [
  "C018"
 ],
 "#/components/headers/AccessControlAllowHeaders/description": [
  "C022"
 ],
 "#/components/headers/AccessControlAllowHeaders/schema/type": [
  "C019"
 ],
 "#/components/headers/AccessControlAllowCredentials/description": [
  "C022"
 ],
 "#/components/headers/AccessControlAllowCredentials/schema/type": [
  "C020",
  "X09"
 ],
 "#/components/headers/AccessControlExposeHeaders/description": [
  "C022"
 ],
 "#/components/headers/AccessControlExposeHeaders/schema/type": [
  "C021"
 ],
 "#/components/schemas/Conversation": [
  "C016"
 ],
 "#/components/schemas/Conversation/description": [
  "C001"
 ],
 "#/components/schemas/Conversation/type": [
  "C016"
 ],
 "#/components/schemas/Conversation/required": [
  "X03"
 ],
 "#/components/schemas/Conversation/required/4": [
  "X03"
 ],
 "#/components/schemas/Conversation/required/6": [
  "X03"
 ],
 "#/components/schemas/Conversation/properties/account_sid": [
  "C023"
 ],
 "#/components/schemas/Conversation/properties/account_sid/description": [
  "C054"
 ],
 "#/components/schemas/Conversation/properties/account_sid/type": [
  "C023",
  "X04"
 ],
 "#/components/schemas/Conversation/properties/account_sid/minLength": [
  "C024"
 ],
 "#/components/schemas/Conversation/properties/account_sid/maxLength": [
  "C024"
 ],
 "#/components/schemas/Conversation/properties/account_sid/pattern": [
  "C025"
 ],
 "#/components/schemas/Conversation/properties/chat_service_sid": [
  "C026"
 ],
 "#/components/schemas/Conversation/properties/chat_service_sid/description": [
  "C054"
 ],
 "#/components/schemas/Conversation/properties/chat_service_sid/type": [
  "C026",
  "X04"
 ],
 "#/components/schemas/Conversation/properties/chat_service_sid/minLength": [
  "C027"
 ],
 "#/components/schemas/Conversation/properties/chat_service_sid/maxLength": [
  "C027"
 ],
 "#/components/schemas/Conversation/properties/chat_service_sid/pattern": [
  "C028"
 ],
 "#/components/schemas/Conversation/properties/messaging_service_sid": [
  "C029"
 ],
 "#/components/schemas/Conversation/properties/messaging_service_sid/description": [
  "C054"
 ],
 "#/components/schemas/Conversation/properties/messaging_service_sid/type": [
  "C029",
  "X04"
 ],
 "#/components/schemas/Conversation/properties/messaging_service_sid/minLength": [
  "C030"
 ],
 "#/components/schemas/Conversation/properties/messaging_service_sid/maxLength": [
  "C030"
 ],
 "#/components/schemas/Conversation/properties/messaging_service_sid/pattern": [
  "C031"
 ],
 "#/components/schemas/Conversation/properties/sid": [
  "C032"
 ],
 "#/components/schemas/Conversation/properties/sid/description": [
  "C054"
 ],
 "#/components/schemas/Conversation/properties/sid/type": [
  "C032",
  "X04"
 ],
 "#/components/schemas/Conversation/properties/sid/minLength": [
  "C033"
 ],
 "#/components/schemas/Conversation/properties/sid/maxLength": [
  "C033"
 ],
 "#/components/schemas/Conversation/properties/sid/pattern": [
  "C034"
 ],
 "#/components/schemas/Conversation/properties/friendly_name": [
  "C035"
 ],
 "#/components/schemas/Conversation/properties/friendly_name/description": [
  "C054"
 ],
 "#/components/schemas/Conversation/properties/friendly_name/type": [
  "C035"
 ],
 "#/components/schemas/Conversation/properties/friendly_name/maxLength": [
  "C036"
 ],
 "#/components/schemas/Conversation/properties/unique_name": [
  "C037"
 ],
 "#/components/schemas/Conversation/properties/unique_name/description": [
  "C054"
 ],
 "#/components/schemas/Conversation/properties/unique_name/type": [
  "C037"
 ],
 "#/components/schemas/Conversation/properties/attributes": [
  "C038"
 ],
 "#/components/schemas/Conversation/properties/attributes/description": [
  "C040",
  "C054"
 ],
 "#/components/schemas/Conversation/properties/attributes/type": [
  "C038",
  "X06"
 ],
 "#/components/schemas/Conversation/properties/attributes/contentMediaType": [
  "C039",
  "X06"
 ],
 "#/components/schemas/Conversation/properties/state": [
  "C041"
 ],
 "#/components/schemas/Conversation/properties/date_created": [
  "C045"
 ],
 "#/components/schemas/Conversation/properties/date_created/description": [
  "C054"
 ],
 "#/components/schemas/Conversation/properties/date_created/type": [
  "C045"
 ],
 "#/components/schemas/Conversation/properties/date_created/format": [
  "C046"
 ],
 "#/components/schemas/Conversation/properties/date_updated": [
  "C047"
 ],
 "#/components/schemas/Conversation/properties/date_updated/description": [
  "C054"
 ],
 "#/components/schemas/Conversation/properties/date_updated/type": [
  "C047"
 ],
 "#/components/schemas/Conversation/properties/date_updated/format": [
  "C048"
 ],
 "#/components/schemas/Conversation/properties/timers": [
  "C049"
 ],
 "#/components/schemas/Conversation/properties/timers/description": [
  "C054"
 ],
 "#/components/schemas/Conversation/properties/timers/type": [
  "X07"
 ],
 "#/components/schemas/Conversation/properties/timers/properties/date_inactive": [
  "X07"
 ],
 "#/components/schemas/Conversation/properties/timers/properties/date_closed": [
  "X07"
 ],
 "#/components/schemas/Conversation/properties/url": [
  "C050"
 ],
 "#/components/schemas/Conversation/properties/url/type": [
  "C050"
 ],
 "#/components/schemas/Conversation/properties/url/format": [
  "C051"
 ],
 "#/components/schemas/Conversation/properties/links": [
  "C053"
 ],
 "#/components/schemas/Conversation/properties/links/type": [
  "X02"
 ],
 "#/components/schemas/Conversation/properties/links/properties": [
  "X02"
 ],
 "#/components/schemas/Conversation/properties/links/additionalProperties": [
  "X02"
 ],
 "#/components/schemas/Conversation/properties/bindings": [
  "C052",
  "X08"
 ],
 "#/components/schemas/Conversation/properties/bindings/type": [
  "X08"
 ],
 "#/components/schemas/Conversation/x-rules/url-follows-from-the-sids": [
  "C055"
 ],
 "#/components/schemas/Conversation/x-rules/export-link-follows-from-the-url": [
  "C056"
 ],
 "#/components/schemas/Conversation/x-rules/messages-link-follows-from-the-url": [
  "C057"
 ],
 "#/components/schemas/Conversation/x-rules/webhooks-link-follows-from-the-url": [
  "C058"
 ],
 "#/components/schemas/Conversation/x-rules/participants-link-follows-from-the-url": [
  "C059"
 ],
 "#/components/schemas/ConversationState/description": [
  "C044"
 ],
 "#/components/schemas/ConversationState/type": [
  "C041"
 ],
 "#/components/schemas/ConversationState/enum": [
  "C042",
  "C043",
  "X01"
 ],
 "#/components/schemas/ConversationState/enum/0": [
  "C042"
 ],
 "#/components/schemas/ConversationState/enum/1": [
  "C042"
 ],
 "#/components/schemas/ConversationState/enum/2": [
  "C042"
 ],
 "#/components/schemas/ConversationState/enum/3": [
  "C043",
  "X01"
 ]
};

const document: object = {
 "openapi": "3.1.0",
 "info": {
  "title": "Conversations contract",
  "version": "0.2.0",
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
  },
  {
   "name": "Messages"
  },
  {
   "name": "Receipts"
  },
  {
   "name": "Participants"
  },
  {
   "name": "Webhooks"
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
      },
      "x-rules": {
       "sid-is-the-one-asked-for": {
        "at": "#/sid",
        "equals": "{$request.path.Sid}",
        "when": {
         "value": "{$request.path.Sid}",
         "matches": "^CH[0-9a-f]{32}$"
        },
        "says": "A conversation that was fetched by its SID carries that SID."
       },
       "unique-name-is-the-one-asked-for": {
        "at": "#/unique_name",
        "equals": "{$request.path.Sid}",
        "present": true,
        "when": {
         "value": "{$request.path.Sid}",
         "notMatches": "^CH[0-9a-fA-F]{32}$"
        },
        "says": "A conversation that was fetched by its unique name carries that name."
       },
       "service-is-the-one-asked-for": {
        "at": "#/chat_service_sid",
        "equals": "{$request.path.ChatServiceSid}",
        "says": "The conversation belongs to the service that was asked for."
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
   },
   "post": {
    "operationId": "UpdateServiceConversation",
    "x-provision": [
     {
      "FriendlyName": "{tag}",
      "Attributes": "{}"
     },
     {
      "State": "closed"
     }
    ],
    "tags": [
     "Conversations"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ChatServiceSid"
     },
     {
      "$ref": "#/components/parameters/ConversationSidOrUniqueName"
     },
     {
      "$ref": "#/components/parameters/WebhookEnabled"
     }
    ],
    "requestBody": {
     "content": {
      "application/x-www-form-urlencoded": {
       "schema": {
        "$ref": "#/components/schemas/ConversationChanges"
       },
       "examples": {
        "closing": {
         "$ref": "#/components/examples/closing"
        }
       }
      }
     }
    },
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
         "changed": {
          "$ref": "#/components/examples/closedConversation"
         }
        }
       }
      },
      "x-rules": {
       "sid-is-the-one-asked-for": {
        "at": "#/sid",
        "equals": "{$request.path.Sid}",
        "when": {
         "value": "{$request.path.Sid}",
         "matches": "^CH[0-9a-f]{32}$"
        },
        "says": "A conversation that was asked for by its SID carries that SID."
       },
       "service-is-the-one-asked-for": {
        "at": "#/chat_service_sid",
        "equals": "{$request.path.ChatServiceSid}",
        "says": "The conversation belongs to the service that was asked for."
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
   },
   "delete": {
    "operationId": "DeleteServiceConversation",
    "tags": [
     "Conversations"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ChatServiceSid"
     },
     {
      "$ref": "#/components/parameters/ConversationSidOrUniqueName"
     },
     {
      "$ref": "#/components/parameters/WebhookEnabled"
     }
    ],
    "responses": {
     "204": {
      "headers": {
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
  },
  "/v1/Services/{ChatServiceSid}/Conversations": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ChatServiceSid"
    }
   ],
   "get": {
    "operationId": "ListServiceConversation",
    "tags": [
     "Conversations"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/StartDate"
     },
     {
      "$ref": "#/components/parameters/EndDate"
     },
     {
      "$ref": "#/components/parameters/State"
     },
     {
      "$ref": "#/components/parameters/PageSize"
     },
     {
      "$ref": "#/components/parameters/Page"
     },
     {
      "$ref": "#/components/parameters/PageToken"
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
         "$ref": "#/components/schemas/ConversationPage"
        },
        "examples": {
         "page": {
          "$ref": "#/components/examples/conversationPage"
         },
         "empty": {
          "$ref": "#/components/examples/noConversations"
         }
        }
       }
      },
      "x-paging": {
       "items": "#/conversations",
       "next": "#/meta/next_page_url",
       "size": "PageSize"
      },
      "x-rules": {
       "every-item-is-of-the-service-asked-for": {
        "at": "#/conversations/*/chat_service_sid",
        "equals": "{$request.path.ChatServiceSid}",
        "says": "Every conversation belongs to the service that was asked for."
       },
       "page-url-is-of-the-list-asked-for": {
        "at": "#/meta/url",
        "equals": "{$origin}/v1/Services/{$request.path.ChatServiceSid}/Conversations",
        "ignores": "query",
        "says": "The URL of the page is a server of the contract, then the path that was asked for."
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
   },
   "post": {
    "operationId": "CreateServiceConversation",
    "x-provision": [
     {
      "UniqueName": "{tag}",
      "FriendlyName": "Contract check, naïve & 100 %",
      "Attributes": "{ \"made_for\": \"a contract check\" }",
      "Timers.Inactive": "PT1H",
      "X-Twilio-Webhook-Enabled": "false"
     },
     {
      "FriendlyName": "{tag}"
     }
    ],
    "tags": [
     "Conversations"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/WebhookEnabled"
     }
    ],
    "requestBody": {
     "content": {
      "application/x-www-form-urlencoded": {
       "schema": {
        "$ref": "#/components/schemas/NewConversation"
       },
       "examples": {
        "named": {
         "$ref": "#/components/examples/newConversation"
        }
       }
      }
     }
    },
    "responses": {
     "201": {
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
         "created": {
          "$ref": "#/components/examples/createdConversation"
         }
        }
       }
      },
      "x-rules": {
       "service-is-the-one-asked-for": {
        "at": "#/chat_service_sid",
        "equals": "{$request.path.ChatServiceSid}",
        "says": "The conversation belongs to the service that was asked for."
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
  },
  "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ChatServiceSid"
    },
    {
     "$ref": "#/components/parameters/ConversationSid"
    }
   ],
   "get": {
    "operationId": "ListServiceConversationMessage",
    "tags": [
     "Messages"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Order"
     },
     {
      "$ref": "#/components/parameters/PageSize"
     },
     {
      "$ref": "#/components/parameters/Page"
     },
     {
      "$ref": "#/components/parameters/PageToken"
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
         "$ref": "#/components/schemas/MessagePage"
        },
        "examples": {
         "page": {
          "$ref": "#/components/examples/messagePage"
         },
         "empty": {
          "$ref": "#/components/examples/noMessages"
         }
        }
       }
      },
      "x-paging": {
       "items": "#/messages",
       "next": "#/meta/next_page_url",
       "size": "PageSize"
      },
      "x-order": {
       "parameter": "Order",
       "by": "#/index"
      },
      "x-rules": {
       "every-item-is-of-the-service-asked-for": {
        "at": "#/messages/*/chat_service_sid",
        "equals": "{$request.path.ChatServiceSid}",
        "says": "Every message belongs to the service that was asked for."
       },
       "every-item-is-of-the-conversation-asked-for": {
        "at": "#/messages/*/conversation_sid",
        "equals": "{$request.path.ConversationSid}",
        "when": {
         "value": "{$request.path.ConversationSid}",
         "matches": "^CH[0-9a-f]{32}$"
        },
        "says": "Every message belongs to the conversation whose SID was asked for."
       },
       "page-url-is-of-the-list-asked-for": {
        "at": "#/meta/url",
        "equals": "{$origin}/v1/Services/{$request.path.ChatServiceSid}/Conversations/{$request.path.ConversationSid}/Messages",
        "ignores": "query",
        "when": {
         "value": "{$request.path.ConversationSid}",
         "matches": "^CH[0-9a-f]{32}$"
        },
        "says": "The URL of the page is a server of the contract, then the path that was asked for."
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
   },
   "post": {
    "operationId": "CreateServiceConversationMessage",
    "x-provision": [
     {
      "Body": "one"
     },
     {
      "Body": "two",
      "Author": "somebody",
      "Attributes": "{ \"made_for\": \"a contract check\" }"
     },
     {
      "Body": "three & 100 %"
     }
    ],
    "tags": [
     "Messages"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/WebhookEnabled"
     }
    ],
    "requestBody": {
     "content": {
      "application/x-www-form-urlencoded": {
       "schema": {
        "$ref": "#/components/schemas/NewMessage"
       },
       "examples": {
        "text": {
         "$ref": "#/components/examples/newMessage"
        }
       }
      }
     }
    },
    "responses": {
     "201": {
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
         "$ref": "#/components/schemas/Message"
        },
        "examples": {
         "created": {
          "$ref": "#/components/examples/createdMessage"
         }
        }
       }
      },
      "x-rules": {
       "service-is-the-one-asked-for": {
        "at": "#/chat_service_sid",
        "equals": "{$request.path.ChatServiceSid}",
        "says": "The message belongs to the service that was asked for."
       },
       "conversation-is-the-one-asked-for": {
        "at": "#/conversation_sid",
        "equals": "{$request.path.ConversationSid}",
        "when": {
         "value": "{$request.path.ConversationSid}",
         "matches": "^CH[0-9a-f]{32}$"
        },
        "says": "The message belongs to the conversation whose SID was asked for."
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
  },
  "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{Sid}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ChatServiceSid"
    },
    {
     "$ref": "#/components/parameters/ConversationSid"
    },
    {
     "$ref": "#/components/parameters/SidOfMessage"
    }
   ],
   "get": {
    "operationId": "FetchServiceConversationMessage",
    "tags": [
     "Messages"
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
         "$ref": "#/components/schemas/Message"
        },
        "examples": {
         "text": {
          "$ref": "#/components/examples/textMessage"
         },
         "files": {
          "$ref": "#/components/examples/fileMessage"
         }
        }
       }
      },
      "x-rules": {
       "sid-is-the-one-asked-for": {
        "at": "#/sid",
        "equals": "{$request.path.Sid}",
        "says": "The message carries the SID that was asked for."
       },
       "service-is-the-one-asked-for": {
        "at": "#/chat_service_sid",
        "equals": "{$request.path.ChatServiceSid}",
        "says": "The message belongs to the service that was asked for."
       },
       "conversation-is-the-one-asked-for": {
        "at": "#/conversation_sid",
        "equals": "{$request.path.ConversationSid}",
        "when": {
         "value": "{$request.path.ConversationSid}",
         "matches": "^CH[0-9a-f]{32}$"
        },
        "says": "The message belongs to the conversation whose SID was asked for."
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
   },
   "post": {
    "operationId": "UpdateServiceConversationMessage",
    "x-provision": [
     {
      "Body": "one, edited"
     }
    ],
    "tags": [
     "Messages"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/WebhookEnabled"
     }
    ],
    "requestBody": {
     "content": {
      "application/x-www-form-urlencoded": {
       "schema": {
        "$ref": "#/components/schemas/MessageChanges"
       },
       "examples": {
        "corrected": {
         "$ref": "#/components/examples/correction"
        }
       }
      }
     }
    },
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
         "$ref": "#/components/schemas/Message"
        },
        "examples": {
         "changed": {
          "$ref": "#/components/examples/correctedMessage"
         }
        }
       }
      },
      "x-rules": {
       "sid-is-the-one-asked-for": {
        "at": "#/sid",
        "equals": "{$request.path.Sid}",
        "says": "The message carries the SID that was asked for."
       },
       "service-is-the-one-asked-for": {
        "at": "#/chat_service_sid",
        "equals": "{$request.path.ChatServiceSid}",
        "says": "The message belongs to the service that was asked for."
       },
       "conversation-is-the-one-asked-for": {
        "at": "#/conversation_sid",
        "equals": "{$request.path.ConversationSid}",
        "when": {
         "value": "{$request.path.ConversationSid}",
         "matches": "^CH[0-9a-f]{32}$"
        },
        "says": "The message belongs to the conversation whose SID was asked for."
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
   },
   "delete": {
    "operationId": "DeleteServiceConversationMessage",
    "tags": [
     "Messages"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/WebhookEnabled"
     }
    ],
    "responses": {
     "204": {
      "headers": {
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
  },
  "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ChatServiceSid"
    },
    {
     "$ref": "#/components/parameters/ConversationSid"
    },
    {
     "$ref": "#/components/parameters/MessageSid"
    }
   ],
   "get": {
    "operationId": "ListServiceConversationMessageReceipt",
    "tags": [
     "Receipts"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ReceiptPageSize"
     },
     {
      "$ref": "#/components/parameters/Page"
     },
     {
      "$ref": "#/components/parameters/PageToken"
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
         "$ref": "#/components/schemas/ReceiptPage"
        },
        "examples": {
         "page": {
          "$ref": "#/components/examples/receiptPage"
         },
         "empty": {
          "$ref": "#/components/examples/noReceipts"
         }
        }
       }
      },
      "x-paging": {
       "items": "#/delivery_receipts",
       "next": "#/meta/next_page_url",
       "size": "PageSize"
      },
      "x-rules": {
       "every-item-is-of-the-service-asked-for": {
        "at": "#/delivery_receipts/*/chat_service_sid",
        "equals": "{$request.path.ChatServiceSid}",
        "says": "Every receipt belongs to the service that was asked for."
       },
       "every-item-is-of-the-conversation-asked-for": {
        "at": "#/delivery_receipts/*/conversation_sid",
        "equals": "{$request.path.ConversationSid}",
        "when": {
         "value": "{$request.path.ConversationSid}",
         "matches": "^CH[0-9a-f]{32}$"
        },
        "says": "Every receipt belongs to the conversation whose SID was asked for."
       },
       "every-item-is-of-the-message-asked-for": {
        "at": "#/delivery_receipts/*/message_sid",
        "equals": "{$request.path.MessageSid}",
        "says": "Every receipt belongs to the message that was asked for."
       },
       "page-url-is-of-the-list-asked-for": {
        "at": "#/meta/url",
        "equals": "{$origin}/v1/Services/{$request.path.ChatServiceSid}/Conversations/{$request.path.ConversationSid}/Messages/{$request.path.MessageSid}/Receipts",
        "ignores": "query",
        "when": {
         "value": "{$request.path.ConversationSid}",
         "matches": "^CH[0-9a-f]{32}$"
        },
        "says": "The URL of the page is a server of the contract, then the path that was asked for."
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
  },
  "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts/{Sid}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ChatServiceSid"
    },
    {
     "$ref": "#/components/parameters/ConversationSid"
    },
    {
     "$ref": "#/components/parameters/MessageSid"
    },
    {
     "$ref": "#/components/parameters/SidOfReceipt"
    }
   ],
   "get": {
    "operationId": "FetchServiceConversationMessageReceipt",
    "tags": [
     "Receipts"
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
         "$ref": "#/components/schemas/Receipt"
        },
        "examples": {
         "delivered": {
          "$ref": "#/components/examples/deliveredReceipt"
         }
        }
       }
      },
      "x-rules": {
       "sid-is-the-one-asked-for": {
        "at": "#/sid",
        "equals": "{$request.path.Sid}",
        "says": "The receipt carries the SID that was asked for."
       },
       "service-is-the-one-asked-for": {
        "at": "#/chat_service_sid",
        "equals": "{$request.path.ChatServiceSid}",
        "says": "The receipt belongs to the service that was asked for."
       },
       "conversation-is-the-one-asked-for": {
        "at": "#/conversation_sid",
        "equals": "{$request.path.ConversationSid}",
        "when": {
         "value": "{$request.path.ConversationSid}",
         "matches": "^CH[0-9a-f]{32}$"
        },
        "says": "The receipt belongs to the conversation whose SID was asked for."
       },
       "message-is-the-one-asked-for": {
        "at": "#/message_sid",
        "equals": "{$request.path.MessageSid}",
        "says": "The receipt belongs to the message that was asked for."
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
  },
  "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ChatServiceSid"
    },
    {
     "$ref": "#/components/parameters/ConversationSid"
    }
   ],
   "get": {
    "operationId": "ListServiceConversationParticipant",
    "tags": [
     "Participants"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/PageSize"
     },
     {
      "$ref": "#/components/parameters/Page"
     },
     {
      "$ref": "#/components/parameters/PageToken"
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
         "$ref": "#/components/schemas/ParticipantPage"
        },
        "examples": {
         "page": {
          "$ref": "#/components/examples/participantPage"
         },
         "empty": {
          "$ref": "#/components/examples/noParticipants"
         }
        }
       }
      },
      "x-paging": {
       "items": "#/participants",
       "next": "#/meta/next_page_url",
       "size": "PageSize"
      },
      "x-rules": {
       "every-item-is-of-the-service-asked-for": {
        "at": "#/participants/*/chat_service_sid",
        "equals": "{$request.path.ChatServiceSid}",
        "says": "Every participant belongs to the service that was asked for."
       },
       "every-item-is-of-the-conversation-asked-for": {
        "at": "#/participants/*/conversation_sid",
        "equals": "{$request.path.ConversationSid}",
        "when": {
         "value": "{$request.path.ConversationSid}",
         "matches": "^CH[0-9a-f]{32}$"
        },
        "says": "Every participant belongs to the conversation whose SID was asked for."
       },
       "page-url-is-of-the-list-asked-for": {
        "at": "#/meta/url",
        "equals": "{$origin}/v1/Services/{$request.path.ChatServiceSid}/Conversations/{$request.path.ConversationSid}/Participants",
        "ignores": "query",
        "when": {
         "value": "{$request.path.ConversationSid}",
         "matches": "^CH[0-9a-f]{32}$"
        },
        "says": "The URL of the page is a server of the contract, then the path that was asked for."
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
   },
   "post": {
    "operationId": "CreateServiceConversationParticipant",
    "x-provision": [
     {
      "Identity": "{tag}",
      "Attributes": "{ \"made_for\": \"a contract check\" }"
     }
    ],
    "tags": [
     "Participants"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/WebhookEnabled"
     }
    ],
    "requestBody": {
     "content": {
      "application/x-www-form-urlencoded": {
       "schema": {
        "$ref": "#/components/schemas/NewParticipant"
       },
       "examples": {
        "chat": {
         "$ref": "#/components/examples/newChatParticipant"
        },
        "sms": {
         "$ref": "#/components/examples/newSmsParticipant"
        }
       }
      }
     }
    },
    "responses": {
     "201": {
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
         "$ref": "#/components/schemas/Participant"
        },
        "examples": {
         "created": {
          "$ref": "#/components/examples/createdParticipant"
         }
        }
       }
      },
      "x-rules": {
       "service-is-the-one-asked-for": {
        "at": "#/chat_service_sid",
        "equals": "{$request.path.ChatServiceSid}",
        "says": "The participant belongs to the service that was asked for."
       },
       "conversation-is-the-one-asked-for": {
        "at": "#/conversation_sid",
        "equals": "{$request.path.ConversationSid}",
        "when": {
         "value": "{$request.path.ConversationSid}",
         "matches": "^CH[0-9a-f]{32}$"
        },
        "says": "The participant belongs to the conversation whose SID was asked for."
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
  },
  "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}": {
   "get": {
    "operationId": "FetchServiceConversationParticipant",
    "tags": [
     "Participants"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ChatServiceSid"
     },
     {
      "$ref": "#/components/parameters/ConversationSid"
     },
     {
      "$ref": "#/components/parameters/ParticipantSidOrIdentity"
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
         "$ref": "#/components/schemas/Participant"
        },
        "examples": {
         "chat": {
          "$ref": "#/components/examples/chatParticipant"
         },
         "sms": {
          "$ref": "#/components/examples/smsParticipant"
         }
        }
       }
      },
      "x-rules": {
       "sid-is-the-one-asked-for": {
        "at": "#/sid",
        "equals": "{$request.path.Sid}",
        "when": {
         "value": "{$request.path.Sid}",
         "matches": "^MB[0-9a-f]{32}$"
        },
        "says": "A participant that was asked for by its SID carries that SID."
       },
       "identity-is-the-one-asked-for": {
        "at": "#/identity",
        "equals": "{$request.path.Sid}",
        "present": true,
        "when": {
         "value": "{$request.path.Sid}",
         "notMatches": "^MB[0-9a-fA-F]{32}$"
        },
        "says": "A participant that was asked for by the identity carries that identity."
       },
       "service-is-the-one-asked-for": {
        "at": "#/chat_service_sid",
        "equals": "{$request.path.ChatServiceSid}",
        "says": "The participant belongs to the service that was asked for."
       },
       "conversation-is-the-one-asked-for": {
        "at": "#/conversation_sid",
        "equals": "{$request.path.ConversationSid}",
        "when": {
         "value": "{$request.path.ConversationSid}",
         "matches": "^CH[0-9a-f]{32}$"
        },
        "says": "The participant belongs to the conversation whose SID was asked for."
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
   },
   "post": {
    "operationId": "UpdateServiceConversationParticipant",
    "x-provision": [
     {
      "Attributes": "{}"
     }
    ],
    "tags": [
     "Participants"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ChatServiceSid"
     },
     {
      "$ref": "#/components/parameters/ConversationSid"
     },
     {
      "$ref": "#/components/parameters/SidOfParticipant"
     },
     {
      "$ref": "#/components/parameters/WebhookEnabled"
     }
    ],
    "requestBody": {
     "content": {
      "application/x-www-form-urlencoded": {
       "schema": {
        "$ref": "#/components/schemas/ParticipantChanges"
       },
       "examples": {
        "hasRead": {
         "$ref": "#/components/examples/hasRead"
        }
       }
      }
     }
    },
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
         "$ref": "#/components/schemas/Participant"
        },
        "examples": {
         "changed": {
          "$ref": "#/components/examples/participantWhoHasRead"
         }
        }
       }
      },
      "x-rules": {
       "sid-is-the-one-asked-for": {
        "at": "#/sid",
        "equals": "{$request.path.Sid}",
        "says": "The participant carries the SID that was asked for."
       },
       "service-is-the-one-asked-for": {
        "at": "#/chat_service_sid",
        "equals": "{$request.path.ChatServiceSid}",
        "says": "The participant belongs to the service that was asked for."
       },
       "conversation-is-the-one-asked-for": {
        "at": "#/conversation_sid",
        "equals": "{$request.path.ConversationSid}",
        "when": {
         "value": "{$request.path.ConversationSid}",
         "matches": "^CH[0-9a-f]{32}$"
        },
        "says": "The participant belongs to the conversation whose SID was asked for."
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
   },
   "delete": {
    "operationId": "DeleteServiceConversationParticipant",
    "tags": [
     "Participants"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ChatServiceSid"
     },
     {
      "$ref": "#/components/parameters/ConversationSid"
     },
     {
      "$ref": "#/components/parameters/SidOfParticipant"
     },
     {
      "$ref": "#/components/parameters/WebhookEnabled"
     }
    ],
    "responses": {
     "204": {
      "headers": {
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
  },
  "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ChatServiceSid"
    },
    {
     "$ref": "#/components/parameters/ConversationSid"
    }
   ],
   "get": {
    "operationId": "ListServiceConversationScopedWebhook",
    "tags": [
     "Webhooks"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/WebhookPageSize"
     },
     {
      "$ref": "#/components/parameters/Page"
     },
     {
      "$ref": "#/components/parameters/PageToken"
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
         "$ref": "#/components/schemas/ScopedWebhookPage"
        },
        "examples": {
         "page": {
          "$ref": "#/components/examples/webhookPage"
         },
         "empty": {
          "$ref": "#/components/examples/noWebhooks"
         }
        }
       }
      },
      "x-paging": {
       "items": "#/webhooks",
       "next": "#/meta/next_page_url",
       "size": "PageSize"
      },
      "x-rules": {
       "every-item-is-of-the-service-asked-for": {
        "at": "#/webhooks/*/chat_service_sid",
        "equals": "{$request.path.ChatServiceSid}",
        "says": "Every webhook belongs to the service that was asked for."
       },
       "every-item-is-of-the-conversation-asked-for": {
        "at": "#/webhooks/*/conversation_sid",
        "equals": "{$request.path.ConversationSid}",
        "when": {
         "value": "{$request.path.ConversationSid}",
         "matches": "^CH[0-9a-f]{32}$"
        },
        "says": "Every webhook belongs to the conversation whose SID was asked for."
       },
       "page-url-is-of-the-list-asked-for": {
        "at": "#/meta/url",
        "equals": "{$origin}/v1/Services/{$request.path.ChatServiceSid}/Conversations/{$request.path.ConversationSid}/Webhooks",
        "ignores": "query",
        "when": {
         "value": "{$request.path.ConversationSid}",
         "matches": "^CH[0-9a-f]{32}$"
        },
        "says": "The URL of the page is a server of the contract, then the path that was asked for."
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
   },
   "post": {
    "operationId": "CreateServiceConversationScopedWebhook",
    "x-provision": [
     {
      "Target": "webhook",
      "Configuration.Url": "https://example.com/contract-check",
      "Configuration.Filters": [
       "onMessageAdded",
       "onMessageUpdated"
      ]
     }
    ],
    "tags": [
     "Webhooks"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/x-www-form-urlencoded": {
       "schema": {
        "$ref": "#/components/schemas/NewScopedWebhook"
       },
       "examples": {
        "webhook": {
         "$ref": "#/components/examples/newWebhook"
        },
        "trigger": {
         "$ref": "#/components/examples/newTrigger"
        }
       }
      }
     }
    },
    "responses": {
     "201": {
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
         "$ref": "#/components/schemas/ScopedWebhook"
        },
        "examples": {
         "created": {
          "$ref": "#/components/examples/createdWebhook"
         }
        }
       }
      },
      "x-rules": {
       "service-is-the-one-asked-for": {
        "at": "#/chat_service_sid",
        "equals": "{$request.path.ChatServiceSid}",
        "says": "The webhook belongs to the service that was asked for."
       },
       "conversation-is-the-one-asked-for": {
        "at": "#/conversation_sid",
        "equals": "{$request.path.ConversationSid}",
        "when": {
         "value": "{$request.path.ConversationSid}",
         "matches": "^CH[0-9a-f]{32}$"
        },
        "says": "The webhook belongs to the conversation whose SID was asked for."
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
  },
  "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks/{Sid}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ChatServiceSid"
    },
    {
     "$ref": "#/components/parameters/ConversationSid"
    },
    {
     "$ref": "#/components/parameters/SidOfWebhook"
    }
   ],
   "get": {
    "operationId": "FetchServiceConversationScopedWebhook",
    "tags": [
     "Webhooks"
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
         "$ref": "#/components/schemas/ScopedWebhook"
        },
        "examples": {
         "webhook": {
          "$ref": "#/components/examples/urlWebhook"
         },
         "studio": {
          "$ref": "#/components/examples/studioWebhook"
         }
        }
       }
      },
      "x-rules": {
       "sid-is-the-one-asked-for": {
        "at": "#/sid",
        "equals": "{$request.path.Sid}",
        "says": "The webhook carries the SID that was asked for."
       },
       "service-is-the-one-asked-for": {
        "at": "#/chat_service_sid",
        "equals": "{$request.path.ChatServiceSid}",
        "says": "The webhook belongs to the service that was asked for."
       },
       "conversation-is-the-one-asked-for": {
        "at": "#/conversation_sid",
        "equals": "{$request.path.ConversationSid}",
        "when": {
         "value": "{$request.path.ConversationSid}",
         "matches": "^CH[0-9a-f]{32}$"
        },
        "says": "The webhook belongs to the conversation whose SID was asked for."
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
   },
   "post": {
    "operationId": "UpdateServiceConversationScopedWebhook",
    "x-provision": [
     {
      "Configuration.Url": "https://example.com/contract-check/edited",
      "Configuration.Filters": [
       "onMessageAdded"
      ]
     }
    ],
    "tags": [
     "Webhooks"
    ],
    "requestBody": {
     "content": {
      "application/x-www-form-urlencoded": {
       "schema": {
        "$ref": "#/components/schemas/ScopedWebhookChanges"
       },
       "examples": {
        "filters": {
         "$ref": "#/components/examples/newFilters"
        }
       }
      }
     }
    },
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
         "$ref": "#/components/schemas/ScopedWebhook"
        },
        "examples": {
         "changed": {
          "$ref": "#/components/examples/changedWebhook"
         }
        }
       }
      },
      "x-rules": {
       "sid-is-the-one-asked-for": {
        "at": "#/sid",
        "equals": "{$request.path.Sid}",
        "says": "The webhook carries the SID that was asked for."
       },
       "service-is-the-one-asked-for": {
        "at": "#/chat_service_sid",
        "equals": "{$request.path.ChatServiceSid}",
        "says": "The webhook belongs to the service that was asked for."
       },
       "conversation-is-the-one-asked-for": {
        "at": "#/conversation_sid",
        "equals": "{$request.path.ConversationSid}",
        "when": {
         "value": "{$request.path.ConversationSid}",
         "matches": "^CH[0-9a-f]{32}$"
        },
        "says": "The webhook belongs to the conversation whose SID was asked for."
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
   },
   "delete": {
    "operationId": "DeleteServiceConversationScopedWebhook",
    "tags": [
     "Webhooks"
    ],
    "responses": {
     "204": {
      "headers": {
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
   },
   "WebhookEnabled": {
    "name": "X-Twilio-Webhook-Enabled",
    "in": "header",
    "schema": {
     "type": "string",
     "enum": [
      "true",
      "false"
     ]
    }
   },
   "StartDate": {
    "name": "StartDate",
    "in": "query",
    "schema": {
     "type": "string"
    }
   },
   "EndDate": {
    "name": "EndDate",
    "in": "query",
    "schema": {
     "type": "string"
    }
   },
   "State": {
    "name": "State",
    "in": "query",
    "schema": {
     "$ref": "#/components/schemas/ConversationState"
    }
   },
   "PageSize": {
    "name": "PageSize",
    "in": "query",
    "schema": {
     "type": "integer",
     "minimum": 1,
     "maximum": 100,
     "default": 50
    }
   },
   "Page": {
    "name": "Page",
    "in": "query",
    "schema": {
     "type": "integer",
     "minimum": 0
    }
   },
   "PageToken": {
    "name": "PageToken",
    "in": "query",
    "schema": {
     "type": "string"
    }
   },
   "ConversationSid": {
    "name": "ConversationSid",
    "in": "path",
    "required": true,
    "schema": {
     "type": "string",
     "minLength": 1
    },
    "example": "CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "x-subject": {
     "env": "TWILIO_CONVERSATION_SID"
    }
   },
   "Order": {
    "name": "Order",
    "in": "query",
    "schema": {
     "type": "string",
     "enum": [
      "asc",
      "desc"
     ],
     "default": "asc"
    }
   },
   "SidOfMessage": {
    "name": "Sid",
    "in": "path",
    "required": true,
    "schema": {
     "type": "string",
     "minLength": 34,
     "maxLength": 34,
     "pattern": "^IM[0-9a-fA-F]{32}$"
    },
    "example": "IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
   },
   "MessageSid": {
    "name": "MessageSid",
    "in": "path",
    "required": true,
    "schema": {
     "type": "string",
     "minLength": 34,
     "maxLength": 34,
     "pattern": "^IM[0-9a-fA-F]{32}$"
    },
    "example": "IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
   },
   "ReceiptPageSize": {
    "name": "PageSize",
    "in": "query",
    "schema": {
     "type": "integer",
     "minimum": 1,
     "maximum": 50,
     "default": 50
    }
   },
   "SidOfReceipt": {
    "name": "Sid",
    "in": "path",
    "required": true,
    "schema": {
     "type": "string",
     "minLength": 34,
     "maxLength": 34,
     "pattern": "^DY[0-9a-fA-F]{32}$"
    },
    "example": "DYaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
   },
   "ParticipantSidOrIdentity": {
    "name": "Sid",
    "in": "path",
    "required": true,
    "schema": {
     "type": "string",
     "minLength": 1
    },
    "example": "MBaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
   },
   "SidOfParticipant": {
    "name": "Sid",
    "in": "path",
    "required": true,
    "schema": {
     "type": "string",
     "minLength": 34,
     "maxLength": 34,
     "pattern": "^MB[0-9a-fA-F]{32}$"
    },
    "example": "MBaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
   },
   "WebhookPageSize": {
    "name": "PageSize",
    "in": "query",
    "schema": {
     "type": "integer",
     "minimum": 1,
     "maximum": 5,
     "default": 5
    }
   },
   "SidOfWebhook": {
    "name": "Sid",
    "in": "path",
    "required": true,
    "schema": {
     "type": "string",
     "minLength": 34,
     "maxLength": 34,
     "pattern": "^WH[0-9a-fA-F]{32}$"
    },
    "example": "WHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
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
  "examples": {
   "closing": {
    "value": {
     "State": "closed"
    }
   },
   "closedConversation": {
    "value": {
     "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "messaging_service_sid": "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "sid": "CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "friendly_name": "Customer care",
     "unique_name": "order-4711",
     "attributes": "{\"topic\":\"returns\"}",
     "state": "closed",
     "date_created": "2026-03-02T09:15:00Z",
     "date_updated": "2026-03-02T10:00:00Z",
     "timers": {},
     "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "links": {
      "messages": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages",
      "participants": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Participants",
      "webhooks": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Webhooks",
      "export": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Export"
     },
     "bindings": null
    }
   },
   "conversationPage": {
    "value": {
     "conversations": [
      {
       "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "messaging_service_sid": "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "sid": "CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "friendly_name": "Customer care",
       "unique_name": "order-4711",
       "attributes": "{\"topic\":\"returns\"}",
       "state": "active",
       "date_created": "2026-03-02T09:15:00Z",
       "date_updated": "2026-03-02T09:15:00Z",
       "timers": {},
       "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "links": {
        "messages": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages",
        "participants": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Participants",
        "webhooks": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Webhooks",
        "export": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Export"
       },
       "bindings": null
      },
      {
       "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "messaging_service_sid": "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "sid": "CHbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
       "friendly_name": null,
       "unique_name": null,
       "attributes": "{}",
       "state": "inactive",
       "date_created": "2026-03-02T09:15:00Z",
       "date_updated": "2026-03-02T09:15:00Z",
       "timers": {},
       "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
       "links": {
        "messages": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb/Messages",
        "participants": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb/Participants",
        "webhooks": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb/Webhooks",
        "export": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb/Export"
       },
       "bindings": null
      }
     ],
     "meta": {
      "page": 0,
      "page_size": 2,
      "first_page_url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations?PageSize=2&Page=0",
      "previous_page_url": null,
      "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations?PageSize=2&Page=0",
      "next_page_url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations?PageSize=2&Page=1&PageToken=PTConversations2",
      "key": "conversations"
     }
    }
   },
   "noConversations": {
    "value": {
     "conversations": [],
     "meta": {
      "page": 0,
      "page_size": 50,
      "first_page_url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations?PageSize=50&Page=0",
      "previous_page_url": null,
      "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations?PageSize=50&Page=0",
      "next_page_url": null,
      "key": "conversations"
     }
    }
   },
   "newConversation": {
    "value": {
     "FriendlyName": "Customer care",
     "UniqueName": "order-4711",
     "Attributes": "{\"topic\":\"returns\"}",
     "Timers.Inactive": "PT1H"
    }
   },
   "createdConversation": {
    "value": {
     "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "messaging_service_sid": "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "sid": "CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "friendly_name": "Customer care",
     "unique_name": "order-4711",
     "attributes": "{\"topic\":\"returns\"}",
     "state": "active",
     "date_created": "2026-03-02T09:15:00Z",
     "date_updated": "2026-03-02T09:15:00Z",
     "timers": {},
     "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "links": {
      "messages": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages",
      "participants": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Participants",
      "webhooks": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Webhooks",
      "export": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Export"
     },
     "bindings": null
    }
   },
   "messagePage": {
    "value": {
     "messages": [
      {
       "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "conversation_sid": "CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "sid": "IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "index": 0,
       "author": "ada",
       "body": "Your parcel leaves today.",
       "media": null,
       "attributes": "{}",
       "participant_sid": "MBaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "date_created": "2026-03-02T09:16:00Z",
       "date_updated": null,
       "delivery": null,
       "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages/IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "links": {
        "delivery_receipts": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages/IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Receipts",
        "channel_metadata": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages/IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/ChannelMetadata"
       },
       "content_sid": null
      },
      {
       "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "conversation_sid": "CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "sid": "IMbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
       "index": 1,
       "author": "system",
       "body": "Grace came in.",
       "media": null,
       "attributes": "{}",
       "participant_sid": null,
       "date_created": "2026-03-02T09:16:00Z",
       "date_updated": null,
       "delivery": null,
       "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages/IMbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
       "links": {
        "delivery_receipts": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages/IMbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb/Receipts",
        "channel_metadata": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages/IMbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb/ChannelMetadata"
       },
       "content_sid": null
      }
     ],
     "meta": {
      "page": 0,
      "page_size": 2,
      "first_page_url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages?PageSize=2&Page=0",
      "previous_page_url": null,
      "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages?PageSize=2&Page=0",
      "next_page_url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages?PageSize=2&Page=1&PageToken=PTMessages2",
      "key": "messages"
     }
    }
   },
   "noMessages": {
    "value": {
     "messages": [],
     "meta": {
      "page": 0,
      "page_size": 50,
      "first_page_url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages?PageSize=50&Page=0",
      "previous_page_url": null,
      "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages?PageSize=50&Page=0",
      "next_page_url": null,
      "key": "messages"
     }
    }
   },
   "newMessage": {
    "value": {
     "Author": "ada",
     "Body": "Your parcel leaves today."
    }
   },
   "createdMessage": {
    "value": {
     "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "conversation_sid": "CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "sid": "IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "index": 0,
     "author": "ada",
     "body": "Your parcel leaves today.",
     "media": null,
     "attributes": "{}",
     "participant_sid": "MBaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "date_created": "2026-03-02T09:16:00Z",
     "date_updated": null,
     "delivery": null,
     "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages/IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "links": {
      "delivery_receipts": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages/IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Receipts",
      "channel_metadata": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages/IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/ChannelMetadata"
     },
     "content_sid": null
    }
   },
   "textMessage": {
    "value": {
     "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "conversation_sid": "CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "sid": "IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "index": 0,
     "author": "ada",
     "body": "Your parcel leaves today.",
     "media": null,
     "attributes": "{}",
     "participant_sid": "MBaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "date_created": "2026-03-02T09:16:00Z",
     "date_updated": null,
     "delivery": null,
     "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages/IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "links": {
      "delivery_receipts": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages/IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Receipts",
      "channel_metadata": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages/IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/ChannelMetadata"
     },
     "content_sid": null
    }
   },
   "fileMessage": {
    "value": {
     "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "conversation_sid": "CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "sid": "IMbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
     "index": 1,
     "author": "ada",
     "body": null,
     "media": [
      {
       "sid": "MEaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "size": 48213,
       "content_type": "image/png",
       "filename": "label.png"
      }
     ],
     "attributes": "{}",
     "participant_sid": "MBaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "date_created": "2026-03-02T09:16:00Z",
     "date_updated": null,
     "delivery": {
      "total": 2,
      "sent": "all",
      "delivered": "some",
      "read": "none",
      "failed": "none",
      "undelivered": "none"
     },
     "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages/IMbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
     "links": {
      "delivery_receipts": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages/IMbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb/Receipts",
      "channel_metadata": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages/IMbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb/ChannelMetadata"
     },
     "content_sid": null
    }
   },
   "correction": {
    "value": {
     "Body": "Your parcel leaves tomorrow."
    }
   },
   "correctedMessage": {
    "value": {
     "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "conversation_sid": "CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "sid": "IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "index": 0,
     "author": "ada",
     "body": "Your parcel leaves tomorrow.",
     "media": null,
     "attributes": "{}",
     "participant_sid": "MBaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "date_created": "2026-03-02T09:16:00Z",
     "date_updated": "2026-03-02T09:20:00Z",
     "delivery": null,
     "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages/IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "links": {
      "delivery_receipts": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages/IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Receipts",
      "channel_metadata": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages/IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/ChannelMetadata"
     },
     "content_sid": null
    }
   },
   "receiptPage": {
    "value": {
     "delivery_receipts": [
      {
       "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "conversation_sid": "CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "message_sid": "IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "sid": "DYaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "channel_message_sid": "SMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "participant_sid": "MBaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "status": "read",
       "error_code": 0,
       "date_created": "2026-03-02T09:16:01Z",
       "date_updated": "2026-03-02T09:16:04Z",
       "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages/IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Receipts/DYaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
      },
      {
       "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "conversation_sid": "CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "message_sid": "IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "sid": "DYbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
       "channel_message_sid": "SMbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
       "participant_sid": "MBbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
       "status": "failed",
       "error_code": 30005,
       "date_created": "2026-03-02T09:16:01Z",
       "date_updated": "2026-03-02T09:16:04Z",
       "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages/IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Receipts/DYbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
      }
     ],
     "meta": {
      "page": 0,
      "page_size": 50,
      "first_page_url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages/IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Receipts?PageSize=50&Page=0",
      "previous_page_url": null,
      "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages/IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Receipts?PageSize=50&Page=0",
      "next_page_url": null,
      "key": "delivery_receipts"
     }
    }
   },
   "noReceipts": {
    "value": {
     "delivery_receipts": [],
     "meta": {
      "page": 0,
      "page_size": 50,
      "first_page_url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages/IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Receipts?PageSize=50&Page=0",
      "previous_page_url": null,
      "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages/IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Receipts?PageSize=50&Page=0",
      "next_page_url": null,
      "key": "delivery_receipts"
     }
    }
   },
   "deliveredReceipt": {
    "value": {
     "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "conversation_sid": "CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "message_sid": "IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "sid": "DYaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "channel_message_sid": "SMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "participant_sid": "MBaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "status": "delivered",
     "error_code": 0,
     "date_created": "2026-03-02T09:16:01Z",
     "date_updated": "2026-03-02T09:16:04Z",
     "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages/IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Receipts/DYaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
    }
   },
   "participantPage": {
    "value": {
     "participants": [
      {
       "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "conversation_sid": "CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "sid": "MBaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "identity": "ada",
       "attributes": "{}",
       "messaging_binding": null,
       "role_sid": "RLaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "date_created": "2026-03-02T09:15:30Z",
       "date_updated": "2026-03-02T09:15:30Z",
       "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Participants/MBaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "last_read_message_index": null,
       "last_read_timestamp": null
      },
      {
       "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "conversation_sid": "CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "sid": "MBbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
       "identity": null,
       "attributes": "{}",
       "messaging_binding": {
        "type": "sms",
        "address": "+15550100",
        "proxy_address": "+15550199"
       },
       "role_sid": "RLaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "date_created": "2026-03-02T09:15:30Z",
       "date_updated": "2026-03-02T09:15:30Z",
       "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Participants/MBbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
       "last_read_message_index": null,
       "last_read_timestamp": null
      }
     ],
     "meta": {
      "page": 0,
      "page_size": 50,
      "first_page_url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Participants?PageSize=50&Page=0",
      "previous_page_url": null,
      "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Participants?PageSize=50&Page=0",
      "next_page_url": null,
      "key": "participants"
     }
    }
   },
   "noParticipants": {
    "value": {
     "participants": [],
     "meta": {
      "page": 0,
      "page_size": 50,
      "first_page_url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Participants?PageSize=50&Page=0",
      "previous_page_url": null,
      "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Participants?PageSize=50&Page=0",
      "next_page_url": null,
      "key": "participants"
     }
    }
   },
   "newChatParticipant": {
    "value": {
     "Identity": "ada",
     "Attributes": "{\"role\":\"agent\"}"
    }
   },
   "newSmsParticipant": {
    "value": {
     "MessagingBinding.Address": "+15550100",
     "MessagingBinding.ProxyAddress": "+15550199"
    }
   },
   "createdParticipant": {
    "value": {
     "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "conversation_sid": "CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "sid": "MBaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "identity": "ada",
     "attributes": "{}",
     "messaging_binding": null,
     "role_sid": "RLaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "date_created": "2026-03-02T09:15:30Z",
     "date_updated": "2026-03-02T09:15:30Z",
     "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Participants/MBaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "last_read_message_index": null,
     "last_read_timestamp": null
    }
   },
   "chatParticipant": {
    "value": {
     "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "conversation_sid": "CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "sid": "MBaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "identity": "ada",
     "attributes": "{}",
     "messaging_binding": null,
     "role_sid": "RLaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "date_created": "2026-03-02T09:15:30Z",
     "date_updated": "2026-03-02T09:15:30Z",
     "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Participants/MBaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "last_read_message_index": 3,
     "last_read_timestamp": "2026-03-02T09:18:00Z"
    }
   },
   "smsParticipant": {
    "value": {
     "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "conversation_sid": "CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "sid": "MBbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
     "identity": null,
     "attributes": "{}",
     "messaging_binding": {
      "type": "sms",
      "address": "+15550100",
      "proxy_address": "+15550199"
     },
     "role_sid": "RLaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "date_created": "2026-03-02T09:15:30Z",
     "date_updated": "2026-03-02T09:15:30Z",
     "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Participants/MBbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
     "last_read_message_index": null,
     "last_read_timestamp": null
    }
   },
   "hasRead": {
    "value": {
     "LastReadMessageIndex": 0,
     "LastReadTimestamp": "2026-03-02T09:17:00Z"
    }
   },
   "participantWhoHasRead": {
    "value": {
     "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "conversation_sid": "CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "sid": "MBaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "identity": "ada",
     "attributes": "{}",
     "messaging_binding": null,
     "role_sid": "RLaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "date_created": "2026-03-02T09:15:30Z",
     "date_updated": "2026-03-02T09:17:00Z",
     "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Participants/MBaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "last_read_message_index": 0,
     "last_read_timestamp": "2026-03-02T09:17:00Z"
    }
   },
   "webhookPage": {
    "value": {
     "webhooks": [
      {
       "sid": "WHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "conversation_sid": "CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "target": "webhook",
       "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Webhooks/WHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "configuration": {
        "url": "https://app.example.com/on-message",
        "method": "post",
        "filters": [
         "onMessageAdded",
         "onMessageUpdated"
        ]
       },
       "date_created": "2026-03-02T09:15:40Z",
       "date_updated": "2026-03-02T09:15:40Z"
      },
      {
       "sid": "WHbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
       "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "conversation_sid": "CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       "target": "studio",
       "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Webhooks/WHbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
       "configuration": {
        "flow_sid": "FWaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
       },
       "date_created": "2026-03-02T09:15:40Z",
       "date_updated": "2026-03-02T09:15:40Z"
      }
     ],
     "meta": {
      "page": 0,
      "page_size": 5,
      "first_page_url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Webhooks?PageSize=5&Page=0",
      "previous_page_url": null,
      "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Webhooks?PageSize=5&Page=0",
      "next_page_url": null,
      "key": "webhooks"
     }
    }
   },
   "noWebhooks": {
    "value": {
     "webhooks": [],
     "meta": {
      "page": 0,
      "page_size": 5,
      "first_page_url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Webhooks?PageSize=5&Page=0",
      "previous_page_url": null,
      "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Webhooks?PageSize=5&Page=0",
      "next_page_url": null,
      "key": "webhooks"
     }
    }
   },
   "newWebhook": {
    "value": {
     "Target": "webhook",
     "Configuration.Url": "https://app.example.com/on-message",
     "Configuration.Method": "post",
     "Configuration.Filters": [
      "onMessageAdded",
      "onMessageUpdated"
     ]
    }
   },
   "newTrigger": {
    "value": {
     "Target": "trigger",
     "Configuration.Url": "https://app.example.com/on-keyword",
     "Configuration.Triggers": [
      "help",
      "refund"
     ]
    }
   },
   "createdWebhook": {
    "value": {
     "sid": "WHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "conversation_sid": "CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "target": "webhook",
     "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Webhooks/WHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "configuration": {
      "url": "https://app.example.com/on-message",
      "method": "post",
      "filters": [
       "onMessageAdded",
       "onMessageUpdated"
      ]
     },
     "date_created": "2026-03-02T09:15:40Z",
     "date_updated": "2026-03-02T09:15:40Z"
    }
   },
   "urlWebhook": {
    "value": {
     "sid": "WHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "conversation_sid": "CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "target": "webhook",
     "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Webhooks/WHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "configuration": {
      "url": "https://app.example.com/on-message",
      "method": "post",
      "filters": [
       "onMessageAdded",
       "onMessageUpdated"
      ]
     },
     "date_created": "2026-03-02T09:15:40Z",
     "date_updated": "2026-03-02T09:15:40Z"
    }
   },
   "studioWebhook": {
    "value": {
     "sid": "WHbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
     "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "conversation_sid": "CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "target": "studio",
     "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Webhooks/WHbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
     "configuration": {
      "flow_sid": "FWaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
     },
     "date_created": "2026-03-02T09:15:40Z",
     "date_updated": "2026-03-02T09:15:40Z"
    }
   },
   "newFilters": {
    "value": {
     "Configuration.Filters": [
      "onMessageAdded"
     ]
    }
   },
   "changedWebhook": {
    "value": {
     "sid": "WHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "conversation_sid": "CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "target": "webhook",
     "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Webhooks/WHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "configuration": {
      "url": "https://app.example.com/on-message",
      "method": "post",
      "filters": [
       "onMessageAdded"
      ]
     },
     "date_created": "2026-03-02T09:15:40Z",
     "date_updated": "2026-03-02T10:00:00Z"
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
    },
    "x-rules": {
     "url-follows-from-the-sids": {
      "at": "#/url",
      "equals": "{$origin}/v1/Services/{#/chat_service_sid}/Conversations/{#/sid}",
      "says": "The URL is a server of the contract, then the operation's path with the SIDs of this body."
     },
     "export-link-follows-from-the-url": {
      "at": "#/links/export",
      "equals": "{#/url}/Export",
      "says": "The export link is the URL of the conversation with `/Export` behind it."
     },
     "messages-link-follows-from-the-url": {
      "at": "#/links/messages",
      "equals": "{#/url}/Messages",
      "says": "The messages link is the URL of the conversation with `/Messages` behind it."
     },
     "webhooks-link-follows-from-the-url": {
      "at": "#/links/webhooks",
      "equals": "{#/url}/Webhooks",
      "says": "The webhooks link is the URL of the conversation with `/Webhooks` behind it."
     },
     "participants-link-follows-from-the-url": {
      "at": "#/links/participants",
      "equals": "{#/url}/Participants",
      "says": "The participants link is the URL of the conversation with `/Participants` behind it."
     },
     "updated-not-before-created": {
      "at": "#/date_updated",
      "notBefore": "{#/date_created}",
      "severity": "notice",
      "says": "A conversation is not updated before it was created."
     }
    }
   },
   "ConversationChanges": {
    "type": "object",
    "properties": {
     "FriendlyName": {
      "type": "string",
      "maxLength": 256,
      "x-pii": "standard"
     },
     "DateCreated": {
      "type": "string",
      "format": "date-time"
     },
     "DateUpdated": {
      "type": "string",
      "format": "date-time"
     },
     "Attributes": {
      "type": "string",
      "maxLength": 16384,
      "contentMediaType": "application/json",
      "x-pii": "sensitive"
     },
     "MessagingServiceSid": {
      "type": "string",
      "minLength": 34,
      "maxLength": 34,
      "pattern": "^MG[0-9a-fA-F]{32}$"
     },
     "State": {
      "$ref": "#/components/schemas/ConversationState"
     },
     "Timers.Inactive": {
      "$ref": "#/components/schemas/Duration"
     },
     "Timers.Closed": {
      "$ref": "#/components/schemas/Duration"
     },
     "UniqueName": {
      "type": "string",
      "not": {
       "pattern": "^CH[0-9a-f]{32}$"
      },
      "x-pii": "standard"
     },
     "Bindings.Email.Address": {
      "type": "string",
      "x-pii": "standard"
     },
     "Bindings.Email.Name": {
      "type": "string",
      "x-pii": "standard"
     }
    }
   },
   "ConversationPage": {
    "type": "object",
    "required": [
     "conversations",
     "meta"
    ],
    "properties": {
     "conversations": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Conversation"
      }
     },
     "meta": {
      "$ref": "#/components/schemas/PageMeta"
     }
    },
    "x-rules": {
     "key-names-the-list": {
      "at": "#/meta/key",
      "equals": "conversations",
      "says": "The key of a page is the name of its list."
     }
    }
   },
   "NewConversation": {
    "type": "object",
    "properties": {
     "FriendlyName": {
      "type": "string",
      "maxLength": 256,
      "x-pii": "standard"
     },
     "UniqueName": {
      "type": "string",
      "not": {
       "pattern": "^CH[0-9a-f]{32}$"
      },
      "x-pii": "standard"
     },
     "Attributes": {
      "type": "string",
      "maxLength": 16384,
      "contentMediaType": "application/json",
      "x-pii": "sensitive"
     },
     "MessagingServiceSid": {
      "type": "string",
      "minLength": 34,
      "maxLength": 34,
      "pattern": "^MG[0-9a-fA-F]{32}$"
     },
     "DateCreated": {
      "type": "string",
      "format": "date-time"
     },
     "DateUpdated": {
      "type": "string",
      "format": "date-time"
     },
     "State": {
      "$ref": "#/components/schemas/NewConversationState"
     },
     "Timers.Inactive": {
      "$ref": "#/components/schemas/Duration"
     },
     "Timers.Closed": {
      "$ref": "#/components/schemas/Duration"
     },
     "Bindings.Email.Address": {
      "type": "string",
      "x-pii": "standard"
     },
     "Bindings.Email.Name": {
      "type": "string",
      "x-pii": "standard"
     }
    }
   },
   "MessagePage": {
    "type": "object",
    "required": [
     "messages",
     "meta"
    ],
    "properties": {
     "messages": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Message"
      }
     },
     "meta": {
      "$ref": "#/components/schemas/PageMeta"
     }
    },
    "x-rules": {
     "key-names-the-list": {
      "at": "#/meta/key",
      "equals": "messages",
      "says": "The key of a page is the name of its list."
     }
    }
   },
   "NewMessage": {
    "type": "object",
    "properties": {
     "Author": {
      "type": "string",
      "x-pii": "standard"
     },
     "Body": {
      "type": "string",
      "x-pii": "sensitive"
     },
     "DateCreated": {
      "type": "string",
      "format": "date-time"
     },
     "DateUpdated": {
      "type": "string",
      "format": "date-time"
     },
     "Attributes": {
      "type": "string",
      "maxLength": 4096,
      "contentMediaType": "application/json",
      "x-pii": "sensitive"
     },
     "MediaSid": {
      "type": "string",
      "minLength": 34,
      "maxLength": 34,
      "pattern": "^ME[0-9a-fA-F]{32}$"
     },
     "ContentSid": {
      "type": "string",
      "minLength": 34,
      "maxLength": 34,
      "pattern": "^HX[0-9a-fA-F]{32}$"
     },
     "ContentVariables": {
      "type": "string",
      "pattern": "^\\s*\\{",
      "contentMediaType": "application/json",
      "examples": [
       "{\"1\":\"Tuesday\"}"
      ],
      "x-pii": "sensitive"
     },
     "Subject": {
      "type": "string",
      "maxLength": 256,
      "x-pii": "standard"
     }
    }
   },
   "Message": {
    "type": "object",
    "required": [
     "account_sid",
     "chat_service_sid",
     "conversation_sid",
     "sid",
     "index",
     "author",
     "body",
     "media",
     "attributes",
     "participant_sid",
     "date_created",
     "date_updated",
     "delivery",
     "url",
     "links",
     "content_sid"
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
     "conversation_sid": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 34,
      "maxLength": 34,
      "pattern": "^CH[0-9a-fA-F]{32}$"
     },
     "sid": {
      "type": "string",
      "minLength": 34,
      "maxLength": 34,
      "pattern": "^IM[0-9a-fA-F]{32}$"
     },
     "index": {
      "type": "integer",
      "minimum": 0
     },
     "author": {
      "type": [
       "string",
       "null"
      ],
      "x-pii": "standard"
     },
     "body": {
      "type": [
       "string",
       "null"
      ],
      "x-pii": "sensitive"
     },
     "media": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/MessageMedia"
      },
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
     "participant_sid": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 34,
      "maxLength": 34,
      "pattern": "^MB[0-9a-fA-F]{32}$"
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
     "delivery": {
      "$ref": "#/components/schemas/MessageDelivery"
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
       "delivery_receipts": {
        "type": "string",
        "format": "uri"
       },
       "channel_metadata": {
        "type": "string",
        "format": "uri"
       }
      },
      "additionalProperties": {
       "type": "string",
       "format": "uri"
      }
     },
     "content_sid": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 34,
      "maxLength": 34,
      "pattern": "^HX[0-9a-fA-F]{32}$"
     }
    },
    "x-rules": {
     "url-follows-from-the-sids": {
      "at": "#/url",
      "equals": "{$origin}/v1/Services/{#/chat_service_sid}/Conversations/{#/conversation_sid}/Messages/{#/sid}",
      "says": "The URL is a server of the contract, then the path of the message with the SIDs of this body."
     },
     "delivery-receipts-link-follows-from-the-url": {
      "at": "#/links/delivery_receipts",
      "equals": "{#/url}/Receipts",
      "says": "The link to the receipts is the URL of the message with `/Receipts` behind it."
     },
     "channel-metadata-link-follows-from-the-url": {
      "at": "#/links/channel_metadata",
      "equals": "{#/url}/ChannelMetadata",
      "says": "The link to the metadata is the URL of the message with `/ChannelMetadata` behind it."
     },
     "updated-not-before-created": {
      "at": "#/date_updated",
      "notBefore": "{#/date_created}",
      "severity": "notice",
      "says": "A message is not edited before it was created."
     }
    }
   },
   "MessageChanges": {
    "type": "object",
    "properties": {
     "Author": {
      "type": "string",
      "x-pii": "standard"
     },
     "Body": {
      "type": "string",
      "x-pii": "sensitive"
     },
     "DateCreated": {
      "type": "string",
      "format": "date-time"
     },
     "DateUpdated": {
      "type": "string",
      "format": "date-time"
     },
     "Attributes": {
      "type": "string",
      "maxLength": 4096,
      "contentMediaType": "application/json",
      "x-pii": "sensitive"
     },
     "Subject": {
      "type": "string",
      "maxLength": 256,
      "x-pii": "standard"
     }
    }
   },
   "ReceiptPage": {
    "type": "object",
    "required": [
     "delivery_receipts",
     "meta"
    ],
    "properties": {
     "delivery_receipts": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Receipt"
      }
     },
     "meta": {
      "$ref": "#/components/schemas/PageMeta"
     }
    },
    "x-rules": {
     "key-names-the-list": {
      "at": "#/meta/key",
      "equals": "delivery_receipts",
      "says": "The key of a page is the name of its list."
     }
    }
   },
   "Receipt": {
    "type": "object",
    "required": [
     "account_sid",
     "chat_service_sid",
     "conversation_sid",
     "message_sid",
     "sid",
     "channel_message_sid",
     "participant_sid",
     "status",
     "error_code",
     "date_created",
     "date_updated",
     "url"
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
     "conversation_sid": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 34,
      "maxLength": 34,
      "pattern": "^CH[0-9a-fA-F]{32}$"
     },
     "message_sid": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 34,
      "maxLength": 34,
      "pattern": "^IM[0-9a-fA-F]{32}$"
     },
     "sid": {
      "type": "string",
      "minLength": 34,
      "maxLength": 34,
      "pattern": "^DY[0-9a-fA-F]{32}$"
     },
     "channel_message_sid": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 34,
      "maxLength": 34,
      "pattern": "^[a-zA-Z]{2}[0-9a-fA-F]{32}$"
     },
     "participant_sid": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 34,
      "maxLength": 34,
      "pattern": "^MB[0-9a-fA-F]{32}$"
     },
     "status": {
      "type": [
       "string",
       "null"
      ],
      "pattern": "^(read|failed|delivered|undelivered|sent)$",
      "x-extensible-enum": [
       "read",
       "failed",
       "delivered",
       "undelivered",
       "sent"
      ]
     },
     "error_code": {
      "type": "integer",
      "minimum": 0
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
     "url": {
      "type": [
       "string",
       "null"
      ],
      "format": "uri"
     }
    },
    "x-rules": {
     "url-follows-from-the-sids": {
      "at": "#/url",
      "equals": "{$origin}/v1/Services/{#/chat_service_sid}/Conversations/{#/conversation_sid}/Messages/{#/message_sid}/Receipts/{#/sid}",
      "says": "The URL is a server of the contract, then the path of the receipt with the SIDs of this body."
     },
     "updated-not-before-created": {
      "at": "#/date_updated",
      "notBefore": "{#/date_created}",
      "severity": "notice",
      "says": "A receipt is not updated before it was created."
     }
    }
   },
   "ParticipantPage": {
    "type": "object",
    "required": [
     "participants",
     "meta"
    ],
    "properties": {
     "participants": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Participant"
      }
     },
     "meta": {
      "$ref": "#/components/schemas/PageMeta"
     }
    },
    "x-rules": {
     "key-names-the-list": {
      "at": "#/meta/key",
      "equals": "participants",
      "says": "The key of a page is the name of its list."
     }
    }
   },
   "NewParticipant": {
    "type": "object",
    "properties": {
     "Identity": {
      "type": "string",
      "maxLength": 256,
      "x-pii": "standard"
     },
     "MessagingBinding.Address": {
      "type": "string",
      "maxLength": 256,
      "x-pii": "standard"
     },
     "MessagingBinding.ProxyAddress": {
      "type": "string",
      "maxLength": 256,
      "x-pii": "standard"
     },
     "MessagingBinding.ProjectedAddress": {
      "type": "string",
      "x-pii": "standard"
     },
     "DateCreated": {
      "type": "string",
      "format": "date-time"
     },
     "DateUpdated": {
      "type": "string",
      "format": "date-time"
     },
     "Attributes": {
      "type": "string",
      "maxLength": 4096,
      "contentMediaType": "application/json",
      "x-pii": "sensitive"
     },
     "RoleSid": {
      "type": "string",
      "minLength": 34,
      "maxLength": 34,
      "pattern": "^RL[0-9a-fA-F]{32}$"
     }
    },
    "not": {
     "required": [
      "Identity"
     ],
     "anyOf": [
      {
       "required": [
        "MessagingBinding.Address"
       ]
      },
      {
       "required": [
        "MessagingBinding.ProxyAddress"
       ]
      }
     ]
    }
   },
   "Participant": {
    "type": "object",
    "required": [
     "account_sid",
     "chat_service_sid",
     "conversation_sid",
     "sid",
     "identity",
     "attributes",
     "messaging_binding",
     "role_sid",
     "date_created",
     "date_updated",
     "url",
     "last_read_message_index",
     "last_read_timestamp"
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
     "conversation_sid": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 34,
      "maxLength": 34,
      "pattern": "^CH[0-9a-fA-F]{32}$"
     },
     "sid": {
      "type": "string",
      "minLength": 34,
      "maxLength": 34,
      "pattern": "^MB[0-9a-fA-F]{32}$"
     },
     "identity": {
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
     "messaging_binding": {
      "type": [
       "object",
       "null"
      ],
      "required": [
       "type"
      ],
      "properties": {
       "type": {
        "type": "string"
       },
       "address": {
        "type": [
         "string",
         "null"
        ]
       },
       "proxy_address": {
        "type": [
         "string",
         "null"
        ]
       },
       "projected_address": {
        "type": [
         "string",
         "null"
        ]
       }
      },
      "additionalProperties": true,
      "x-pii": "standard"
     },
     "role_sid": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 34,
      "maxLength": 34,
      "pattern": "^RL[0-9a-fA-F]{32}$"
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
     "url": {
      "type": [
       "string",
       "null"
      ],
      "format": "uri"
     },
     "last_read_message_index": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0
     },
     "last_read_timestamp": {
      "type": [
       "string",
       "null"
      ]
     }
    },
    "x-rules": {
     "url-follows-from-the-sids": {
      "at": "#/url",
      "equals": "{$origin}/v1/Services/{#/chat_service_sid}/Conversations/{#/conversation_sid}/Participants/{#/sid}",
      "says": "The URL is a server of the contract, then the path of the participant with the SIDs of this body."
     },
     "updated-not-before-created": {
      "at": "#/date_updated",
      "notBefore": "{#/date_created}",
      "severity": "notice",
      "says": "A participant is not updated before it was created."
     }
    }
   },
   "ParticipantChanges": {
    "type": "object",
    "properties": {
     "DateCreated": {
      "type": "string",
      "format": "date-time"
     },
     "DateUpdated": {
      "type": "string",
      "format": "date-time"
     },
     "Identity": {
      "type": "string",
      "maxLength": 256,
      "x-pii": "standard"
     },
     "Attributes": {
      "type": "string",
      "maxLength": 4096,
      "contentMediaType": "application/json",
      "x-pii": "sensitive"
     },
     "RoleSid": {
      "type": "string",
      "minLength": 34,
      "maxLength": 34,
      "pattern": "^RL[0-9a-fA-F]{32}$"
     },
     "MessagingBinding.ProxyAddress": {
      "type": "string",
      "maxLength": 256,
      "x-pii": "standard"
     },
     "MessagingBinding.ProjectedAddress": {
      "type": "string",
      "x-pii": "standard"
     },
     "LastReadMessageIndex": {
      "type": "integer",
      "minimum": 0
     },
     "LastReadTimestamp": {
      "type": "string"
     }
    }
   },
   "ScopedWebhookPage": {
    "type": "object",
    "required": [
     "webhooks",
     "meta"
    ],
    "properties": {
     "webhooks": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ScopedWebhook"
      }
     },
     "meta": {
      "$ref": "#/components/schemas/PageMeta"
     }
    },
    "x-rules": {
     "key-names-the-list": {
      "at": "#/meta/key",
      "equals": "webhooks",
      "says": "The key of a page is the name of its list."
     }
    }
   },
   "NewScopedWebhook": {
    "type": "object",
    "required": [
     "Target"
    ],
    "properties": {
     "Target": {
      "$ref": "#/components/schemas/WebhookTarget"
     },
     "Configuration.Url": {
      "type": "string",
      "x-pii": "standard"
     },
     "Configuration.Method": {
      "$ref": "#/components/schemas/WebhookMethod"
     },
     "Configuration.Filters": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "Configuration.Triggers": {
      "type": "array",
      "minItems": 1,
      "maxItems": 5,
      "items": {
       "type": "string",
       "minLength": 1,
       "maxLength": 248
      }
     },
     "Configuration.FlowSid": {
      "type": "string",
      "minLength": 34,
      "maxLength": 34,
      "pattern": "^FW[0-9a-fA-F]{32}$"
     },
     "Configuration.ReplayAfter": {
      "type": "integer",
      "minimum": 0
     }
    },
    "not": {
     "anyOf": [
      {
       "properties": {
        "Target": {
         "type": "string",
         "pattern": "^webhook$"
        }
       },
       "not": {
        "required": [
         "Configuration.Filters"
        ]
       }
      },
      {
       "properties": {
        "Target": {
         "type": "string",
         "pattern": "^trigger$"
        }
       },
       "not": {
        "required": [
         "Configuration.Triggers"
        ]
       }
      },
      {
       "properties": {
        "Target": {
         "type": "string",
         "pattern": "^studio$"
        }
       },
       "not": {
        "required": [
         "Configuration.FlowSid"
        ]
       }
      }
     ]
    }
   },
   "ScopedWebhook": {
    "type": "object",
    "required": [
     "sid",
     "account_sid",
     "chat_service_sid",
     "conversation_sid",
     "target",
     "url",
     "configuration",
     "date_created",
     "date_updated"
    ],
    "properties": {
     "sid": {
      "type": "string",
      "minLength": 34,
      "maxLength": 34,
      "pattern": "^WH[0-9a-fA-F]{32}$"
     },
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
     "conversation_sid": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 34,
      "maxLength": 34,
      "pattern": "^CH[0-9a-fA-F]{32}$"
     },
     "target": {
      "type": [
       "string",
       "null"
      ]
     },
     "url": {
      "type": [
       "string",
       "null"
      ],
      "format": "uri"
     },
     "configuration": {
      "type": [
       "object",
       "null"
      ],
      "properties": {
       "url": {
        "type": "string",
        "x-pii": "standard"
       },
       "method": {
        "type": "string"
       },
       "filters": {
        "type": "array",
        "items": {
         "type": "string"
        }
       },
       "flow_sid": {
        "type": "string",
        "minLength": 34,
        "maxLength": 34,
        "pattern": "^FW[0-9a-fA-F]{32}$"
       }
      },
      "additionalProperties": true
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
     }
    },
    "x-rules": {
     "url-follows-from-the-sids": {
      "at": "#/url",
      "equals": "{$origin}/v1/Services/{#/chat_service_sid}/Conversations/{#/conversation_sid}/Webhooks/{#/sid}",
      "says": "The URL is a server of the contract, then the path of the webhook with the SIDs of this body."
     },
     "updated-not-before-created": {
      "at": "#/date_updated",
      "notBefore": "{#/date_created}",
      "severity": "notice",
      "says": "A webhook is not updated before it was created."
     }
    }
   },
   "ScopedWebhookChanges": {
    "type": "object",
    "properties": {
     "Configuration.Url": {
      "type": "string",
      "x-pii": "standard"
     },
     "Configuration.Method": {
      "$ref": "#/components/schemas/WebhookMethod"
     },
     "Configuration.Filters": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "Configuration.Triggers": {
      "type": "array",
      "minItems": 1,
      "maxItems": 5,
      "items": {
       "type": "string",
       "minLength": 1,
       "maxLength": 248
      }
     },
     "Configuration.FlowSid": {
      "type": "string",
      "minLength": 34,
      "maxLength": 34,
      "pattern": "^FW[0-9a-fA-F]{32}$"
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
    ],
    "x-rules": {
     "status-is-repeated": {
      "at": "#/status",
      "equals": "{$statusCode}",
      "severity": "notice",
      "says": "The body of an error repeats the HTTP status."
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
   "ServerErrorBody": {
    "anyOf": [
     {
      "$ref": "#/components/schemas/VendorServerError"
     },
     {
      "$ref": "#/components/schemas/ProblemDetails"
     }
    ],
    "x-rules": {
     "status-is-repeated": {
      "at": "#/status",
      "equals": "{$statusCode}",
      "severity": "notice",
      "says": "The body of an error repeats the HTTP status."
     }
    }
   },
   "Duration": {
    "type": "string",
    "minLength": 3,
    "pattern": "^P(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)?$",
    "examples": [
     "PT1H"
    ]
   },
   "PageMeta": {
    "type": "object",
    "required": [
     "page",
     "page_size",
     "first_page_url",
     "previous_page_url",
     "url",
     "next_page_url",
     "key"
    ],
    "properties": {
     "page": {
      "type": "integer",
      "minimum": 0
     },
     "page_size": {
      "type": "integer",
      "minimum": 0
     },
     "first_page_url": {
      "type": "string",
      "format": "uri"
     },
     "previous_page_url": {
      "type": [
       "string",
       "null"
      ],
      "format": "uri"
     },
     "url": {
      "type": "string",
      "format": "uri"
     },
     "next_page_url": {
      "type": [
       "string",
       "null"
      ],
      "format": "uri"
     },
     "key": {
      "type": "string",
      "x-extensible-enum": [
       "conversations",
       "messages",
       "delivery_receipts",
       "participants",
       "webhooks"
      ]
     }
    },
    "x-rules": {
     "first-page-is-of-the-same-list": {
      "at": "#/first_page_url",
      "equals": "{#/url}",
      "ignores": "query",
      "says": "The URL of the first page differs from that of this page in its query alone."
     },
     "next-page-is-of-the-same-list": {
      "at": "#/next_page_url",
      "equals": "{#/url}",
      "ignores": "query",
      "says": "The URL of the next page differs from that of this page in its query alone."
     },
     "previous-page-is-of-the-same-list": {
      "at": "#/previous_page_url",
      "equals": "{#/url}",
      "ignores": "query",
      "says": "The URL of the previous page differs from that of this page in its query alone."
     },
     "first-page-has-none-before-it": {
      "at": "#/previous_page_url",
      "present": false,
      "when": {
       "value": "{#/page}",
       "matches": "^0$"
      },
      "says": "No page comes before page 0."
     }
    }
   },
   "NewConversationState": {
    "type": "string",
    "enum": [
     "inactive",
     "active",
     "initializing"
    ],
    "x-extensible-enum": [
     "inactive",
     "active",
     "initializing"
    ]
   },
   "MessageMedia": {
    "type": "object",
    "required": [
     "sid",
     "size",
     "content_type"
    ],
    "properties": {
     "sid": {
      "type": "string",
      "minLength": 34,
      "maxLength": 34,
      "pattern": "^ME[0-9a-fA-F]{32}$"
     },
     "size": {
      "type": "integer",
      "minimum": 0
     },
     "content_type": {
      "type": "string"
     },
     "filename": {
      "type": [
       "string",
       "null"
      ],
      "x-pii": "standard"
     }
    }
   },
   "MessageDelivery": {
    "type": [
     "object",
     "null"
    ],
    "required": [
     "total",
     "sent",
     "delivered",
     "read",
     "failed",
     "undelivered"
    ],
    "properties": {
     "total": {
      "type": "integer",
      "minimum": 0
     },
     "sent": {
      "$ref": "#/components/schemas/DeliveryShare"
     },
     "delivered": {
      "$ref": "#/components/schemas/DeliveryShare"
     },
     "read": {
      "$ref": "#/components/schemas/DeliveryShare"
     },
     "failed": {
      "$ref": "#/components/schemas/DeliveryShare"
     },
     "undelivered": {
      "$ref": "#/components/schemas/DeliveryShare"
     }
    }
   },
   "WebhookTarget": {
    "type": "string",
    "enum": [
     "webhook",
     "trigger",
     "studio"
    ],
    "x-extensible-enum": [
     "webhook",
     "trigger",
     "studio"
    ]
   },
   "WebhookMethod": {
    "type": "string",
    "enum": [
     "get",
     "post"
    ],
    "x-extensible-enum": [
     "get",
     "post"
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
   "DeliveryShare": {
    "type": "string",
    "enum": [
     "all",
     "some",
     "none"
    ],
    "x-extensible-enum": [
     "all",
     "some",
     "none"
    ]
   }
  }
 }
};

/** Where the clause at a pointer comes from: its own claims, and the nearest origin at it or above it. */
function provenance(pointer: string) {
  let above = pointer;
  while (origins[above] === undefined && above !== '') above = above.slice(0, Math.max(0, above.lastIndexOf('/')));
  return { origin: origins[above] ?? ('document' as const), claims: claims[pointer] ?? [] };
}

export const clauses = { document, formats, provenance };
