import { expect, test } from '@jest/globals';
import { ownContract } from '../../../contract/own.js';
import { inShort } from '../../run-in-tests.js';
import { quickTiming } from '../timing-in-tests.js';
import {
  service,
  env,
  PATH,
  contract,
  standInOf,
  listed,
  between,
  exercised,
  ONLY_RECEIPTS,
  isOne,
  withBody,
  provisionStage,
  type Document,
  type Answered,
  type Change,
} from './stage-in-tests.js';

const { verify, write, run, path, spec, provision } = provisionStage();

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
