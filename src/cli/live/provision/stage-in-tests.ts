import { afterAll, afterEach } from '@jest/globals';
import { chat } from '../../../stand-in/testing/chat.js';
import { startStandIn, type StandIn, type StandInOptions } from '../../../stand-in/start-stand-in.js';
import { closedAfterTest, closeServers, serve, type TestServer } from '../../../stand-in/test-server.js';
import { matchOperation } from '../../../contract/match.js';
import type { Contract } from '../../../contract/contract.js';
import { contractFrom, type LoadedContract } from '../../../contract/load.js';
import { workbench } from '../../run-in-tests.js';
import { quickTiming } from '../timing-in-tests.js';

export const service = `IS${'a'.repeat(32)}`;
export const env = { TWILIO_API_KEY: 'SKx', TWILIO_API_SECRET: 'hush-hush', SERVICE: service };
const authorization = `Basic ${Buffer.from('SKx:hush-hush').toString('base64')}`;
export const PATH = '/v1/Services/{ChatServiceSid}/Conversations';
export interface ListOperation {
  readonly responses: {
    readonly 200: { readonly content: Record<'application/json', { schema: { required: string[] } }> };
  };
}
export interface Document {
  readonly paths: Record<string, Record<string, Record<string, unknown>>>;
}
const CONVERSATIONS = `/v1/Services/${service}/Conversations`;

/** What a run sends, by operation: what a contract says with `x-provision`. */
const PROVISIONS: Readonly<Record<string, readonly object[]>> = {
  createConversation: [
    {
      FriendlyName: 'Räumlich & 100 %',
      UniqueName: '{tag}',
      Attributes: '{ "topic": "a" }',
      'Timers.Inactive': 'PT10M',
    },
    { UniqueName: '{tag}' },
  ],
  updateConversation: [{ FriendlyName: '{tag} renamed', DateUpdated: '2026-01-02T03:04:05.000Z' }, { State: 'closed' }],
  createMessage: [{ Body: 'one' }, { Body: 'two', Author: 'ann' }, { Body: 'three' }],
  updateMessage: [{ Body: 'one, edited' }],
  createParticipant: [{ Identity: '{tag}' }],
  updateParticipant: [{ Attributes: '{"a":1}' }],
  createWebhook: [
    {
      Target: 'webhook',
      'Configuration.Url': 'https://hook.example/a',
      'Configuration.Filters': ['onMessageAdded', 'onMessageUpdated'],
    },
  ],
  updateWebhook: [{ 'Configuration.Method': 'get' }],
};

interface WrittenOperation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; 'x-subject'?: object }[];
  readonly responses: Readonly<Record<string, { 'x-order'?: object }>>;
  'x-provision'?: readonly object[];
}

function provisioned(): LoadedContract {
  const document = structuredClone(chat().clauses.document) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, WrittenOperation>>>>;
  };
  for (const operation of Object.values(document.paths).flatMap((item) => Object.values(item))) {
    const provision = PROVISIONS[operation.operationId];
    if (provision) operation['x-provision'] = provision;
    for (const parameter of operation.parameters ?? [])
      if (parameter.name === 'ChatServiceSid') parameter['x-subject'] = { env: 'SERVICE' };
    if (operation.operationId === 'listMessage')
      operation.responses[200]!['x-order'] = { parameter: 'Order', by: '#/index' };
  }
  return contractFrom(JSON.stringify(document), 'chat.json');
}

export const contract = provisioned();

/** A place to run in: a stand-in that begins with nothing, and a run against it in which nobody waits. */
export function provisionStage() {
  const { verify, write, run, path, clean } = workbench();
  afterAll(clean);
  afterEach(closeServers);
  const spec = write('chat.json', contract.clauses.document);
  const provision = (url: string, more: readonly string[] = []) =>
    verify(['--spec', spec, '--live', '--provision', '--base-url', url, ...more], { env, timing: quickTiming() });
  return { verify, write, run, path, spec, provision };
}

export const standInOf = async (options: StandInOptions = {}) =>
  closedAfterTest(await startStandIn({ contract, empty: true, ...options }));

export const listed = async ({ url }: Pick<StandIn, 'url'>): Promise<{ unique_name: string }[]> =>
  ((await (await fetch(`${url}${CONVERSATIONS}`, { headers: { authorization } })).json()) as { conversations: [] })
    .conversations;

export const leave = ({ url }: StandIn, name: string) =>
  fetch(`${url}${CONVERSATIONS}`, {
    method: 'POST',
    headers: { authorization },
    body: new URLSearchParams({ UniqueName: name }),
  });

export type Body = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any
export interface Answered {
  readonly status: number;
  readonly body: Body;
}
export type Change = (answer: Answered, call: { readonly method: string; readonly url: string }) => Answered;

/** Stands between a run and the stand-in, and changes answers, or refuses a call. */
export const between = (
  standIn: StandIn,
  change: Change = (answer) => answer,
  refuses: (call: { readonly method: string; readonly url: string }) => boolean = () => false,
  refusal = 403,
): Promise<TestServer> =>
  serve((request, response) => {
    void (async () => {
      const { method = '', url = '', headers } = request;
      if (refuses({ method, url })) {
        response.writeHead(refusal).end();
        return;
      }
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const answer = await fetch(`${standIn.url}${url}`, {
        method,
        headers: { authorization, 'content-type': headers['content-type'] ?? 'text/plain' },
        ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
      });
      const text = (await answer.text()).replaceAll(standIn.url, `http://${headers.host}`);
      const body = (text === '' ? {} : JSON.parse(text)) as Body;
      const changed = change({ status: answer.status, body }, { method, url });
      response.writeHead(changed.status, { 'content-type': 'application/json' });
      response.end(changed.status === 204 ? undefined : JSON.stringify(changed.body));
    })();
  });

export const exercised = ({ requests }: TestServer, of: Contract = contract): Set<string> =>
  new Set(
    requests.flatMap(({ method, url }) => {
      const match = matchOperation(of, method, `${of.servers[0]}${url}`);
      return 'operation' in match ? [match.operation.operationId] : [];
    }),
  );

/** Chat has no receipts. */
export const ONLY_RECEIPTS = '--provision: not exercised, because there was nothing to call it on: fetchReceipt.\n';

export const isRootList = (url: string): boolean => /\/Conversations(?:\?|$)/.test(url);
export const isOne = (url: string): boolean => /\/Conversations\/[^/]+$/.test(url);
export const withBody = (answer: Answered, body: Body): Answered => ({ ...answer, body: { ...answer.body, ...body } });
