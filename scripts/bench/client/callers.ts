import { operations } from '../../../generated/operations.js';
import { accountSid, authToken } from '../credentials.js';
import { ids } from '../documented-example.js';
import { built } from '../our-build.js';
import { load } from '../peers.js';
import { twilioClients, type Conversation } from '../twilio-clients.js';

/** Makes one call and gives the `sid` of the answer. */
export type Call = () => Promise<unknown>;

type Ours = typeof import('../../../src/index.js');
type Validation = 'strict' | 'report' | 'off';

const path = `/v1/Services/${ids.ChatServiceSid}/Conversations/${ids.Sid}`;
const headers = { accept: 'application/json', authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}` };

/** Whoever calls, by name. Each is used as its own documentation shows, and keeps its defaults. */
export const callers = (url: string): Record<string, () => Promise<Call>> => ({
  'ours, validation report': () => ours(url, 'report'),
  'ours, validation strict': () => ours(url, 'strict'),
  'ours, validation off': () => ours(url, 'off'),
  'ours, over undici.request': async () => ours(url, 'report', await overUndici()),
  'global fetch': async () => async () => {
    const response = await fetch(`${url}${path}`, { headers });
    return ((await response.json()) as Conversation).sid;
  },
  'openapi-fetch': () => openapiFetch(url),
  'undici.request': () => undiciRequest(url),
  twilio: () => twilio(url),
  axios: () => axios(url),
  ky: () => ky(url),
});

async function ours(url: string, validation: Validation, more: object = {}): Promise<Call> {
  const { createConversationsClient, parseSid } = await load<Ours>(built('index'));
  const onFinding = ({ code, pointer }: { code: string; pointer: string }) => {
    throw new Error(`the answer of the bench breaks the contract: ${code} at ${pointer}`);
  };
  const client = createConversationsClient({ accountSid, authToken, baseUrl: url, validation, ...more });
  const args = { ChatServiceSid: parseSid('IS', ids.ChatServiceSid), Sid: ids.Sid };
  const { findings } = await client.fetchServiceConversation(args).withResponse();
  findings.forEach(onFinding); // a call with findings would be measured with their explanation
  return async () => (await client.fetchServiceConversation(args)).sid;
}

/** What the README shows for Node: `undici.request` in place of `fetch`. */
async function overUndici() {
  type Body = AsyncIterable<Uint8Array> & { destroy(): void };
  type Request = (url: string, options: object) => Promise<{ statusCode: number; headers: HeadersInit; body: Body }>;
  const { request } = await load<{ request: Request }>('undici');
  const fetch = async (url: string, init: object) => {
    const { statusCode: status, headers, body } = await request(url, init);
    const chunks = body[Symbol.asyncIterator]();
    const getReader = () => ({ read: () => chunks.next(), cancel: async () => body.destroy() });
    return { status, ok: status >= 200 && status < 300, headers: new Headers(headers), body: { getReader } };
  };
  return { fetch };
}

async function openapiFetch(url: string): Promise<Call> {
  type Get = (path: string, init: object) => Promise<{ data?: Conversation }>;
  const { default: createClient } = await load<{ default: (options: object) => { GET: Get } }>('openapi-fetch');
  const client = createClient({ baseUrl: url, headers });
  const template = operations.fetchServiceConversation.path;
  return async () => (await client.GET(template, { params: { path: ids } })).data?.sid;
}

async function undiciRequest(url: string): Promise<Call> {
  type Request = (url: string, options: object) => Promise<{ body: { json(): Promise<unknown> } }>;
  const { request } = await load<{ request: Request }>('undici');
  return async () => {
    const { body } = await request(`${url}${path}`, { headers });
    return ((await body.json()) as Conversation).sid;
  };
}

async function twilio(url: string): Promise<Call> {
  const { conversations } = (await twilioClients())(url);
  return async () => (await conversations.v1.services(ids.ChatServiceSid).conversations(ids.Sid).fetch()).sid;
}

async function axios(url: string): Promise<Call> {
  type Get = (path: string) => Promise<{ data: Conversation }>;
  const { default: base } = await load<{ default: { create(defaults: object): { get: Get } } }>('axios');
  const client = base.create({ baseURL: url, headers });
  return async () => (await client.get(path)).data.sid;
}

async function ky(url: string): Promise<Call> {
  type Get = (path: string) => { json(): Promise<Conversation> };
  const { default: base } = await load<{ default: { create(defaults: object): { get: Get } } }>('ky');
  const client = base.create({ prefixUrl: url, headers });
  return async () => (await client.get(path.slice(1)).json()).sid;
}
