// Generated from the contract by `npm run generate`. Do not edit.

export interface paths {
    "/v1/Services/{ChatServiceSid}/Conversations/{Sid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch one conversation of a service
         * @description Reads a single conversation, addressed by its SID or by the unique name that your application gave it. A conversation that was created together with its participants starts as `initializing`; repeat this read until the state changes before you write to it.
         */
        get: operations["FetchServiceConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A conversation of many people over many channels, with its ordered messages and its roster of participants. */
        Conversation: {
            /** @description SID of the account that owns the conversation; it starts with `AC`. */
            account_sid: `AC${string}` | null;
            /** @description SID of the conversation service that the conversation is part of; it starts with `IS`. */
            chat_service_sid: `IS${string}` | null;
            /** @description SID of the messaging service that carries its SMS and other channels; it starts with `MG`. */
            messaging_service_sid: `MG${string}` | null;
            /** @description SID of the conversation; it starts with `CH` and never changes. */
            sid: `CH${string}` | null;
            /** @description A name for people to read, of up to 256 characters; null where none was given. Personal data. */
            friendly_name: string | null;
            /** @description The name that your application chose; it can take the place of the SID in a path. Personal data. */
            unique_name: string | null;
            /** @description JSON that your application stores with the conversation, as text: parse it before use. `{}` where nothing was set. Sensitive personal data. */
            attributes: string | null;
            state: components["schemas"]["ConversationState"];
            /**
             * Format: date-time
             * @description When the conversation was created, as an RFC 3339 date and time.
             */
            date_created: string | null;
            /**
             * Format: date-time
             * @description When the conversation was last changed, as an RFC 3339 date and time; null where it never was.
             */
            date_updated: string | null;
            /** @description When the vendor will move the conversation to another state by itself. Empty where no timer runs. */
            timers: {
                /**
                 * Format: date-time
                 * @description When an active conversation becomes inactive, as an RFC 3339 date and time.
                 */
                date_inactive?: string;
                /**
                 * Format: date-time
                 * @description When the conversation is closed for good, as an RFC 3339 date and time.
                 */
                date_closed?: string;
            } | null;
            /**
             * Format: uri
             * @description Absolute URL of this conversation.
             */
            url: string | null;
            /** @description Absolute URLs of the resources below the conversation, by name. More may appear. */
            links: ({
                /**
                 * Format: uri
                 * @description Where an export of the conversation is asked for. Present since 2025.
                 */
                export?: string;
                /**
                 * Format: uri
                 * @description The messages of the conversation, in order.
                 */
                messages?: string;
                /**
                 * Format: uri
                 * @description The webhooks that are scoped to the conversation.
                 */
                webhooks?: string;
                /**
                 * Format: uri
                 * @description The participants of the conversation.
                 */
                participants?: string;
            } & {
                [key: string]: string;
            }) | null;
            /** @description Bindings of the conversation to channels such as email, by channel. Null or absent where there are none. */
            bindings?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * @description Where the conversation stands in its life. `initializing`: still being created, takes no writes. `active`: open. `inactive`: idle, a new message wakes it. `closed`: ended for good. A conversation starts as `active` unless its creator chose otherwise. Expect further values.
         * @enum {string}
         */
        ConversationState: "inactive" | "active" | "closed" | "initializing";
        /** @description What a refused request is answered with: the vendor's own form, or an RFC 9457 problem. */
        ErrorBody: components["schemas"]["VendorError"] | components["schemas"]["ProblemDetails"];
        /** @description A problem as RFC 9457 defines it, with the vendor's code. */
        ProblemDetails: {
            /**
             * Format: uri
             * @description URI that names the kind of problem.
             */
            type: string;
            /** @description The kind of problem in a few words. */
            title: string;
            /** @description The HTTP status of the answer, once more. */
            status: number;
            /** @description The vendor's number for this error. */
            code: number;
            /** @description What went wrong this time. Treat it as personal data. */
            detail?: string;
            /** @description URI that names this one occurrence. */
            instance?: string;
            /** @description The single faults of the request. */
            errors?: components["schemas"]["ProblemFault"][];
        };
        /** @description What a failure of the vendor is answered with: its own form, or an RFC 9457 problem. */
        ServerErrorBody: components["schemas"]["VendorServerError"] | components["schemas"]["ProblemDetails"];
        /** @description An error in the vendor's own form. */
        VendorError: {
            /** @description The vendor's number for this error; its dictionary explains each. */
            code: number;
            /** @description What went wrong, for people. It may repeat the path of the request, so treat it as personal data. */
            message: string;
            /**
             * Format: uri
             * @description Absolute URL of the vendor's page on this error.
             */
            more_info: string;
            /** @description The HTTP status of the answer, once more. */
            status: number;
            /** @description More on the cause; sent with a 401, for instance. */
            detail?: string;
            /** @description Facts about the error by name; their form differs from error to error. */
            details?: {
                [key: string]: unknown;
            };
        };
        /** @description One fault of a request, inside a problem. */
        ProblemFault: {
            /** @description What is wrong with this part of the request. */
            detail: string;
            /** @description Where in the request the fault is, as a JSON Pointer in a URI fragment. */
            pointer: string;
        };
        /** @description An error in the vendor's own form, as its failures send it. */
        VendorServerError: {
            /** @description The vendor's number for this error; its dictionary explains each. */
            code?: number;
            /** @description What went wrong, for people. It may repeat the path of the request, so treat it as personal data. */
            message: string;
            /**
             * Format: uri
             * @description Absolute URL of the vendor's page on this error.
             */
            more_info?: string;
            /** @description The HTTP status of the answer, once more. */
            status: number;
            /** @description More on the cause; sent with a 401, for instance. */
            detail?: string;
            /** @description Facts about the error by name; their form differs from error to error. */
            details?: {
                [key: string]: unknown;
            };
        };
    };
    responses: {
        /** @description The request is malformed, for instance a parameter that the vendor refuses. */
        BadRequest: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                "Access-Control-Allow-Methods": components["headers"]["AccessControlAllowMethods"];
                "Access-Control-Allow-Headers": components["headers"]["AccessControlAllowHeaders"];
                "Access-Control-Allow-Credentials": components["headers"]["AccessControlAllowCredentials"];
                "Access-Control-Expose-Headers": components["headers"]["AccessControlExposeHeaders"];
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Twilio-Request-Duration": components["headers"]["TwilioRequestDuration"];
                "Twilio-Concurrent-Requests": components["headers"]["TwilioConcurrentRequests"];
                "X-Home-Region": components["headers"]["XHomeRegion"];
                "X-API-Domain": components["headers"]["XApiDomain"];
                "X-Shenanigans": components["headers"]["XShenanigans"];
                "X-Powered-By": components["headers"]["XPoweredBy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The credentials are missing, wrong, or of another region. The body's `detail` may say which. */
        Unauthorized: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                "Access-Control-Allow-Methods": components["headers"]["AccessControlAllowMethods"];
                "Access-Control-Allow-Headers": components["headers"]["AccessControlAllowHeaders"];
                "Access-Control-Allow-Credentials": components["headers"]["AccessControlAllowCredentials"];
                "Access-Control-Expose-Headers": components["headers"]["AccessControlExposeHeaders"];
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Twilio-Request-Duration": components["headers"]["TwilioRequestDuration"];
                "Twilio-Concurrent-Requests": components["headers"]["TwilioConcurrentRequests"];
                "X-Home-Region": components["headers"]["XHomeRegion"];
                "X-API-Domain": components["headers"]["XApiDomain"];
                "X-Shenanigans": components["headers"]["XShenanigans"];
                "X-Powered-By": components["headers"]["XPoweredBy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The credentials are good, but this account may not read the resource. */
        Forbidden: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                "Access-Control-Allow-Methods": components["headers"]["AccessControlAllowMethods"];
                "Access-Control-Allow-Headers": components["headers"]["AccessControlAllowHeaders"];
                "Access-Control-Allow-Credentials": components["headers"]["AccessControlAllowCredentials"];
                "Access-Control-Expose-Headers": components["headers"]["AccessControlExposeHeaders"];
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Twilio-Request-Duration": components["headers"]["TwilioRequestDuration"];
                "Twilio-Concurrent-Requests": components["headers"]["TwilioConcurrentRequests"];
                "X-Home-Region": components["headers"]["XHomeRegion"];
                "X-API-Domain": components["headers"]["XApiDomain"];
                "X-Shenanigans": components["headers"]["XShenanigans"];
                "X-Powered-By": components["headers"]["XPoweredBy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description No such conversation in this service. A conversation that was created a moment ago can be missing for a short time. The message may repeat the path, and with it a unique name: treat it as personal data. */
        NotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                "Access-Control-Allow-Methods": components["headers"]["AccessControlAllowMethods"];
                "Access-Control-Allow-Headers": components["headers"]["AccessControlAllowHeaders"];
                "Access-Control-Allow-Credentials": components["headers"]["AccessControlAllowCredentials"];
                "Access-Control-Expose-Headers": components["headers"]["AccessControlExposeHeaders"];
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Twilio-Request-Duration": components["headers"]["TwilioRequestDuration"];
                "Twilio-Concurrent-Requests": components["headers"]["TwilioConcurrentRequests"];
                "X-Home-Region": components["headers"]["XHomeRegion"];
                "X-API-Domain": components["headers"]["XApiDomain"];
                "X-Shenanigans": components["headers"]["XShenanigans"];
                "X-Powered-By": components["headers"]["XPoweredBy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The resource is being changed by another request. Try again. */
        Conflict: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                "Access-Control-Allow-Methods": components["headers"]["AccessControlAllowMethods"];
                "Access-Control-Allow-Headers": components["headers"]["AccessControlAllowHeaders"];
                "Access-Control-Allow-Credentials": components["headers"]["AccessControlAllowCredentials"];
                "Access-Control-Expose-Headers": components["headers"]["AccessControlExposeHeaders"];
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Twilio-Request-Duration": components["headers"]["TwilioRequestDuration"];
                "Twilio-Concurrent-Requests": components["headers"]["TwilioConcurrentRequests"];
                "X-Home-Region": components["headers"]["XHomeRegion"];
                "X-API-Domain": components["headers"]["XApiDomain"];
                "X-Shenanigans": components["headers"]["XShenanigans"];
                "X-Powered-By": components["headers"]["XPoweredBy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The account has too many requests in flight. This one was not processed, so it is always safe to repeat; follow `Retry-After` where it is sent. */
        TooManyRequests: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                "Access-Control-Allow-Methods": components["headers"]["AccessControlAllowMethods"];
                "Access-Control-Allow-Headers": components["headers"]["AccessControlAllowHeaders"];
                "Access-Control-Allow-Credentials": components["headers"]["AccessControlAllowCredentials"];
                "Access-Control-Expose-Headers": components["headers"]["AccessControlExposeHeaders"];
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Twilio-Request-Duration": components["headers"]["TwilioRequestDuration"];
                "Twilio-Concurrent-Requests": components["headers"]["TwilioConcurrentRequests"];
                "X-Home-Region": components["headers"]["XHomeRegion"];
                "X-API-Domain": components["headers"]["XApiDomain"];
                "X-Shenanigans": components["headers"]["XShenanigans"];
                "X-Powered-By": components["headers"]["XPoweredBy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The vendor failed. The body may lack the vendor's code. */
        InternalServerError: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                "Access-Control-Allow-Methods": components["headers"]["AccessControlAllowMethods"];
                "Access-Control-Allow-Headers": components["headers"]["AccessControlAllowHeaders"];
                "Access-Control-Allow-Credentials": components["headers"]["AccessControlAllowCredentials"];
                "Access-Control-Expose-Headers": components["headers"]["AccessControlExposeHeaders"];
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Twilio-Request-Duration": components["headers"]["TwilioRequestDuration"];
                "Twilio-Concurrent-Requests": components["headers"]["TwilioConcurrentRequests"];
                "X-Home-Region": components["headers"]["XHomeRegion"];
                "X-API-Domain": components["headers"]["XApiDomain"];
                "X-Shenanigans": components["headers"]["XShenanigans"];
                "X-Powered-By": components["headers"]["XPoweredBy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServerErrorBody"];
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The vendor cannot serve the request now. Follow `Retry-After` where it is sent. */
        ServiceUnavailable: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                "Access-Control-Allow-Methods": components["headers"]["AccessControlAllowMethods"];
                "Access-Control-Allow-Headers": components["headers"]["AccessControlAllowHeaders"];
                "Access-Control-Allow-Credentials": components["headers"]["AccessControlAllowCredentials"];
                "Access-Control-Expose-Headers": components["headers"]["AccessControlExposeHeaders"];
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Twilio-Request-Duration": components["headers"]["TwilioRequestDuration"];
                "Twilio-Concurrent-Requests": components["headers"]["TwilioConcurrentRequests"];
                "X-Home-Region": components["headers"]["XHomeRegion"];
                "X-API-Domain": components["headers"]["XApiDomain"];
                "X-Shenanigans": components["headers"]["XShenanigans"];
                "X-Powered-By": components["headers"]["XPoweredBy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServerErrorBody"];
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
    };
    parameters: {
        /**
         * @description SID of the conversation service that holds the conversation; it starts with `IS`.
         * @example ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
         */
        ChatServiceSid: `IS${string}`;
        /**
         * @description Either the SID of the conversation (it starts with `CH`) or its unique name. A unique name may hold any character; it is percent-encoded for you.
         * @example CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
         */
        ConversationSidOrUniqueName: string;
    };
    requestBodies: never;
    headers: {
        /** @description Which web origin may read the answer. Sent only when the request named an `Origin`. */
        AccessControlAllowOrigin: string;
        /** @description Which HTTP methods a page of another origin may use. */
        AccessControlAllowMethods: string;
        /** @description Which request headers a page of another origin may send. */
        AccessControlAllowHeaders: string;
        /** @description Whether a browser may send credentials along; on the wire it is the text `true` or `false`. */
        AccessControlAllowCredentials: boolean;
        /** @description Which response headers a page of another origin may read. */
        AccessControlExposeHeaders: string;
        /** @description The vendor's id of this request. Quote it when you ask their support about a call. */
        TwilioRequestId: `RQ${string}`;
        /** @description How long the vendor worked on the request, in seconds. */
        TwilioRequestDuration: number;
        /** @description How many requests of the account were in flight. The vendor answers 429 when there are too many. */
        TwilioConcurrentRequests: number;
        /** @description The region where the account keeps its data, such as `us1`. */
        XHomeRegion: string;
        /** @description The host of the vendor that served the request. */
        XApiDomain: string;
        /** @description A header that the vendor's front end adds; it carries no promise. */
        XShenanigans: string;
        /** @description A header that names the software of the vendor's front end; it carries no promise. */
        XPoweredBy: string;
    };
    pathItems: never;
}
export type Conversation = components['schemas']['Conversation'];
export type ConversationState = components['schemas']['ConversationState'];
export type ErrorBody = components['schemas']['ErrorBody'];
export type ProblemDetails = components['schemas']['ProblemDetails'];
export type ServerErrorBody = components['schemas']['ServerErrorBody'];
export type VendorError = components['schemas']['VendorError'];
export type ProblemFault = components['schemas']['ProblemFault'];
export type VendorServerError = components['schemas']['VendorServerError'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseServiceUnavailable = components['responses']['ServiceUnavailable'];
export type ParameterChatServiceSid = components['parameters']['ChatServiceSid'];
export type ParameterConversationSidOrUniqueName = components['parameters']['ConversationSidOrUniqueName'];
export type HeaderAccessControlAllowOrigin = components['headers']['AccessControlAllowOrigin'];
export type HeaderAccessControlAllowMethods = components['headers']['AccessControlAllowMethods'];
export type HeaderAccessControlAllowHeaders = components['headers']['AccessControlAllowHeaders'];
export type HeaderAccessControlAllowCredentials = components['headers']['AccessControlAllowCredentials'];
export type HeaderAccessControlExposeHeaders = components['headers']['AccessControlExposeHeaders'];
export type HeaderTwilioRequestId = components['headers']['TwilioRequestId'];
export type HeaderTwilioRequestDuration = components['headers']['TwilioRequestDuration'];
export type HeaderTwilioConcurrentRequests = components['headers']['TwilioConcurrentRequests'];
export type HeaderXHomeRegion = components['headers']['XHomeRegion'];
export type HeaderXApiDomain = components['headers']['XApiDomain'];
export type HeaderXShenanigans = components['headers']['XShenanigans'];
export type HeaderXPoweredBy = components['headers']['XPoweredBy'];
export type $defs = Record<string, never>;
export interface operations {
    FetchServiceConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description SID of the conversation service that holds the conversation; it starts with `IS`.
                 * @example ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                ChatServiceSid: components["parameters"]["ChatServiceSid"];
                /**
                 * @description Either the SID of the conversation (it starts with `CH`) or its unique name. A unique name may hold any character; it is percent-encoded for you.
                 * @example CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                Sid: components["parameters"]["ConversationSidOrUniqueName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["AccessControlAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["AccessControlAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["AccessControlAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["AccessControlExposeHeaders"];
                    "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                    "Twilio-Request-Duration": components["headers"]["TwilioRequestDuration"];
                    "Twilio-Concurrent-Requests": components["headers"]["TwilioConcurrentRequests"];
                    "X-Home-Region": components["headers"]["XHomeRegion"];
                    "X-API-Domain": components["headers"]["XApiDomain"];
                    "X-Shenanigans": components["headers"]["XShenanigans"];
                    "X-Powered-By": components["headers"]["XPoweredBy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
