// Generated from the contract by `npm run generate`. Do not edit.

import { formats } from './validators.js';

export const about = {
  "title": "Conversations contract",
  "version": "0.1.0",
  "sha256": "0b7049e2c63141f5290994b22436f1ced1c6f323b96024fe51ff474031800dec",
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
 "#/components/parameters/ConversationSidOrUniqueName/schema/minLength": "inferred",
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
 "#/components/schemas/ErrorBody": "public",
 "#/components/schemas/ProblemDetails": "public",
 "#/components/schemas/ServerErrorBody": "public",
 "#/components/schemas/VendorError": "public",
 "#/components/schemas/ProblemFault": "public",
 "#/components/schemas/VendorServerError": "public"
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
