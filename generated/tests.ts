// Generated from the contract by `npm run generate`. Do not edit.

import * as validators from './validators.js';

type Tests = Readonly<Record<string, (value: unknown) => boolean>>;

/** The quick test of each schema of a parameter, header or body, by direction and pointer. */
export const tests: Readonly<Record<'request' | 'response', Tests>> = {
  request: {
    "#/components/parameters/ChatServiceSid/schema": validators.test0,
    "#/components/parameters/ConversationSidOrUniqueName/schema": validators.test1,
  },
  response: {
    "#/components/headers/AccessControlAllowOrigin/schema": validators.test2,
    "#/components/headers/AccessControlAllowMethods/schema": validators.test2,
    "#/components/headers/AccessControlAllowHeaders/schema": validators.test2,
    "#/components/headers/AccessControlAllowCredentials/schema": validators.test5,
    "#/components/headers/AccessControlExposeHeaders/schema": validators.test2,
    "#/components/headers/TwilioRequestId/schema": validators.test7,
    "#/components/headers/TwilioRequestDuration/schema": validators.test8,
    "#/components/headers/TwilioConcurrentRequests/schema": validators.test9,
    "#/components/headers/XHomeRegion/schema": validators.test2,
    "#/components/headers/XApiDomain/schema": validators.test2,
    "#/components/headers/XShenanigans/schema": validators.test2,
    "#/components/headers/XPoweredBy/schema": validators.test2,
    "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get/responses/200/content/application~1json/schema": validators.test14,
    "#/components/responses/BadRequest/content/application~1json/schema": validators.test16,
    "#/components/responses/BadRequest/content/application~1problem+json/schema": validators.test20,
    "#/components/responses/Unauthorized/content/application~1json/schema": validators.test16,
    "#/components/responses/Unauthorized/content/application~1problem+json/schema": validators.test20,
    "#/components/responses/Forbidden/content/application~1json/schema": validators.test16,
    "#/components/responses/Forbidden/content/application~1problem+json/schema": validators.test20,
    "#/components/responses/NotFound/content/application~1json/schema": validators.test16,
    "#/components/responses/NotFound/content/application~1problem+json/schema": validators.test20,
    "#/components/responses/Conflict/content/application~1json/schema": validators.test16,
    "#/components/responses/Conflict/content/application~1problem+json/schema": validators.test20,
    "#/components/responses/TooManyRequests/content/application~1json/schema": validators.test16,
    "#/components/responses/TooManyRequests/content/application~1problem+json/schema": validators.test20,
    "#/components/responses/InternalServerError/content/application~1json/schema": validators.test21,
    "#/components/responses/InternalServerError/content/application~1problem+json/schema": validators.test20,
    "#/components/responses/ServiceUnavailable/content/application~1json/schema": validators.test21,
    "#/components/responses/ServiceUnavailable/content/application~1problem+json/schema": validators.test20,
  },
};
