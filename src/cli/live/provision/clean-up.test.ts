import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '@jest/globals';
import { randomFrom } from '../../../../contract-tests/support/random.js';
import { times } from '../../../../contract-tests/support/times.js';
import { contractFrom } from '../../../contract/load.js';
import { packaged } from '../../packaged.js';
import { quickTiming } from '../timing-in-tests.js';
import {
  env,
  PATH,
  contract,
  standInOf,
  listed,
  leave,
  between,
  exercised,
  ONLY_RECEIPTS,
  isRootList,
  isOne,
  withBody,
  provisionStage,
  type ListOperation,
  type Document,
  type Body,
} from './stage-in-tests.js';
import { newTag } from './tag.js';

const { verify, write, spec, provision } = provisionStage();

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
