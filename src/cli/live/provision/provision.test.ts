import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { chat } from '../../../stand-in/testing/chat.js';
import { startStandIn, type StandIn, type StandInOptions } from '../../../stand-in/start-stand-in.js';
import { closedAfterTest, closeServers, serve, type TestServer } from '../../../stand-in/test-server.js';
import { randomFrom } from '../../../../contract-tests/support/random.js';
import { times } from '../../../../contract-tests/support/times.js';
import { matchOperation } from '../../../contract/match.js';
import type { Contract } from '../../../contract/contract.js';
import { ownContract } from '../../../contract/own.js';
import { contractFrom, type LoadedContract } from '../../../contract/load.js';
import { packaged } from '../../packaged.js';
import { inShort, workbench } from '../../run-in-tests.js';
import { quickTiming } from '../timing-in-tests.js';
import { newTag } from './tag.js';

const { verify, write, run, path, clean } = workbench();
afterAll(clean);
afterEach(closeServers);

const service = `IS${'a'.repeat(32)}`;
const env = { TWILIO_API_KEY: 'SKx', TWILIO_API_SECRET: 'hush-hush', SERVICE: service };
const authorization = `Basic ${Buffer.from('SKx:hush-hush').toString('base64')}`;
const PATH = '/v1/Services/{ChatServiceSid}/Conversations';
interface ListOperation {
  readonly responses: {
    readonly 200: { readonly content: Record<'application/json', { schema: { required: string[] } }> };
  };
}
interface Document {
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

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-argument */
function provisioned(): LoadedContract {
  const document = structuredClone(chat().clauses.document) as any;
  for (const item of Object.values<any>(document.paths))
    for (const operation of Object.values<any>(item)) {
      const provision = PROVISIONS[operation.operationId as string];
      if (provision) operation['x-provision'] = provision;
      for (const parameter of operation.parameters ?? [])
        if (parameter.name === 'ChatServiceSid') parameter['x-subject'] = { env: 'SERVICE' };
      if (operation.operationId === 'listMessage')
        operation.responses[200]['x-order'] = { parameter: 'Order', by: '#/index' };
    }
  return contractFrom(JSON.stringify(document), 'chat.json');
}
/* eslint-enable */

const contract = provisioned();
let spec: string;
beforeAll(() => {
  spec = write('chat.json', contract.clauses.document);
});

const standInOf = async (options: StandInOptions = {}) =>
  closedAfterTest(await startStandIn({ contract, empty: true, ...options }));

/** Nobody waits in these tests. */
const provision = (url: string, more: readonly string[] = []) =>
  verify(['--spec', spec, '--live', '--provision', '--base-url', url, ...more], { env, timing: quickTiming() });

const listed = async ({ url }: Pick<StandIn, 'url'>): Promise<{ unique_name: string }[]> =>
  ((await (await fetch(`${url}${CONVERSATIONS}`, { headers: { authorization } })).json()) as { conversations: [] })
    .conversations;

const leave = ({ url }: StandIn, name: string) =>
  fetch(`${url}${CONVERSATIONS}`, {
    method: 'POST',
    headers: { authorization },
    body: new URLSearchParams({ UniqueName: name }),
  });

type Body = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any
interface Answered {
  readonly status: number;
  readonly body: Body;
}
type Change = (answer: Answered, call: { readonly method: string; readonly url: string }) => Answered;

/** Stands between a run and the stand-in, and changes answers, or refuses a call. */
const between = (
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

const exercised = ({ requests }: TestServer, of: Contract = contract): Set<string> =>
  new Set(
    requests.flatMap(({ method, url }) => {
      const match = matchOperation(of, method, `${of.servers[0]}${url}`);
      return 'operation' in match ? [match.operation.operationId] : [];
    }),
  );

/** Chat has no receipts. */
const ONLY_RECEIPTS = '--provision: not exercised, because there was nothing to call it on: fetchReceipt.\n';

test('exercises every operation, finds nothing, and leaves nothing', async () => {
  const standIn = await standInOf();
  const seen = await between(standIn);
  const { code, report, out, err } = await provision(seen.url);

  expect([code, report.verdict, inShort(report)]).toEqual([0, 'kept', []]);
  expect(out).toMatch(/^kept/m);
  const all = contract.operations.map(({ operationId }) => operationId);
  expect(exercised(seen)).toEqual(new Set(all.filter((one) => one !== 'fetchReceipt'))); // chat has no receipts
  expect(err).toBe(ONLY_RECEIPTS);
  expect(await listed(standIn)).toEqual([]);
});

test('exercises every operation of our own contract', async () => {
  const standIn = await standInOf({ contract: ownContract });
  const seen = await between(standIn);
  const ours = { ...env, TWILIO_CHAT_SERVICE_SID: service };
  const args = [write('none.ndjson', ''), '--live', '--provision', '--base-url', seen.url];
  const { code, report, err } = await verify(args, { env: ours, timing: quickTiming() });

  expect([code, report.verdict, inShort(report)]).toEqual([0, 'kept', ['source.empty']]);
  const left = ownContract.operations
    .map(({ operationId }) => operationId)
    .filter((id) => !exercised(seen, ownContract).has(id));
  expect(err).toBe(`--provision: not exercised, because there was nothing to call it on: ${left.join(', ')}.\n`);
  expect(left).toHaveLength(1); // a receipt, of which chat has none
  expect(await listed(standIn)).toEqual([]);
});

test('says with --dry-run what it would make, and makes nothing', async () => {
  const standIn = await standInOf();
  const args = ['verify', '--spec', spec, '--live', '--provision', '--dry-run', '--base-url', standIn.url];
  const { code, out } = await run(args, { env });

  expect(code).toBe(0);
  expect(out).toMatch(/^POST \/v1\/Services\/\{ChatServiceSid\}\/Conversations {2}\{"UniqueName":"\{tag\}"\}$/m);
  expect(out).toMatch(/and lists, reads and removes what it made$/m);
  expect(await listed(standIn)).toEqual([]);
});

const isRootList = (url: string): boolean => /\/Conversations(?:\?|$)/.test(url);
const isOne = (url: string): boolean => /\/Conversations\/[^/]+$/.test(url);
const withBody = (answer: Answered, body: Body): Answered => ({ ...answer, body: { ...answer.body, ...body } });

test.each<[string, Change, string]>([
  [
    'a name that is not the one sent',
    (answer, { url, method }) =>
      isOne(url) && method === 'GET' && answer.status === 200 ? withBody(answer, { friendly_name: 'another' }) : answer,
    'live.not-as-sent /friendly_name',
  ],
  [
    'a date that is not the one sent',
    (answer, { url, method }) =>
      isOne(url) && method === 'POST' ? withBody(answer, { date_updated: '2026-01-02T03:04:06Z' }) : answer,
    'live.not-as-sent /date_updated',
  ],
  [
    'a list without what was made',
    (answer) => (answer.body.participants ? withBody(answer, { participants: [] }) : answer),
    'live.not-listed',
  ],
  [
    'a list in another order',
    (answer, { url }) =>
      url.includes('Order=desc') ? withBody(answer, { messages: [...(answer.body.messages as [])].reverse() }) : answer,
    'live.other-order',
  ],
])('tells %s', async (_what, change, found) => {
  const standIn = await standInOf();
  const { code, report } = await provision((await between(standIn, change)).url);

  expect(new Set(inShort(report))).toEqual(new Set([found]));
  expect([code, report.verdict]).toEqual(found === 'live.other-order' ? [0, 'kept'] : [1, 'broken']);
  expect(await listed(standIn)).toEqual([]);
});

test('tells what is there after it was removed', async () => {
  const standIn = await standInOf();
  const seen = new Map<string, Answered>();
  const undead = await between(standIn, (answer, { method, url }) => {
    if (method !== 'GET' || !url.includes('/Messages/')) return answer;
    if (answer.status === 200) seen.set(url, answer);
    return seen.get(url) ?? answer;
  });
  const { code, report } = await provision(undead.url);

  expect([code, inShort(report)]).toEqual([1, ['live.not-removed']]);
});

test('removes what a run left that is over, and nothing else', async () => {
  const standIn = await standInOf();
  const gone = newTag().replace(/^(contract-check-[0-9a-f]+)-\d+-/, '$1-999999999-'); // no such process
  const running = newTag();
  const old = `contract-check-00000000-1-${(Date.now() - 2 * 3_600_000).toString(36)}-abcdef-3`;
  const young = `contract-check-00000000-1-${Date.now().toString(36)}-abcdef`;
  for (const name of [gone, running, old, young, 'contract-check', 'mine']) await leave(standIn, name);
  const { code, err } = await provision(standIn.url);

  expect(code).toBe(0);
  expect(err).toMatch(/^--provision: removed 2 resources that an earlier run had left\.$/m);
  expect((await listed(standIn)).map((one) => one.unique_name)).toEqual([running, young, 'contract-check', 'mine']);
});

test('removes what a process had made that was killed in the middle', async () => {
  const standIn = await standInOf();
  let onParticipant: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => (onParticipant = resolve));
  const server = await between(standIn, undefined, ({ method, url }) => {
    if (method === 'POST' && url.endsWith('/Participants')) onParticipant();
    return false;
  });
  const args = ['verify', '--spec', spec, '--live', '--provision', '--base-url', server.url];
  const loader = packaged('node_modules/tsx/dist/loader.mjs');
  const child = spawn(process.execPath, ['--import', loader, packaged('src/cli/bin.ts'), ...args], {
    env,
    stdio: 'ignore',
  });
  await reached;
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect((await listed(standIn)).length).toBeGreaterThan(0);

  const { code, err } = await provision(standIn.url);
  expect(code).toBe(0);
  expect(err).toMatch(/^--provision: removed \d resources? that an earlier run had left\.$/m);
  expect(await listed(standIn)).toEqual([]);
});

test('removes what it made when it is ended early', async () => {
  const standIn = await standInOf();
  const stop = new AbortController();
  const server = await between(standIn, (answer, { method, url }) => {
    if (method === 'POST' && url.endsWith('/Participants')) stop.abort();
    return answer;
  });
  const { code, report, err } = await verify(['--spec', spec, '--live', '--provision', '--base-url', server.url], {
    env,
    timing: quickTiming(),
    signal: stop.signal,
  });

  expect([code, report.verdict]).toEqual([3, 'inconclusive']);
  expect(err).toMatch(/the run was ended early/);
  expect(exercised(server).has('updateParticipant')).toBe(false);
  expect(await listed(standIn)).toEqual([]);
});

test('removes what it made when its budget is used up', async () => {
  const standIn = await standInOf();
  const { code, err } = await provision(standIn.url, ['--max-requests', '9']);

  expect(code).toBe(3);
  expect(err).toMatch(/9 requests did not do for this run/);
  expect(await listed(standIn)).toEqual([]);
});

test('says what it could not remove', async () => {
  const standIn = await standInOf();
  const keeper = await between(standIn, undefined, ({ method, url }) => method === 'DELETE' && isOne(url));
  const { code, err } = await provision(keeper.url);

  expect(code).toBe(3);
  expect(err).toMatch(/not all could be removed; left: CH[0-9a-f]{32}, CH[0-9a-f]{32}\. They carry contract-check-/);
});

test('says what is listed after it was removed', async () => {
  const standIn = await standInOf();
  const removes = ({ method, url }: { method: string; url: string }) => method === 'DELETE' && isOne(url);
  const liar = await between(standIn, undefined, removes, 204);
  const { code, err } = await provision(liar.url);

  expect(code).toBe(1);
  expect(err).toMatch(/not all could be removed; left: CH[0-9a-f]{32}, CH[0-9a-f]{32}\. They carry contract-check-/);
});

test('does not take a success without a list for an empty list', async () => {
  const standIn = await standInOf();
  let isOver = false;
  const mute = await between(standIn, (answer, { method, url }) => {
    isOver ||= method === 'DELETE' && isOne(url);
    return isOver && method === 'GET' && !isOne(url) ? { status: 200, body: {} } : answer;
  });
  const { err } = await provision(mute.url);

  expect(err).toMatch(
    /not all could be removed; resources may be left, since they could not be listed\. They carry contract-check-/,
  );
});

test('does not count as left what a list still shows and a deletion no longer finds', async () => {
  const standIn = await standInOf();
  const seen = new Map<string, Body>();
  const removed = new Map<string, Body>();
  const late = await between(standIn, (answer, { method, url }) => {
    if (method === 'DELETE' && isOne(url)) for (const [sid, one] of seen) if (url.endsWith(sid)) removed.set(sid, one);
    if (method !== 'GET' || !isRootList(url)) return answer;
    const there = answer.body.conversations as { sid: string }[];
    for (const one of there) seen.set(one.sid, one);
    return withBody(answer, { conversations: [...there, ...removed.values()] }); // it never hears of what is gone
  });
  const { code, err } = await provision(late.url);

  expect(removed.size).toBeGreaterThan(1);
  expect([code, err]).toEqual([0, ONLY_RECEIPTS]);
});

test('takes a page without a list for an empty one where the contract lets it', async () => {
  const document = structuredClone(contract.clauses.document) as Document;
  const { schema } = (document.paths[PATH]!.get as unknown as ListOperation).responses[200].content['application/json'];
  schema.required = ['meta'];
  const standIn = await standInOf({ contract: contractFrom(JSON.stringify(document), 'chat.json') });
  const terse = await between(standIn, (answer, { method, url }) => {
    if (method !== 'GET' || !isRootList(url) || answer.body.conversations.length > 0) return answer;
    const { conversations: _, ...body } = answer.body;
    return { ...answer, body };
  });
  const args = ['--spec', write('optional.json', document), '--live', '--provision', '--base-url', terse.url];
  const { code, err } = await verify(args, { env, timing: quickTiming() });

  expect([code, err]).toEqual([0, ONLY_RECEIPTS]);
});

test('makes nothing where it cannot see what is there, and says so', async () => {
  const standIn = await standInOf();
  const mute = await between(standIn, (answer, { method, url }) =>
    method === 'GET' && isRootList(url) ? { status: 200, body: {} } : answer,
  );
  const { code, report, err } = await provision(mute.url);

  expect([code, report.verdict]).toEqual([1, 'broken']);
  expect(report.sources[0]).toMatchObject({ incomplete: true });
  expect(err).toBe(
    '--provision: nothing was made, since what is there could not be listed, and so not be cleaned up.\n',
  );
  expect(mute.requests.every(({ method }) => method === 'GET')).toBe(true);
});

test('does not follow a next page that is no URL, and says what may be left', async () => {
  const standIn = await standInOf();
  let isOver = false;
  const lost = await between(standIn, (answer, { method, url }) => {
    isOver ||= method === 'DELETE' && isOne(url);
    if (!isOver || method !== 'GET' || !isRootList(url)) return answer;
    return withBody(answer, { meta: { ...(answer.body.meta as object), next_page_url: 'http://[no' } });
  });
  const { code, err } = await provision(lost.url);

  expect(code).toBe(1);
  expect(err).toMatch(/resources may be left, since they could not be listed/);
});

test('comes to its end where many others are listed', async () => {
  const standIn = await standInOf();
  for (let i = 0; i < 110; i++) await leave(standIn, `theirs ${i}`);
  const { code, report, err } = await verify(['--spec', spec, '--live', '--provision', '--base-url', standIn.url], {
    env,
    timing: quickTiming(),
  });

  expect([code, report.verdict, err]).toEqual([0, 'kept', ONLY_RECEIPTS]);
});

test('leaves nothing untold and says nothing wrong of a vendor in random trouble', async () => {
  const random = randomFrom(7);
  const troubles = ['too-many-requests', 'unavailable', 'reset', 'cut-body', 'truncated-json', ...Array<undefined>(7)];
  for (let i = 0; i < times(3, 50); i++) {
    let inTrouble = true;
    const standIn = await standInOf({ fault: () => (inTrouble ? random.pick(troubles) : undefined) });
    const { report, err } = await provision(standIn.url, ['--max-requests', '400']);
    expect(report.verdict).not.toBe('broken');
    inTrouble = false;
    if ((await listed(standIn)).length > 0) expect(err).toMatch(/not all could be removed/);
  }
});

test.each<[string, string[], RegExp]>([
  ['without --live', ['--provision'], /--provision goes with --live/],
  ['with --only', ['--live', '--provision', '--only', 'fetchMessage'], /leave --only out/],
])('is refused %s', async (_what, args, says) => {
  const { code, err } = await run(['verify', path('none'), '--spec', spec, ...args], { env });
  expect([code, says.test(err)]).toEqual([2, true]);
});

test.each<[string, (document: Document) => unknown, RegExp]>([
  [
    'is not marked',
    (document) => (document.paths[PATH]!.post!['x-provision'] = [{ FriendlyName: 'no mark' }]),
    /each x-provision of createConversation must have \{tag\}/,
  ],
  [
    'cannot be removed',
    (document) => delete document.paths[`${PATH}/{Sid}`]!.delete,
    /createConversation makes cannot be both listed and removed/,
  ],
  [
    'nobody described',
    (document) => delete document.paths[PATH]!.post!['x-provision'],
    /says of no resource what is to be sent/,
  ],
])('makes nothing that %s', async (_what, edit, says) => {
  const document = structuredClone(contract.clauses.document) as Document;
  edit(document);
  const { code, err } = await run(['verify', '--spec', write('edited.json', document), '--live', '--provision'], {
    env,
  });
  expect([code, says.test(err)]).toEqual([2, true]);
});
