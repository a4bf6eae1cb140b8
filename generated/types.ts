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
        /**
         * Change a conversation of a service
         * @description Changes what is sent and leaves the rest. A closed conversation stays closed (50377), and one that is `initializing` takes no changes yet (50386).
         */
        post: operations["UpdateServiceConversation"];
        /**
         * Delete a conversation of a service
         * @description Deletes a conversation for good, with its messages, participants and webhooks.
         */
        delete: operations["DeleteServiceConversation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/Services/{ChatServiceSid}/Conversations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description SID of the conversation service that holds the conversation; it starts with `IS`.
                 * @example ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                ChatServiceSid: components["parameters"]["ChatServiceSid"];
            };
            cookie?: never;
        };
        /**
         * List the conversations of a service
         * @description Lists the conversations of a service, page by page. By date or by state it can be made shorter.
         */
        get: operations["ListServiceConversation"];
        put?: never;
        /**
         * Create a conversation in a service
         * @description Creates a conversation. A unique name that another conversation of the service has is refused with 409 (50353), and so are a creation and a deletion of the same name at once (50391), which can be repeated.
         */
        post: operations["CreateServiceConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages": {
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
                ConversationSid: components["parameters"]["ConversationSid"];
            };
            cookie?: never;
        };
        /**
         * List the messages of a conversation
         * @description Lists the messages of a conversation by their index, page by page.
         */
        get: operations["ListServiceConversationMessage"];
        put?: never;
        /**
         * Write a message into a conversation
         * @description Writes a message, which every participant receives on their channel. A message wakes an inactive conversation; one that is closed or `initializing` takes none.
         */
        post: operations["CreateServiceConversationMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{Sid}": {
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
                ConversationSid: components["parameters"]["ConversationSid"];
                /**
                 * @description SID of the message; it starts with `IM`.
                 * @example IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                Sid: components["parameters"]["SidOfMessage"];
            };
            cookie?: never;
        };
        /**
         * Fetch one message of a conversation
         * @description Reads a single message by its SID.
         */
        get: operations["FetchServiceConversationMessage"];
        put?: never;
        /**
         * Change a message of a conversation
         * @description Changes what is sent and leaves the rest. What went out to a phone already is not changed there.
         */
        post: operations["UpdateServiceConversationMessage"];
        /**
         * Delete a message of a conversation
         * @description Deletes a message for good. Its index is not given to another one.
         */
        delete: operations["DeleteServiceConversationMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts": {
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
                ConversationSid: components["parameters"]["ConversationSid"];
                /**
                 * @description SID of the message; it starts with `IM`.
                 * @example IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                MessageSid: components["parameters"]["MessageSid"];
            };
            cookie?: never;
        };
        /**
         * List the delivery receipts of a message
         * @description Lists how far a message has come with each participant, page by page.
         */
        get: operations["ListServiceConversationMessageReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts/{Sid}": {
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
                ConversationSid: components["parameters"]["ConversationSid"];
                /**
                 * @description SID of the message; it starts with `IM`.
                 * @example IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                MessageSid: components["parameters"]["MessageSid"];
                /**
                 * @description SID of the receipt; it starts with `DY`.
                 * @example DYaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                Sid: components["parameters"]["SidOfReceipt"];
            };
            cookie?: never;
        };
        /**
         * Fetch one delivery receipt of a message
         * @description Reads how far a message has come with one participant.
         */
        get: operations["FetchServiceConversationMessageReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants": {
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
                ConversationSid: components["parameters"]["ConversationSid"];
            };
            cookie?: never;
        };
        /**
         * List the participants of a conversation
         * @description Lists who takes part in a conversation, page by page: up to 1,000, of whom up to 50 do not chat.
         */
        get: operations["ListServiceConversationParticipant"];
        put?: never;
        /**
         * Add a participant to a conversation
         * @description Adds somebody who chats, by the identity, or somebody on a messaging channel, by an address. Refused with 409 are an identity that takes part already (50433) and a pair of address and proxy address that an active conversation has (50416); the message of the latter names that conversation. Somebody with an address receives real messages, which are charged.
         */
        post: operations["CreateServiceConversationParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch one participant of a conversation
         * @description Reads a single participant, by the SID or, where they chat, by the identity.
         */
        get: operations["FetchServiceConversationParticipant"];
        put?: never;
        /**
         * Change a participant of a conversation
         * @description Changes what is sent and leaves the rest. It takes the SID alone, no identity.
         */
        post: operations["UpdateServiceConversationParticipant"];
        /**
         * Take a participant out of a conversation
         * @description Takes somebody out of a conversation. It takes the SID alone, no identity.
         */
        delete: operations["DeleteServiceConversationParticipant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks": {
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
                ConversationSid: components["parameters"]["ConversationSid"];
            };
            cookie?: never;
        };
        /**
         * List the webhooks of a conversation
         * @description Lists the webhooks that are scoped to a conversation, of which there are up to five.
         */
        get: operations["ListServiceConversationScopedWebhook"];
        put?: never;
        /**
         * Add a webhook to a conversation
         * @description Adds a webhook that is scoped to a conversation. A sixth is refused (50361).
         */
        post: operations["CreateServiceConversationScopedWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks/{Sid}": {
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
                ConversationSid: components["parameters"]["ConversationSid"];
                /**
                 * @description SID of the webhook; it starts with `WH`.
                 * @example WHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                Sid: components["parameters"]["SidOfWebhook"];
            };
            cookie?: never;
        };
        /**
         * Fetch one webhook of a conversation
         * @description Reads a single webhook by its SID.
         */
        get: operations["FetchServiceConversationScopedWebhook"];
        put?: never;
        /**
         * Change a webhook of a conversation
         * @description Changes what is sent and leaves the rest.
         */
        post: operations["UpdateServiceConversationScopedWebhook"];
        /**
         * Delete a webhook of a conversation
         * @description Deletes a webhook for good.
         */
        delete: operations["DeleteServiceConversationScopedWebhook"];
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
                 * @description Where an export of the conversation is asked for. Present since 2025. It is only linked: no published operation is behind it.
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
        /** @description What a conversation is changed to. What is not sent stays as it is. */
        ConversationChanges: {
            /** @description A name for people to read, of up to 256 characters. Personal data. */
            FriendlyName?: string;
            /**
             * Format: date-time
             * @description When the conversation was created, where that was not now, as an RFC 3339 date and time.
             */
            DateCreated?: string | Date;
            /**
             * Format: date-time
             * @description When the conversation was last changed, where that was not now, as an RFC 3339 date and time.
             */
            DateUpdated?: string | Date;
            /** @description JSON that your application stores with the conversation, as text, of up to 16 KB. Sensitive personal data. */
            Attributes?: string;
            /** @description SID of the messaging service that carries its SMS and other channels; it starts with `MG`. */
            MessagingServiceSid?: `MG${string}`;
            State?: components["schemas"]["ConversationState"];
            "Timers.Inactive"?: components["schemas"]["Duration"];
            "Timers.Closed"?: components["schemas"]["Duration"];
            /** @description A name of your own, unique in the service, that can take the place of the SID in a path. Any text that does not look like the SID of a conversation. Personal data. */
            UniqueName?: string;
            /** @description The address from which its emails are sent. Personal data. */
            "Bindings.Email.Address"?: string;
            /** @description The name that its emails are sent under. Personal data. */
            "Bindings.Email.Name"?: string;
        };
        /** @description A page of the conversations of a service. */
        ConversationPage: {
            /** @description The conversations on this page; empty where there are none. */
            conversations: components["schemas"]["Conversation"][];
            meta: components["schemas"]["PageMeta"];
        };
        /** @description What a new conversation is made with. Nothing of it is required. */
        NewConversation: {
            /** @description A name for people to read, of up to 256 characters. Personal data. */
            FriendlyName?: string;
            /** @description A name of your own, unique in the service, that can take the place of the SID in a path. Any text that does not look like the SID of a conversation. Personal data. */
            UniqueName?: string;
            /** @description JSON that your application stores with the conversation, as text, of up to 16 KB. Sensitive personal data. */
            Attributes?: string;
            /** @description SID of the messaging service that carries its SMS and other channels; it starts with `MG`. */
            MessagingServiceSid?: `MG${string}`;
            /**
             * Format: date-time
             * @description When the conversation was created, where that was not now, as an RFC 3339 date and time.
             */
            DateCreated?: string | Date;
            /**
             * Format: date-time
             * @description When the conversation was last changed, where that was not now, as an RFC 3339 date and time.
             */
            DateUpdated?: string | Date;
            State?: components["schemas"]["NewConversationState"];
            "Timers.Inactive"?: components["schemas"]["Duration"];
            "Timers.Closed"?: components["schemas"]["Duration"];
            /** @description The address from which its emails are sent. Personal data. */
            "Bindings.Email.Address"?: string;
            /** @description The name that its emails are sent under. Personal data. */
            "Bindings.Email.Name"?: string;
        };
        /** @description A page of the messages of a conversation. */
        MessagePage: {
            /** @description The messages on this page, by their index; empty where there are none. */
            messages: components["schemas"]["Message"][];
            meta: components["schemas"]["PageMeta"];
        };
        /** @description What a new message is made of. Give it a body, a file or a content template: with `ContentSid` the vendor ignores `Body` and `MediaSid`. */
        NewMessage: {
            /** @description Who writes it, an identity or an address; `system` where nothing is said. Personal data. */
            Author?: string;
            /** @description Its text. Text messages and WhatsApp take 1,600 characters, a chat up to 32 KB. Sensitive personal data. */
            Body?: string;
            /**
             * Format: date-time
             * @description When the message was created, where that was not now, as an RFC 3339 date and time.
             */
            DateCreated?: string | Date;
            /**
             * Format: date-time
             * @description When the message was last edited, where that was not now, as an RFC 3339 date and time.
             */
            DateUpdated?: string | Date;
            /** @description JSON that your application stores with the message, as text, of up to 4 KB. Sensitive personal data. */
            Attributes?: string;
            /** @description SID of a file that was uploaded before; it starts with `ME`. */
            MediaSid?: `ME${string}`;
            /** @description SID of a content template; it starts with `HX`. */
            ContentSid?: `HX${string}`;
            /**
             * @description The values of the variables of the template: a JSON object, as text. Sensitive personal data.
             * @example {"1":"Tuesday"}
             */
            ContentVariables?: string;
            /** @description Its subject, of up to 256 characters. Personal data. */
            Subject?: string;
        };
        /** @description One message of a conversation. */
        Message: {
            /** @description SID of the account that owns the message; it starts with `AC`. */
            account_sid: `AC${string}` | null;
            /** @description SID of the conversation service that the message is part of; it starts with `IS`. */
            chat_service_sid: `IS${string}` | null;
            /** @description SID of the conversation that the message is part of; it starts with `CH`. */
            conversation_sid: `CH${string}` | null;
            /** @description SID of the message; it starts with `IM` and never changes. */
            sid: `IM${string}`;
            /** @description Where the message stands in its conversation, from 0. Numbers may be skipped. */
            index: number;
            /** @description Who wrote it, an identity or an address; `system` where its creator named nobody. Personal data. */
            author: string | null;
            /** @description Its text; null where there is none. A text message holds up to 1,600 characters, a chat message many more. Sensitive personal data. */
            body: string | null;
            /** @description The files that it carries; null where there are none. Personal data. */
            media: components["schemas"]["MessageMedia"][] | null;
            /** @description JSON that your application stores with the message, as text: parse it before use. `{}` where nothing was set. Sensitive personal data. */
            attributes: string | null;
            /** @description SID of the participant who wrote it; it starts with `MB`. Null for `system`. */
            participant_sid: `MB${string}` | null;
            /**
             * Format: date-time
             * @description When the message was created, as an RFC 3339 date and time.
             */
            date_created: string | null;
            /**
             * Format: date-time
             * @description When the message was last edited, as an RFC 3339 date and time; null where it never was.
             */
            date_updated: string | null;
            delivery: components["schemas"]["MessageDelivery"];
            /**
             * Format: uri
             * @description Absolute URL of this message.
             */
            url: string | null;
            /** @description Absolute URLs of the resources below the message, by name. More may appear. */
            links: ({
                /**
                 * Format: uri
                 * @description The receipts of its delivery, one for each participant.
                 */
                delivery_receipts?: string;
                /**
                 * Format: uri
                 * @description What the channel says of the message. It is only linked here.
                 */
                channel_metadata?: string;
            } & {
                [key: string]: string;
            }) | null;
            /** @description SID of the content template that it was made from; it starts with `HX`. */
            content_sid: `HX${string}` | null;
        };
        /** @description What a message is changed to. What is not sent stays as it is. */
        MessageChanges: {
            /** @description Who writes it, an identity or an address; `system` where nothing is said. Personal data. */
            Author?: string;
            /** @description Its text. Text messages and WhatsApp take 1,600 characters, a chat up to 32 KB. Sensitive personal data. */
            Body?: string;
            /**
             * Format: date-time
             * @description When the message was created, where that was not now, as an RFC 3339 date and time.
             */
            DateCreated?: string | Date;
            /**
             * Format: date-time
             * @description When the message was last edited, where that was not now, as an RFC 3339 date and time.
             */
            DateUpdated?: string | Date;
            /** @description JSON that your application stores with the message, as text, of up to 4 KB. Sensitive personal data. */
            Attributes?: string;
            /** @description Its subject, of up to 256 characters. Personal data. */
            Subject?: string;
        };
        /** @description A page of the delivery receipts of a message. */
        ReceiptPage: {
            /** @description The receipts on this page; empty where there are none. */
            delivery_receipts: components["schemas"]["Receipt"][];
            meta: components["schemas"]["PageMeta"];
        };
        /** @description How far a message has come with one participant. */
        Receipt: {
            /** @description SID of the account that owns the receipt; it starts with `AC`. */
            account_sid: `AC${string}` | null;
            /** @description SID of the conversation service that the receipt is part of; it starts with `IS`. */
            chat_service_sid: `IS${string}` | null;
            /** @description SID of the conversation that the receipt is part of; it starts with `CH`. */
            conversation_sid: `CH${string}` | null;
            /** @description SID of the message that was delivered; it starts with `IM`. */
            message_sid: `IM${string}` | null;
            /** @description SID of the receipt; it starts with `DY` and never changes. */
            sid: `DY${string}`;
            /** @description SID of the message on its channel, such as a text message (`SM`). Two letters say of which kind. */
            channel_message_sid: string | null;
            /** @description SID of the participant whom it was delivered to; it starts with `MB`. */
            participant_sid: `MB${string}` | null;
            /** @description How far it has come: `sent`, `delivered`, `read`, `failed` or `undelivered`; null where nobody knows yet. Expect further values. */
            status: string | null;
            /** @description Why the delivery failed, as a number that the vendor's error dictionary explains; 0 where it did not. */
            error_code: number;
            /**
             * Format: date-time
             * @description When the receipt was created, as an RFC 3339 date and time.
             */
            date_created: string | null;
            /**
             * Format: date-time
             * @description When the receipt was last changed, as an RFC 3339 date and time; null where it never was.
             */
            date_updated: string | null;
            /**
             * Format: uri
             * @description Absolute URL of this receipt.
             */
            url: string | null;
        };
        /** @description A page of the participants of a conversation. */
        ParticipantPage: {
            /** @description The participants on this page; empty where there are none. */
            participants: components["schemas"]["Participant"][];
            meta: components["schemas"]["PageMeta"];
        };
        /** @description Who is to take part. Somebody who chats has an identity; somebody on a messaging channel has an address, and a proxy address of yours to write to. Never both: only `MessagingBinding.ProjectedAddress` goes with an identity. */
        NewParticipant: {
            /** @description The name under which your application knows somebody who chats, of up to 256 characters. Personal data. */
            Identity?: string;
            /** @description The address of the participant, such as a phone number. Messages to it are sent, and charged. Personal data. */
            "MessagingBinding.Address"?: string;
            /** @description The address of yours that the participant writes to. Personal data. */
            "MessagingBinding.ProxyAddress"?: string;
            /** @description The address of yours under which somebody who chats is seen by the others. Personal data. */
            "MessagingBinding.ProjectedAddress"?: string;
            /**
             * Format: date-time
             * @description When the participant came in, where that was not now, as an RFC 3339 date and time.
             */
            DateCreated?: string | Date;
            /**
             * Format: date-time
             * @description When the participant was last changed, where that was not now, as an RFC 3339 date and time.
             */
            DateUpdated?: string | Date;
            /** @description JSON that your application stores with the participant, as text, of up to 4 KB. Sensitive personal data. */
            Attributes?: string;
            /** @description SID of the role, which says what the participant may do; it starts with `RL`. */
            RoleSid?: `RL${string}`;
        };
        /** @description Somebody who takes part in a conversation, in a chat or over a messaging channel. */
        Participant: {
            /** @description SID of the account that owns the participant; it starts with `AC`. */
            account_sid: `AC${string}` | null;
            /** @description SID of the conversation service that the participant is part of; it starts with `IS`. */
            chat_service_sid: `IS${string}` | null;
            /** @description SID of the conversation that the participant takes part in; it starts with `CH`. */
            conversation_sid: `CH${string}` | null;
            /** @description SID of the participant; it starts with `MB` and never changes. */
            sid: `MB${string}`;
            /** @description The name under which your application knows somebody who chats; null for all others. Personal data. */
            identity: string | null;
            /** @description JSON that your application stores with the participant, as text: parse it before use. `{}` where nothing was set. Sensitive personal data. */
            attributes: string | null;
            /** @description The addresses of somebody on a messaging channel; null for those who chat. More may appear. Personal data. */
            messaging_binding: ({
                /** @description The channel, such as `sms` or `whatsapp`. */
                type: string;
                /** @description The address of the participant, such as a phone number. */
                address?: string | null;
                /** @description The address of yours that the participant writes to. */
                proxy_address?: string | null;
                /** @description The address of yours under which somebody who chats is seen by the others. */
                projected_address?: string | null;
            } & {
                [key: string]: unknown;
            }) | null;
            /** @description SID of the role, which says what the participant may do; it starts with `RL`. */
            role_sid: `RL${string}` | null;
            /**
             * Format: date-time
             * @description When the participant came in, as an RFC 3339 date and time.
             */
            date_created: string | null;
            /**
             * Format: date-time
             * @description When the participant was last changed, as an RFC 3339 date and time; null where it never was.
             */
            date_updated: string | null;
            /**
             * Format: uri
             * @description Absolute URL of this participant.
             */
            url: string | null;
            /** @description The index of the last message that the participant has read; null where nobody knows. */
            last_read_message_index: number | null;
            /** @description When the participant last read a message, as text whose form the vendor leaves open. */
            last_read_timestamp: string | null;
        };
        /** @description What a participant is changed to. What is not sent stays as it is. */
        ParticipantChanges: {
            /**
             * Format: date-time
             * @description When the participant came in, where that was not now, as an RFC 3339 date and time.
             */
            DateCreated?: string | Date;
            /**
             * Format: date-time
             * @description When the participant was last changed, where that was not now, as an RFC 3339 date and time.
             */
            DateUpdated?: string | Date;
            /** @description The name under which your application knows somebody who chats, of up to 256 characters. Personal data. */
            Identity?: string;
            /** @description JSON that your application stores with the participant, as text, of up to 4 KB. Sensitive personal data. */
            Attributes?: string;
            /** @description SID of the role, which says what the participant may do; it starts with `RL`. */
            RoleSid?: `RL${string}`;
            /** @description The address of yours that the participant writes to. The text `null` takes it away. Personal data. */
            "MessagingBinding.ProxyAddress"?: string;
            /** @description The address of yours under which somebody who chats is seen by the others. The text `null` takes it away. Personal data. */
            "MessagingBinding.ProjectedAddress"?: string;
            /** @description The index of the last message that the participant has read. */
            LastReadMessageIndex?: number;
            /** @description When the participant last read a message, as text whose form the vendor leaves open. */
            LastReadTimestamp?: string;
        };
        /** @description A page of the webhooks of a conversation. */
        ScopedWebhookPage: {
            /** @description The webhooks on this page; empty where there are none. */
            webhooks: components["schemas"]["ScopedWebhook"][];
            meta: components["schemas"]["PageMeta"];
        };
        /** @description What is to be called, and when. A `webhook` needs filters (50370), a `trigger` needs keywords, and `studio` needs a flow. */
        NewScopedWebhook: {
            Target: components["schemas"]["WebhookTarget"];
            /** @description The absolute URL that is called. It may hold a token of yours. */
            "Configuration.Url"?: string;
            "Configuration.Method"?: components["schemas"]["WebhookMethod"];
            /** @description The events that it is called for, such as `onMessageAdded`; the vendor checks the names (50365). The key is repeated for each. */
            "Configuration.Filters"?: string[];
            /** @description From one to five keywords, of up to 248 characters each, that call a trigger. The key is repeated for each. */
            "Configuration.Triggers"?: string[];
            /** @description SID of the flow in Studio; it starts with `FW`. */
            "Configuration.FlowSid"?: `FW${string}`;
            /** @description The index of the message after which messages are told again to a new webhook. */
            "Configuration.ReplayAfter"?: number;
        };
        /** @description What is called when something happens in one conversation. */
        ScopedWebhook: {
            /** @description SID of the webhook; it starts with `WH` and never changes. */
            sid: `WH${string}`;
            /** @description SID of the account that owns the webhook; it starts with `AC`. */
            account_sid: `AC${string}` | null;
            /** @description SID of the conversation service that the webhook is part of; it starts with `IS`. */
            chat_service_sid: `IS${string}` | null;
            /** @description SID of the conversation that the webhook is scoped to; it starts with `CH`. */
            conversation_sid: `CH${string}` | null;
            /** @description What is called: `webhook`, `trigger` or `studio`. The vendor leaves the list open. */
            target: string | null;
            /**
             * Format: uri
             * @description Absolute URL of this resource. Where the webhook calls stands in its configuration.
             */
            url: string | null;
            /** @description How it is called. A `webhook` has a URL, a method and filters, `studio` a flow; for a `trigger` the vendor's examples give its keywords as filters. More may appear. */
            configuration: ({
                /** @description The URL that is called. It may hold a token of yours. */
                url?: string;
                /** @description The HTTP method of the call. */
                method?: string;
                /** @description The events that it is called for, or the keywords of a trigger. */
                filters?: string[];
                /** @description SID of the flow in Studio; it starts with `FW`. */
                flow_sid?: `FW${string}`;
            } & {
                [key: string]: unknown;
            }) | null;
            /**
             * Format: date-time
             * @description When the webhook was created, as an RFC 3339 date and time.
             */
            date_created: string | null;
            /**
             * Format: date-time
             * @description When the webhook was last changed, as an RFC 3339 date and time; null where it never was.
             */
            date_updated: string | null;
        };
        /** @description How a webhook is called from now on. What is not sent stays as it is; its target stays in any case. */
        ScopedWebhookChanges: {
            /** @description The absolute URL that is called. It may hold a token of yours. */
            "Configuration.Url"?: string;
            "Configuration.Method"?: components["schemas"]["WebhookMethod"];
            /** @description The events that it is called for, such as `onMessageAdded`; the vendor checks the names (50365). The key is repeated for each. */
            "Configuration.Filters"?: string[];
            /** @description From one to five keywords, of up to 248 characters each, that call a trigger. The key is repeated for each. */
            "Configuration.Triggers"?: string[];
            /** @description SID of the flow in Studio; it starts with `FW`. */
            "Configuration.FlowSid"?: `FW${string}`;
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
        /**
         * @description How long a timer runs, as an ISO 8601 duration such as `PT10M` or `P1D`. That which makes a conversation inactive runs for a minute or longer, that which closes it for ten.
         * @example PT1H
         */
        Duration: string;
        /** @description What a page of a list says of itself, with the URLs of its neighbours. */
        PageMeta: {
            /** @description The number of this page, from 0, as it was asked for. */
            page: number;
            /** @description How many items a page of this list holds at most. */
            page_size: number;
            /**
             * Format: uri
             * @description Absolute URL of the first page.
             */
            first_page_url: string;
            /**
             * Format: uri
             * @description Absolute URL of the page before this one; null on the first.
             */
            previous_page_url: string | null;
            /**
             * Format: uri
             * @description Absolute URL of this page.
             */
            url: string;
            /**
             * Format: uri
             * @description Absolute URL of the page after this one; null on the last. It may name the vendor's global host where you asked a regional one, so take its path and query and send them to the host that you use.
             */
            next_page_url: string | null;
            /** @description The name of the property that holds the items. */
            key: string;
        };
        /**
         * @description The state that a conversation begins in: `active` where nothing is said. No conversation begins as `closed`; the vendor refuses that (50384).
         * @enum {string}
         */
        NewConversationState: "inactive" | "active" | "initializing";
        /** @description A file that a message carries. */
        MessageMedia: {
            /** @description SID of the file; it starts with `ME`. */
            sid: `ME${string}`;
            /** @description Its size in bytes. */
            size: number;
            /** @description Its media type. */
            content_type: string;
            /** @description The name of the file, where it has one. Personal data. */
            filename?: string | null;
        };
        /** @description How far a message has come with those it was sent to; null where it was sent to nobody. */
        MessageDelivery: {
            /** @description How many participants it was sent to. */
            total: number;
            sent: components["schemas"]["DeliveryShare"];
            delivered: components["schemas"]["DeliveryShare"];
            read: components["schemas"]["DeliveryShare"];
            failed: components["schemas"]["DeliveryShare"];
            undelivered: components["schemas"]["DeliveryShare"];
        } | null;
        /**
         * @description What is called: a URL of yours (`webhook`, or `trigger` for messages with a keyword) or a flow (`studio`).
         * @enum {string}
         */
        WebhookTarget: "webhook" | "trigger" | "studio";
        /**
         * @description The HTTP method of the call.
         * @enum {string}
         */
        WebhookMethod: "get" | "post";
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
        /**
         * @description For how many of those a message was sent to this holds: `all`, `some` or `none`. Expect further values.
         * @enum {string}
         */
        DeliveryShare: "all" | "some" | "none";
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
        /** @description Nothing under this SID or name in this service. What was created a moment ago can be missing for a short time. The message may repeat the path, and with it a unique name: treat it as personal data. */
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
        /** @description Another request is changing the resource, and this one can be tried again; or a name, an identity or an address is taken. The body's code tells which. Its message may quote a SID or a name: treat it as personal data. */
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
        /** @description Whether this write fires webhooks, as the text `true` or `false`. Without it a write over this API fires none. */
        WebhookEnabled: "true" | "false";
        /** @description Only conversations that were created on this date or later; the first is included. An ISO 8601 date, such as `2026-03-02T00:00:00Z`. The list is then sorted by creation, the newest first. */
        StartDate: string;
        /** @description Only conversations that were created on this date or earlier; the last is included. An ISO 8601 date, such as `2026-03-31T00:00:00Z`. The list is then sorted by creation, the newest first. */
        EndDate: string;
        /** @description Only conversations in this state. The vendor's own prose forgets `initializing`, its list has it. */
        State: components["schemas"]["ConversationState"];
        /** @description How many items a page holds at most. Up to 100; 50 where nothing is said. */
        PageSize: number;
        /** @description The number of the page, from 0. It is your own count, which the vendor repeats in `meta.page`: what leads to a page is its token. */
        Page: number;
        /** @description The token of a page, as a page URL of an earlier answer holds it. Pass it on as it is. */
        PageToken: string;
        /**
         * @description Either the SID of the conversation (it starts with `CH`) or its unique name. A unique name may hold any character; it is percent-encoded for you.
         * @example CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
         */
        ConversationSid: string;
        /** @description The order of the messages by their index, `asc` where nothing is said. */
        Order: "asc" | "desc";
        /**
         * @description SID of the message; it starts with `IM`.
         * @example IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
         */
        SidOfMessage: `IM${string}`;
        /**
         * @description SID of the message; it starts with `IM`.
         * @example IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
         */
        MessageSid: `IM${string}`;
        /** @description How many receipts a page holds at most. Up to 50, which is also what you get where nothing is said. */
        ReceiptPageSize: number;
        /**
         * @description SID of the receipt; it starts with `DY`.
         * @example DYaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
         */
        SidOfReceipt: `DY${string}`;
        /**
         * @description Either the SID of the participant (it starts with `MB`) or, for one who chats, the identity.
         * @example MBaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
         */
        ParticipantSidOrIdentity: string;
        /**
         * @description SID of the participant; it starts with `MB`. An identity is not taken here.
         * @example MBaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
         */
        SidOfParticipant: `MB${string}`;
        /** @description How many webhooks a page holds at most. Up to 5, which is also what you get where nothing is said. */
        WebhookPageSize: number;
        /**
         * @description SID of the webhook; it starts with `WH`.
         * @example WHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
         */
        SidOfWebhook: `WH${string}`;
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
export type ConversationChanges = components['schemas']['ConversationChanges'];
export type ConversationPage = components['schemas']['ConversationPage'];
export type NewConversation = components['schemas']['NewConversation'];
export type MessagePage = components['schemas']['MessagePage'];
export type NewMessage = components['schemas']['NewMessage'];
export type Message = components['schemas']['Message'];
export type MessageChanges = components['schemas']['MessageChanges'];
export type ReceiptPage = components['schemas']['ReceiptPage'];
export type Receipt = components['schemas']['Receipt'];
export type ParticipantPage = components['schemas']['ParticipantPage'];
export type NewParticipant = components['schemas']['NewParticipant'];
export type Participant = components['schemas']['Participant'];
export type ParticipantChanges = components['schemas']['ParticipantChanges'];
export type ScopedWebhookPage = components['schemas']['ScopedWebhookPage'];
export type NewScopedWebhook = components['schemas']['NewScopedWebhook'];
export type ScopedWebhook = components['schemas']['ScopedWebhook'];
export type ScopedWebhookChanges = components['schemas']['ScopedWebhookChanges'];
export type ConversationState = components['schemas']['ConversationState'];
export type ErrorBody = components['schemas']['ErrorBody'];
export type ProblemDetails = components['schemas']['ProblemDetails'];
export type ServerErrorBody = components['schemas']['ServerErrorBody'];
export type Duration = components['schemas']['Duration'];
export type PageMeta = components['schemas']['PageMeta'];
export type NewConversationState = components['schemas']['NewConversationState'];
export type MessageMedia = components['schemas']['MessageMedia'];
export type MessageDelivery = components['schemas']['MessageDelivery'];
export type WebhookTarget = components['schemas']['WebhookTarget'];
export type WebhookMethod = components['schemas']['WebhookMethod'];
export type VendorError = components['schemas']['VendorError'];
export type ProblemFault = components['schemas']['ProblemFault'];
export type VendorServerError = components['schemas']['VendorServerError'];
export type DeliveryShare = components['schemas']['DeliveryShare'];
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
export type ParameterWebhookEnabled = components['parameters']['WebhookEnabled'];
export type ParameterStartDate = components['parameters']['StartDate'];
export type ParameterEndDate = components['parameters']['EndDate'];
export type ParameterState = components['parameters']['State'];
export type ParameterPageSize = components['parameters']['PageSize'];
export type ParameterPage = components['parameters']['Page'];
export type ParameterPageToken = components['parameters']['PageToken'];
export type ParameterConversationSid = components['parameters']['ConversationSid'];
export type ParameterOrder = components['parameters']['Order'];
export type ParameterSidOfMessage = components['parameters']['SidOfMessage'];
export type ParameterMessageSid = components['parameters']['MessageSid'];
export type ParameterReceiptPageSize = components['parameters']['ReceiptPageSize'];
export type ParameterSidOfReceipt = components['parameters']['SidOfReceipt'];
export type ParameterParticipantSidOrIdentity = components['parameters']['ParticipantSidOrIdentity'];
export type ParameterSidOfParticipant = components['parameters']['SidOfParticipant'];
export type ParameterWebhookPageSize = components['parameters']['WebhookPageSize'];
export type ParameterSidOfWebhook = components['parameters']['SidOfWebhook'];
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
    UpdateServiceConversation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Whether this write fires webhooks, as the text `true` or `false`. Without it a write over this API fires none. */
                "X-Twilio-Webhook-Enabled"?: components["parameters"]["WebhookEnabled"];
            };
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
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ConversationChanges"];
            };
        };
        responses: {
            /** @description The conversation, as it is now. */
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
    DeleteServiceConversation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Whether this write fires webhooks, as the text `true` or `false`. Without it a write over this API fires none. */
                "X-Twilio-Webhook-Enabled"?: components["parameters"]["WebhookEnabled"];
            };
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
            /** @description The conversation is gone. */
            204: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                    "Twilio-Request-Duration": components["headers"]["TwilioRequestDuration"];
                    "Twilio-Concurrent-Requests": components["headers"]["TwilioConcurrentRequests"];
                    "X-Home-Region": components["headers"]["XHomeRegion"];
                    "X-API-Domain": components["headers"]["XApiDomain"];
                    "X-Shenanigans": components["headers"]["XShenanigans"];
                    "X-Powered-By": components["headers"]["XPoweredBy"];
                    [name: string]: unknown;
                };
                content?: never;
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
    ListServiceConversation: {
        parameters: {
            query?: {
                /** @description Only conversations that were created on this date or later; the first is included. An ISO 8601 date, such as `2026-03-02T00:00:00Z`. The list is then sorted by creation, the newest first. */
                StartDate?: components["parameters"]["StartDate"];
                /** @description Only conversations that were created on this date or earlier; the last is included. An ISO 8601 date, such as `2026-03-31T00:00:00Z`. The list is then sorted by creation, the newest first. */
                EndDate?: components["parameters"]["EndDate"];
                /** @description Only conversations in this state. The vendor's own prose forgets `initializing`, its list has it. */
                State?: components["parameters"]["State"];
                /** @description How many items a page holds at most. Up to 100; 50 where nothing is said. */
                PageSize?: components["parameters"]["PageSize"];
                /** @description The number of the page, from 0. It is your own count, which the vendor repeats in `meta.page`: what leads to a page is its token. */
                Page?: components["parameters"]["Page"];
                /** @description The token of a page, as a page URL of an earlier answer holds it. Pass it on as it is. */
                PageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /**
                 * @description SID of the conversation service that holds the conversation; it starts with `IS`.
                 * @example ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                ChatServiceSid: components["parameters"]["ChatServiceSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of conversations. */
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
                    "application/json": components["schemas"]["ConversationPage"];
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
    CreateServiceConversation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Whether this write fires webhooks, as the text `true` or `false`. Without it a write over this API fires none. */
                "X-Twilio-Webhook-Enabled"?: components["parameters"]["WebhookEnabled"];
            };
            path: {
                /**
                 * @description SID of the conversation service that holds the conversation; it starts with `IS`.
                 * @example ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                ChatServiceSid: components["parameters"]["ChatServiceSid"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewConversation"];
            };
        };
        responses: {
            /** @description The conversation, as it was created. */
            201: {
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
    ListServiceConversationMessage: {
        parameters: {
            query?: {
                /** @description The order of the messages by their index, `asc` where nothing is said. */
                Order?: components["parameters"]["Order"];
                /** @description How many items a page holds at most. Up to 100; 50 where nothing is said. */
                PageSize?: components["parameters"]["PageSize"];
                /** @description The number of the page, from 0. It is your own count, which the vendor repeats in `meta.page`: what leads to a page is its token. */
                Page?: components["parameters"]["Page"];
                /** @description The token of a page, as a page URL of an earlier answer holds it. Pass it on as it is. */
                PageToken?: components["parameters"]["PageToken"];
            };
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
                ConversationSid: components["parameters"]["ConversationSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages. */
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
                    "application/json": components["schemas"]["MessagePage"];
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
    CreateServiceConversationMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Whether this write fires webhooks, as the text `true` or `false`. Without it a write over this API fires none. */
                "X-Twilio-Webhook-Enabled"?: components["parameters"]["WebhookEnabled"];
            };
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
                ConversationSid: components["parameters"]["ConversationSid"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewMessage"];
            };
        };
        responses: {
            /** @description The message, as it was created. */
            201: {
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
                    "application/json": components["schemas"]["Message"];
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
    FetchServiceConversationMessage: {
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
                ConversationSid: components["parameters"]["ConversationSid"];
                /**
                 * @description SID of the message; it starts with `IM`.
                 * @example IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                Sid: components["parameters"]["SidOfMessage"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
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
                    "application/json": components["schemas"]["Message"];
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
    UpdateServiceConversationMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Whether this write fires webhooks, as the text `true` or `false`. Without it a write over this API fires none. */
                "X-Twilio-Webhook-Enabled"?: components["parameters"]["WebhookEnabled"];
            };
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
                ConversationSid: components["parameters"]["ConversationSid"];
                /**
                 * @description SID of the message; it starts with `IM`.
                 * @example IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                Sid: components["parameters"]["SidOfMessage"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["MessageChanges"];
            };
        };
        responses: {
            /** @description The message, as it is now. */
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
                    "application/json": components["schemas"]["Message"];
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
    DeleteServiceConversationMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Whether this write fires webhooks, as the text `true` or `false`. Without it a write over this API fires none. */
                "X-Twilio-Webhook-Enabled"?: components["parameters"]["WebhookEnabled"];
            };
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
                ConversationSid: components["parameters"]["ConversationSid"];
                /**
                 * @description SID of the message; it starts with `IM`.
                 * @example IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                Sid: components["parameters"]["SidOfMessage"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message is gone. */
            204: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                    "Twilio-Request-Duration": components["headers"]["TwilioRequestDuration"];
                    "Twilio-Concurrent-Requests": components["headers"]["TwilioConcurrentRequests"];
                    "X-Home-Region": components["headers"]["XHomeRegion"];
                    "X-API-Domain": components["headers"]["XApiDomain"];
                    "X-Shenanigans": components["headers"]["XShenanigans"];
                    "X-Powered-By": components["headers"]["XPoweredBy"];
                    [name: string]: unknown;
                };
                content?: never;
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
    ListServiceConversationMessageReceipt: {
        parameters: {
            query?: {
                /** @description How many receipts a page holds at most. Up to 50, which is also what you get where nothing is said. */
                PageSize?: components["parameters"]["ReceiptPageSize"];
                /** @description The number of the page, from 0. It is your own count, which the vendor repeats in `meta.page`: what leads to a page is its token. */
                Page?: components["parameters"]["Page"];
                /** @description The token of a page, as a page URL of an earlier answer holds it. Pass it on as it is. */
                PageToken?: components["parameters"]["PageToken"];
            };
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
                ConversationSid: components["parameters"]["ConversationSid"];
                /**
                 * @description SID of the message; it starts with `IM`.
                 * @example IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                MessageSid: components["parameters"]["MessageSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of receipts. */
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
                    "application/json": components["schemas"]["ReceiptPage"];
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
    FetchServiceConversationMessageReceipt: {
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
                ConversationSid: components["parameters"]["ConversationSid"];
                /**
                 * @description SID of the message; it starts with `IM`.
                 * @example IMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                MessageSid: components["parameters"]["MessageSid"];
                /**
                 * @description SID of the receipt; it starts with `DY`.
                 * @example DYaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                Sid: components["parameters"]["SidOfReceipt"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt. */
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
                    "application/json": components["schemas"]["Receipt"];
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
    ListServiceConversationParticipant: {
        parameters: {
            query?: {
                /** @description How many items a page holds at most. Up to 100; 50 where nothing is said. */
                PageSize?: components["parameters"]["PageSize"];
                /** @description The number of the page, from 0. It is your own count, which the vendor repeats in `meta.page`: what leads to a page is its token. */
                Page?: components["parameters"]["Page"];
                /** @description The token of a page, as a page URL of an earlier answer holds it. Pass it on as it is. */
                PageToken?: components["parameters"]["PageToken"];
            };
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
                ConversationSid: components["parameters"]["ConversationSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of participants. */
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
                    "application/json": components["schemas"]["ParticipantPage"];
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
    CreateServiceConversationParticipant: {
        parameters: {
            query?: never;
            header?: {
                /** @description Whether this write fires webhooks, as the text `true` or `false`. Without it a write over this API fires none. */
                "X-Twilio-Webhook-Enabled"?: components["parameters"]["WebhookEnabled"];
            };
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
                ConversationSid: components["parameters"]["ConversationSid"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewParticipant"];
            };
        };
        responses: {
            /** @description The participant, as they came in. */
            201: {
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
                    "application/json": components["schemas"]["Participant"];
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
    FetchServiceConversationParticipant: {
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
                ConversationSid: components["parameters"]["ConversationSid"];
                /**
                 * @description Either the SID of the participant (it starts with `MB`) or, for one who chats, the identity.
                 * @example MBaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                Sid: components["parameters"]["ParticipantSidOrIdentity"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The participant. */
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
                    "application/json": components["schemas"]["Participant"];
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
    UpdateServiceConversationParticipant: {
        parameters: {
            query?: never;
            header?: {
                /** @description Whether this write fires webhooks, as the text `true` or `false`. Without it a write over this API fires none. */
                "X-Twilio-Webhook-Enabled"?: components["parameters"]["WebhookEnabled"];
            };
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
                ConversationSid: components["parameters"]["ConversationSid"];
                /**
                 * @description SID of the participant; it starts with `MB`. An identity is not taken here.
                 * @example MBaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                Sid: components["parameters"]["SidOfParticipant"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ParticipantChanges"];
            };
        };
        responses: {
            /** @description The participant, as they are now. */
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
                    "application/json": components["schemas"]["Participant"];
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
    DeleteServiceConversationParticipant: {
        parameters: {
            query?: never;
            header?: {
                /** @description Whether this write fires webhooks, as the text `true` or `false`. Without it a write over this API fires none. */
                "X-Twilio-Webhook-Enabled"?: components["parameters"]["WebhookEnabled"];
            };
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
                ConversationSid: components["parameters"]["ConversationSid"];
                /**
                 * @description SID of the participant; it starts with `MB`. An identity is not taken here.
                 * @example MBaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                Sid: components["parameters"]["SidOfParticipant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The participant is out. */
            204: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                    "Twilio-Request-Duration": components["headers"]["TwilioRequestDuration"];
                    "Twilio-Concurrent-Requests": components["headers"]["TwilioConcurrentRequests"];
                    "X-Home-Region": components["headers"]["XHomeRegion"];
                    "X-API-Domain": components["headers"]["XApiDomain"];
                    "X-Shenanigans": components["headers"]["XShenanigans"];
                    "X-Powered-By": components["headers"]["XPoweredBy"];
                    [name: string]: unknown;
                };
                content?: never;
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
    ListServiceConversationScopedWebhook: {
        parameters: {
            query?: {
                /** @description How many webhooks a page holds at most. Up to 5, which is also what you get where nothing is said. */
                PageSize?: components["parameters"]["WebhookPageSize"];
                /** @description The number of the page, from 0. It is your own count, which the vendor repeats in `meta.page`: what leads to a page is its token. */
                Page?: components["parameters"]["Page"];
                /** @description The token of a page, as a page URL of an earlier answer holds it. Pass it on as it is. */
                PageToken?: components["parameters"]["PageToken"];
            };
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
                ConversationSid: components["parameters"]["ConversationSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of webhooks. */
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
                    "application/json": components["schemas"]["ScopedWebhookPage"];
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
    CreateServiceConversationScopedWebhook: {
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
                ConversationSid: components["parameters"]["ConversationSid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewScopedWebhook"];
            };
        };
        responses: {
            /** @description The webhook, as it was created. */
            201: {
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
                    "application/json": components["schemas"]["ScopedWebhook"];
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
    FetchServiceConversationScopedWebhook: {
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
                ConversationSid: components["parameters"]["ConversationSid"];
                /**
                 * @description SID of the webhook; it starts with `WH`.
                 * @example WHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                Sid: components["parameters"]["SidOfWebhook"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
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
                    "application/json": components["schemas"]["ScopedWebhook"];
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
    UpdateServiceConversationScopedWebhook: {
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
                ConversationSid: components["parameters"]["ConversationSid"];
                /**
                 * @description SID of the webhook; it starts with `WH`.
                 * @example WHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                Sid: components["parameters"]["SidOfWebhook"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ScopedWebhookChanges"];
            };
        };
        responses: {
            /** @description The webhook, as it is now. */
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
                    "application/json": components["schemas"]["ScopedWebhook"];
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
    DeleteServiceConversationScopedWebhook: {
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
                ConversationSid: components["parameters"]["ConversationSid"];
                /**
                 * @description SID of the webhook; it starts with `WH`.
                 * @example WHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                Sid: components["parameters"]["SidOfWebhook"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook is gone. */
            204: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                    "Twilio-Request-Duration": components["headers"]["TwilioRequestDuration"];
                    "Twilio-Concurrent-Requests": components["headers"]["TwilioConcurrentRequests"];
                    "X-Home-Region": components["headers"]["XHomeRegion"];
                    "X-API-Domain": components["headers"]["XApiDomain"];
                    "X-Shenanigans": components["headers"]["XShenanigans"];
                    "X-Powered-By": components["headers"]["XPoweredBy"];
                    [name: string]: unknown;
                };
                content?: never;
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
