import { accountSid, authToken } from './credentials.js';
import { load } from './peers.js';

export interface Conversation {
  readonly sid: string;
}

/** What the benches use of the SDK's client. */
export interface TwilioClient {
  readonly conversations: {
    baseUrl: string;
    readonly v1: {
      services(sid: string): { conversations(sid: string): { fetch(...args: object[]): Promise<Conversation> } };
    };
  };
}

/**
 * Gives a maker of SDK clients for a local server. The SDK has no option for a base URL, but every call takes it from
 * the `baseUrl` of its domain, which can be set. An IPv4 address comes through the rewriting of hosts for regions
 * unchanged. All the rest is as it is in production but for TLS: there it has an agent of its own for https with at most
 * 20 connections, and here Node's agent for http.
 */
export async function twilioClients(): Promise<(url: string, options?: object) => TwilioClient> {
  type Twilio = (accountSid: string, authToken: string, options: object) => TwilioClient;
  const { default: createClient } = await load<{ default: Twilio }>('twilio');
  return (url, options) => {
    const settings = { edge: '', region: '', logLevel: '', ...options }; // not the environment's
    const client = createClient(accountSid, authToken, settings);
    client.conversations.baseUrl = url;
    return client;
  };
}
